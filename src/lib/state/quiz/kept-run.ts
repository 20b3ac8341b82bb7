// The answers of a quiz that is under way, kept for this tab alone: a reload goes on where it was.
import type { Response } from '../../core/quiz/judge.ts';
import { CONFIDENCES, type Confidence } from '../../core/quiz/score.ts';

export interface KeptAnswer {
	readonly response: Response;
	readonly confidence: Confidence | null;
	readonly durationMs: number;
	/** When it was given: by this the log knows an answer that it has already. */
	readonly at: number;
	/** The learner said that it was right after all. */
	readonly overruled: boolean;
}

export interface KeptRun {
	/** How many of them have been handed to the scheduler. */
	readonly saved: number;
	readonly answers: readonly KeptAnswer[];
}

const keyOf = (address: string): string => `dateline.quiz ${address}`;

/** What was kept under this address; null where there is nothing, or nothing that can be read. */
export function keptRun(address: string): KeptRun | null {
	try {
		const kept = Object(JSON.parse(sessionStorage.getItem(keyOf(address)) ?? 'null'));
		if (!Array.isArray(kept.answers) || !Number.isSafeInteger(kept.saved)) return null;
		return kept.answers.every(isAnswer) ? kept : null;
	} catch {
		// Storage is refused, or somebody else wrote there: the quiz begins anew.
		return null;
	}
}

export function keepRun(address: string, run: KeptRun): void {
	try {
		sessionStorage.setItem(keyOf(address), JSON.stringify(run));
	} catch {
		// Without it only a reload would begin anew.
	}
}

export function forgetRun(address: string): void {
	try {
		sessionStorage.removeItem(keyOf(address));
	} catch {
		// There was none.
	}
}

function isAnswer(value: unknown): value is KeptAnswer {
	const { response, confidence, durationMs, at, overruled } = Object(value);
	if (!Number.isFinite(durationMs) || !Number.isSafeInteger(at) || typeof overruled !== 'boolean')
		return false;
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
