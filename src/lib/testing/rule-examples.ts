// Each rule of a language by its examples, as tests.
import { describe, expect, it } from 'vitest';
import type { Draft } from '../core/article/draft.ts';
import type { Example, Examples } from '../core/article/rule-examples.ts';

/** Each rule by its examples: what it asks, and what it leaves alone. */
export function testExamples(
	rules: readonly { readonly name: string }[],
	all: Examples,
	foundBy: (name: string, text: string) => readonly Draft[]
): void {
	const cardsOf = (name: string, text: string) =>
		foundBy(name, text).map(({ question, answer }) => ({ asks: question, answers: answer }));

	describe.each(rules.map(({ name }) => ({ name })))('$name', ({ name }) => {
		const examples: readonly Example[] = all[name] ?? [];

		it('has an example of what it asks, and one of what it leaves alone', () => {
			expect(examples.some((example) => 'asks' in example)).toBe(true);
			expect(examples.some((example) => 'nothing' in example)).toBe(true);
		});

		it.each(examples.filter((example) => 'asks' in example))('asks: $text', ({ text, ...card }) => {
			expect(cardsOf(name, text)).toEqual([card]);
		});

		it.each(examples.filter((example) => 'nothing' in example))(
			'leaves alone, for $nothing: $text',
			({ text }) => {
				expect(cardsOf(name, text)).toEqual([]);
			}
		);
	});

	describe('the rules together', () => {
		const names = rules.map(({ name }) => name);

		it('have names of their own', () => {
			expect(new Set(names).size).toBe(names.length);
		});

		it('are all that there are examples of', () => {
			expect(Object.keys(all).filter((name) => !names.includes(name))).toEqual([]);
		});
	});
}
