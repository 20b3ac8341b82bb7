import { expect, test } from 'vitest';
import type { Review } from '../../core/review/review.ts';
import { NEW } from '../../core/schedule/schedule.ts';
import { allEntries, countEntries } from '../../testing/log.ts';
import { onDay } from '../../testing/schedules.ts';
import {
	answer,
	answered,
	cardIn,
	contents,
	databaseWith,
	DAY,
	dayInDeck,
	deckWith,
	question,
	questions,
	term
} from '../../testing/storage.ts';
import { retractAnswer } from './answers.ts';
import { presetsById, saveSettings } from '../database/presets.ts';
import type { DayRow, Db } from '../database/schema.ts';
import { unsuspend } from './flags.ts';
import { DEFAULT_SETTINGS } from '../../core/schedule/settings.ts';

const Q0 = 'talks/q0#answer';
const MEANING = 'talks/t0#meaning';
const TERM = 'talks/t0#term';
const talks = deckWith('talks', [question('talks', 'q0'), term('talks', 't0')]);

const retract = async (db: Db, review: Review) =>
	retractAnswer(db, review, onDay(review.day).at + 60_000, await presetsById(db));

/** Cards and counts, where a day of no answers is as good as none. */
async function state(db: Db) {
	const { cards, days } = await contents(db, ['cards', 'days']);
	return { cards, days: (days as DayRow[]).filter(({ answers }) => answers > 0) };
}

test('Taking an answer back leaves schedule, siblings and counts as they were', async () => {
	const db = await databaseWith(talks);
	await answered(db, Q0, 'good');
	const before = await state(db);
	const { review } = await answered(db, MEANING, 'easy');
	expect(await state(db)).not.toEqual(before);
	const row = await retract(db, review);
	expect(await state(db)).toEqual(before);
	expect(row).toEqual(await cardIn(db, MEANING));
});

test('Answers taken back one after another lead back to cards never seen', async () => {
	const db = await databaseWith(talks);
	const start = await state(db);
	const states = [];
	const reviews: Review[] = [];
	const given = [
		[Q0, 'again', DAY],
		[Q0, 'good', DAY],
		[MEANING, 'easy', DAY],
		[Q0, 'good', DAY],
		[Q0, 'again', DAY + 30]
	] as const;
	for (const [card, grade, day] of given) {
		states.push(await state(db));
		reviews.push((await answered(db, card, grade, day)).review);
	}
	for (const review of reviews.reverse()) {
		await retract(db, review);
		expect(await state(db)).toEqual(states.pop());
	}
	expect(await state(db)).toEqual(start);
	expect((await cardIn(db, Q0)).schedule).toEqual(NEW);
	expect((await cardIn(db, Q0)).lastReviewId).toBeNull();
});

test('A card whose waiting was over is in study again when its answer is taken back', async () => {
	const db = await databaseWith(talks);
	await answered(db, MEANING, 'good');
	const { review } = await answered(db, TERM, 'good', DAY + 1);
	const row = await retract(db, review);
	expect(row?.schedule).toEqual(NEW);
	expect(row?.queueKey[1]).toBe('new');
	expect((await state(db)).days).toMatchObject([{ day: DAY, answers: 1 }]);
});

test('Taking back in one deck leaves the other as it is', async () => {
	const db = await databaseWith(talks, questions('news', 1));
	await answered(db, 'news/q0#answer', 'good');
	const before = await state(db);
	const mine = await answered(db, Q0, 'good');
	const other = await answered(db, 'news/q0#answer', 'good');
	await retract(db, other.review);
	await retract(db, mine.review);
	expect(await state(db)).toEqual(before);
});

test('An answer is not taken back once the card was answered again', async () => {
	const db = await databaseWith(talks);
	const first = await answered(db, Q0, 'again');
	await answered(db, Q0, 'good');
	const before = await contents(db, ['cards', 'days', 'log']);
	expect(await retract(db, first.review)).toBeNull();
	expect(await contents(db, ['cards', 'days', 'log'])).toEqual(before);
});

test('An answer is taken back once, however often it is tried', async () => {
	const db = await databaseWith(talks);
	const { review } = await answered(db, Q0, 'good');
	const rows = await Promise.all([retract(db, review), retract(db, review)]);
	expect(rows[1]).toEqual(rows[0]);
	expect(rows[0]).toMatchObject({ schedule: { kind: 'new' } });
	expect(await countEntries(db)).toBe(2);
	expect(await dayInDeck(db, 'talks', DAY)).toBeUndefined();
});

test('The log keeps the answer and that it was taken back', async () => {
	const db = await databaseWith(talks);
	const { review } = await answered(db, Q0, 'good');
	await retract(db, review);
	const [kept, retraction] = await allEntries(db);
	expect(kept).toEqual(review);
	expect(retraction).toMatchObject({ kind: 'retraction', cardId: Q0, reviewId: review.id });
	expect(retraction!.id > review.id).toBe(true);
});

test('A card whose answer was taken back can be answered again, as the page knew it', async () => {
	const db = await databaseWith(talks);
	const seen = await cardIn(db, Q0);
	const { review } = await answered(db, seen, 'again');
	await retract(db, review);
	expect((await answer(db, seen, 'easy')).kind).toBe('saved');
});

test('A leech is none any more when the answer that made it one is taken back', async () => {
	const db = await databaseWith(talks);
	const once = { study: { burySiblings: true, leechThreshold: 1 } };
	await answered(db, Q0, 'easy');
	const before = await state(db);
	const { review, card } = await answered(db, Q0, 'again', DAY + 20, once);
	expect(card.flags.suspended).not.toBeNull();
	await retract(db, review);
	expect(await state(db)).toEqual(before);
});

test('A leech that the learner brought back stays in study when its answer is taken back', async () => {
	const db = await databaseWith(talks);
	const once = { study: { burySiblings: true, leechThreshold: 1 } };
	await answered(db, Q0, 'easy');
	const { review, card } = await answered(db, Q0, 'again', DAY + 20, once);
	await unsuspend(db, { kind: 'card', id: card.id }, onDay(DAY + 20).at);
	const row = await retract(db, review);
	expect(row?.flags.suspended).toBeNull();
	expect(row?.queueKey[1]).toBe('review');
});

test('Taking back frees only what that answer buried', async () => {
	const db = await databaseWith(deckWith('talks', [term('talks', 't0'), term('talks', 't1')]));
	const first = await answered(db, MEANING, 'good');
	await answered(db, 'talks/t1#meaning', 'good');
	await retract(db, first.review);
	expect((await cardIn(db, TERM)).flags.buried).toBeNull();
	expect((await cardIn(db, 'talks/t1#term')).flags.buried).not.toBeNull();
});

test('What is left is replayed by the presets it was answered under', async () => {
	const db = await databaseWith(talks);
	await answered(db, Q0, 'easy');
	const before = await cardIn(db, Q0);
	const preset = { ...DEFAULT_SETTINGS.preset, desiredRetention: 0.8, maximumIntervalDays: 5 };
	const saved = await saveSettings(db, { ...DEFAULT_SETTINGS, preset }, onDay(DAY).at);
	const own = { preset, presetId: saved.presetId };
	const { review, card } = await answered(db, Q0, 'good', DAY + 20, own);
	expect(card.schedule).toMatchObject({ intervalDays: 5 });
	expect(await retract(db, review)).toEqual(before);
});
