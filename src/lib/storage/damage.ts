// Records of the wrong shape, which a disk, a browser or another program has spoilt: what every
// visit has to tell of them.
import type { DeckRow } from './schema.ts';

/** Thrown where a record cannot be worked with; the learner is told which, and led to the check. */
export class Damaged extends Error {
	readonly what: 'card' | 'note' | 'deck' | 'review';
	readonly id: string;

	constructor(what: Damaged['what'], id: string, cause?: unknown) {
		super(
			`What is stored of the ${what} “${id}” is damaged. “Check my data” under “Your data” looks into it.`,
			{ cause }
		);
		this.what = what;
		this.id = id;
	}
}

const DECK = { head: { title: '', sources: [] }, limits: {} };

export const isSoundDeck = (row: DeckRow): boolean => isLike(row, DECK);

/** Whether a stored value has all that a model of it has, each of the same kind. */
export function isLike(value: unknown, model: unknown): boolean {
	if (typeof model !== 'object' || model === null) return typeof value === typeof model;
	if (typeof value !== 'object' || value === null) return false;
	if (Array.isArray(model)) return Array.isArray(value);
	return Object.entries(model).every(([key, part]) =>
		isLike((value as Readonly<Record<string, unknown>>)[key], part)
	);
}
