import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formOf } from './compare.ts';
import { oneEditApart } from '../../language/one-edit.ts';
import { meansAnother, slipBetween } from './slip.ts';
import { tokensOf } from '../../language/tokens.ts';

const read = (text: string) => tokensOf(text, 'en');
const slip = (typed: string, wanted: string) => slipBetween(read(typed), read(wanted));

describe('one slip', () => {
	it.each([
		['a letter missing', 'Zaporizhzia', 'Zaporizhzhia'],
		['a letter too many', 'deterrrence', 'deterrence'],
		['a wrong letter', 'Genova', 'Geneva'],
		['two letters in each other’s place', 'Genvea', 'Geneva'],
		['the first letter missing', 'eneva', 'Geneva'],
		['the last letter missing', 'Genev', 'Geneva'],
		['in one word of several', 'legal recogniton', 'legal recognition'],
		['where words are joined another way too', 'counterproposl', 'counter-proposal'],
		['beside a number', '28-point propsal', '28-point proposal'],
		['in a British ending', 'demilitarsed zone', 'demilitarised zone'],
		['in Cyrillic', 'Зеленскьий', 'Зеленський']
	])('may be %s', (_, typed, wanted) => {
		expect(slip(typed, wanted)).not.toBeNull();
	});

	it.each([
		['a word of four letters', 'Iraq', 'Iran'],
		['two slips', 'Gennevva', 'Geneva'],
		['slips in two words', 'leggal recogniton', 'legal recognition'],
		['a number', '29-point proposal', '28-point proposal'],
		['a number beside the slip', '29-point propsal', '28-point proposal'],
		['a number word', 'eightt areas', 'eight areas'],
		['a scale', 'tens of millions', 'tens of billions'],
		['a month', 'Novembr', 'November'],
		['a missing word', 'recognition', 'legal recognition'],
		['the short word beside a long one', 'lin of contact', 'line of contact'],
		['the same', 'Geneva', 'Geneva']
	])('is not %s', (_, typed, wanted) => {
		expect(slip(typed, wanted)).toBeNull();
	});

	it('names the word that is meant', () => {
		expect(slip('frozen asets', 'frozen assets')).toMatchObject({
			typed: { text: 'asets' },
			meant: { text: 'assets' }
		});
	});
});

describe('a slip is none', () => {
	const terms = {
		language: 'en',
		answers: [['annexation'], ['snapback', 'snapbeck']],
		words: new Set(['russia', 'russian', 'offers', 'snapbeck'])
	};
	const another = (typed: string, wanted: string) =>
		meansAnother(slip(typed, wanted)!, read(typed), [read(wanted)], terms);

	it.each([
		['where it makes a word of the deck', 'Russia forces', 'Russian forces'],
		['where it makes an answer of another card', 'annexation', 'annexations'],
		['where another card’s answer is as near', 'annexatiom', 'annexatiox'],
		['where it makes a word known to be another', 'county', 'country'],
		['where it makes the opposite', 'atypical', 'typical']
	])('%s', (_, typed, wanted) => {
		expect(another(typed, wanted)).toBe(true);
	});

	it('but a plural of the deck is no other word', () => {
		expect(another('final offers', 'final offer')).toBe(false);
	});

	it('and another card of the same answer may know it as a name', () => {
		expect(another('snapbeck', 'snapback')).toBe(false);
	});
});

describe('one edit apart', () => {
	const word = fc.stringMatching(/^[a-c]{0,6}$/);

	it('is symmetric, and says where', () => {
		fc.assert(
			fc.property(word, word, (a, b) => {
				expect(oneEditApart(a, b)).toBe(oneEditApart(b, a));
			})
		);
	});

	it('agrees with the table of Damerau and Levenshtein', () => {
		fc.assert(
			fc.property(word, word, (a, b) => {
				expect(oneEditApart(a, b) !== null).toBe(distance(a, b) === 1);
			})
		);
	});

	/** The restricted distance by the plain recursion. */
	function distance(a: string, b: string): number {
		if (a === '' || b === '') return a.length + b.length;
		const swap =
			a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)
				? 1 + distance(a.slice(0, -2), b.slice(0, -2))
				: Infinity;
		return Math.min(
			swap,
			distance(a.slice(0, -1), b) + 1,
			distance(a, b.slice(0, -1)) + 1,
			distance(a.slice(0, -1), b.slice(0, -1)) + (a.at(-1) === b.at(-1) ? 0 : 1)
		);
	}
});

describe('the form of an answer', () => {
	it('is the same for answers that are', () => {
		expect(formOf(read('the cease-fire of May 5'))).toBe(formOf(read('cease fire of May five')));
	});
});
