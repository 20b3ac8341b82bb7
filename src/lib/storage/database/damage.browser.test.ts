import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../core/schedule/settings.ts';
import { countEntries } from '../../testing/log.ts';
import { learningCard, reviewCard } from '../../testing/schedules.ts';
import {
	DAY,
	NOON,
	answer,
	answered,
	cardIn,
	databaseWith,
	questions,
	rowWith,
	terms
} from '../../testing/storage.ts';
import { retractAnswer } from '../review/answers.ts';
import { Damaged } from './damage.ts';
import { isSoundDeck } from './sound.ts';
import { isSoundCard, isSoundNote } from './sound-rows.ts';
import { deckOf } from '../deck/deck-reader.ts';
import { decksOf } from '../deck/decks.ts';
import { DueReader } from '../review/due-reader.ts';
import { presetsById, saveSettings } from './presets.ts';
import type { CardRow, DeckRow, NoteRow } from './schema.ts';
import { loadSettings } from './settings.ts';
import { deckId } from '../../core/note/ids.ts';

const Q0 = 'talks/q0#answer';
const without = <Row>(row: Row, key: keyof Row): Row => {
	const { [key]: _gone, ...rest } = row;
	return rest as Row;
};

describe('a record', () => {
	test('as it is written is sound, in every state of a card', async () => {
		const db = await databaseWith(questions('talks', 1), terms('news', 1));
		const rows = [
			...(await db.getAll('cards')),
			rowWith(Q0, reviewCard()),
			rowWith(Q0, learningCard()),
			rowWith(Q0, learningCard({ kind: 'relearning' }))
		];
		expect(rows.filter(isSoundCard)).toEqual(rows);
		expect((await db.getAll('notes')).every(isSoundNote)).toBe(true);
		expect((await db.getAll('decks')).every(isSoundDeck)).toBe(true);
	});

	test.each<[string, Partial<Record<keyof CardRow, unknown>>]>([
		['no schedule', { schedule: null }],
		['a schedule of no known kind', { schedule: { ...reviewCard(), kind: 'lost' } }],
		['no memory', { schedule: { ...reviewCard(), memory: null } }],
		[
			'a memory that is no number',
			{ schedule: reviewCard({ memory: { stability: NaN, difficulty: 5 } }) }
		],
		['no day to be due', { schedule: { ...reviewCard(), dueDay: undefined } }],
		['no time to be due', { schedule: { ...learningCard(), dueAt: 'soon' } }],
		['no flags', { flags: null }],
		['no note', { noteId: undefined }]
	])('of a card with %s is not', (_what, change) => {
		expect(isSoundCard({ ...rowWith(Q0, reviewCard()), ...change } as CardRow)).toBe(false);
	});

	test('of a note without its note, or its evidence, is not', async () => {
		const db = await databaseWith(questions('talks', 1));
		const [row] = (await db.getAll('notes')) as [NoteRow];
		expect(isSoundNote(without(row, 'note'))).toBe(false);
		expect(isSoundNote({ ...row, note: without(row.note, 'evidence') })).toBe(false);
	});

	test('of a deck without its head is not', async () => {
		const db = await databaseWith(questions('talks', 1));
		const [row] = (await db.getAll('decks')) as [DeckRow];
		expect(isSoundDeck(without(row, 'head'))).toBe(false);
	});
});

