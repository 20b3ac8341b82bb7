// The answers of a quiz that is under way, kept for this tab alone: a reload goes on where it was.
// Answers that wait for the end go to the log one by one, each with the moment at which it was given,
// so that a repeated one counts once.
import type { Response } from '../../core/quiz/judge.ts';
import { CONFIDENCES, type Confidence } from '../../core/quiz/score.ts';
import { Keeper } from '../app/keeper.ts';
import { asJson, ifIt } from '../app/kept-forms.ts';

export interface KeptAnswer {
	readonly response: Response;
	readonly confidence: Confidence | null;
	readonly durationMs: number;
	/** When it was given: by this the log knows an answer that it has already. */
	readonly at: number;
	/**
	 * Whether the learner said that it was right after all; null where only they can say, and have not
	 * yet.
	 */
	readonly overruled: boolean | null;
}

export interface KeptRun {
	/** How many of them have been handed to the scheduler. */
	readonly saved: number;
	readonly answers: readonly KeptAnswer[];
}

/** What is kept under a quiz's address. Without it only a reload would begin anew. */
export const keptRun = (address: string): Keeper<KeptRun> =>
	new Keeper(`dateline.quiz ${address}`, asJson(ifIt(isRun)), () => sessionStorage);

function isRun(value: unknown): value is KeptRun {
	const { answers, saved } = Object(value);
	return Array.isArray(answers) && Number.isSafeInteger(saved) && answers.every(isAnswer);
}

function isAnswer(value: unknown): value is KeptAnswer {
	const { response, confidence, durationMs, at, overruled } = Object(value);
	if (!Number.isFinite(durationMs) || !Number.isSafeInteger(at)) return false;
	if (overruled !== null && typeof overruled !== 'boolean') return false;
	if (confidence !== null && !CONFIDENCES.includes(confidence)) return false;
	const { kind, places, text } = Object(response);
	if (kind === 'skipped') return true;
	if (kind === 'typed') return typeof text === 'string';
	return (
		['chosen', 'matched', 'ordered'].includes(kind) &&
		Array.isArray(places) &&
		places.every((place) => Number.isSafeInteger(place))
	);
}
