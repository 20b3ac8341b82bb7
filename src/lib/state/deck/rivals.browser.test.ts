import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DeckId, NoteId } from '../../core/note/ids.ts';
import { DATABASE_NAME } from '../../storage/database/open.ts';
import { addDeck, removeDeck } from '../../storage/deck/take-deck.ts';
import { NOON, atNoon, deckWith, openOrThrow, question, term } from '../../testing/storage.ts';
import { App } from '../app/app.svelte.ts';
import { findNotes } from './rivals.ts';
import { loadBuiltInDeck, shelf } from './shelf.ts';

const id = (text: string) => text as NoteId;

beforeEach(() => deleteDB(DATABASE_NAME));
afterEach(() => deleteDB(DATABASE_NAME));

test('notes are found in what was taken up, in the order they are asked for', async () => {
	const db = await openOrThrow(DATABASE_NAME);
	await addDeck(db, deckWith('talks', [question('talks', 'who'), term('talks', 'quay')]), atNoon());
	db.close();
	const found = await findNotes(new App(), [id('talks/quay'), id('talks/who')]);
	expect(found).toMatchObject([
		{ note: { kind: 'term', term: 'quay' }, head: { id: 'talks' } },
		{ note: { kind: 'question' }, head: { id: 'talks' } }
	]);
});

test('a note of a deck that is no longer studied is found still', async () => {
	const db = await openOrThrow(DATABASE_NAME);
	await addDeck(db, deckWith('talks', [question('talks', 'who')]), atNoon());
	await removeDeck(db, 'talks' as DeckId, NOON);
	db.close();
	expect(await findNotes(new App(), [id('talks/who')])).toMatchObject([{ head: { id: 'talks' } }]);
});

test('a note of a built-in deck that was not taken up is found in the deck itself', async () => {
	const deck = (await loadBuiltInDeck(shelf[0]!.id as DeckId))!;
	const note = deck.notes[0]!;
	const [found] = await findNotes(new App(), [note.id]);
	expect(found).toMatchObject({ note: { id: note.id }, head: { title: deck.title } });
});

test('a note that is nowhere, or was named with nonsense, is null', async () => {
	const ids = ['lost/note', `${shelf[0]!.id}/no-such-note`, 'constructor/x', 'x', ''].map(id);
	expect(await findNotes(new App(), ids)).toEqual(ids.map(() => null));
});
