// What the learner's choices may look like.
import * as v from 'valibot';
import { REVIEW_ORDERS } from '../../schedule/settings.ts';
import { COUNT, SHORT, STAMP } from './shape-basics.ts';

const steps = v.pipe(v.array(v.pipe(v.number(), v.minValue(0), v.maxValue(1e6))), v.maxLength(100));

export const preset = v.strictObject({
	desiredRetention: v.pipe(v.number(), v.minValue(0.5), v.maxValue(0.99)),
	learningStepsMinutes: steps,
	relearningStepsMinutes: steps,
	maximumIntervalDays: v.pipe(COUNT, v.minValue(1), v.maxValue(36_500)),
	fuzz: v.boolean()
});

export const presetRecord = v.strictObject({ id: SHORT, preset });

export const studySettings = v.strictObject({
	newPerDay: COUNT,
	reviewsPerDay: COUNT,
	reviewOrder: v.picklist(REVIEW_ORDERS),
	burySiblings: v.boolean(),
	leechThreshold: COUNT,
	dayStartHour: v.pipe(COUNT, v.maxValue(23))
});

export const settingsRecord = v.strictObject({
	id: v.literal('settings'),
	settings: v.strictObject({ preset, study: studySettings }),
	presetId: SHORT,
	stamp: STAMP
});
