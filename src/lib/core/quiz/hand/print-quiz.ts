// A quiz for other programs: what is asked and what is right, in plain text.
import { taskBefore, type QuestionKind, type SaidQuestion } from '../question.ts';

export interface PrintedQuestion {
	readonly kind: QuestionKind;
	readonly noteId: string;
	/** Stands alone: the task, what is asked, and of whose report. */
	readonly prompt: string;
	readonly options?: readonly { readonly text: string; readonly correct: boolean }[];
	readonly answer: string;
}

export interface PrintedQuiz {
	readonly questions: readonly PrintedQuestion[];
}

export const printQuiz = (questions: readonly SaidQuestion[]): PrintedQuiz => ({
	questions: questions.map((said) => {
		const { question, answer, options } = said;
		const { kind, noteId } = question;
		const offered =
			'options' in question
				? {
						options: question.options.map(({ correct }, place) => ({
							text: options[place]!,
							correct
						}))
					}
				: {};
		return { kind, noteId, prompt: inOneText(said), ...offered, answer };
	})
});

/** The whole question in one text. */
export function inOneText({ question, task, prompt, context }: SaidQuestion): string {
	const words = taskBefore(question, task) + prompt;
	const items =
		question.kind === 'order'
			? question.offered.map((place) => question.items[place]!.text)
			: question.kind === 'match'
				? [...question.pairs.map(({ left }) => left), '–', ...question.rights]
				: [];
	return [context === null ? words : `${words} (${context})`, ...items].join('\n');
}
