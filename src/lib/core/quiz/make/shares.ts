// What gives answers away, counted over many quizzes: each share beside what chance alone would make.
import { contentWords } from '../../language/content-words.ts';
import { weighedContext, weighedPosition } from '../../note/weighed.ts';
import {
	QUESTION_KINDS,
	type ChoiceQuestion,
	type ManyQuestion,
	type QuestionKind,
	type Quiz,
	type VerdictQuestion
} from '../question.ts';

export interface Shares {
	readonly quizzes: number;
	readonly questions: number;
	/** How many questions of each kind there are, of all. */
	readonly kinds: Readonly<Record<QuestionKind, number>>;
	/** By kind, then by how many options a question has; true or false is not among them. */
	readonly options: Readonly<Partial<Record<QuestionKind, Readonly<Record<number, OptionShares>>>>>;
	/** The farthest that one of those shares lies from its chance. */
	readonly farthest: number;
	/** The right option alone repeats a word of the question. */
	readonly repeatsStem: { readonly share: number; readonly chance: 0 };
	/** True is right, of all questions of true or false. */
	readonly isTrue: { readonly share: number; readonly chance: 0.5 };
}

export interface OptionShares {
	readonly questions: number;
	/** How likely an option is right that is picked blindly. */
	readonly chance: number;
	/** How often the longest option is right, the second longest, …; of equally long ones each by half, a third, … */
	readonly lengths: readonly number[];
	/** How often the first option is right, the second, … */
	readonly places: readonly number[];
}

type WithOptions = ChoiceQuestion | ManyQuestion;

const KINDS = ['choose', 'who', 'choose-many'] as const;

/** All shares lie between 0 and 1; those of nothing are 0. */
export function sharesOf(quizzes: readonly Quiz[]): Shares {
	const questions = quizzes.flatMap((quiz) => quiz.questions);
	const ofKind = <K extends QuestionKind>(kind: K) =>
		questions.filter(
			(question): question is Extract<typeof question, { kind: K }> => question.kind === kind
		);
	const choices = [...ofKind('choose'), ...ofKind('who')];
	const options = Object.fromEntries(
		KINDS.flatMap((kind) => {
			const some: readonly WithOptions[] = questions.filter(
				(question): question is WithOptions => question.kind === kind
			);
			return some.length === 0 ? [] : [[kind, byCount(some)]];
		})
	);
	return {
		quizzes: quizzes.length,
		questions: questions.length,
		kinds: Object.fromEntries(
			QUESTION_KINDS.map((kind) => [kind, shareOf(ofKind(kind).length, questions.length)])
		) as Record<QuestionKind, number>,
		options,
		farthest: farthestIn(Object.values(options).flatMap((counts) => Object.values(counts))),
		repeatsStem: { share: shareOf(choices.filter(repeatsStem).length, choices.length), chance: 0 },
		isTrue: {
			share: shareOf(ofKind('true-false').filter(isTrue).length, ofKind('true-false').length),
			chance: 0.5
		}
	};
}

const shareOf = (count: number, all: number): number => (all === 0 ? 0 : count / all);

function byCount(questions: readonly WithOptions[]): Readonly<Record<number, OptionShares>> {
	const counts = [...new Set(questions.map(({ options }) => options.length))].sort();
	return Object.fromEntries(
		counts.map((count) => {
			const some = questions.filter(({ options }) => options.length === count);
			return [count, sharesAmong(some, count)];
		})
	);
}

function sharesAmong(questions: readonly WithOptions[], count: number): OptionShares {
	const lengths = Array<number>(count).fill(0);
	const places = Array<number>(count).fill(0);
	let right = 0;
	for (const { options } of questions) {
		options.forEach(({ text, correct }, place) => {
			if (!correct) return;
			right++;
			places[place]!++;
			const longer = options.filter((other) => other.text.length > text.length).length;
			const equal = options.filter((other) => other.text.length === text.length).length;
			for (let rank = longer; rank < longer + equal; rank++) lengths[rank]! += 1 / equal;
		});
	}
	const shares = (counted: readonly number[]) => counted.map((one) => one / questions.length);
	return {
		questions: questions.length,
		chance: right / questions.length / count,
		lengths: shares(lengths),
		places: shares(places)
	};
}

const farthestIn = (all: readonly OptionShares[]): number =>
	Math.max(
		0,
		...all.flatMap(({ lengths, places, chance }) =>
			[...lengths, ...places].map((share) => Math.abs(share - chance))
		)
	);

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
	const wrong = question.options.filter(({ correct }) => !correct);
	const told = new Set(wrong.flatMap(({ text }) => [...contentWords(text)]));
	return [...contentWords(question.options.find(({ correct }) => correct)!.text)].some(
		(word) => stem.has(word) && !told.has(word)
	);
}
