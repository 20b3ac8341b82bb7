// Each rule by its examples: what it asks, and what it leaves alone.
import { describe, expect, it } from 'vitest';
import { english } from '../english.ts';
import { foundBy, type Example, type Examples } from './examples.ts';
import { examples as actions } from './actions.examples.ts';
import { examples as apposedTerms } from './apposed-terms.examples.ts';
import { examples as termsBeside } from './terms-beside.examples.ts';
import { examples as consequences } from './consequences.examples.ts';
import { examples as asserted } from './asserted.examples.ts';
import { examples as contrasts } from './contrasts.examples.ts';
import { examples as dates } from './dates.examples.ts';
import { examples as definitions } from './definitions.examples.ts';
import { examples as events } from './events.examples.ts';
import { examples as figures } from './figures.examples.ts';
import { examples as headlines } from './headlines.examples.ts';
import { examples as lists } from './lists.examples.ts';
import { examples as modals } from './modals.examples.ts';
import { examples as offices } from './offices.examples.ts';
import { examples as people } from './people.examples.ts';
import { examples as quoted } from './quoted.examples.ts';
import { examples as reasons } from './reasons.examples.ts';
import { examples as said } from './said.examples.ts';
import { examples as sides } from './sides.examples.ts';

const EXAMPLES: Examples = {
	...actions,
	...apposedTerms,
	...termsBeside,
	...consequences,
	...asserted,
	...contrasts,
	...dates,
	...definitions,
	...events,
	...figures,
	...headlines,
	...lists,
	...modals,
	...offices,
	...people,
	...quoted,
	...reasons,
	...said,
	...sides
};

const cardsOf = (name: string, text: string) =>
	foundBy(name, text).map(({ question, answer }) => ({ asks: question, answers: answer }));

describe.each(english.rules.map(({ name }) => ({ name })))('$name', ({ name }) => {
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
	it('have names of their own', () => {
		const names = english.rules.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
	});

	it('are all that there are examples of', () => {
		const names = english.rules.map(({ name }) => name);
		expect(Object.keys(EXAMPLES).filter((name) => !names.includes(name))).toEqual([]);
	});
});
