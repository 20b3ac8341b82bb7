import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Judgement, Response } from './judge.ts';
import type { Question } from './question.ts';
import { chanceOfGuess, recalledOf } from './recalled.ts';

const optioned = (kind: 'choose' | 'true-false' | 'choose-many', count: number) =>
	({
		kind,
		options: Array.from({ length: count }, (_, place) => ({ text: '', correct: place === 0 }))
	}) as unknown as Question;
const typed = { kind: 'type' } as unknown as Question;
const chosen: Response = { kind: 'chosen', places: [0] };
const judged = (right: boolean) => ({ right }) as Judgement;
const answer = (question: Question, right: boolean, response: Response = chosen) => ({
	question,
	response,
	judgement: judged(right)
});

describe('the chance of guessing', () => {
	test.each([
		[optioned('choose', 4), 1 / 4],
		[optioned('true-false', 2), 1 / 2],
		[optioned('choose-many', 4), 1 / 16],
		[typed, 0],
		[{ kind: 'match', pairs: [1, 2, 3] } as unknown as Question, 1 / 6],
		[{ kind: 'order', items: [1, 2, 3, 4] } as unknown as Question, 1 / 24]
	])('of $kind', (question, chance) => {
		expect(chanceOfGuess(question)).toBeCloseTo(chance);
	});
});

describe('what was recalled', () => {
	test('is all of what was right where nothing was wrong', () => {
		expect(recalledOf([answer(optioned('choose', 4), true), answer(typed, true)])).toEqual({
			right: 2,
			asked: 2
		});
	});

	test('is less by what wrong answers say of lucky ones', () => {
		const question = optioned('choose', 4);
		const answers = [
			...Array(7).fill(answer(question, true)),
			...Array(3).fill(answer(question, false))
		];
		expect(recalledOf(answers).right).toBeCloseTo(6);
	});

	test('is none where one guessed throughout, and never below', () => {
		const question = optioned('true-false', 2);
		expect(recalledOf([answer(question, true), answer(question, false)]).right).toBe(0);
		fc.assert(
			fc.property(fc.array(fc.boolean()), (rights) => {
				const { right, asked } = recalledOf(rights.map((one) => answer(question, one)));
				expect(right).toBeGreaterThanOrEqual(0);
				expect(right).toBeLessThanOrEqual(asked);
			})
		);
	});

	test('does not count “I don’t know” as a guess', () => {
		const question = optioned('true-false', 2);
		const answers = [answer(question, true), answer(question, false, { kind: 'skipped' })];
		expect(recalledOf(answers)).toEqual({ right: 1, asked: 2 });
	});
});
