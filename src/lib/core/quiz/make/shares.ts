// What gives answers away, counted over many quizzes: each share beside what chance alone would make.
import { contentWords } from '../../language/content-words.ts';
import { weighedContext, weighedPosition } from '../../note/weighed.ts';
import {
	QUESTION_KINDS,
	type ChoiceQuestion,
	type QuestionKind,
	type Quiz,
	type VerdictQuestion
} from '../question.ts';

export interface Shares {
	readonly quizzes: number;
	readonly questions: number;
	/** How many questions of each kind there are, of all. */
	readonly kinds: Readonly<Record<QuestionKind, number>>;
	/** How many let choose one of several; true or false is not among them. */
	readonly choices: number;
	/** The right option is longer than all others: of all choices, and by chance. */
	readonly longest: { readonly share: number; readonly chance: number };
	/** The right option alone repeats a word of the question. */
	readonly repeatsStem: { readonly share: number; readonly chance: 0 };
	/** Of choices with this many options: how often the right one stands first, second, … */
	readonly places: Readonly<Record<number, readonly number[]>>;
	/** True is right, of all questions of true or false. */
	readonly isTrue: { readonly share: number; readonly chance: 0.5 };
}

/** All shares lie between 0 and 1; those of nothing are 0. */
export function sharesOf(quizzes: readonly Quiz[]): Shares {
	const questions = quizzes.flatMap((quiz) => quiz.questions);
	const of = (count: number, all: number) => (all === 0 ? 0 : count / all);
	const choices = questions.filter(
		(question): question is ChoiceQuestion => question.kind === 'choose' || question.kind === 'who'
	);
	const claims = questions.filter(
		(question): question is VerdictQuestion => question.kind === 'true-false'
	);
	const chance = choices.reduce((sum, { options }) => sum + 1 / options.length, 0);
	return {
		quizzes: quizzes.length,
		questions: questions.length,
		kinds: Object.fromEntries(
			QUESTION_KINDS.map((kind) => [
				kind,
				of(questions.filter((question) => question.kind === kind).length, questions.length)
			])
		) as Record<QuestionKind, number>,
		choices: choices.length,
		longest: {
			share: of(choices.filter(isLongest).length, choices.length),
			chance: of(chance, choices.length)
		},
		repeatsStem: { share: of(choices.filter(repeatsStem).length, choices.length), chance: 0 },
		places: placesOf(choices),
		isTrue: {
			share: of(claims.filter(isTrue).length, claims.length),
			chance: 0.5
		}
	};
}

const rightOf = ({ options }: ChoiceQuestion) => options.find(({ correct }) => correct)!;
const wrongOf = ({ options }: ChoiceQuestion) => options.filter(({ correct }) => !correct);

function isLongest(question: ChoiceQuestion): boolean {
	const { length } = rightOf(question).text;
	return wrongOf(question).every(({ text }) => text.length < length);
}

const isTrue = ({ answer }: VerdictQuestion): boolean =>
	answer === 'True' || (typeof answer !== 'string' && answer.kind === 'true');

/** Of questions with options the prompt is the deck's own, or asks for a position. */
function weighedOf({ prompt, context }: ChoiceQuestion): string {
	const words =
		typeof prompt === 'string'
			? prompt
			: prompt.kind === 'position'
				? weighedPosition(prompt.party, prompt.issue)
				: '';
	return context === null || typeof context === 'string'
		? words
		: `${words} ${weighedContext(context)}`;
}

function repeatsStem(question: ChoiceQuestion): boolean {
	const stem = contentWords(weighedOf(question));
	const told = new Set(wrongOf(question).flatMap(({ text }) => [...contentWords(text)]));
	return [...contentWords(rightOf(question).text)].some(
		(word) => stem.has(word) && !told.has(word)
	);
}

function placesOf(choices: readonly ChoiceQuestion[]): Readonly<Record<number, readonly number[]>> {
	const sizes = [...new Set(choices.map(({ options }) => options.length))].sort();
	return Object.fromEntries(
		sizes.map((size) => {
			const some = choices.filter(({ options }) => options.length === size);
			const at = (place: number) =>
				some.filter(({ options }) => options[place]!.correct).length / some.length;
			return [size, Array.from({ length: size }, (_, place) => at(place))];
		})
	);
}
