// A deck is revised while it is studied: what was learnt outlives it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryDeck } from '../../testing/arbitrary-decks.ts';
import { allEntries, countEntries } from '../../testing/log.ts';
import {
	LATER,
	TALKS,
	before,
	lanes,
	now,
	q,
	saveEdits,
	studied,
	version,
	withoutStamps
} from '../../testing/revisions.ts';
import { onDay } from '../../testing/schedules.ts';
import {
	answer,
	answered,
	cardIn,
	checked,
	contents,
	databaseWith,
	DAY,
	deckWith,
	NOON,
	question,
	term
} from '../../testing/storage.ts';
import type { Db } from '../database/schema.ts';
import { suspend } from '../review/flags.ts';
import { addDeck, removeDeck } from './take-deck.ts';
import { lastUpdate, undoUpdate } from './undo-update.ts';
import { previewUpdate, updateDeck } from './update-deck.ts';

const MINE = { answer: { mine: 'Mine', over: 'The answer to moves' } };

describe('an update', () => {
	test('keeps the progress of every note that stays, whatever else of it is new', async () => {
		const db = await studied();
		const [stays, moves] = [
			await cardIn(db, 'talks/stays#answer'),
			await cardIn(db, 'talks/moves#answer')
		];
		await updateDeck(db, now, LATER);
		expect(await cardIn(db, 'talks/stays#answer')).toMatchObject({ schedule: stays.schedule });
		expect(await cardIn(db, 'talks/moves#answer')).toMatchObject({ schedule: moves.schedule });
	});

	test('brings new notes as new cards, in the place that the deck gives them', async () => {
		const db = await databaseWith(before);
		await updateDeck(db, now, LATER);
		const cards = await db.getAllFromIndex(
			'cards',
			'byQueue',
			IDBKeyRange.bound(['talks', 'new'], ['talks', 'new', Infinity])
		);
		expect(cards.map(({ noteId: id }) => id)).toEqual([
			'talks/fresh',
			'talks/stays',
			'talks/changes',
			'talks/moves'
		]);
	});

	test('takes retired notes and those that are gone out of the queue, with their history', async () => {
		const db = await studied();
		const log = await allEntries(db);
		await updateDeck(db, now, LATER);
		expect(await lanes(db)).toMatchObject({
			'talks/retires#answer': 'retired',
			'talks/goes#answer': 'retired'
		});
		expect(await allEntries(db)).toEqual(expect.arrayContaining(log));
		expect(await cardIn(db, 'talks/goes#answer')).toMatchObject({ schedule: { kind: 'review' } });
		expect(await answer(db, 'talks/goes#answer', 'good')).toEqual({ kind: 'answered-elsewhere' });
		expect(await db.get('notes', 'talks/goes')).toMatchObject({
			note: { retired: { reason: '@dropped 2' } }
		});
	});

	test('lets a changed answer come due once, marked, and forgets nothing of it', async () => {
		const db = await studied();
		const then = await cardIn(db, 'talks/changes#answer');
		await updateDeck(db, now, LATER);
		const card = await cardIn(db, 'talks/changes#answer');
		expect(then.schedule.kind === 'review' && then.schedule.dueDay).toBeGreaterThan(LATER.day);
		expect(card.schedule).toEqual({ ...then.schedule, dueDay: LATER.day });
		expect(await db.get('notes', 'talks/changes')).toMatchObject({
			marks: [
				{
					part: 'answer',
					was: 'The answer to changes',
					now: 'Another answer',
					since: null,
					version: 2
				}
			]
		});
		const { card: next } = await answered(db, card, 'good', LATER.day);
		expect(next.schedule.kind === 'review' && next.schedule.dueDay).toBeGreaterThan(LATER.day + 3);
		expect(await checked(db)).toMatchObject({ findings: [] });
	});

	test('tells who knows the first answer of two changes as one, and of none that went back', async () => {
		const db = await studied();
		await updateDeck(db, now, LATER);
		await updateDeck(db, version(3, q('changes', { answer: 'A third answer' })), LATER);
		expect(await db.get('notes', 'talks/changes')).toMatchObject({
			marks: [{ was: 'The answer to changes', now: 'A third answer', version: 3 }]
		});
		await updateDeck(db, version(4, q('changes')), LATER);
		expect((await db.get('notes', 'talks/changes'))?.marks).toBeUndefined();
		expect(await checked(db)).toMatchObject({ findings: [] });
	});

	test('lets a card come once whose part the note had lost for a version', async () => {
		const { question: _q, answer: _a, also: _s, ...base } = question('talks', 'c');
		const gaps = (number: number, text: string) =>
			version(number, { ...base, kind: 'cloze', text });
		const db = await databaseWith(gaps(1, '{{a::one}} and {{b::two}}'));
		await answered(db, 'talks/c#a', 'easy');
		await updateDeck(db, gaps(2, 'one and {{b::two}}'), LATER);
		await updateDeck(db, gaps(3, '{{a::five}} and {{b::two}}'), LATER);
		expect(await cardIn(db, 'talks/c#a')).toMatchObject({ schedule: { dueDay: LATER.day } });
		expect(await lanes(db)).toMatchObject({ 'talks/c#a': 'review' });
		expect(await checked(db)).toMatchObject({ findings: [] });
	});

	test('does not call up a card that was never learnt', async () => {
		const db = await databaseWith(before);
		await updateDeck(db, now, LATER);
		expect((await cardIn(db, 'talks/changes#answer')).schedule.kind).toBe('new');
		expect(await countEntries(db)).toBe(0);
	});

	test('twice changes nothing', async () => {
		const db = await studied();
		expect(await updateDeck(db, now, LATER)).toMatchObject({ fromVersion: 1, toVersion: 2 });
		const once = await contents(db, ['decks', 'notes', 'cards', 'log', 'days', 'updates']);
		expect(await updateDeck(db, now, onDay(DAY + 9))).toBeNull();
		expect(await contents(db, ['decks', 'notes', 'cards', 'log', 'days', 'updates'])).toEqual(once);
	});

	test('is seen beforehand as it will be', async () => {
		const db = await studied();
		const preview = await previewUpdate(db, now, LATER.day);
		const update = await updateDeck(db, now, LATER);
		expect(preview?.changes).toEqual(update?.changes);
		expect(preview?.changes.map(({ kind, noteId: id }) => `${kind} ${id}`)).toEqual([
			'added talks/fresh',
			'changed talks/changes',
			'changed talks/moves',
			'retired talks/retires',
			'retired talks/goes'
		]);
	});

	describe('that was shown', () => {
		/** A revision that nobody would come to: whoever writes it has not made one anew. */
		async function shown(db: Db) {
			const preview = (await previewUpdate(db, now, LATER.day))!;
			const [change] = preview.changes.filter(({ kind }) => kind === 'changed');
			return { ...preview, changes: [change!] };
		}

		test('is written as it was shown: it is not made a second time', async () => {
			const db = await studied();
			const preview = structuredClone(await shown(db));
			const update = await updateDeck(db, now, LATER, preview);
			expect(update?.changes).toEqual(preview.changes);
		});

		test.each([
			['an edit', (db: Db) => saveEdits(db, q('moves').id, MINE, LATER)],
			['another version', (db: Db) => updateDeck(db, { ...now, version: 2, title: 'Other' }, LATER)]
		])('is made anew after %s in another tab', async (_what, meanwhile) => {
			const db = await studied();
			const preview = await shown(db);
			await meanwhile(db);
			const fresh = (await previewUpdate(db, now, LATER.day))!;
			const update = await updateDeck(db, now, LATER, preview);
			expect(update?.changes ?? []).toEqual(fresh.changes);
			expect(fresh.changes).not.toEqual(preview.changes);
		});

		test('is made anew on another day', async () => {
			const db = await studied();
			const preview = await shown(db);
			const update = await updateDeck(db, now, onDay(LATER.day + 1), preview);
			expect(update?.changes.length).toBeGreaterThan(1);
		});
	});

	test('of a deck that was not taken up does nothing', async () => {
		const db = await databaseWith(deckWith('news', [question('news', 'a')]));
		const all = await contents(db);
		expect(await previewUpdate(db, now, DAY)).toBeNull();
		expect(await updateDeck(db, now, LATER)).toBeNull();
		expect(await contents(db)).toEqual(all);
	});

	test('that only moves notes is seen beforehand, and can be taken back too', async () => {
		const db = await databaseWith(before);
		const then = await withoutStamps(db);
		const moved = { ...before, notes: before.notes.toReversed() };
		expect(await previewUpdate(db, before, DAY)).toMatchObject({ changesNothing: true });
		expect(await previewUpdate(db, moved, DAY)).toMatchObject({ changesNothing: false });
		expect(await updateDeck(db, moved, LATER)).toMatchObject({ changes: [] });
		expect(await updateDeck(db, moved, LATER)).toBeNull();
		await undoUpdate(db, TALKS, LATER);
		expect(await withoutStamps(db)).toEqual(then);
	});

	test('never goes back to an older version, whichever tab offers it', async () => {
		const db = await databaseWith(before);
		await updateDeck(db, version(3, q('stays')), LATER);
		const all = await contents(db);
		expect(await updateDeck(db, now, LATER)).toBeNull();
		expect(await contents(db)).toEqual(all);
	});

	test('is done whole or not at all', async () => {
		const db = await studied();
		const all = await contents(db);
		const unwritable = q('broken', { explanation: (() => '') as unknown as string });
		const broken = { ...now, notes: [...now.notes, unwritable] };
		await expect(updateDeck(db, broken, LATER)).rejects.toThrow();
		expect(await contents(db)).toEqual(all);
	});

	test('leaves suspended cards suspended, and other decks alone', async () => {
		const db = await databaseWith(before, deckWith('news', [term('news', 't')]));
		await suspend(db, { kind: 'card', id: 'talks/changes#answer' as never }, NOON);
		const other = await db.get('cards', 'news/t#term');
		await updateDeck(db, now, LATER);
		expect(await lanes(db)).toMatchObject({ 'talks/changes#answer': 'suspended' });
		expect(await db.get('cards', 'news/t#term')).toEqual(other);
	});

	test('comes with a deck that is taken up again', async () => {
		const db = await studied();
		await removeDeck(db, TALKS, NOON);
		await addDeck(db, now, LATER);
		expect(await db.get('decks', 'talks')).toMatchObject({ removed: false, noteCount: 4 });
		expect(await lanes(db)).toMatchObject({ 'talks/goes#answer': 'retired' });
		expect(await lastUpdate(db, TALKS)).toMatchObject({ fromVersion: 1, toVersion: 2 });
	});

	test('keeps of old updates what the last five take to be taken back', async () => {
		const db = await databaseWith(before);
		for (let number = 2; number < 10; number++) {
			await updateDeck(db, version(number, q('stays', { answer: `${number}` })), LATER);
		}
		expect((await db.getAll('updates')).map(({ toVersion }) => toVersion)).toEqual([5, 6, 7, 8, 9]);
	});
});

