// Reads a file of answers that a device could not store; whatever it holds, it says what is wrong.
import * as v from 'valibot';
import type { CardId } from '../../core/note/ids.ts';
import type { AnswersFault } from '../../core/review/answers-fault.ts';
import type { GivenAnswer } from '../../core/review/review.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { GRADES } from '../../core/schedule/grade.ts';
import { ANSWERS_FORMAT, ANSWERS_VERSION } from './print-answers.ts';

/** A day's answers many times over; what is larger is no such file. */
const MOST = 10_000;
/** 1970 to 2100, in ms and in days. */
const LATEST_MS = 4.1e12;
const LATEST_DAY = 47_500;

const wholeUpTo = (most: number) =>
	v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));

const AnswerSchema = v.object({
	cardId: v.pipe(
		v.string(),
		v.minLength(1),
		v.maxLength(500),
		v.transform((id) => id as CardId)
	),
	grade: v.picklist(GRADES),
	at: wholeUpTo(LATEST_MS),
	day: wholeUpTo(LATEST_DAY),
	durationMs: wholeUpTo(3_600_000),
	presetId: v.pipe(v.string(), v.minLength(1), v.maxLength(100))
});

const FileSchema = v.object({
	format: v.literal(ANSWERS_FORMAT),
	version: v.literal(ANSWERS_VERSION),
	answers: v.pipe(v.array(AnswerSchema), v.minLength(1), v.maxLength(MOST))
});

/** The answers of a file's text, or why it has none, in a sentence. */
export function readAnswers(text: string): Result<readonly GivenAnswer[], AnswersFault> {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return fail({ kind: 'cut' });
	}
	const head = v.safeParse(
		v.object({ format: v.literal(ANSWERS_FORMAT), version: v.unknown() }),
		value
	);
	if (!head.success) {
		return fail({ kind: 'not-ours' });
	}
	const { version } = head.output;
	if (typeof version === 'number' && version > ANSWERS_VERSION) {
		return fail({ kind: 'newer' });
	}
	const read = v.safeParse(FileSchema, value);
	if (read.success) return ok(read.output.answers);
	const [issue] = read.issues;
	return fail({ kind: 'damaged', where: v.getDotPath(issue) ?? null });
}
