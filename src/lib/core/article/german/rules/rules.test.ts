// Each German rule by its examples: what it asks, and what it leaves alone.
import { describe, expect, it } from 'vitest';
import { german } from '../german.ts';
import { foundBy, type Example, type Examples } from './examples.ts';
import { examples as statements } from './statements.examples.ts';
import { examples as terms } from './terms.examples.ts';

const EXAMPLES: Examples = { ...terms, ...statements };

const cardsOf = (name: string, text: string) =>
	foundBy(name, text).map(({ question, answer }) => ({ asks: question, answers: answer }));

describe.each(german.rules.map(({ name }) => ({ name })))('$name', ({ name }) => {
	const examples: readonly Example[] = EXAMPLES[name] ?? [];

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
	it('have names of their own, and examples of no others', () => {
		const names = german.rules.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		expect(Object.keys(EXAMPLES).filter((name) => !names.includes(name))).toEqual([]);
	});
});
