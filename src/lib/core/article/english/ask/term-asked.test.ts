// A term and its meaning as a card.
import { expect, it } from 'vitest';
import { read } from '../rules/examples.ts';
import { termAsked } from './term-asked.ts';

const ask = (term: string, meaning: string) => {
	const { reading, said } = read('It rains.');
	return (
		termAsked({ said: said[0]!, reading }, { term, meaning, start: 0, end: 5, worth: 0.9 })[0] ??
		null
	);
};

it('asks what a word means, and what a body is', () => {
	expect(ask('Oakum', 'a fibre that is hammered between planks')?.question).toBe(
		'What does “oakum” mean?'
	);
	expect(ask('Coastal Rescue Service', 'a body that looks after boats')?.question).toBe(
		'What is the Coastal Rescue Service?'
	);
});

it('keeps the short form beside the term', () => {
	expect(ask('dwell time (DT)', 'the hours that a container waits')?.note).toEqual({
		term: 'dwell time',
		also: 'DT',
		meaning: 'the hours that a container waits'
	});
});

it.each([
	['a number', 'twelve', 'a set of eggs that is sold'],
	['a pronoun', 'It', 'a fibre that is hammered between planks'],
	['what announces', 'The headline first', 'a fibre that is hammered between planks'],
	['what is said', 'the guild said', 'a fibre that is hammered between planks']
])('is none with %s for a term', (_, term, meaning) => {
	expect(ask(term, meaning)).toBeNull();
});

it.each([
	['who says so', 'the guild stipulates'],
	['a comparison', 'a larger share than in 1975'],
	['what speaks of the whole sentence', 'a move that the guild regrets'],
	['what points elsewhere', 'a fibre that we hammer between planks']
])('is none with %s for a meaning', (_, meaning) => {
	expect(ask('oakum', meaning)).toBeNull();
});
