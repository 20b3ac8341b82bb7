// The learner's last answers, with all that was before them on the same cards.
import type { LogEntry, Review } from '../../core/review/review.ts';
import { standingReviews } from '../../core/review/standing-log.ts';
import type { CardId } from '../../core/note/ids.ts';
import { logOf } from '../review/answers.ts';
import type { Db } from '../database/schema.ts';

export interface RecentAnswers {
	/** Those that count, in their order. */
	readonly reviews: readonly Review[];
	/** Of each card among them, its whole log. */
	readonly logs: readonly (readonly LogEntry[])[];
	/** The stamp of the first; "" where there are no more than were asked for. */
	readonly since: string;
}

/** Logs are read so many at a time. */
const BATCH = 200;

/** The last `most` entries of the log. */
export async function recentAnswers(db: Db, most: number): Promise<RecentAnswers> {
	const last = await db.transaction('reviews').store.openKeyCursor(null, 'prev');
	const first = last && (await last.advance(most - 1));
	const since = first?.key ?? '';
	const entries = await db.getAll('reviews', IDBKeyRange.lowerBound(since));
	const reviews = standingReviews(entries);
	const ids = [...new Set(reviews.map(({ cardId }) => cardId))];
	const logs: LogEntry[][] = [];
	for (let start = 0; start < ids.length; start += BATCH) {
		logs.push(...(await logsOf(db, ids.slice(start, start + BATCH))));
	}
	return { reviews, logs, since };
}

async function logsOf(db: Db, ids: readonly CardId[]): Promise<LogEntry[][]> {
	const byCard = db.transaction('reviews').store.index('byCard');
	return Promise.all(ids.map((id) => byCard.getAll(logOf(id))));
}
