// A quiz as a file: JSON that says what it is. What it holds is what a link holds, with the names of the fields.
import { fail, type Result } from '../../../core/result.ts';
import type { HandedQuiz, ReadQuiz } from '../../../core/quiz/hand/handed-quiz.ts';
import type { HandedRefusal } from '../../../core/quiz/hand/refusal.ts';
import { decodeNamedText } from '../../encoding/decode-text.ts';
import { jsonOf } from '../../backup/lines.ts';
import { quizOf } from './quiz-of.ts';
import { HANDED_LIMITS } from './shapes.ts';

const FORMAT = 'dateline-quiz';
/** Counts up when an earlier reader could no longer read it. */
const VERSION = 2;
const ABOUT =
	'A quiz of Dateline: open it there under “Quiz”. “quiz” is either of kind “decks”: settings and the ' +
	'versions of decks that the app brings; or “whole”: each question with its options or its key (accepted ' +
	'answers, amount and tolerance, date) and with who says so, where, and as of when. “answers” and “words” ' +
	'of a deck are what a slip of the finger must not turn an answer into. What has a “kind” in place of a text ' +
	'is said in the language of whoever opens it.';

export function printQuizFile(quiz: HandedQuiz): string {
	return `${JSON.stringify({ format: FORMAT, version: VERSION, about: ABOUT, quiz }, null, '\t')}\n`;
}

/** Reads a file's bytes. */
export function readQuizFile(bytes: Uint8Array): Result<ReadQuiz, HandedRefusal> {
	const refused = (kind: 'too-large' | 'cut' | 'not-ours' | 'newer') =>
		fail({ kind, what: 'file' } as const);
	if (bytes.length > HANDED_LIMITS.bytes) return refused('too-large');
	const text = decodeNamedText(bytes);
	const value = text === null ? null : jsonOf(new TextEncoder().encode(text));
	if (value === null) return refused('cut');
	const { format, version, quiz } = Object(value) as Record<string, unknown>;
	if (format !== FORMAT) return refused('not-ours');
	if (typeof version === 'number' && version > VERSION) return refused('newer');
	return quizOf(quiz, version === VERSION ? VERSION : 1, 'file');
}
