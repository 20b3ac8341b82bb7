// Prints the answers that a full or failing device could not store: JSON, to be opened again later.
// The checks of what is read stand apart: whoever prints them needs no library.
import type { GivenAnswer } from '../../core/review/review.ts';

export const ANSWERS_FORMAT = 'dateline-answers';
export const ANSWERS_VERSION = 1;

export function printAnswers(given: readonly GivenAnswer[]): string {
	const answers = given.map(({ cardId, grade, at, day, durationMs, presetId }) => ({
		cardId,
		grade,
		at,
		day,
		durationMs,
		presetId
	}));
	return `${JSON.stringify({ format: ANSWERS_FORMAT, version: ANSWERS_VERSION, answers }, null, '\t')}\n`;
}
