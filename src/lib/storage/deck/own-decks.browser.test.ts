// Decks that the learner writes, and notes on their way into them.
import { describe, expect, test } from 'vitest';
import { parseDeck } from '../../core/deck/text/parse-deck.ts';
import { printDeck } from '../../core/deck/text/print-deck.ts';
import { ARTICLE, CROWD, VENUE, addNotes, newNote, on, ownDeck } from '../../testing/own-decks.ts';
import {
	answered,
	atNoon,
	checked,
	contents,
	databaseWith,
	openOrThrow,
	question,
	deckWith
} from '../../testing/storage.ts';
import { NotOwnDeck } from './deck-writing.ts';
import { addToOwnDeck } from './own-decks.ts';
import type { Db } from '../database/schema.ts';
import { removeDeck } from './take-deck.ts';
import { updateDeck } from './update-deck.ts';

const noteOf = async (db: Db, id: string) => (await db.get('notes', id))!;
const standingOf = async (db: Db, id: string) => (await noteOf(db, id)).note.evidence.standing;

describe('a deck of one’s own', () => {
	test('is called by its title, and as no other deck anywhere', async () => {
		const db = await openOrThrow();
		const [first, second] = [await ownDeck(db), await ownDeck(db)];
		const elsewhere = await ownDeck(await openOrThrow());
		expect(first).toMatch(/^harbour-talks-[0-9a-z]{6}$/);
		expect(new Set([first, second, elsewhere]).size).toBe(3);
	});

	test('takes notes of every kind, each with its cards, and the check finds nothing wrong', async () => {
		const db = await openOrThrow();
		const deck = await ownDeck(db);
		const ids = await addNotes(
			db,
			deck,
			newNote({ term: 'demurrage', meaning: 'a fee for every idle day' }),
			newNote(VENUE, { topic: 'The talks' }),
			newNote({ cloze: 'The quay is {{state::closed}} since {{year::2019}}.' }),
			newNote(CROWD),
			newNote({ event: 'The first meeting', date: '2025-03-03' }),
			newNote({ statement: 'There is no deal yet.', speaker: 'Jo Example' }),
			newNote({ position: 'night work', party: 'the port', says: 'three nights a week' })
		);
		expect(new Set(ids).size).toBe(7);
		expect(await db.get('decks', deck)).toMatchObject({
			own: true,
			noteCount: 7,
			cardCount: 10,
			head: { parties: [{ name: 'the port' }], issues: [{ name: 'night work' }] }
		});
		expect((await checked(db)).findings).toEqual([]);
	});

	test('is a deck file that is read again as it was', async () => {
		const db = await openOrThrow();
		const deck = await ownDeck(db);
		await addNotes(
			db,
			deck,
			newNote(VENUE, {
				citations: [{ source: 0, paragraph: 3, quote: 'He said "never"\nand "no more", twice' }]
			}),
			newNote(CROWD, { topic: 'A [topic] | of ## its own' })
		);
		const { head } = (await db.get('decks', deck))!;
		const rows = await db.getAllFromIndex('notes', 'byDeck');
		const own = { ...head, notes: rows.map(({ note }) => note) };
		expect(parseDeck(printDeck(own), 'own.md')).toMatchObject({ problems: [], deck: own });
	});

	test('has a source once, whoever cites it, and none that nobody cites', async () => {
		const db = await openOrThrow();
		const deck = await ownDeck(db);
		const other = { ...ARTICLE, date: on(2025, 3, 5), paragraphs: null };
		const notes = [newNote(VENUE), newNote(CROWD)];
		const spare = { ...ARTICLE, title: 'Another' };
		await addToOwnDeck(db, deck, { sources: [ARTICLE, spare], notes }, atNoon(1));
		await addToOwnDeck(db, deck, { sources: [other], notes: [newNote(VENUE)] }, atNoon(2));
		const longer = { ...ARTICLE, paragraphs: 20 };
		await addToOwnDeck(db, deck, { sources: [longer], notes: [newNote(VENUE)] }, atNoon(3));
		const { sources } = (await db.get('decks', deck))!.head;
		expect(sources).toMatchObject([{ paragraphs: 20 }, { paragraphs: null }]);
		const cited = (await db.getAll('notes')).map(
			({ note }) => note.evidence.citations[0]!.sourceId
		);
		expect(cited.filter((id) => id === sources[0]!.id)).toHaveLength(3);
	});

	test('takes all notes or none, and no note where it is gone', async () => {
		const db = await openOrThrow();
		const deck = await ownDeck(db);
		const before = await contents(db);
		await expect(addNotes(db, deck, newNote(VENUE), newNote({ question: 'Why?' }))).rejects.toThrow(
			'not a note'
		);
		expect(await contents(db)).toEqual(before);
		await removeDeck(db, deck, atNoon(5).at);
		await expect(addNotes(db, deck, newNote(VENUE))).rejects.toThrow(NotOwnDeck);
	});

	test('is no deck of the app’s', async () => {
		const db = await databaseWith(deckWith('news', [question('news', 'venue')]));
		await expect(addNotes(db, 'news' as never, newNote(VENUE))).rejects.toThrow(NotOwnDeck);
	});
});

