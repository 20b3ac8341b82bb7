// A simulated learner: how quickly they answer, how they slip and guess, and the cards in their head.
import type { Grade } from '../../src/lib/core/schedule/grade.ts';
import { seededChance, type Chance } from './chance.ts';
import type { TrueMemory, Truth } from './truth.ts';

export interface Learner {
	readonly secondsToReview: number;
	/** The first look at a card, with reading what it says. */
	readonly secondsToMeet: number;
	/** Times as long where the answer was not known. */
	readonly slowerWhenForgotten: number;
	/** Answers go wrong though known, or right though not. */
	readonly slip: number;
	readonly guess: number;
}

export interface TrueCard {
	readonly memory: TrueMemory;
	/** Longer and shorter cards, 1 in the middle. */
	readonly length: number;
	/** Of its own: what chance decides of its next answer is the same in whichever way it comes about. */
	readonly seed: number;
	answers: number;
}

export function simulateLearner(
	truth: Truth,
	cards: number,
	chance: Chance
): { readonly learner: Learner; readonly cards: TrueCard[] } {
	const secondsToReview = 7 * chance.spread(0.25);
	const learner = {
		secondsToReview,
		secondsToMeet: secondsToReview * (1.6 + 1.6 * chance.next()),
		slowerWhenForgotten: 1.3 + 0.5 * chance.next(),
		slip: 0.01 + 0.02 * chance.next(),
		guess: 0.01 + 0.03 * chance.next()
	};
	const meet = truth.learner(chance);
	const inHead = Array.from({ length: cards }, () => ({
		memory: meet(),
		length: chance.spread(0.2),
		seed: Math.floor(chance.next() * 2 ** 32),
		answers: 0
	}));
	return { learner, cards: inHead };
}

/** How likely an answer is right, with slips and guesses. */
export const rightAnswer = (recall: number, { slip, guess }: Learner): number =>
	recall * (1 - slip) + (1 - recall) * guess;

/** The seconds an answer takes in the middle. */
export function secondsFor(card: TrueCard, fresh: boolean, right: boolean, who: Learner): number {
	const base = fresh ? who.secondsToMeet : who.secondsToReview;
	return base * card.length * (right || fresh ? 1 : who.slowerWhenForgotten);
}

/**
 * Answers a card: its memory changes, and the grade and the seconds are what Dateline sees. Null, and
 * nothing changed, where this many seconds do not fit.
 */
export function answer(
	card: TrueCard,
	fresh: boolean,
	atDays: number,
	who: Learner,
	fits: (seconds: number) => boolean
): { readonly grade: Grade; readonly seconds: number } | null {
	const chance = seededChance(card.seed + Math.imul(0x9e3779b1, card.answers));
	const recall = card.memory.recallAt(atDays);
	const right = chance.next() < rightAnswer(recall, who);
	const seconds = secondsFor(card, fresh, right, who) * chance.spread(0.35);
	if (!fits(seconds)) return null;
	card.answers++;
	card.memory.answered(atDays, right, chance.normal());
	return { grade: right ? gradeOf(recall, chance.next()) : 'again', seconds };
}

function gradeOf(recall: number, chance: number): Grade {
	const hard = recall < 0.7 ? 0.2 : 0.06;
	const easy = recall > 0.9 ? 0.1 : 0.03;
	return chance < hard ? 'hard' : chance < hard + easy ? 'easy' : 'good';
}
