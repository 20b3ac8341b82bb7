import { describe, expect, test } from 'vitest';
import type { Note } from '../../core/note/note.ts';
import { deckId } from '../../core/note/ids.ts';
import { NO_LIMITS } from '../../core/schedule/settings.ts';
import {
	NOON,
	answered,
	atNoon,
	cardIn,
	contents,
	databaseWith,
	deckWith,
	idOf,
	openOrThrow,
	question,
	questions,
	term
} from '../../testing/storage.ts';
import { suspend } from '../review/flags.ts';
import { cardsOfNotes, deckOf, notesBehind, notesOf, suspendedIn } from './deck-reader.ts';
import { decksOf } from './decks.ts';
import { addDeck, removeDeck, setLimits } from './take-deck.ts';

const TALKS = deckId('talks');
const mixed = deckWith('talks', [question('talks', 'q0'), term('talks', 't0')]);
const retired = {
	since: { year: 2025, month: 3, day: 4, inferred: false },
	reason: 'The talks ended.'
};

describe('taking a deck up', () => {
	test('keeps its head, its notes in order, and a new card for each part', async () => {
		const db = await databaseWith(mixed);
		const { notes, ...head } = mixed;
		expect(await deckOf(db, TALKS)).toMatchObject({ head, noteCount: 2, cardCount: 3 });
		expect((await notesOf(db, TALKS, 0, 10)).map(({ note }) => note)).toEqual(notes);
		const cards = await db.getAllFromIndex('cards', 'byQueue');
		expect(cards.map(({ id, queueKey }) => [id, ...queueKey])).toEqual([
			['talks/q0#answer', 'talks', 'new', 0],
			['talks/t0#meaning', 'talks', 'new', 1],
			['talks/t0#term', 'talks', 'new', 2]
		]);
		expect(cards.map(({ schedule }) => schedule.kind)).toEqual(['new', 'new', 'new']);
	});

	test('is done whole or not at all', async () => {
		const db = await openOrThrow();
		const unwritable = { ...question('talks', 'q9'), explanation: (() => '') as unknown as string };
		const broken = deckWith('talks', [...mixed.notes, unwritable]);
		await expect(addDeck(db, broken, atNoon())).rejects.toThrow(/clone/);
		const nothing = { meta: [], decks: [], notes: [], cards: [] };
		expect(await contents(db)).toMatchObject(nothing);
	});

	test('twice changes nothing', async () => {
		const db = await databaseWith(mixed);
		await answered(db, 'talks/q0#answer', 'good');
		const before = await contents(db);
		await addDeck(db, questions('talks', 5), atNoon(1000));
		expect(await contents(db)).toEqual(before);
	});

	test('twice at once takes it up once', async () => {
		const db = await openOrThrow();
		await Promise.all([addDeck(db, mixed, atNoon()), addDeck(db, mixed, atNoon())]);
		expect(await db.count('cards')).toBe(3);
		expect(await db.count('decks')).toBe(1);
	});

	test('makes no cards of retired notes, but keeps the notes', async () => {
		const note: Note = { ...term('talks', 't0'), retired };
		const db = await databaseWith(deckWith('talks', [question('talks', 'q0'), note]));
		expect(await db.getAllKeys('cards')).toEqual(['talks/q0#answer']);
		expect(await db.count('notes')).toBe(2);
		expect(await deckOf(db, TALKS)).toMatchObject({ noteCount: 1, cardCount: 1 });
	});

	test('leaves other decks as they are, also one whose id begins alike', async () => {
		const db = await databaseWith(questions('talks-2', 2));
		const before = await db.getAll('cards');
		await addDeck(db, mixed, atNoon());
		await removeDeck(db, TALKS, NOON);
		await addDeck(db, mixed, atNoon());
		expect((await db.getAll('cards')).filter((row) => row.deckId === 'talks-2')).toEqual(before);
		expect(await db.count('cards')).toBe(5);
	});
});

