// Whether what is stored of an article can be worked with: a disk can spoil it. It catches what would
// throw on the screen; core/collection/shapes says all.
import type { ArticleRecord } from '../../core/collection/records.ts';

type Doubtful<T> = { readonly [Key in keyof T]?: T[Key] | null };

const isTextOrNull = (value: unknown): boolean => value === null || typeof value === 'string';

export function isSoundArticle(record: ArticleRecord): boolean {
	const { id, text, about, decisions, deckId, place, addedAt, removed } =
		record as Doubtful<ArticleRecord>;
	if (typeof id !== 'string' || typeof text !== 'string' || !about) return false;
	const { date, ...words } = about;
	return (
		Object.values(words).every(isTextOrNull) &&
		(date === null || typeof date === 'object') &&
		isTextOrNull(deckId) &&
		isTextOrNull(place) &&
		Number.isFinite(addedAt) &&
		typeof removed === 'boolean' &&
		Array.isArray(decisions) &&
		decisions.every(isSoundDecision)
	);
}

function isSoundDecision(value: unknown): boolean {
	const { id, noteId, start, end } = (value ?? {}) as Readonly<Record<string, unknown>>;
	return (
		typeof id === 'string' &&
		isTextOrNull(noteId) &&
		Number.isInteger(start) &&
		Number.isInteger(end)
	);
}
