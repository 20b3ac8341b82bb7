// Whether a record can be worked with: what every visit has to know first. It catches what is not
// there at all, or of another kind; the shapes in core/collection/shapes say all.
import type { DeckRow } from './schema.ts';

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
