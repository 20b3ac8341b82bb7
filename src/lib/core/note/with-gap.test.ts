// A gap out of marked words.
import { expect, test } from 'vitest';
import { clozePieces } from './cloze.ts';
import { withGap } from './with-gap.ts';

const marked = (text: string) => {
	const [before = '', words = '', after = ''] = text.split('|');
	return withGap(before + words + after, before.length, before.length + words.length);
};

test('marked words become a gap that is called by them', () => {
	expect(marked('The quay is |closed| since 2019.')).toBe(
		'The quay is {{closed::closed}} since 2019.'
	);
	expect(marked('In |São Paulo|.')).toBe('In {{sao-paulo::São Paulo}}.');
	expect(marked('In |京都|.')).toBe('In {{gap::京都}}.');
});

test('spaces around them stay in the sentence', () => {
	expect(marked('The quay is| closed |since 2019.')).toBe(
		'The quay is {{closed::closed}} since 2019.'
	);
});

test('their braces and semicolons stay theirs', () => {
	expect(marked('The set |{1; 2}| is small.')).toBe('The set {{1-2::\\{1\\; 2\\}}} is small.');
});

test('what is escaped in the sentence is not escaped twice', () => {
	const made = marked('The set |\\{x\\}| is small.')!;
	expect(clozePieces(made)).toContainEqual(expect.objectContaining({ kind: 'gap', answer: '{x}' }));
	const two = marked('The sign |\\{\\{x\\}\\}| is no gap.')!;
	expect(clozePieces(two)).toContainEqual(
		expect.objectContaining({ kind: 'gap', answer: '{{x}}' })
	);
});

test('nothing, and what is a gap already, make none', () => {
	expect(marked('The || quay')).toBeNull();
	expect(marked('The |  | quay')).toBeNull();
	expect(marked('The |{{a::quay}}|')).toBeNull();
});
