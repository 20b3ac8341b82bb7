import { describe, expect, it } from 'vitest';
import { acceptAnswer } from './remembered.ts';

const accept = (remembered: readonly string[], typed: string) =>
	acceptAnswer(remembered, typed, 'en');

describe('"I was right"', () => {
	it('remembers what was typed, with single blanks', () => {
		expect(accept(['Kiev'], '  Kyiv   city ')).toEqual(['Kiev', 'Kyiv city']);
	});

	it.each([
		['nothing', '   '],
		['signs alone', '?!'],
		['what is remembered but for its spelling', 'the demilitarized ZONE'],
		['what is longer than an answer', 'word '.repeat(50)],
		['what holds something unseen', 'Kyiv\u202e']
	])('does not remember %s', (_, typed) => {
		const remembered = ['demilitarised zone'];
		expect(accept(remembered, typed)).toBe(remembered);
	});

	it('remembers twenty answers of a card, and forgets the oldest', () => {
		const many = Array.from({ length: 25 }, (_, at) => `answer ${at}`);
		const kept = many.reduce(accept, [] as readonly string[]);
		expect(kept).toEqual(many.slice(5));
	});
});
