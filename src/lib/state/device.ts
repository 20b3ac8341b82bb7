// The device's own facts, as core wants them: what time it is, and where the learner's day begins.
import { dayAt, startOfDay, type DayRule } from '../core/schedule/day.ts';

export const now = (): number => Date.now();

export const dayRule = (startHour: number): DayRule => ({
	startHour,
	offsetMinutesAt: (at) => -new Date(at).getTimezoneOffset()
});

export const today = (startHour: number): number => dayAt(now(), dayRule(startHour));

export const startOf = (day: number, startHour: number): number =>
	startOfDay(day, dayRule(startHour));
