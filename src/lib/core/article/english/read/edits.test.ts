// Pieces of a sentence and what is put in their place.
import { expect, it } from 'vitest';
import { edited, lowerFirst, upperFirst } from './edits.ts';
import { read } from '../rules/examples.ts';

it('puts words in the place of others, and takes the spaces up', () => {
	const edits = [
		{ start: 0, end: 2, text: 'The guild' },
		{ start: 11, end: 19, text: '' }
	];
	expect(edited('It sold two, so far, docks.', edits)).toBe('The guild sold two, docks.');
});

it('leaves out an edit that overlaps an earlier one', () => {
	const edits = [
		{ start: 0, end: 6, text: 'X' },
		{ start: 3, end: 8, text: 'Y' }
	];
	expect(edited('0123456789', edits)).toBe('X6789');
});

it.each([
	['The dock', 'the dock'],
	['Lund', 'Lund'],
	['Harbour Guild', 'Harbour Guild'],
	['In May', 'in May']
])('%s within a sentence is %s', (text, small) => {
	expect(lowerFirst(text, read('The dock of Lund is shut.').reading)).toBe(small);
});

it('begins a sentence', () => {
	expect(upperFirst('the dock')).toBe('The dock');
	expect(upperFirst('')).toBe('');
});
