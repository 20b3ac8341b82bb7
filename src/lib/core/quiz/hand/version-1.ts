// Quizzes and codes as they were before questions became kinds: their texts are English sentences. Nothing
// of it is made any more, but links, files and codes of that version are still read. The words here never change.
import type { Question, QuizTask, RightAnswer, VerdictQuestion } from '../question.ts';

/** The tasks that say nothing of their question. */
const TASKS: Readonly<Record<string, QuizTask>> = {
	'What does this term mean?': { kind: 'meaning' },
	'Which term is this?': { kind: 'term' },
	'Answer the question': { kind: 'answer' },
	'Give the figure': { kind: 'figure' },
	'When was this?': { kind: 'date' },
	'Who said this?': { kind: 'speaker' },
	'Fill the gap': { kind: 'gap' },
	'True or false?': { kind: 'true-false' },
	'Match the pairs': { kind: 'match' },
	'Put in order': { kind: 'order' },
	'Choose all that apply': { kind: 'choose-many' }
};
const TRUE = 'True';
const FALSE = 'False';
const FALSE_BUT = 'False: ';

/** A question from such a link or file: a text that is known to stand for a kind becomes the kind, any other stays. */
export function fromTexts(question: Question): Question {
	const { task } = question;
	const known = typeof task === 'string' && Object.hasOwn(TASKS, task) ? TASKS[task]! : task;
	return question.kind === 'true-false'
		? { ...withVerdicts(question), task: known }
		: { ...question, task: known };
}

function withVerdicts(question: VerdictQuestion): VerdictQuestion {
	const { answer, options } = question;
	const isOurs = options.length === 2 && options[0]!.text === TRUE && options[1]!.text === FALSE;
	if (!isOurs || typeof answer !== 'string') return question;
	const [yes, no] = [options[0]!.correct, options[1]!.correct];
	return {
		...question,
		answer: verdictIn(answer),
		options: [
			{ text: { kind: 'true' }, correct: yes },
			{ text: { kind: 'false' }, correct: no }
		]
	};
}

function verdictIn(answer: string): RightAnswer {
	if (answer === TRUE) return { kind: 'true' };
	return answer.startsWith(FALSE_BUT)
		? { kind: 'false', right: answer.slice(FALSE_BUT.length) }
		: answer;
}

/** The right answer, as codes of version 1 used it to name a quiz. */
export function answerInTexts({ answer }: Question): string {
	if (typeof answer === 'string') return answer;
	return answer.kind === 'true' ? TRUE : FALSE_BUT + answer.right;
}
