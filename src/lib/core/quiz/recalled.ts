// How much of a quiz was recalled, and not guessed: what a forecast of recall is held against.
import type { Judgement, Response } from './judge.ts';
import type { Question } from './question.ts';

export interface AnsweredQuestion {
	readonly question: Question;
	readonly response: Response;
	readonly judgement: Judgement;
}

/** The chance of being right by guessing, 0 to 1: nobody guesses what has to be typed. */
export function chanceOfGuess(question: Question): number {
	switch (question.kind) {
		case 'choose':
		case 'who':
		case 'true-false':
			return 1 / question.options.length;
		case 'choose-many':
			return 1 / 2 ** question.options.length;
		case 'match':
			return 1 / factorial(question.pairs.length);
		case 'order':
			return 1 / factorial(question.items.length);
		case 'type':
		case 'gap':
		case 'number':
			return 0;
	}
}

/**
 * Questions recalled of those asked: the right ones, less for each wrong answer what as many guesses
 * must have got right (formula scoring, R − W/(k − 1)). Whoever says "I don't know" has not guessed.
 */
export function recalledOf(answers: readonly AnsweredQuestion[]): {
	readonly right: number;
	readonly asked: number;
} {
	const sum = answers.reduce((total, { question, response, judgement }) => {
		if (judgement.right) return total + 1;
		if (response.kind === 'skipped') return total;
		const guess = chanceOfGuess(question);
		return total - guess / (1 - guess);
	}, 0);
	return { right: Math.max(0, sum), asked: answers.length };
}

const factorial = (count: number): number => (count <= 1 ? 1 : count * factorial(count - 1));
