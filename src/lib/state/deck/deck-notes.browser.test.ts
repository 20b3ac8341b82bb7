import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DATABASE_NAME } from '../../storage/database/open.ts';
import { addDeck } from '../../storage/deck/take-deck.ts';
import { atNoon, openOrThrow, questions } from '../../testing/storage.ts';
import { App } from '../app/app.svelte.ts';
import { DeckNotes } from './deck-notes.svelte.ts';
import { loadBuiltInDeck, shelf } from './shelf.ts';

beforeEach(() => deleteDB(DATABASE_NAME));
afterEach(() => deleteDB(DATABASE_NAME));

async function loaded(id: string): Promise<DeckNotes> {
	const deck = new DeckNotes(new App(), id);
	await deck.load();
	return deck;
}

test('all notes of a deck that was taken up are there, in its order, however many', async () => {
	const db = await openOrThrow(DATABASE_NAME);
	const talks = questions('talks', 450);
	await addDeck(db, talks, atNoon());
	db.close();
	const { phase, head, notes, problem } = await loaded('talks');
	expect([phase, problem, head?.title]).toEqual(['ready', null, talks.title]);
	expect(notes).toEqual(talks.notes);
});

test('a deck that is only offered is read from the app', async () => {
	const { id } = shelf[0]!;
	const { phase, head, notes } = await loaded(id);
	const deck = (await loadBuiltInDeck(head!.id))!;
	expect([phase, head!.id]).toEqual(['ready', id]);
	expect(notes).toEqual(deck.notes);
});

test.each(['no-such-deck', 'constructor', ''])('there is no deck "%s"', async (id) => {
	expect((await loaded(id)).phase).toBe('unknown');
});

test('what cannot be read is a problem, not a deck without notes', async () => {
	const app = new App();
	app.use = () => Promise.reject(new DOMException('gone', 'UnknownError'));
	const deck = new DeckNotes(app, 'talks');
	await deck.load();
	expect(deck.phase).toBe('loading');
	expect(deck.problem).toContain('could not be read');
});
