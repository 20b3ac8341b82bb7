import { expect, test } from 'vitest';
import { sampleArticle } from '../../testing/articles.ts';
import { newNote, on, ARTICLE, CROWD, VENUE } from '../../testing/own-decks.ts';
import { answered, atNoon, checked, contents, databaseWith, NOON } from '../../testing/storage.ts';
import { acceptCard, takeBackCard, type CardToAccept } from './article-cards.ts';
import { articleOf, keepArticle, removeArticle } from './articles.ts';
import { rewriteOwnNote } from '../deck/own-deck-notes.ts';
import type { Db } from '../database/schema.ts';
import { removeDeck } from '../deck/take-deck.ts';

const { id } = sampleArticle;
const card: CardToAccept = {
	articleId: id,
	decision: { id: 'venue', start: 16, end: 30 },
	note: newNote(VENUE),
	source: ARTICLE,
	deckId: null,
	newDeck: { title: 'A border moves', language: 'en' }
};

async function withArticle(): Promise<Db> {
	const db = await databaseWith();
	await keepArticle(db, id, sampleArticle, NOON);
	return db;
}

const decksIn = async (db: Db) =>
	(await db.getAll('decks')).map(({ head, noteCount }) => ({ title: head.title, noteCount }));

test('The first card makes the deck, the next ones go into it', async () => {
	const db = await withArticle();
	const first = await acceptCard(db, card, atNoon());
	const note = newNote({ question: 'When do they meet?', answer: 'on Monday' });
	const { deckId } = first!.row;
	await acceptCard(
		db,
		{ ...card, decision: { ...card.decision, id: 'when' }, note, deckId },
		atNoon(1)
	);
	expect(await decksIn(db)).toEqual([{ title: 'A border moves', noteCount: 2 }]);
	expect(await articleOf(db, id)).toMatchObject({
		deckId,
		decisions: [{ id: 'venue', noteId: first!.noteId }, { id: 'when' }]
	});
	expect(await db.get('notes', first!.noteId)).toMatchObject({
		note: { evidence: { citations: [{ paragraph: 3, quote: card.note.citations[0]!.quote }] } }
	});
});

test('Where the article is gone, no card and no deck is made', async () => {
	const db = await withArticle();
	await removeArticle(db, id, NOON);
	const before = await contents(db);
	expect(await acceptCard(db, card, atNoon())).toBeNull();
	expect(await contents(db)).toEqual(before);
});

test('A card whose texts make no note leaves nothing half done', async () => {
	const db = await withArticle();
	const before = await contents(db);
	const bad = { ...card, note: newNote({ question: 'When?' }) };
	await expect(acceptCard(db, bad, atNoon())).rejects.toThrow('not a note');
	expect(await contents(db)).toEqual(before);
});

test('Taken back, it is no longer in the deck, and its suggestion is undecided again', async () => {
	const db = await withArticle();
	const { noteId } = (await acceptCard(db, card, atNoon()))!;
	await takeBackCard(db, { articleId: id, decisionId: 'venue', noteId, changed: null }, atNoon(1));
	expect(await decksIn(db)).toEqual([{ title: 'A border moves', noteCount: 0 }]);
	expect(await articleOf(db, id)).toMatchObject({ decisions: [] });
});

test('A deck that was removed meanwhile is made anew, and a card that went with it is taken back all the same', async () => {
	const db = await withArticle();
	const { row, noteId } = (await acceptCard(db, card, atNoon()))!;
	await removeDeck(db, row.deckId!, NOON + 1);
	const second = { ...card, decision: { ...card.decision, id: 'b' }, deckId: row.deckId };
	const again = await acceptCard(db, second, atNoon(2));
	expect(again!.row.deckId).not.toBe(row.deckId);
	await takeBackCard(db, { articleId: id, decisionId: 'venue', noteId, changed: null }, atNoon(3));
	expect((await articleOf(db, id))!.decisions.map((one) => one.id)).toEqual(['b']);
});

/** A note of one's own that an article changes: its card was answered, so that it is called up. */
async function withChange() {
	const db = await withArticle();
	const first = await acceptCard(db, { ...card, note: newNote(CROWD) }, atNoon());
	const { noteId } = first!;
	const { deckId } = first!.row;
	await answered(db, `${noteId}#value`, 'easy');
	const before = await contents(db, ['notes', 'cards', 'days']);
	const change = newNote(
		{ ...CROWD, value: '3,800' },
		{ asOf: on(2025, 4, 1), beside: { kind: 'change', of: noteId, since: on(2025, 4, 1) } }
	);
	const decision = { ...card.decision, id: 'crowd' };
	const made = await acceptCard(db, { ...card, note: change, deckId, decision }, atNoon(1));
	const back = { articleId: id, decisionId: 'crowd', noteId, changed: made!.changed };
	return { db, noteId, before, back };
}

test('A change of a note is taken back as a whole: its answer, its date, and that it comes due', async () => {
	const { db, noteId, before, back } = await withChange();
	expect(await db.get('notes', noteId)).toMatchObject({ note: { value: { number: 3800 } } });
	expect(await contents(db, ['notes', 'cards', 'days'])).not.toEqual(before);
	expect(await takeBackCard(db, back, atNoon(2))).toMatchObject({ kind: 'taken back' });
	const after = await contents(db, ['notes', 'cards', 'days']);
	const bare = (rows: typeof after) =>
		JSON.stringify(rows, (key, value) => (key === 'stamp' ? undefined : value));
	expect(bare(after)).toBe(bare(before));
	expect((await articleOf(db, id))!.decisions.map((one) => one.id)).toEqual(['venue']);
	expect((await checked(db)).findings).toEqual([]);
});

test('A change is not taken back over what was written since', async () => {
	const { db, noteId, back } = await withChange();
	const given = newNote({ ...CROWD, value: '4,000' });
	await rewriteOwnNote(db, noteId, { sources: [ARTICLE], note: given }, atNoon(2));
	const before = await contents(db, ['notes', 'cards', 'log', 'decks', 'articles']);
	expect(await takeBackCard(db, back, atNoon(3))).toEqual({ kind: 'changed since' });
	expect(await contents(db, ['notes', 'cards', 'log', 'decks', 'articles'])).toEqual(before);
	expect(await db.get('notes', noteId)).toMatchObject({ note: { value: { number: 4000 } } });
	expect((await articleOf(db, id))!.decisions).toHaveLength(2);
});
