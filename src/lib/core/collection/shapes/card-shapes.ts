// What a card's record may look like, and what is kept of it and of a day beyond a backup.
import * as v from 'valibot';
import type { DayCounts } from '../../review/day-counts.ts';
import type { Schedule } from '../../schedule/schedule.ts';
import type { SaysTheSame } from './same-type.ts';
import {
	CARD_ID,
	DAY,
	DECK_ID,
	NOTE_ID,
	nullable,
	NUMBER,
	PART,
	PLACE,
	STAMP
} from './shape-basics.ts';

const suspended = v.variant('by', [
	v.strictObject({ by: v.literal('learner') }),
	v.strictObject({ by: v.literal('leech'), review: STAMP, wasLeech: v.boolean() })
]);
const buried = v.variant('by', [
	v.strictObject({ untilDay: DAY, by: v.literal('learner') }),
	v.strictObject({ untilDay: DAY, by: v.literal('sibling'), review: STAMP })
]);

export const cardFlags = v.strictObject({
	suspended: nullable(suspended),
	buried: nullable(buried),
	leech: v.boolean()
});

export const cardRecord = v.strictObject({
	id: CARD_ID,
	noteId: NOTE_ID,
	deckId: DECK_ID,
	part: PART,
	position: PLACE,
	flags: cardFlags,
	flagsStamp: nullable(STAMP),
	retired: v.optional(v.boolean())
});

const seen = {
	memory: v.strictObject({ stability: NUMBER, difficulty: NUMBER }),
	lastAt: NUMBER,
	lastDay: NUMBER,
	reps: NUMBER,
	lapses: NUMBER
};

const onSteps = { kind: v.picklist(['learning', 'relearning']), ...seen, step: NUMBER };

/** Of its numbers, only that they are some: what they should be follows from the log. */
export const schedule = v.variant('kind', [
	v.strictObject({ kind: v.literal('new') }),
	v.strictObject({ ...onSteps, dueAt: NUMBER, dueDay: v.exactOptional(v.never()) }),
	v.strictObject({ ...onSteps, dueDay: NUMBER, dueAt: v.exactOptional(v.never()) }),
	v.strictObject({
		kind: v.literal('review'),
		...seen,
		intervalDays: NUMBER,
		dueDay: NUMBER,
		dueAt: v.exactOptional(v.never())
	})
]);

export const dayCounts = v.object({
	newCards: NUMBER,
	reviews: NUMBER,
	answers: NUMBER,
	durationMs: NUMBER
});

({ schedule: true, dayCounts: true }) satisfies SaysTheSame<
	{ schedule: typeof schedule; dayCounts: typeof dayCounts },
	{ schedule: Schedule; dayCounts: DayCounts }
>;
