// Whether what a link or a file holds can be asked: of the right shape, and sound.
import { faultOf } from '../../../core/quiz/hand/check-handed.ts';
import type { ReadQuiz } from '../../../core/quiz/hand/handed-quiz.ts';
import type { HandedRefusal, QuizFault } from '../../../core/quiz/hand/refusal.ts';
import type { TagVersion } from '../../../core/quiz/hand/result-code.ts';
import { fail, ok, type Result } from '../../../core/result.ts';
import { isHandedQuiz, whereWrong } from './shapes.ts';

/** The quiz, or why it is none. */
export function quizOf(
	value: unknown,
	version: TagVersion,
	what: 'link' | 'file'
): Result<ReadQuiz, HandedRefusal> {
	if (!isHandedQuiz(value, version)) {
		return refused({ kind: 'shape', where: whereWrong(value, version) }, what);
	}
	const fault = faultOf(value);
	return fault === null ? ok({ version, quiz: value }) : refused(fault, what);
}

const refused = (fault: QuizFault, what: 'link' | 'file') =>
	fail<HandedRefusal>({ kind: 'no-quiz', what, fault });
