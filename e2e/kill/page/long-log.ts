// Answers of years at once, with all that follows from them: none of them was asked for one by one.
import { GRADES } from '../../../src/lib/core/schedule/grade.ts';
import type { Review } from '../../../src/lib/core/review/review.ts';
import { moment } from '../../../src/lib/state/app/device.ts';
import { selfCheck } from '../../../src/lib/storage/check/self-check.ts';
import { takeStamps } from '../../../src/lib/storage/database/clock.ts';
import type { Db } from '../../../src/lib/storage/database/schema.ts';
import { loadSettings } from '../../../src/lib/storage/database/settings.ts';
import { write } from '../../../src/lib/storage/database/write.ts';
import { insertIntoLog, LOG_STORES } from '../../../src/lib/storage/log/log.ts';
import { randomOf } from '../random.mjs';

/** So few that enough new ones are left for the tasks after it. */
const CARDS = 60;

/** Adds so many answers to a few cards, each an entry by itself. */
export async function answerMany(db: Db, count: number, seed: number): Promise<void> {
	const random = randomOf(seed);
	const oneOf = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
	const cards = await db.getAllKeys('cards', null, CARDS);
	const { settings, presetId } = await loadSettings(db);
	const { at, day } = moment(settings.study.dayStartHour);
	await write(db, ['meta', ...LOG_STORES], async (tx) => {
		const stamps = await takeStamps(tx, at, count);
		const reviews = stamps.map((id): Review => {
			const durationMs = Math.floor(1000 + 9000 * random());
			const cardId = oneOf(cards) as Review['cardId'];
			return { kind: 'review', id, cardId, grade: oneOf(GRADES), at, day, durationMs, presetId };
		});
		await insertIntoLog(tx, reviews);
	});
	// Schedules and days follow from the log: the check works them out.
	await selfCheck(db, { repair: 'caches', now: at });
}
