// Answers out of a file: what the log does not have yet is added, and their cards are replayed.
import type { CardId } from '../core/deck/ids.ts';
import { replay } from '../core/review/replay.ts';
import {
	standingReviews,
	type GivenAnswer,
	type LogEntry,
	type Review
} from '../core/review/review.ts';
import { nextStamp, type Stamp } from '../core/review/stamp.ts';
import { DAY_MS } from '../core/schedule/day.ts';
import type { Preset } from '../core/schedule/preset.ts';
import { counted, isSame, logOf } from './answers.ts';
import { withSchedule } from './card-rows.ts';
import { newDeviceId, passStamp } from './clock.ts';
import { presetsOf } from './presets.ts';
import type { CardRow, Db } from './schema.ts';
import { write, type WriteTx } from './write.ts';

export interface Added {
	readonly added: number;
	/** In the log already. */
	readonly known: number;
	/** Of cards that are on this device no longer, or not yet. */
	readonly unknown: readonly CardId[];
	/** Given at a time that has not come: the clock of one of the devices is wrong. */
	readonly early: number;
}

const STORES = ['meta', 'presets', 'cards', 'reviews', 'days'] as const;
type Tx = WriteTx<typeof STORES>;

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
			const log = await tx.objectStore('reviews').index('byCard').getAll(logOf(cardId));
			const reviews: Review[] = [];
			for (const answer of given) {
				if ([...log, ...reviews].some((entry) => isSame(answer, entry))) continue;
				const number = outcome.added + reviews.length;
				const id = nextStamp(null, answer.at, `${deviceId}${number}`);
				const known = presetsById.has(answer.presetId) ? answer.presetId : presetId;
				reviews.push({ ...answer, kind: 'review', id, presetId: known });
				if (last === null || id > last) last = id;
			}
			outcome.added += reviews.length;
			outcome.known += given.length - reviews.length;
			if (reviews.length > 0) await addTo(tx, row, log, reviews, presetsById);
		}
		if (last) await passStamp(tx, last);
		return outcome;
	});
}

async function addTo(
	tx: Tx,
	row: CardRow,
	log: readonly LogEntry[],
	reviews: readonly Review[],
	presetsById: ReadonlyMap<string, Preset>
): Promise<void> {
	const days = tx.objectStore('days');
	const whole = [...log, ...reviews];
	for (const review of reviews) {
		const before = replay(
			whole.filter(({ id }) => id < review.id),
			presetsById
		);
		const count = await days.get([row.deckId, review.day]);
		await days.put(counted(count, { ...row, schedule: before }, review, 1));
		await tx.objectStore('reviews').add(review);
	}
	const lastReviewId = standingReviews(whole).at(-1)?.id ?? null;
	await tx.objectStore('cards').put(withSchedule(row, replay(whole, presetsById), lastReviewId));
}
