// A quiz as a file: JSON that says what it is. What it holds is what a link holds, with the names of the fields.
import { fail, type Result } from '../../../core/result.ts';
import type { HandedQuiz } from '../../../core/quiz/hand/handed-quiz.ts';
import { jsonOf } from '../../backup/lines.ts';
import { quizOf } from './quiz-of.ts';
import { MOST } from './shapes.ts';

const FORMAT = 'dateline-quiz';
/** Counts up when a reader of before could no longer read it. */
const VERSION = 1;
const ABOUT =
	'A quiz of Dateline: open it there under “Quiz”. “quiz” is either of kind “decks”: settings and the ' +
	'versions of decks that the app brings; or “whole”: each question with its options or its key (accepted ' +
	'answers, amount and tolerance, date) and with who says so, where, and as of when. “answers” and “words” ' +
	'of a deck are what a slip of the finger must not turn an answer into.';

export function printQuizFile(quiz: HandedQuiz): string {
	return `${JSON.stringify({ format: FORMAT, version: VERSION, about: ABOUT, quiz }, null, '\t')}\n`;
}

/** Reads a file's bytes; what is wrong with it is said in a sentence. */
export function readQuizFile(bytes: Uint8Array): Result<HandedQuiz, string> {
	if (bytes.length > MOST.bytes) {
		return fail('This file is larger than any quiz: it is not opened. Was it the right one?');
	}
	const value = jsonOf(bytes);
	if (value === null) {
		return fail('This file is cut or damaged, or no quiz at all: ask for it to be sent again.');
	}
	const { format, version, quiz } = Object(value) as Record<string, unknown>;
	if (format !== FORMAT) {
		return fail(
			'This file does not hold a quiz: the name of one that does ends in .dateline-quiz.'
		);
	}
	if (typeof version === 'number' && version > VERSION) {
		return fail('A newer Dateline has written this file. Update this one, then open it again.');
	}
	return quizOf(quiz, 'file');
}
