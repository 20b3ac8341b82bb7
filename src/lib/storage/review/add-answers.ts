// Answers from a file: what the log does not have yet is added, and their cards are replayed.
import { isSameAnswer } from '../../core/collection/rows/answered.ts';
import type { CardId } from '../../core/note/ids.ts';
import type { GivenAnswer, Review } from '../../core/review/review.ts';
import { nextStamp, type Stamp } from '../../core/stamp.ts';
import { DAY_MS } from '../../core/schedule/day.ts';
import { advanceClock, newDeviceId } from '../database/clock.ts';
import { presetsOf } from '../database/presets.ts';
import { historyOf, insertIntoLog } from '../log/log.ts';
import { Recount } from '../log/recount.ts';
import { STORES, type Db } from '../database/schema.ts';
import { write } from '../database/write.ts';

export interface Added {
	readonly added: number;
	/** In the log already. */
	readonly known: number;
	/** Of cards that are on this device no longer, or not yet. */
	readonly unknown: readonly CardId[];
	/** Given at a time that has not come: the clock of one of the devices is wrong. */
	readonly early: number;
}

/**
 * Adds answers, all or none; those that are there stay as they are, so that doing it twice changes
 * nothing. Each gets its place in the log by the time at which it was given. Where its preset is not
 * known, `presetId` stands in. Resolves once all is on the disk.
 */
export function addAnswers(
	db: Db,
	answers: readonly GivenAnswer[],
	now: number,
	presetId: string
): Promise<Added> {
	return write(db, STORES, async (tx) => {
		const presetsById = presetsOf(await tx.objectStore('presets').getAll());
		const recount = new Recount(tx, presetsById);
		const due = answers.filter(({ at }) => at <= now + DAY_MS);
		const outcome = {
			added: 0,
			known: 0,
			unknown: [] as CardId[],
			early: answers.length - due.length
		};
		// A device of its own for the file: its stamps are nobody else's, whatever the clock was then.
		const deviceId = newDeviceId();
		let last: Stamp | null = null;
		for (const cardId of new Set(due.map((answer) => answer.cardId))) {
			const given = due.filter((answer) => answer.cardId === cardId);
			const row = await tx.objectStore('cards').get(cardId);
			if (!row) {
				outcome.unknown.push(cardId);
				continue;
			}
			const log = await historyOf(tx, cardId);
			const reviews: Review[] = [];
			for (const answer of given) {
				if ([...log, ...reviews].some((entry) => isSameAnswer(answer, entry))) continue;
				const number = outcome.added + reviews.length;
				const id = nextStamp(null, answer.at, `${deviceId}${number}`);
				const known = presetsById.has(answer.presetId) ? answer.presetId : presetId;
				reviews.push({ ...answer, kind: 'review', id, presetId: known });
				if (last === null || id > last) last = id;
			}
			outcome.added += reviews.length;
			outcome.known += given.length - reviews.length;
			if (reviews.length === 0) continue;
			await recount.before([cardId]);
			await insertIntoLog(tx, reviews);
		}
		await recount.after();
		if (last) await advanceClock(tx, now, last);
		return outcome;
	});
}
