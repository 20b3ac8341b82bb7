// A class and a forecast for one of its meetings, for tests.
import type { ClassRecord, ForecastRecord } from '../core/collection/records.ts';
import { deckId } from '../core/note/ids.ts';
import type { WallDate, WallTime } from '../core/class/wall-clock.ts';
import { nextStamp } from '../core/stamp.ts';
import { onDay } from './schedules.ts';

export const wallDate = (text: string) => text as WallDate;
export const wallTime = (text: string) => text as WallTime;

const { at } = onDay(20_000);
const ID = nextStamp(null, at + 3000, 'phone');

/** Of the deck "maps": on Mondays at nine, and once besides. */
export const sampleClass: ClassRecord = {
	id: ID,
	schoolClass: {
		id: ID,
		title: 'Geography',
		times: [
			{ kind: 'weekly', weekday: 1, time: wallTime('09:00') },
			{ kind: 'once', date: wallDate('2024-11-06'), time: wallTime('11:30') }
		],
		exceptDates: [wallDate('2024-12-23')],
		decks: [deckId('maps')],
		topics: ['Borders'],
		minutesPerDay: 8,
		studyTime: wallTime('18:00')
	},
	addedAt: at,
	stamp: ID,
	removed: false
};

export const sampleForecast: ForecastRecord = {
	id: `${ID}/2024-11-04T09:00`,
	classId: ID,
	meetingAt: Date.UTC(2024, 10, 4, 9),
	date: wallDate('2024-11-04'),
	time: wallTime('09:00'),
	range: { low: 0.7, expected: 0.8, high: 0.9 },
	madeAt: at,
	quiz: { right: 7, asked: 10, at: Date.UTC(2024, 10, 4, 12) },
	stamp: nextStamp(null, at + 40_000, 'phone')
};
