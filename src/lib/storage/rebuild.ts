// Schedules are a cache: this rebuilds them from the log, and says which were not what it says.
import type { CardId } from '../core/deck/ids.ts';
import { replay } from '../core/review/replay.ts';
import { standingReviews } from '../core/review/review.ts';
import { withSchedule } from './card-rows.ts';
import type { Db } from './schema.ts';
import { presetsById } from './presets.ts';

const BATCH = 500;

/** Replays every card. Where `repair` is set, what differs is put right. */
export async function rebuildSchedules(
	db: Db,
	repair: boolean
): Promise<{ readonly cards: number; readonly different: readonly CardId[] }> {
	const presets = await presetsById(db);
	const different: CardId[] = [];
	let cards = 0;
	let after: string | null = null;
	for (;;) {
		const tx = db.transaction(['cards', 'reviews'], repair ? 'readwrite' : 'readonly');
		const keys = after === null ? null : IDBKeyRange.lowerBound(after, true);
		const rows = await tx.objectStore('cards').getAll(keys, BATCH);
		await Promise.all(
			rows.map(async (row) => {
				const own = IDBKeyRange.bound([row.id], [row.id, []]);
				const log = await tx.objectStore('reviews').index('byCard').getAll(own);
				const last = standingReviews(log).at(-1)?.id ?? null;
				const right = withSchedule(row, replay(log, presets), last);
				if (JSON.stringify(right) === JSON.stringify(row)) return;
				different.push(row.id);
				if (repair) await tx.objectStore('cards').put?.(right);
			})
		);
		await tx.done;
		cards += rows.length;
		after = rows.at(-1)?.id ?? null;
		if (rows.length < BATCH || after === null) return { cards, different };
	}
}
