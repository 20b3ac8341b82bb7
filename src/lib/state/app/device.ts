// The device's own facts, as core wants them: what time it is, and where the learner's day begins.
import type { Moment } from '../../core/schedule/answer.ts';
import { dayAt, startOfDay, type DayRule } from '../../core/schedule/day.ts';

export const now = (): number => Date.now();

export const dayRule = (startHour: number): DayRule => ({
	startHour,
	offsetMinutesAt: (at) => -new Date(at).getTimezoneOffset()
});

export const today = (startHour: number): number => dayAt(now(), dayRule(startHour));

/** This moment, and the learner's day it falls into. */
export const moment = (startHour: number): Moment => ({ at: now(), day: today(startHour) });

export const startOf = (day: number, startHour: number): number =>
	startOfDay(day, dayRule(startHour));