describe('a new note beside one that is there', () => {
	const news = (version: number, answer = 'in the town hall') => ({
		...deckWith('news', [{ ...question('news', 'venue'), answer }]),
		version
	});
	const rival = newNote(VENUE, { beside: { kind: 'rival', of: 'news/venue' as never } });

	test('disputes it, and is disputed by it', async () => {
		const db = await databaseWith(news(1));
		const [id] = await addNotes(db, await ownDeck(db), rival);
		expect(await standingOf(db, id!)).toEqual({ kind: 'disputed', rivals: ['news/venue'] });
		expect(await standingOf(db, 'news/venue')).toEqual({ kind: 'disputed', rivals: [id] });
		expect((await checked(db)).findings).toEqual([]);
	});

	test('disputes it also after an update of its deck', async () => {
		const db = await databaseWith(news(1));
		const [id] = await addNotes(db, await ownDeck(db), rival);
		await updateDeck(db, news(2, 'in the old town hall'), atNoon(9));
		expect(await noteOf(db, 'news/venue')).toMatchObject({
			note: { answer: 'in the old town hall', evidence: { standing: { rivals: [id] } } },
			shipped: { evidence: { standing: { kind: 'settled' } } }
		});
	});

	test('disputes it within one deck, as that deck says', async () => {
		const db = await openOrThrow();
		const deck = await ownDeck(db);
		const [first] = await addNotes(db, deck, newNote(VENUE));
		const [second] = await addNotes(
			db,
			deck,
			newNote({ ...VENUE, answer: 'town hall' }, { beside: { kind: 'rival', of: first! } })
		);
		const rows = await db.getAll('notes');
		expect(rows.every(({ shipped, own }) => !shipped && !own)).toBe(true);
		expect(await standingOf(db, first!)).toEqual({ kind: 'disputed', rivals: [second] });
	});

	test('that changes a note of one’s own becomes its answer, which comes due once', async () => {
		const db = await openOrThrow();
		const deck = await ownDeck(db);
		const [first] = await addNotes(db, deck, newNote(CROWD));
		await answered(db, `${first!}#value`, 'easy');
		const change = newNote(
			{ ...CROWD, value: '3,800' },
			{ asOf: on(2025, 4, 1), beside: { kind: 'change', of: first!, since: on(2025, 4, 1) } }
		);
		expect(await addNotes(db, deck, change)).toEqual([first]);
		expect(await noteOf(db, first!)).toMatchObject({
			note: {
				value: { number: 3800 },
				evidence: { standing: { kind: 'changed', was: '4500', since: { month: 4 } } }
			},
			marks: [{ was: '4500', now: '3800' }]
		});
		expect(await db.get('cards', `${first!}#value`)).toMatchObject({
			schedule: { kind: 'review', dueDay: atNoon().day }
		});
		expect((await checked(db)).findings).toEqual([]);
	});

	test('that changes a note of another’s deck stands beside it as its rival', async () => {
		const db = await databaseWith(news(1));
		const change = newNote(VENUE, {
			beside: { kind: 'change', of: 'news/venue' as never, since: on(2025, 4, 1) }
		});
		const [id] = await addNotes(db, await ownDeck(db), change);
		expect((await noteOf(db, id!)).shipped?.evidence.standing).toEqual({
			kind: 'changed',
			was: 'in the town hall',
			since: on(2025, 4, 1)
		});
		expect(await standingOf(db, 'news/venue')).toMatchObject({ rivals: [id] });
	});

	test('is added where the other is not there', async () => {
		const db = await openOrThrow();
		const [id] = await addNotes(db, await ownDeck(db), rival);
		expect(await standingOf(db, id!)).toEqual({ kind: 'settled' });
	});
});
