// How far a quiz on the wall is, and its hands, kept for this tab alone: a reload goes on where it was.
import type { Tally } from '../../core/quiz/tally.ts';

export interface KeptWall {
	readonly phase: 'asking' | 'told' | 'done';
	/** Which question stands on the wall, counted from 0. */
	readonly place: number;
	readonly tallies: readonly Tally[];
}

const PHASES: readonly unknown[] = ['asking', 'told', 'done'];

const keyOf = (address: string): string => `dateline.wall ${address}`;

/** What was kept under this address; null where there is nothing, or nothing that can be read. */
export function keptWall(address: string): KeptWall | null {
	try {
		const kept = Object(JSON.parse(sessionStorage.getItem(keyOf(address)) ?? 'null'));
		return isKept(kept) ? kept : null;
	} catch {
		// Storage is refused, or somebody else wrote there: the quiz begins anew.
		return null;
	}
}

export function keepWall(address: string, wall: KeptWall): void {
	try {
		sessionStorage.setItem(keyOf(address), JSON.stringify(wall));
	} catch {
		// Without it only a reload would begin anew.
	}
}

function isKept(value: Record<string, unknown>): value is Record<string, unknown> & KeptWall {
	const isCount = (count: unknown) => Number.isSafeInteger(count) && Number(count) >= 0;
	return (
		PHASES.includes(value.phase) &&
		isCount(value.place) &&
		Array.isArray(value.tallies) &&
		value.tallies.every((tally) => Array.isArray(tally) && tally.every(isCount))
	);
}