describe('removing a deck', () => {
	test('takes it off the list and leaves a tombstone', async () => {
		const db = await databaseWith(mixed, questions('news', 1));
		const before = await db.get('decks', 'talks');
		await removeDeck(db, TALKS, NOON + 1000);
		expect((await decksOf(db)).map(({ id }) => id)).toEqual(['news']);
		expect(await deckOf(db, TALKS)).toBeNull();
		const tombstone = (await db.get('decks', 'talks'))!;
		expect(tombstone.removed).toBe(true);
		expect(tombstone.stamp > before!.stamp).toBe(true);
	});

	test('keeps its cards’ schedules for the day it is taken up again', async () => {
		const db = await databaseWith(mixed);
		const { card } = await answered(db, 'talks/q0#answer', 'easy');
		await setLimits(db, TALKS, { newPerDay: 3, reviewsPerDay: null }, NOON);
		await removeDeck(db, TALKS, NOON);
		await addDeck(db, mixed, atNoon(1000));
		expect(card.schedule.kind).toBe('review');
		expect(await cardIn(db, 'talks/q0#answer')).toEqual(card);
		expect(await deckOf(db, TALKS)).toMatchObject({
			removed: false,
			addedAt: NOON + 1000,
			limits: { newPerDay: 3 }
		});
	});

	test('that is not there does nothing', async () => {
		const db = await databaseWith(mixed);
		const before = await contents(db);
		await removeDeck(db, deckId('other'), NOON);
		expect(await contents(db)).toEqual(before);
	});
});

test('A deck begins without limits of its own, and keeps those it is given', async () => {
	const db = await databaseWith(mixed);
	expect(await deckOf(db, TALKS)).toMatchObject({ limits: NO_LIMITS });
	const limits = { newPerDay: 0, reviewsPerDay: 50 };
	await setLimits(db, TALKS, limits, NOON);
	expect(await deckOf(db, TALKS)).toMatchObject({ limits, removed: false, cardCount: 3 });
});

test('Decks are listed in the order in which they were taken up', async () => {
	const db = await openOrThrow();
	await addDeck(db, questions('zebra', 1), atNoon());
	await addDeck(db, questions('ant', 1), atNoon(1));
	await addDeck(db, questions('mole', 1), atNoon(2));
	expect((await decksOf(db)).map(({ id }) => id)).toEqual(['zebra', 'ant', 'mole']);
});

test('Notes are read page by page, in the deck’s order', async () => {
	const db = await databaseWith(questions('talks', 12), questions('news', 3));
	const own = async (start: number) =>
		(await notesOf(db, TALKS, start, 5)).map(({ id }) => id.replace('talks/', ''));
	expect(await own(0)).toEqual(['q0', 'q1', 'q2', 'q3', 'q4']);
	expect(await own(10)).toEqual(['q10', 'q11']);
	expect(await own(12)).toEqual([]);
});

test('Notes behind one come in the deck’s order, each once, also where two share a place', async () => {
	const db = await databaseWith(questions('talks', 450), questions('news', 3));
	const moved = (await db.get('notes', 'talks/q199'))!;
	await db.put('notes', { ...moved, position: 200 });
	const all = await notesBehind(db, TALKS, null, 1000);
	expect(new Set(all.map(({ id }) => id)).size).toBe(450);
	expect(all.map(({ position }) => position)).toEqual(
		all.map(({ position }) => position).toSorted((a, b) => a - b)
	);
	for (const place of [0, 198, 199, 200, 449]) {
		const behind = await notesBehind(db, TALKS, all[place]!, 250);
		expect(behind).toEqual(all.slice(place + 1, place + 251));
	}
});

test('Of a deck’s cards those are found that are suspended', async () => {
	const db = await databaseWith(questions('talks', 3), questions('news', 3));
	await suspend(db, { kind: 'card', id: idOf('talks/q1#answer') }, NOON);
	await suspend(db, { kind: 'card', id: idOf('news/q1#answer') }, NOON);
	expect((await suspendedIn(db, TALKS)).map(({ id }) => id)).toEqual(['talks/q1#answer']);
});

test('The cards of some notes are theirs only', async () => {
	const db = await databaseWith(mixed);
	const cards = await cardsOfNotes(db, [term('talks', 't0').id]);
	expect(cards.map(({ id }) => id)).toEqual(['talks/t0#meaning', 'talks/t0#term']);
});
