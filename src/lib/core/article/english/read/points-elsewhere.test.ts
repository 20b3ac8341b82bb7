// Each way of pointing elsewhere, by a sentence of its own.
import { expect, it } from 'vitest';
import { POINTING, pointing, type Pointing } from './points-elsewhere.ts';
import { read } from '../rules/examples.ts';

const EXAMPLES: Readonly<Record<Pointing, string>> = {
	here: 'The dock is ours.',
	those: 'Pilots sold those.',
	that: 'Because of that, the dock is shut.',
	oneOfSome: 'Both were sold.',
	pronounInFront: 'When it leaked, the dock was shut.',
	furtherOne: 'A second was sold in May.',
	somebody: 'The guild paid her.',
	something: 'It was sold.'
};

it.each(POINTING.map((kind) => [kind, EXAMPLES[kind]] as const))('%s: %s', (kind, text) => {
	expect(pointing(text, read('It rains.').reading)).toBe(kind);
});

it.each([
	'The Harbour Guild sold its dock.',
	'Pilots sold those that leaked.',
	'A sign says “it is ours”.',
	'Jo Specimen sold her boat.'
])('points nowhere: %s', (text) => {
	expect(pointing(text, read('Jo Specimen, head of the guild, is ill.').reading)).toBeNull();
});