test('Whatever a deck becomes, nothing answered is lost, and taking it back restores it', async () => {
	await fc.assert(
		fc.asyncProperty(arbitraryDeck, arbitraryDeck, fc.nat(), async (any, other, salt) => {
			const first = { ...any, version: 1 };
			const db = await databaseWith(first);
			const cards = await db.getAllKeys('cards');
			for (const card of cards.filter((_, index) => (index + salt) % 2 === 0)) {
				await answered(db, card, 'easy');
			}
			const then = await withoutStamps(db);
			const log = await allEntries(db);
			const notes = other.notes.map((note, index) => ({
				...note,
				id: (index + salt) % 3 === 0 ? (first.notes[index]?.id ?? note.id) : note.id
			}));
			const unique = [...new Map(notes.map((note) => [note.id, note])).values()];
			const second = { ...other, id: first.id, version: 2, notes: unique };
			await updateDeck(db, second, LATER);
			expect(await db.getAllKeys('cards')).toEqual(expect.arrayContaining(cards));
			expect(await allEntries(db)).toEqual(expect.arrayContaining(log));
			expect(await checked(db)).toMatchObject({ findings: [] });
			expect(await updateDeck(db, second, LATER)).toBeNull();
			await undoUpdate(db, first.id, LATER);
			expect(await withoutStamps(db)).toEqual(then);
			expect(await checked(db)).toMatchObject({ findings: [] });
			db.close();
		}),
		{ numRuns: 12, endOnFailure: true }
	);
}, 120_000);
