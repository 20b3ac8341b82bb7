import { describe, expect, test } from 'vitest';
import { wallDate, wallTime, sampleClass, sampleForecast } from '../../testing/classes.ts';
import { databaseWith, NOON, questions } from '../../testing/storage.ts';
import { cardsOfClass, cardsOfPlan, topicsOf } from './class-cards.ts';
import {
	classesOf,
	classOf,
	forecastsOf,
	saveClass,
	saveForecast,
	saveQuizOf,
	setRemoved
} from './classes.ts';
import { suspend } from '../review/flags.ts';
import { idOf } from '../../testing/storage.ts';

const school = { ...sampleClass.schoolClass, id: '', decks: [], topics: [] };
const meeting = {
	at: NOON + 86_400_000,
	date: wallDate('2024-10-05'),
	time: wallTime('12:00')
};
const range = { low: 0.6, expected: 0.7, high: 0.8 };

describe('a class', () => {
	test('is kept, changed, removed and brought back', async () => {
		const db = await databaseWith();
		const { id } = await saveClass(db, school, NOON);
		expect((await classOf(db, id))?.schoolClass.title).toBe('Geography');
		await saveClass(db, { ...school, id, title: 'Maps' }, NOON + 1);
		expect((await classesOf(db)).rows.map(({ schoolClass }) => schoolClass.title)).toEqual([
			'Maps'
		]);
		await setRemoved(db, id, true, NOON + 2);
		expect((await classesOf(db)).rows).toEqual([]);
		expect(await classOf(db, id)).toBeNull();
		await setRemoved(db, id, false, NOON + 3);
		expect((await classOf(db, id))?.schoolClass.title).toBe('Maps');
	});

	test('that is damaged is counted and left out', async () => {
		const db = await databaseWith();
		await saveClass(db, school, NOON);
		await db.put('classes', { ...sampleClass, schoolClass: null } as never);
		expect(await classesOf(db)).toMatchObject({ rows: { length: 1 }, damaged: 1 });
		expect(await classOf(db, sampleClass.id)).toBeNull();
	});
});

describe('a forecast', () => {
	test('gives way to a later one until the meeting, and then stays', async () => {
		const db = await databaseWith();
		await saveForecast(db, 'c1', meeting, range, NOON);
		await saveForecast(db, 'c1', meeting, { ...range, expected: 0.75 }, NOON + 1);
		await saveForecast(db, 'c1', meeting, { ...range, expected: 0.1 }, meeting.at);
		expect((await forecastsOf(db, 'c1')).map((row) => row.range.expected)).toEqual([0.75]);
	});

	test('is held against a quiz; without one before, there is nothing to hold', async () => {
		const db = await databaseWith();
		const quiz = { right: 8, asked: 10, at: meeting.at + 1 };
		expect(await saveQuizOf(db, 'c1/2024-10-05T12:00', quiz, quiz.at)).toBeNull();
		await saveForecast(db, 'c1', meeting, range, NOON);
		const kept = await saveQuizOf(db, 'c1/2024-10-05T12:00', quiz, quiz.at);
		expect(kept?.quiz).toEqual(quiz);
		expect((await forecastsOf(db, 'c1'))[0]?.quiz).toEqual(quiz);
	});

	test('of another class, or one that is damaged, is not given', async () => {
		const db = await databaseWith();
		await saveForecast(db, 'c1', meeting, range, NOON);
		await db.put('forecasts', sampleForecast);
		await db.put('forecasts', { ...sampleForecast, id: 'c1/x', range: null } as never);
		expect((await forecastsOf(db, 'c1')).map(({ classId }) => classId)).toEqual(['c1']);
	});
});

describe('the cards of a class', () => {
	const about = (topic: string, deck: string) => {
		const { notes, ...rest } = questions(deck, 3);
		return {
			...rest,
			notes: notes.map((note, index) => ({ ...note, topic: index < 2 ? topic : '' }))
		};
	};

	test('are those of its decks, and those of its topics in the others', async () => {
		const db = await databaseWith(
			questions('maps', 2),
			about('Borders', 'news'),
			questions('law', 2)
		);
		const idsOf = async (decks: string[], topics: string[]) =>
			(await cardsOfClass(db, { decks: decks as never, topics })).map(({ id }) => id).sort();
		expect(await idsOf(['maps'], [])).toEqual(['maps/q0#answer', 'maps/q1#answer']);
		expect(await idsOf(['maps'], ['Borders'])).toEqual([
			'maps/q0#answer',
			'maps/q1#answer',
			'news/q0#answer',
			'news/q1#answer'
		]);
		expect(await idsOf(['gone'], ['Nothing'])).toEqual([]);
		expect(await topicsOf(db)).toEqual(['Borders']);
	});

	test('leave out what is suspended, and stand with their notes in the order of the plan', async () => {
		const db = await databaseWith(questions('maps', 3));
		await suspend(db, { kind: 'card', id: idOf('maps/q1#answer') }, NOON);
		const cards = await cardsOfClass(db, { decks: ['maps' as never], topics: [] });
		expect(cards.map(({ id }) => id)).toEqual(['maps/q0#answer', 'maps/q2#answer']);
		const planned = await cardsOfPlan(db, ['maps/q2#answer', 'maps/gone#answer', 'maps/q0#answer']);
		expect(planned.map(({ note }) => note.id)).toEqual(['maps/q2', 'maps/q0']);
	});
});
