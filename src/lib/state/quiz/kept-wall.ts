// How far a quiz on the wall is, and its hands, kept for this tab alone: a reload goes on where it was.
import type { Tally } from '../../core/quiz/tally.ts';
import { Keeper } from '../app/keeper.ts';
import { asJson, ifIt } from '../app/kept-forms.ts';

export interface KeptWall {
	readonly phase: 'asking' | 'told' | 'done';
	/** Which question stands on the wall, counted from 0. */
	readonly place: number;
	readonly tallies: readonly Tally[];
}

const PHASES: readonly unknown[] = ['asking', 'told', 'done'];

/** What is kept under a quiz's address. Without it only a reload would begin anew. */
export const keptWall = (address: string): Keeper<KeptWall> =>
	new Keeper(`dateline.wall ${address}`, asJson(ifIt(isWall)), () => sessionStorage);

function isWall(value: unknown): value is KeptWall {
	const { phase, place, tallies } = Object(value);
	const isCount = (count: unknown) => Number.isSafeInteger(count) && Number(count) >= 0;
	return (
		PHASES.includes(phase) &&
		isCount(place) &&
		Array.isArray(tallies) &&
		tallies.every((tally: unknown) => Array.isArray(tally) && tally.every(isCount))
	);
}
