// Anki's presets ("deck options"), out of JSON as in schema 11 or out of protobuf as in schema 18.
import type { AnkiPreset } from '../../core/import/anki/collection.ts';
import { floatsIn, numberIn, readProto } from './protobuf.ts';
import { asFields, asNumber, asText, numberOrNull, numbersIn, retentionIn } from './values.ts';

export function presetOfJson(value: unknown): AnkiPreset {
	const preset = asFields(value);
	const [first, rev, lapse] = [asFields(preset.new), asFields(preset.rev), asFields(preset.lapse)];
	return {
		id: asNumber(preset.id),
		name: asText(preset.name),
		learningStepsMinutes: numbersIn(first.delays),
		relearningStepsMinutes: numbersIn(lapse.delays),
		newPerDay: numberOrNull(first.perDay),
		reviewsPerDay: numberOrNull(rev.perDay),
		maximumIntervalDays: numberOrNull(rev.maxIvl),
		leechThreshold: numberOrNull(lapse.leechFails),
		leechSuspends: asNumber(lapse.leechAction) === 0,
		desiredRetention: retentionIn(preset.desiredRetention),
		fsrsWeights: newest(
			[preset.fsrsParams6, preset.fsrsParams5, preset.fsrsWeights].map(numbersIn)
		),
		hasEasyDays: areEasy(numbersIn(preset.easyDaysPercentages))
	};
}

/** Null where its bytes are no protobuf. */
export function presetOfProto(id: number, name: string, config: Uint8Array): AnkiPreset | null {
	const fields = readProto(config);
	if (fields === null) return null;
	// A number that is 0 is not written.
	const number = (at: number) => numberIn(fields, at) ?? 0;
	return {
		id,
		name,
		learningStepsMinutes: rounded(floatsIn(fields, 1)),
		relearningStepsMinutes: rounded(floatsIn(fields, 2)),
		newPerDay: number(9),
		reviewsPerDay: number(10),
		maximumIntervalDays: number(16) || null,
		leechThreshold: number(22),
		leechSuspends: number(21) === 0,
		desiredRetention: retentionIn(numberIn(fields, 37)),
		fsrsWeights: newest([6, 5, 3].map((at) => floatsIn(fields, at))),
		hasEasyDays: areEasy(floatsIn(fields, 4))
	};
}

/** The first that is there: FSRS's parameters stand in a field for each of its versions. */
const newest = (weights: readonly (readonly number[])[]): readonly number[] =>
	weights.find((each) => each.length > 0) ?? [];

const areEasy = (shares: readonly number[]): boolean => shares.some((share) => share !== 1);

/** Steps of seconds as minutes: a float of 32 bits has no more than these digits. */
const rounded = (minutes: readonly number[]): readonly number[] =>
	minutes.map((each) => Number(each.toPrecision(7)));
