// The learner's last answers, with all that was before them on the same cards.
import type { LogEntry, Review } from '../../core/review/review.ts';
import { standingReviews } from '../../core/review/standing-log.ts';
import type { Db } from '../database/schema.ts';
import { historiesOf, lastEntries, LOG_STORES } from './log.ts';

export interface RecentAnswers {
	/** Those that count, in their order. */
	readonly reviews: readonly Review[];
	/** Of each card among them, its whole log. */
	readonly logs: readonly (readonly LogEntry[])[];
	/** The stamp of the first; "" where there are no more than were asked for. */
	readonly since: string;
}

/** Logs are read this many at a time. */
const BATCH = 200;

/** The last `most` entries of the log. */
export async function recentAnswers(db: Db, most: number): Promise<RecentAnswers> {
	const entries = await lastEntries(db.transaction(LOG_STORES), most);
	const since = entries.length < most ? '' : (entries[0]?.id ?? '');
	const reviews = standingReviews(entries);
	const ids = [...new Set(reviews.map(({ cardId }) => cardId))];
	const logs: (readonly LogEntry[])[] = [];
	for (let start = 0; start < ids.length; start += BATCH) {
		const batch = ids.slice(start, start + BATCH);
		logs.push(...(await historiesOf(db.transaction(LOG_STORES), batch)).values());
	}
	return { reviews, logs, since };
}
