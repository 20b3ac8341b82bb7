// A quiz for other programs: what is asked and what is right, in plain text.
import type { Question, QuestionKind, Quiz } from '../question.ts';

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

export const printQuiz = ({ questions }: Quiz): PrintedQuiz => ({
	questions: questions.map((question) => {
		const { kind, noteId, answer } = question;
		const options = 'options' in question ? { options: question.options } : {};
		return { kind, noteId, prompt: sayPrompt(question), ...options, answer };
	})
});

/** The whole question in one text. */
export function sayPrompt(question: Question): string {
	const { task, prompt, context } = question;
	const words =
		task === 'Answer the question' ? prompt : `${task}${/[?.]$/.test(task) ? '' : ':'} ${prompt}`;
	const items =
		question.kind === 'order'
			? question.offered.map((place) => question.items[place]!.text)
			: question.kind === 'match'
				? [...question.pairs.map(({ left }) => left), '–', ...question.rights]
				: [];
	return [context === null ? words : `${words} (${context})`, ...items].join('\n');
}
