// What a class and the forecast for one of its meetings may look like.
import * as v from 'valibot';
import { MOST_MINUTES_PER_DAY } from '../../class/school-class.ts';
import {
	isWallDate,
	isWallTime,
	type WallDate,
	type WallTime,
	type Weekday
} from '../../class/wall-clock.ts';
import { AT, called, COUNT, DECK_ID, SHORT, STAMP, TEXT } from './shape-basics.ts';

const date = called<WallDate>(v.pipe(v.string(), v.check(isWallDate)));
const time = called<WallTime>(v.pipe(v.string(), v.check(isWallTime)));
const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const ID = v.pipe(v.string(), v.minLength(1), v.maxLength(100), v.regex(/^[0-9a-z-]+$/));
const few = <S extends v.GenericSchema>(schema: S) => v.pipe(v.array(schema), v.maxLength(1000));

const classTime = v.variant('kind', [
	v.strictObject({ kind: v.literal('weekly'), weekday: v.picklist(WEEKDAYS), time }),
	v.strictObject({ kind: v.literal('once'), date, time })
]);

export const classRecord = v.strictObject({
	id: ID,
	schoolClass: v.strictObject({
		id: ID,
		title: SHORT,
		times: v.pipe(few(classTime), v.minLength(1)),
		exceptDates: few(date),
		decks: few(DECK_ID),
		topics: few(TEXT),
		minutesPerDay: v.pipe(v.number(), v.minValue(1), v.maxValue(MOST_MINUTES_PER_DAY)),
		studyTime: time
	}),
	addedAt: AT,
	stamp: STAMP,
	removed: v.boolean()
});

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

export const forecastRecord = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[0-9a-z-]{1,100}\/\d{4}-\d\d-\d\dT\d\d:\d\d$/)),
	classId: ID,
	meetingAt: AT,
	date,
	time,
	range: v.strictObject({ low: share, expected: share, high: share }),
	madeAt: AT,
	quiz: v.nullable(
		v.strictObject({ right: v.pipe(v.number(), v.finite(), v.minValue(0)), asked: COUNT, at: AT })
	),
	stamp: STAMP
});
