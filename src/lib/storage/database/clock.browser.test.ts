import { describe, expect, test } from 'vitest';
import { readStamp } from '../../core/stamp.ts';
import { DEFAULT_SETTINGS } from '../../core/schedule/settings.ts';
import { sampleArticle } from '../../testing/articles.ts';
import { sampleClass, sampleForecast } from '../../testing/classes.ts';
import { allEntries, countEntries } from '../../testing/log.ts';
import { onDay } from '../../testing/schedules.ts';
import {
	answer,
	answered,
	atNoon,
	cardIn,
	contents,
	databaseWith,
	DAY,
	dayInDeck,
	newName,
	NOON,
	openOrThrow,
	questions
} from '../../testing/storage.ts';
import { keepArticle } from '../article/articles.ts';
import { saveClass, saveForecast } from '../class/classes.ts';
import { takeStamp } from './clock.ts';
import { saveSettings } from './presets.ts';
import type { Db } from './schema.ts';
import { addDeck } from '../deck/take-deck.ts';
import { updateDeck } from '../deck/update-deck.ts';
import { write } from './write.ts';
import { bury, suspend } from '../review/flags.ts';

const stampOf = (db: Db, now: number) => write(db, ['meta'], (tx) => takeStamp(tx, now));

async function twoTabs(): Promise<readonly [Db, Db]> {
	const name = newName();
	const first = await openOrThrow(name);
	await addDeck(first, questions('talks', 5), atNoon());
	return [first, await openOrThrow(name)];
}

describe('stamps', () => {
	test('rise, at one moment and over time, and name one device', async () => {
		const db = await openOrThrow();
		const stamps = [];
		for (const now of [NOON, NOON, NOON + 1, NOON + 86_400_000])
			stamps.push(await stampOf(db, now));
		expect([...stamps].sort()).toEqual(stamps);
		expect(new Set(stamps).size).toBe(4);
		expect(new Set(stamps.map((stamp) => readStamp(stamp).deviceId)).size).toBe(1);
		expect(readStamp(stamps[0]!)).toMatchObject({ millis: NOON, counter: 0 });
	});

	test('still rise when the clock is set back', async () => {
		const db = await openOrThrow();
		const late = await stampOf(db, NOON);
		const early = await stampOf(db, NOON - 86_400_000);
		expect(early > late).toBe(true);
	});

	test('of two tabs are never the same', async () => {
		const tabs = await twoTabs();
		const stamps = await Promise.all(
			Array.from({ length: 60 }, (_, index) => stampOf(tabs[index % 2]!, NOON))
		);
		expect(new Set(stamps).size).toBe(60);
		expect(new Set(stamps.map((stamp) => readStamp(stamp).deviceId)).size).toBe(1);
	});

	test('of two devices are never the same', async () => {
		const stamps = [
			await stampOf(await openOrThrow(), NOON),
			await stampOf(await openOrThrow(), NOON)
		];
		expect(stamps[0]).not.toBe(stamps[1]);
	});
});

test('An answer given while the clock is set back comes later in the log all the same', async () => {
	const db = await databaseWith(questions('talks', 1));
	const first = await answered(db, 'talks/q0#answer', 'again');
	const second = await answered(db, 'talks/q0#answer', 'easy', DAY - 3);
	expect(second.review.id > first.review.id).toBe(true);
	expect(second.review.at).toBe(onDay(DAY - 3).at);
	expect((await allEntries(db)).map(({ id }) => id)).toEqual([first.review.id, second.review.id]);
});

describe('of two tabs', () => {
	test('each sees what the other has answered', async () => {
		const [first, second] = await twoTabs();
		const { card } = await answered(first, 'talks/q0#answer', 'good');
		expect(await cardIn(second, 'talks/q0#answer')).toEqual(card);
		expect((await answer(second, card, 'good')).kind).toBe('saved');
	});

	test('only one answers a card that both show', async () => {
		const [first, second] = await twoTabs();
		const seen = await cardIn(first, 'talks/q0#answer');
		const saved = await Promise.all([answer(first, seen, 'good'), answer(second, seen, 'again')]);
		expect(saved.filter(({ kind }) => kind === 'saved')).toHaveLength(1);
		expect(await countEntries(first)).toBe(1);
	});

	test('both count towards the same day', async () => {
		const [first, second] = await twoTabs();
		await Promise.all([
			answered(first, 'talks/q0#answer', 'good'),
			answered(second, 'talks/q1#answer', 'good'),
			answered(first, 'talks/q2#answer', 'good'),
			answered(second, 'talks/q3#answer', 'good')
		]);
		expect(await dayInDeck(first, 'talks', DAY)).toMatchObject({ answers: 4, newCards: 4 });
	});
});

test('All that is stored is plain data', async () => {
	const db = await databaseWith(questions('talks', 3));
	const { card } = await answered(db, 'talks/q0#answer', 'easy');
	await suspend(db, { kind: 'card', id: card.id }, NOON);
	await bury(db, { kind: 'note', id: (await cardIn(db, 'talks/q1#answer')).noteId }, DAY + 1, NOON);
	const preset = { ...DEFAULT_SETTINGS.preset, fuzz: false };
	await saveSettings(db, { ...DEFAULT_SETTINGS, preset }, NOON);
	await updateDeck(db, { ...questions('talks', 3), version: 2 }, atNoon());
	const { id } = await saveClass(db, { ...sampleClass.schoolClass, id: '' }, NOON);
	const { meetingAt: at, date, time, range } = sampleForecast;
	await saveForecast(db, id, { at, date, time }, range, NOON);
	await keepArticle(db, sampleArticle.id, sampleArticle, NOON);
	const all = await contents(db);
	for (const rows of Object.values(all)) expect(rows.length).toBeGreaterThan(0);
	// As text it loses nothing: no class, no function, no undefined, no date, no NaN.
	expect(JSON.parse(JSON.stringify(all))).toStrictEqual(structuredClone(all));
});
