import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { SchoolClass } from '../../core/class/school-class.ts';
import { wallDateOfDay, dayOfDate, wallAt } from '../../core/class/wall-clock.ts';
import { DEFAULT_SETTINGS } from '../../core/schedule/settings.ts';
import { saveClass } from '../../storage/class/classes.ts';
import { bury } from '../../storage/review/flags.ts';
import { DATABASE_NAME } from '../../storage/database/open.ts';
import type { Db } from '../../storage/database/schema.ts';
import { addDeck } from '../../storage/deck/take-deck.ts';
import { sampleClass, wallTime } from '../../testing/classes.ts';
import { allEntries, countEntries } from '../../testing/log.ts';
import { reviewCard } from '../../testing/schedules.ts';
import {
	answered,
	atNoon,
	contents,
	DAY,
	idOf,
	NOON,
	openOrThrow,
	putCards,
	questions,
	rowWith
} from '../../testing/storage.ts';
import { App } from '../app/app.svelte.ts';
import { outlooksOf, sittingOf } from './plan-classes.ts';
import { dayRule } from '../app/device.ts';
import { ReviewSession } from '../review/review-session.svelte.ts';

const startHour = DEFAULT_SETTINGS.study.dayStartHour;
const MINUTE = 60_000;
const { offsetMinutesAt } = dayRule(startHour);
const moment = { now: NOON, startHour };
const today = wallAt(NOON, offsetMinutesAt).date;

beforeEach(async () => {
	vi.useFakeTimers({ toFake: ['Date'], now: NOON });
	await deleteDB(DATABASE_NAME);
});
afterEach(async () => {
	vi.useRealTimers();
	await deleteDB(DATABASE_NAME);
});

/** A collection of twelve cards, seen and unseen, with a class three days ahead. */
async function withClass(changes: Partial<SchoolClass> = {}): Promise<{ db: Db; id: string }> {
	const db = await openOrThrow(DATABASE_NAME);
	onTestFinished(() => db.close());
	await addDeck(db, questions('maps', 12), atNoon());
	await putCards(
		db,
		[0, 1, 2, 3, 4, 5].map((index) =>
			rowWith(`maps/q${index}#answer`, reviewCard({ lastDay: DAY - 10 - index, dueDay: DAY + 2 }))
		)
	);
	const date = wallDateOfDay(dayOfDate(today) + 3);
	const school = {
		...sampleClass.schoolClass,
		id: '',
		decks: ['maps' as never],
		topics: [],
		times: [{ kind: 'once', date, time: wallTime('09:00') }],
		minutesPerDay: 2,
		...changes
	} as const;
	const { id } = await saveClass(db, school, NOON);
	return { db, id };
}

describe('what to expect of a class', () => {
	test('grows with today’s minutes, and more with all of them', async () => {
		const { db } = await withClass();
		const { outlooks } = await outlooksOf(db, moment);
		const [one] = outlooks;
		const { nothing, afterToday, afterPlan } = one!.expected;
		expect(one).toMatchObject({ cards: 12, unseen: 6, secondsLeft: 120 });
		expect(afterToday).toBeGreaterThan(nothing);
		expect(afterPlan).toBeGreaterThan(afterToday);
		expect(one!.range.low).toBeLessThan(afterPlan);
		expect(one!.range.high).toBeGreaterThan(afterPlan);
		expect(one!.today.length).toBeGreaterThan(0);
	});

	test('counts what was studied for it today off the minutes', async () => {
		const { db } = await withClass();
		await answered(db, 'maps/q7#answer', 'good');
		const [one] = (await outlooksOf(db, { ...moment, now: NOON + MINUTE })).outlooks;
		expect(one!.secondsLeft).toBeLessThan(120);
		expect(one!.answers).toBe(1);
	});

	test('of a class that is over has no meeting, and of one without cards no card', async () => {
		const { db } = await withClass({
			times: [{ kind: 'once', date: wallDateOfDay(dayOfDate(today) - 1), time: wallTime('09:00') }]
		});
		await saveClass(db, { ...sampleClass.schoolClass, id: '', decks: [], topics: [] }, NOON + 1);
		const [over, empty] = (await outlooksOf(db, moment)).outlooks;
		expect(over!.meeting).toBeNull();
		expect(over!.today).toEqual([]);
		expect(empty).toMatchObject({ cards: 0, today: [] });
	});

	test('writes nothing', async () => {
		const { db, id } = await withClass();
		const before = await contents(db);
		await outlooksOf(db, moment);
		await sittingOf(db, id, null, moment);
		expect(await contents(db)).toEqual(before);
	});
});

describe('a session for a class', () => {
	async function session(id: string, seconds: number | null = null): Promise<ReviewSession> {
		const app = new App();
		await app.start();
		const one = new ReviewSession(app);
		onTestFinished(one.follow());
		await one.start({ classId: id, seconds });
		return one;
	}

	async function answer(one: ReviewSession, grade: 'again' | 'good', tookMs: number) {
		one.reveal();
		vi.setSystemTime(Date.now() + tookMs);
		await one.grade(grade);
	}

	test('asks until its time is over, and then ends', async () => {
		const { id } = await withClass();
		const one = await session(id, 60);
		expect(one.endsAt).toBe(NOON + MINUTE);
		let asked = 0;
		while (one.phase === 'question') {
			await answer(one, 'good', 10_000);
			asked++;
		}
		expect(one.phase).toBe('finished');
		expect(asked).toBeGreaterThan(2);
		expect(Date.now()).toBeLessThanOrEqual(NOON + MINUTE + 10_000);
	});

	test('saves each answer as any review', async () => {
		const { db, id } = await withClass();
		const one = await session(id, 120);
		const first = one.shown!.row.id;
		await answer(one, 'good', 4000);
		expect((await allEntries(db)).map(({ cardId }) => cardId)).toEqual([first]);
		expect(one.shown!.row.id).not.toBe(first);
	});

	test('takes an answer back and asks the card again', async () => {
		const { db, id } = await withClass();
		const one = await session(id, 120);
		const first = one.shown!.row.id;
		await answer(one, 'again', 4000);
		await one.undo();
		expect(one.shown!.row.id).toBe(first);
		expect(one.grades).toEqual([]);
		await answer(one, 'good', 4000);
		expect(await countEntries(db)).toBe(3);
	});

	test('brings a forgotten card back within it', async () => {
		const { id } = await withClass();
		const one = await session(id, 600);
		const asked: string[] = [];
		while (one.phase === 'question' && asked.length < 40) {
			const { id: cardId } = one.shown!.row;
			asked.push(cardId);
			await answer(one, asked.length === 1 ? 'again' : 'good', 8000);
		}
		expect(asked.lastIndexOf(asked[0]!)).toBeGreaterThan(0);
	});

	test('leaves out what the learner has buried or suspended', async () => {
		const { db, id } = await withClass();
		for (let index = 0; index < 11; index++) {
			await bury(db, { kind: 'card', id: idOf(`maps/q${index}#answer`) }, DAY + 1, NOON);
		}
		const one = await session(id, 120);
		expect(one.shown!.row.id).toBe('maps/q11#answer');
		await one.suspend('card');
		expect(one.phase).toBe('finished');
	});

	test('of no class that there is, says so', async () => {
		await withClass();
		expect((await session('nothing')).phase).toBe('unknown-class');
	});
});
