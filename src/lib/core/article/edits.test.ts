// Pieces of a sentence and what is put in their place.
import { expect, it } from 'vitest';
import { edited, upperFirst } from './edits.ts';

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

it('of two that begin together, takes the longer', () => {
	const edits = [
		{ start: 0, end: 3, text: 'X' },
		{ start: 0, end: 6, text: 'Y' }
	];
	expect(edited('0123456789', edits)).toBe('Y6789');
});

it('begins a sentence', () => {
	expect(upperFirst('the dock')).toBe('The dock');
	expect(upperFirst('')).toBe('');
});
