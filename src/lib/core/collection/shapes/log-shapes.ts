// What an entry of the log may look like, wherever the log lies.
import * as v from 'valibot';
import { GRADES } from '../../schedule/grade.ts';
import { SEGMENT_MOST } from '../../review/segment.ts';
import { AT, CARD_ID, COUNT, DAY, LINES, nullable, SHORT, STAMP } from './shape-basics.ts';

export const call = v.strictObject({
	kind: v.literal('call'),
	id: STAMP,
	cardId: CARD_ID,
	day: DAY
});

export const logEntry = v.variant('kind', [
	v.strictObject({
		kind: v.literal('review'),
		id: STAMP,
		cardId: CARD_ID,
		grade: v.picklist(GRADES),
		at: AT,
		day: DAY,
		durationMs: v.pipe(v.number(), v.minValue(0), v.maxValue(86_400_000)),
		presetId: SHORT
	}),
	v.strictObject({ kind: v.literal('retraction'), id: STAMP, cardId: CARD_ID, reviewId: STAMP }),
	call,
	v.strictObject({
		kind: v.literal('redating'),
		id: STAMP,
		cardId: CARD_ID,
		reviewId: STAMP,
		at: AT,
		day: DAY
	})
]);

/** Hashes are in hex. */
const HASH = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const DEVICE = v.pipe(v.string(), v.regex(/^[0-9a-z]{1,40}$/));

/** Its text is looked into by core/review/segment.ts. */
export const segment = v.strictObject({
	device: DEVICE,
	number: v.pipe(COUNT, v.minValue(1), v.maxValue(999_999_999)),
	before: nullable(HASH),
	sealed: v.boolean(),
	count: v.pipe(COUNT, v.minValue(1), v.maxValue(SEGMENT_MOST)),
	first: STAMP,
	last: STAMP,
	text: LINES,
	hash: HASH
});
