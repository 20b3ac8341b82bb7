// Hands that a class raised for the answers of a quiz: what is counted, and what went worst.
import type { Question } from './question.ts';

/** How many hands each counter of a question has, in the order of its counters. */
export type Tally = readonly number[];

/** No class has more hands; a key that is held down counts no further. */
const MOST_HANDS = 999;

/** What a hand is raised for. */
export interface Counter {
	readonly correct: boolean;
}

/** Had it right, had it wrong. */
const HAD_IT: readonly Counter[] = [{ correct: true }, { correct: false }];

export const hasOptions = (question: Question): boolean => 'options' in question;

/** What hands are counted for: each option, or whether one had it, once the answer is shown. */
export const countersOf = (question: Question): readonly Counter[] =>
	'options' in question ? question.options : HAD_IT;

/** The tally with `more` hands more (fewer if negative) at one place; never below 0. */
export const withHands = (tally: Tally, place: number, more: number): Tally =>
	tally.map((hands, at) =>
		at === place ? Math.min(MOST_HANDS, Math.max(0, hands + more)) : hands
	);

export const noHands = (question: Question): Tally => countersOf(question).map(() => 0);

export interface Tallied {
	readonly question: Question;
	/** Counted from 0, as the questions were asked. */
	readonly place: number;
	readonly right: number;
	/** All hands that were raised. */
	readonly hands: number;
}

/** The questions with their hands, the worst first; those without hands last, in their order. */
export function worstFirst(
	questions: readonly Question[],
	tallies: readonly Tally[]
): readonly Tallied[] {
	const tallied = questions.map((question, place): Tallied => {
		const tally = tallies[place] ?? noHands(question);
		const right = countersOf(question).map(({ correct }, at) => (correct ? tally[at]! : 0));
		return { question, place, right: sum(right), hands: sum(tally) };
	});
	// Behind all shares stands what nobody raised a hand for.
	const share = ({ right, hands }: Tallied) => (hands === 0 ? 2 : right / hands);
	return tallied.sort((a, b) => share(a) - share(b) || b.hands - a.hands || a.place - b.place);
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
