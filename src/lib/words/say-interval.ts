// Intervals in a word or two, for the buttons of the review.
import type { LearningCard, ReviewCard } from '../core/schedule/schedule.ts';

/** "1 min", "6 min", "3 h", "4 d", "2.3 mo", "1.4 y", from the moment of the answer on. */
export function sayInterval(next: LearningCard | ReviewCard): string {
	if (next.kind === 'review') return sayDays(next.intervalDays);
	const minutes = Math.max(1, Math.round((next.dueAt - next.lastAt) / 60_000));
	if (minutes < 60) return `${minutes} min`;
	if (minutes < 1440) return `${short(minutes / 60)} h`;
	return sayDays(Math.round(minutes / 1440));
}

export function sayDays(days: number): string {
	if (days < 31) return `${days} d`;
	return days < 365 ? `${short(days / 30.44)} mo` : `${short(days / 365.25)} y`;
}

const short = (value: number): string => String(Number(value.toFixed(1)));
