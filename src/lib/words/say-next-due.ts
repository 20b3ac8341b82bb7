// When the next cards come, as a sentence for the end of a session.
import type { NextDue } from '../core/review/next-due.ts';
import { dayAt, startOfDay, type DayRule } from '../core/schedule/day.ts';
import { locale } from './en/locale.ts';
import { words } from './next-due.ts';

/** Said at `now` (ms since 1970). */
export function sayNextDue(
	{ learningAt, reviewDay, newCards }: NextDue,
	now: number,
	rule: DayRule
): string {
	const sentences: string[] = [];
	if (learningAt !== null) {
		const minutes = Math.max(1, Math.round((learningAt - now) / 60_000));
		const when = minutes < 60 ? words.inMinutes(minutes) : words.at(clock(learningAt));
		sentences.push(words.learning(when));
	}
	const days = reviewDay === null ? null : reviewDay - dayAt(now, rule);
	if (newCards === 'tomorrow' && (days === null || days > 1)) sentences.push(words.newTomorrow);
	if (days !== null && reviewDay !== null) {
		const when = days <= 1 ? words.tomorrow : words.on(date(startOfDay(reviewDay, rule)));
		sentences.push(words.review(when));
	}
	if (newCards === 'none a day') sentences.push(words.noneADay);
	return sentences.join(' ') || words.nothing;
}

const clock = (at: number): string =>
	new Date(at).toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' });

const date = (at: number): string =>
	new Date(at).toLocaleDateString(locale.dates, { weekday: 'long', day: 'numeric', month: 'long' });
