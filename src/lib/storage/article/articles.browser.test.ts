import { expect, test } from 'vitest';
import { MOST_ARTICLES, MOST_KEPT_CHARACTERS } from '../../core/article/article.ts';
import { sampleArticle } from '../../testing/articles.ts';
import { NOON, databaseWith } from '../../testing/storage.ts';
import {
	articleOf,
	articlesOf,
	bringBackArticle,
	changeArticle,
	decided,
	keepArticle,
	removeArticle,
	undecided
} from './articles.ts';

const { id } = sampleArticle;
const idOf = (number: number) => number.toString(16).padStart(64, '0');
const rejected = { id: 'a', noteId: null, start: 0, end: 3 };

test('An article is kept once, however often its text comes, with what was decided', async () => {
	const db = await databaseWith();
	await keepArticle(db, id, sampleArticle, NOON);
	await changeArticle(db, id, () => ({ decisions: [rejected] }), NOON + 1);
	await keepArticle(db, id, sampleArticle, NOON + 2);
	expect((await articlesOf(db)).rows).toMatchObject([{ id, decisions: [rejected] }]);
});

test('A removed one leaves no text behind, is brought back whole, and knows what was rejected when it comes again', async () => {
	const db = await databaseWith();
	await keepArticle(db, id, sampleArticle, NOON);
	const before = await changeArticle(db, id, () => ({ decisions: [rejected] }), NOON + 1);
	const removed = await removeArticle(db, id, NOON + 2);
	expect(removed).toEqual(before);
	expect(await articleOf(db, id)).toBeNull();
	expect(await db.get('articles', id)).toMatchObject({ text: '', removed: true });
	await bringBackArticle(db, removed!, NOON + 3);
	expect(await articleOf(db, id)).toMatchObject({ text: sampleArticle.text });
	await removeArticle(db, id, NOON + 4);
	await keepArticle(db, id, sampleArticle, NOON + 5);
	expect(await articleOf(db, id)).toMatchObject({
		text: sampleArticle.text,
		decisions: [rejected]
	});
});

test('Of two decisions on one suggestion the later one holds, and can be taken back', () => {
	const accepted = { ...rejected, noteId: 'maps/a' as never };
	expect(decided([rejected], accepted)).toEqual([accepted]);
	expect(undecided([accepted, { ...rejected, id: 'b' }], 'a')).toMatchObject([{ id: 'b' }]);
});

test('There is a most of articles, and of their texts together', async () => {
	const db = await databaseWith();
	for (let count = 0; count < MOST_ARTICLES; count++)
		expect(await keepArticle(db, idOf(count), sampleArticle, NOON)).not.toBeNull();
	expect(await keepArticle(db, idOf(999), sampleArticle, NOON)).toBeNull();
	await removeArticle(db, idOf(0), NOON);
	expect(await keepArticle(db, idOf(999), sampleArticle, NOON)).not.toBeNull();
	const other = await databaseWith();
	const long = { ...sampleArticle, text: 'x'.repeat(MOST_KEPT_CHARACTERS) };
	await keepArticle(other, idOf(1), sampleArticle, NOON);
	expect(await keepArticle(other, idOf(2), long, NOON)).toBeNull();
});

test('A damaged one is counted and left out, and can be opened anew', async () => {
	const db = await databaseWith();
	await db.put('articles', { ...sampleArticle, decisions: null } as never);
	expect(await articlesOf(db)).toEqual({ rows: [], damaged: 1 });
	expect(await articleOf(db, id)).toBeNull();
	await keepArticle(db, id, sampleArticle, NOON);
	expect(await articleOf(db, id)).toMatchObject({ decisions: [] });
});
