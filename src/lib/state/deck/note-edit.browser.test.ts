import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { deckId } from '../../core/note/ids.ts';
import type { Deck } from '../../core/note/deck.ts';
import { DATABASE_NAME } from '../../storage/database/open.ts';
import { addDeck } from '../../storage/deck/take-deck.ts';
import { undoUpdate } from '../../storage/deck/undo-update.ts';
import { updateDeck } from '../../storage/deck/update-deck.ts';
import { atNoon, deckWith, openOrThrow, question } from '../../testing/storage.ts';
import { App } from '../app/app.svelte.ts';
import { NoteEdit } from './note-edit.svelte.ts';

beforeEach(() => deleteDB(DATABASE_NAME));
afterEach(() => deleteDB(DATABASE_NAME));

const sources = [{ id: 'gazette', title: 'The Gazette' }] as unknown as Deck['sources'];
const [stays, fresh] = [question('talks', 'stays'), question('talks', 'fresh')];
const first: Deck = { ...deckWith('talks', [stays]), sources };
const second: Deck = { ...deckWith('talks', [stays, fresh]), sources, version: 2 };

test('What is written on a note is not called saved where the note has gone meanwhile', async () => {
	const db = await openOrThrow(DATABASE_NAME);
	await addDeck(db, first, atNoon());
	await updateDeck(db, second, atNoon());
	const edit = new NoteEdit(new App(), 'talks', 'fresh');
	await edit.load();
	edit.texts.explain = 'Mine.';
	await undoUpdate(db, deckId('talks'), atNoon());
	expect(await edit.save()).toBe(false);
	expect(edit.problem).toMatch(/^Not saved/);
	expect(edit.texts.explain).toBe('Mine.');
	await updateDeck(db, second, atNoon());
	expect(await edit.save()).toBe(true);
	expect(await db.get('notes', fresh.id)).toMatchObject({ note: { explanation: 'Mine.' } });
	db.close();
});
