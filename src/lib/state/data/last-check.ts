// What the last check after an unclean stop has found. It is no part of what is learnt, and belongs
// to the device: so it is kept in localStorage.
import { Keeper } from '../app/keeper.ts';
import { asJson } from '../app/kept-forms.ts';

export interface LastCheck {
	/** Ms since 1970. */
	readonly at: number;
	readonly headline: string;
	/** There is nothing that the learner must hear of, or it was heard. */
	readonly told: boolean;
}

const KEPT = new Keeper<LastCheck>('dateline-last-check', asJson(soundCheck));

/** Null where there was no check that anyone knows of. */
export const readLastCheck = (): LastCheck | null => KEPT.read();

/** Whether the browser has kept it. */
export const keepLastCheck = (check: LastCheck): boolean => KEPT.keep(check);

function soundCheck(value: unknown): LastCheck | null {
	const { at, headline, told } = Object(value);
	if (typeof at !== 'number' || typeof headline !== 'string') return null;
	return { at, headline, told: told !== false };
}
