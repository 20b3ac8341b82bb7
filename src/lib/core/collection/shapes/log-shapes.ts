// What an entry of the log may look like, wherever the log lies.
import * as v from 'valibot';
import { GRADES } from '../../schedule/grade.ts';
import { AT, CARD_ID, DAY, SHORT, STAMP } from './shape-basics.ts';

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
	call
]);