describe('a damaged record', () => {
	test('of a card is passed over and told, and the others are asked', async () => {
		const db = await databaseWith(questions('talks', 4));
		await db.put('cards', { ...(await cardIn(db, 'talks/q1#answer')), schedule: null } as never);
		await db.put('cards', {
			...rowWith('talks/q2#answer', reviewCard({ dueDay: DAY })),
			flags: null
		} as never);
		const plan = { deckId: deckId('talks'), newLeft: 9, reviewsLeft: 9 };
		const reader = new DueReader([plan], { reviewOrder: 'urgency', burySiblings: true }, DAY);
		const given = [...(await reader.reviews(db, 9)), ...(await reader.fresh(db, 9))];
		expect(given.map(({ id }) => id)).toEqual([Q0, 'talks/q3#answer']);
		expect([...reader.damaged].sort()).toEqual(['talks/q1#answer', 'talks/q2#answer']);
	});

	test('of a card takes no answer, and nothing is written', async () => {
		const db = await databaseWith(questions('talks', 1));
		const seen = await cardIn(db, Q0);
		await db.put('cards', { ...seen, schedule: null } as never);
		await expect(answer(db, seen, 'good')).rejects.toBeInstanceOf(Damaged);
		expect(await countEntries(db)).toBe(0);
		expect(await db.count('days')).toBe(0);
	});

	test('of a sibling stands in no answer’s way', async () => {
		const db = await databaseWith(terms('talks', 1));
		await db.put('cards', { ...(await cardIn(db, 'talks/t0#term')), flags: null } as never);
		const { review, buried } = await answered(db, 'talks/t0#meaning', 'good');
		expect(buried).toEqual([]);
		expect(await retractAnswer(db, review, NOON, await presetsById(db))).not.toBeNull();
	});

	test('of a preset keeps an answer from being taken back, and is named', async () => {
		const db = await databaseWith(questions('talks', 1));
		await answered(db, Q0, 'good', DAY, { presetId: 'lost' });
		const { review } = await answered(db, Q0, 'good');
		const back = retractAnswer(db, review, NOON, await presetsById(db));
		await expect(back).rejects.toMatchObject({ record: { what: 'review' } });
		expect((await cardIn(db, Q0)).lastReviewId).toBe(review.id);
		expect(await countEntries(db)).toBe(2);
	});

	test('of a deck leaves the other decks, and is told', async () => {
		const db = await databaseWith(questions('talks', 1), questions('news', 1));
		await db.put('decks', without((await db.get('decks', 'talks'))!, 'head'));
		const told: string[] = [];
		const decks = await decksOf(db, (id) => told.push(id));
		expect(decks.map(({ id }) => id)).toEqual(['news']);
		expect(told).toEqual(['talks']);
		await expect(deckOf(db, deckId('talks'))).rejects.toMatchObject({
			record: { what: 'deck', id: 'talks' }
		});
	});

	test.each([
		['no settings', undefined],
		['settings that lack some', { preset: DEFAULT_SETTINGS.preset, study: { newPerDay: 3 } }],
		[
			'steps that are no list',
			{ ...DEFAULT_SETTINGS, preset: { ...DEFAULT_SETTINGS.preset, learningStepsMinutes: 4 } }
		]
	])(
		'with %s gives those that the app came with, until others are chosen',
		async (_what, settings) => {
			const db = await databaseWith();
			await db.put('meta', { id: 'settings', settings, presetId: 'x', stamp: 'x' } as never);
			expect(await loadSettings(db)).toEqual({
				settings: DEFAULT_SETTINGS,
				presetId: 'default',
				damaged: true
			});
			const chosen = { ...DEFAULT_SETTINGS, study: { ...DEFAULT_SETTINGS.study, newPerDay: 3 } };
			await saveSettings(db, chosen, NOON);
			expect(await loadSettings(db)).toEqual({ settings: chosen, presetId: 'default' });
		}
	);

	test.each([null, 'NaN', '0m1uoayo0-0000', 12])(
		'of the clock (%s) gives way to a new one',
		async (stamp) => {
			const db = await databaseWith(questions('talks', 2));
			await db.put('meta', { id: 'clock', stamp, deviceId: 'phone' } as never);
			const first = await answered(db, Q0, 'good');
			const second = await answered(db, 'talks/q1#answer', 'good');
			expect(first.review.id).toMatch(/^[0-9a-z]{9}-0000-[0-9a-f]{12}$/);
			expect(second.review.id > first.review.id).toBe(true);
		}
	);
});
