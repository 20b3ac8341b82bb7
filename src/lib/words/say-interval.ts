// Intervals in a word or two, for the buttons of the review.
import type { LearningCard, ReviewCard } from '../core/schedule/schedule.ts';
import { words } from './review.ts';

/** "1 min", "6 min", "3 h", "4 d", "2.3 mo", "1.4 y", from the moment of the answer on. */
export function sayInterval(next: LearningCard | ReviewCard): string {
	if (next.kind === 'review') return sayDays(next.intervalDays);
	if (next.dueDay !== undefined) return sayDays(next.dueDay - next.lastDay);
	const minutes = Math.max(1, Math.round((next.dueAt - next.lastAt) / 60_000));
	if (minutes < 60) return words.interval.minutes(minutes);
	if (minutes < 1440) return words.interval.hours(short(minutes / 60));
	return sayDays(Math.round(minutes / 1440));
}

export function sayDays(days: number): string {
	if (days < 31) return words.interval.days(days);
	return days < 365
		? words.interval.months(short(days / 30.44))
		: words.interval.years(short(days / 365.25));
}

/** To one place: 2.3, and 12 rather than 12.0. */
const short = (value: number): number => Number(value.toFixed(1));
