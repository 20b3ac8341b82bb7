// What happened to a card, line by line.
import type { LogEntry } from '../core/review/review.ts';
import { readStamp } from '../core/stamp.ts';
import { locale } from './en/locale.ts';
import { words } from './browse.ts';
import { words as review } from './review.ts';

export interface SaidEntry {
	readonly id: string;
	readonly date: string;
	readonly what: string;
}

/** In the order of the entries; what only takes another back, or dates it anew, is said of that one. */
export function sayHistory(log: readonly LogEntry[]): readonly SaidEntry[] {
	const undone = new Set(log.flatMap((one) => (one.kind === 'retraction' ? [one.reviewId] : [])));
	const redated = new Map(
		log.flatMap((one) => (one.kind === 'redating' ? [[one.reviewId, one.at] as const] : []))
	);
	const { entries } = words.card;
	return log.flatMap((entry) => {
		if (entry.kind === 'retraction' || entry.kind === 'redating') return [];
		const isUndone = undone.has(entry.id);
		if (entry.kind === 'call') {
			const date = dateOf(redated.get(entry.id) ?? readStamp(entry.id).millis);
			return [{ id: entry.id, date, what: isUndone ? entries.uncalled : entries.call }];
		}
		const grade = review.grades[entry.grade];
		const what = isUndone
			? entries.undone(grade)
			: entries.review(grade, Math.round(entry.durationMs / 1000));
		return [{ id: entry.id, date: dateOf(redated.get(entry.id) ?? entry.at), what }];
	});
}

const dateOf = (at: number): string =>
	new Date(at).toLocaleString(locale.dates, { dateStyle: 'medium', timeStyle: 'short' });
