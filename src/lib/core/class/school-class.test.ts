import fc from 'fast-check';
import { sayClassFault } from '../../words/say-class-fault.ts';
import { describe, expect, test } from 'vitest';
import {
	checkClass,
	daysUntil,
	nextMeetings,
	type ClassDraft,
	type SchoolClass
} from './school-class.ts';

const berlin = (at: number) =>
	at >= Date.UTC(2026, 2, 29, 1) && at < Date.UTC(2026, 9, 25, 1) ? 120 : 60;

const draft: ClassDraft = {
	id: 'politics',
	title: 'Politics',
	times: [{ kind: 'weekly', weekday: 1, time: '09:00' }],
	exceptDates: [],
	decks: ['news'],
	topics: [],
	minutesPerDay: 11,
	studyTime: '18:00'
};

function made(changes: Partial<ClassDraft> = {}): SchoolClass {
	const checked = checkClass({ ...draft, ...changes });
	if (!checked.ok)
		throw new Error(checked.error.map(({ fault }) => sayClassFault(fault)).join(' '));
	return checked.value;
}

const sayProblems = (changes: Partial<ClassDraft>) => {
	const checked = checkClass({ ...draft, ...changes });
	return checked.ok ? [] : checked.error.map(({ fault }) => sayClassFault(fault));
};

/** Wednesday, 21 October 2026, noon in Berlin. */
const wednesday = Date.UTC(2026, 9, 21, 10);
const datesOf = (one: SchoolClass, count: number) =>
	nextMeetings(one, wednesday, count, berlin).map(({ date }) => date);

describe('the next meetings', () => {
	test('come every week at the same hour of the wall clock', () => {
		const [first, second] = nextMeetings(
			made({ times: [{ kind: 'weekly', weekday: 6, time: '09:00' }] }),
			wednesday,
			2,
			berlin
		);
		expect(first).toEqual({ date: '2026-10-24', time: '09:00', at: Date.UTC(2026, 9, 24, 7) });
		expect(second).toEqual({ date: '2026-10-31', time: '09:00', at: Date.UTC(2026, 9, 31, 8) });
	});

	test('leave out the dates on which there is no class', () => {
		const one = made({ exceptDates: ['2026-10-26', '2026-11-09'] });
		expect(datesOf(one, 3)).toEqual(['2026-11-02', '2026-11-16', '2026-11-23']);
	});

	test('merge several times, the earliest first', () => {
		const one = made({
			times: [
				{ kind: 'weekly', weekday: 1, time: '09:00' },
				{ kind: 'once', date: '2026-10-23', time: '14:30' },
				{ kind: 'weekly', weekday: 4, time: '08:00' }
			]
		});
		expect(datesOf(one, 4)).toEqual(['2026-10-22', '2026-10-23', '2026-10-26', '2026-10-29']);
	});

	test('of a single date are none once it is over', () => {
		const one = made({ times: [{ kind: 'once', date: '2026-10-21', time: '12:00' }] });
		expect(datesOf(one, 3)).toEqual([]);
	});

	test('later the same day still count', () => {
		const one = made({ times: [{ kind: 'weekly', weekday: 3, time: '12:01' }] });
		expect(datesOf(one, 1)).toEqual(['2026-10-21']);
	});

	test('are as many as asked for, rising, and never on an exception', () => {
		const week = fc.integer({ min: 0, max: 30 });
		fc.assert(
			fc.property(fc.uniqueArray(week, { maxLength: 12 }), fc.nat(12), (weeks, count) => {
				const exceptDates = weeks.map((one) =>
					new Date(Date.UTC(2026, 9, 26) + one * 7 * 86_400_000).toISOString().slice(0, 10)
				);
				const meetings = nextMeetings(made({ exceptDates }), wednesday, count, berlin);
				expect(meetings).toHaveLength(count);
				expect(meetings.some(({ date }) => exceptDates.includes(date))).toBe(false);
				const moments = meetings.map(({ at }) => at);
				expect(moments).toEqual(moments.toSorted((a, b) => a - b));
			})
		);
	});
});

describe('a draft of a class', () => {
	test('that makes sense is a class', () => {
		expect(made({ title: ' Politics ' }).title).toBe('Politics');
	});

	test('says all that is wrong with it at once', () => {
		const wrong = { title: ' ', times: [], decks: [], minutesPerDay: 0 };
		expect(sayProblems(wrong)).toEqual([
			'Give the class a name.',
			'Say when the class takes place.',
			'Choose at least one deck or topic.',
			'Minutes a day are a number from 1 to 600.'
		]);
	});

	test('names the date, time or weekday that does not exist', () => {
		const times = [
			{ kind: 'once', date: '2026-02-30', time: '09:00' },
			{ kind: 'weekly', weekday: 8, time: '09:00' },
			{ kind: 'weekly', weekday: 1, time: 'nine' }
		] as const;
		expect(sayProblems({ times, exceptDates: ['soon'] })).toEqual([
			'There is no date “2026-02-30”. Write it as 2026-11-23.',
			'A weekday is a number from 1, Monday, to 7, Sunday.',
			'There is no time “nine”. Write it as 09:00.',
			'There is no date “soon”. Write it as 2026-11-23.'
		]);
	});
});

test('the days until a meeting begin today and end on its day', () => {
	const one = made();
	const [meeting] = nextMeetings(one, wednesday, 1, berlin);
	const days = daysUntil(one, meeting!, wednesday, berlin);
	expect(days.map(({ date }) => date)).toEqual([
		'2026-10-21',
		'2026-10-22',
		'2026-10-23',
		'2026-10-24',
		'2026-10-25',
		'2026-10-26'
	]);
	expect(days[0]!.seconds).toBe(660);
});
