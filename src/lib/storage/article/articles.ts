// Articles that cards are made from, and how far that has come with each.
import { MOST_ARTICLES, MOST_KEPT_CHARACTERS, type Article } from '../../core/article/article.ts';
import type { ArticleDecision } from '../../core/collection/records.ts';
import { isSoundArticle } from './sound-article.ts';
import { takeStamp } from '../database/clock.ts';
import type { ArticleRow, Db } from '../database/schema.ts';
import { write, type WriteTx } from '../database/write.ts';

/** The articles there are, the one opened last before the others; damaged ones are counted only. */
export async function articlesOf(
	db: Db
): Promise<{ readonly rows: readonly ArticleRow[]; readonly damaged: number }> {
	const all = await db.getAll('articles');
	const sound = all.filter(isSoundArticle);
	const rows = sound.filter(({ removed }) => !removed).sort((a, b) => b.addedAt - a.addedAt);
	return { rows, damaged: all.length - sound.length };
}

/** An article that is there and not removed. */
export async function articleOf(db: Db, id: string): Promise<ArticleRow | null> {
	const row = await db.get('articles', id);
	return row && isSoundArticle(row) && !row.removed ? row : null;
}

/**
 * Keeps an article; one of the same text is that article, with what was decided on it. Null where
 * as many are kept as may be, or their texts are as long.
 */
export function keepArticle(
	db: Db,
	id: string,
	{ text, about }: Article,
	now: number
): Promise<ArticleRow | null> {
	return write(db, ['meta', 'articles'], async (tx) => {
		const store = tx.objectStore('articles');
		const there = await store.get(id);
		const before = there && isSoundArticle(there) ? there : null;
		if (before && !before.removed) return before;
		const kept = (await store.getAll()).filter((row) => isSoundArticle(row) && !row.removed);
		const characters = kept.reduce((sum, row) => sum + row.text.length, text.length);
		if (kept.length >= MOST_ARTICLES || characters > MOST_KEPT_CHARACTERS) return null;
		const stamp = await takeStamp(tx, now);
		const row: ArticleRow = {
			...NOTHING_DONE,
			...before,
			id,
			text,
			about: before?.about ?? about,
			addedAt: now,
			stamp,
			removed: false
		};
		await store.put(row);
		return row;
	});
}

const NOTHING_DONE = { decisions: [], deckId: null, place: null, left: null } as const;

/** A transaction that may write articles, whatever else it may write to. */
export type WritesArticles = Pick<WriteTx<['meta', 'articles']>, 'objectStore'>;

export type ArticleChange = Partial<
	Pick<ArticleRow, 'about' | 'deckId' | 'place' | 'left' | 'decisions'>
>;

/** Changes an article that is there; the row as it is then, null where it is gone. */
export function changeArticle(
	db: Db,
	id: string,
	change: (row: ArticleRow) => ArticleChange,
	now: number
): Promise<ArticleRow | null> {
	return write(db, ['meta', 'articles'], (tx) => changeWithin(tx, id, change, now));
}

/** Whether it is there; nothing is written. */
export async function isThere(tx: WritesArticles, id: string): Promise<boolean> {
	const row = await tx.objectStore('articles').get(id);
	return row !== undefined && isSoundArticle(row) && !row.removed;
}

export async function changeWithin(
	tx: WritesArticles,
	id: string,
	change: (row: ArticleRow) => ArticleChange,
	now: number
): Promise<ArticleRow | null> {
	const row = await tx.objectStore('articles').get(id);
	if (!row || !isSoundArticle(row) || row.removed) return null;
	const after = { ...row, ...change(row), stamp: await takeStamp(tx, now) };
	await tx.objectStore('articles').put(after);
	return after;
}

/** The decisions with this one in the place of an earlier one on the same suggestion. */
export const decided = (
	decisions: readonly ArticleDecision[],
	decision: ArticleDecision
): readonly ArticleDecision[] => [...undecided(decisions, decision.id), decision];

/** The decisions without the one on a suggestion. */
export const undecided = (
	decisions: readonly ArticleDecision[],
	id: string
): readonly ArticleDecision[] => decisions.filter((one) => one.id !== id);

/** Removes an article with its text; what was decided stays. Gives the row that brings it back. */
export function removeArticle(db: Db, id: string, now: number): Promise<ArticleRow | null> {
	return write(db, ['meta', 'articles'], async (tx) => {
		const row = await tx.objectStore('articles').get(id);
		if (!row || row.removed) return null;
		const stamp = await takeStamp(tx, now);
		await tx.objectStore('articles').put({ ...row, text: '', removed: true, stamp });
		return row;
	});
}

/** Brings a removed article back as it was. */
export function bringBackArticle(db: Db, row: ArticleRow, now: number): Promise<void> {
	return write(db, ['meta', 'articles'], async (tx) => {
		const stamp = await takeStamp(tx, now);
		await tx.objectStore('articles').put({ ...row, removed: false, stamp });
	});
}
