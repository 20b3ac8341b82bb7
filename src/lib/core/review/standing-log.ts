// What of a log counts: all but what was taken back, and what can no longer be read; and when it counts.
import { isReadable } from './readable.ts';
import type { Call, LogEntry, Redating, Review } from './review.ts';
import type { Stamp } from '../stamp.ts';

/** What counts, in the order in which it happened. What cannot be read any more does not count. */
export function standingEntries(log: readonly LogEntry[]): readonly (Review | Call)[] {
	const readable = log.filter(isReadable);
	const retracted = new Set(
		readable.flatMap((entry) => (entry.kind === 'retraction' ? [entry.reviewId] : []))
	);
	const redated = new Map<Stamp, Redating>();
	for (const entry of readable) {
		if (entry.kind !== 'redating' || retracted.has(entry.id)) continue;
		const other = redated.get(entry.reviewId);
		if (!other || isEarlier(entry, other)) redated.set(entry.reviewId, entry);
	}
	return readable
		.filter((entry) => entry.kind === 'review' || entry.kind === 'call')
		.filter(({ id }) => !retracted.has(id))
		.map((entry) => asRedated(entry, redated.get(entry.id)))
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Of two devices that dated an entry anew, the earlier time counts: each knew only that it was given
 * before it looked, and one that looked later would put it behind what was answered in between.
 */
const isEarlier = (one: Redating, other: Redating): boolean =>
	one.at === other.at ? one.id < other.id : one.at < other.at;

function asRedated(entry: Review | Call, redating: Redating | undefined): Review | Call {
	if (!redating) return entry;
	const { at, day } = redating;
	return entry.kind === 'call' ? { ...entry, day } : { ...entry, at, day };
}

/** The reviews that count, in the order in which they were given. */
export function standingReviews(log: readonly LogEntry[]): readonly Review[] {
	return standingEntries(log).filter((entry) => entry.kind === 'review');
}
