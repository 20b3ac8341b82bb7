// Days as a date field has them, "2026-11-30", and as the learner's days are counted.
import { DAY_MS } from '../../core/schedule/day.ts';
import { locale } from '../../words/en/locale.ts';
import { today } from '../app/device.ts';

/** The date of the learner's day so many days from now. */
export const dateInDays = (days: number, startHour: number): string =>
	new Date((today(startHour) + days) * DAY_MS).toISOString().slice(0, 10);

/** Null where it is no date, or has passed. */
export function dayOfDate(date: string, startHour: number): number | null {
	const day = Date.parse(`${date}T00:00:00Z`) / DAY_MS;
	return Number.isInteger(day) && day >= today(startHour) ? day : null;
}

export const sayDate = (date: string): string =>
	new Date(`${date}T00:00:00Z`).toLocaleDateString(locale.dates, {
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC'
	});
