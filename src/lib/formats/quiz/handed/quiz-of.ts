// Whether what a link or a file holds can be asked: of the right shape, and sound.
import { faultOf } from '../../../core/quiz/hand/check-handed.ts';
import type { HandedQuiz } from '../../../core/quiz/hand/handed-quiz.ts';
import { fail, ok, type Result } from '../../../core/result.ts';
import { isHandedQuiz, whereWrong } from './shapes.ts';

/** The quiz, or why it is none, in a sentence. */
export function quizOf(value: unknown, what: 'link' | 'file'): Result<HandedQuiz, string> {
	const fault = isHandedQuiz(value)
		? faultOf(value)
		: `${whereWrong(value)} is not what it should be`;
	if (fault === null) return ok(value as HandedQuiz);
	return fail(`This ${what} holds no quiz that can be asked: ${fault}. Nothing was kept of it.`);
}
