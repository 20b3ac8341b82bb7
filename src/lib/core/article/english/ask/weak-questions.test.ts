// What makes a question or an answer a weak one.
import { expect, it } from 'vitest';
import {
	anchoring,
	endsTorn,
	givesAway,
	isTorn,
	isUndated,
	saysLittle,
	tidy
} from './weak-questions.ts';
import { read } from '../rules/examples.ts';

it('is torn with half a pair of marks', () => {
	const text = 'sold the “old dock” (of oak)';
	expect(isTorn(text, { start: 5, end: 13 })).toBe(true);
	expect(isTorn(text, { start: 5, end: 19 })).toBe(false);
});

it('says little without two words of weight', () => {
	expect(saysLittle('There are ____.')).toBe(true);
	expect(saysLittle('The Harbour Guild sold ____.')).toBe(false);
});

it('gives itself away with the answer’s own words', () => {
	expect(givesAway('Who sold the old dock?', 'The old dock')).toBe(true);
	expect(givesAway('Who sold the old dock?', 'old docks')).toBe(true);
	expect(givesAway('Who sold the old dock?', 'old ferries')).toBe(false);
});

it('has no date where only the article could tell which year', () => {
	const { reading } = read('It rains.');
	expect(isUndated('What sank last year?', { ...reading, date: null })).toBe(true);
	expect(isUndated('What sank last year?', reading)).toBe(false);
	expect(isUndated('On Saturday, what sank?', reading)).toBe(true);
	expect(isUndated('What sank on Black Friday?', reading)).toBe(false);
});

it('floats without a name', () => {
	expect(anchoring('The dock sank in ____.', 'figure')).toBeLessThan(
		anchoring('The dock sank in Lund in ____.', 'figure')
	);
});

it('ends without a comma or a full stop', () => {
	expect(tidy(' two  docks, ')).toBe('two docks');
});

it('ends torn behind a small word', () => {
	expect(['seals and gulls, especially', 'the price of', 'those who'].map(endsTorn)).toEqual([
		true,
		true,
		true
	]);
	expect(['seals and gulls', 'the price of fish', 'more than twelve'].map(endsTorn)).toEqual([
		false,
		false,
		false
	]);
});
