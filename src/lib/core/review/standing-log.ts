// What of a log counts: all but what was taken back, and what can no longer be read.
import { isReadable } from './readable.ts';
import type { Call, LogEntry, Review } from './review.ts';

/** What counts, in the order in which it happened. What cannot be read any more does not count. */
export function standingEntries(log: readonly LogEntry[]): readonly (Review | Call)[] {
	const readable = log.filter(isReadable);
	const retracted = new Set(
		readable.flatMap((entry) => (entry.kind === 'retraction' ? [entry.reviewId] : []))
	);
	return readable
		.filter((entry) => entry.kind !== 'retraction')
		.filter(({ id }) => !retracted.has(id))
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The reviews that count, in the order in which they were given. */
export function standingReviews(log: readonly LogEntry[]): readonly Review[] {
	return standingEntries(log).filter((entry) => entry.kind === 'review');
}
