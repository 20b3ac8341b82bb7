// Words in their forms, by their names, beside their opposites; and the list of all words.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../testing/english-words.ts';
import { isFormOf } from './inflection.ts';
import { lexiconOf, packWords } from './lexicon.ts';
import { nameAt, soundOf } from './names-alike.ts';
import { areOpposites, denyTheSame } from './opposites.ts';
import { isNounOf, synonymAt } from './synonyms.ts';

describe('forms of one word', () => {
	it.each([
		['concession', 'concessions'],
		['policy', 'policies'],
		['formalise', 'formalising'],
		['rob', 'robbing'],
		['invade', 'invaded'],
		['freeze', 'frozen'],
		['veto', 'vetoes']
	])('%s and %s', (a, b) => {
		expect(isFormOf(a, b)).toBe(true);
		expect(isFormOf(b, a)).toBe(true);
	});

	it.each([
		['freeing', 'freezing'],
		['morals', 'morale'],
		['outage', 'outrage'],
		['formal', 'formally'],
		['us', 'used'],
		['alliance', 'allies']
	])('are not %s and %s', (a, b) => {
		expect(isFormOf(a, b)).toBe(false);
	});
});

describe('a noun and its verb', () => {
	it.each([
		['recognition', 'recognising'],
		['demilitarisation', 'demilitarise'],
		['deterrence', 'deter'],
		['annexation', 'annexed'],
		['concession', 'conceding'],
		['expansion', 'expand']
	])('%s, %s', (a, b) => expect(isNounOf(a, b)).toBe(true));

	it('are not words that only begin alike', () => {
		expect(isNounOf('alliance', 'allies')).toBe(false);
		expect(isNounOf('station', 'state')).toBe(false);
	});
});

describe('opposites', () => {
	it.each([
		['more', 'less'],
		['demilitarised', 'remilitarised'],
		['constructive', 'unconstructive'],
		['legal', 'illegal']
	])('%s and %s', (a, b) => expect(areOpposites(a, b)).toBe(true));

	it('are not two ways to deny one word', () => {
		expect(denyTheSame('imbalanced', 'unbalanced')).toBe(true);
		expect(areOpposites('imbalanced', 'unbalanced')).toBe(false);
	});
});

describe('names', () => {
	it('are one for a country, its people and its short forms', () => {
		const nameOf = (text: string) => nameAt(text.split(' '), 0)?.name;
		expect(nameOf('united states of america')).toBe('usa');
		expect(nameOf('americans')).toBe('usa');
		expect(nameOf('ukraines')).toBe('ukraine');
		expect(nameOf('harbour')).toBeUndefined();
	});

	it('sound alike in whichever letters Cyrillic was put', () => {
		for (const name of ['zelenskyy', 'zelenskiy', 'zelenski']) {
			expect(soundOf(name)).toBe(soundOf('zelensky'));
		}
		expect(soundOf('peskov')).not.toBe(soundOf('ushakov'));
	});

	it('of things are one where the news has several', () => {
		expect(synonymAt(['armed', 'forces'], 0)).toEqual({ word: 'army', words: 2 });
		expect(synonymAt(['agreements'], 0)).toEqual({ word: 'deal', words: 1 });
		expect(synonymAt(['harbour'], 0)).toBeNull();
	});
});

describe('a list of words', () => {
	it('has those that were packed, and no others', () => {
		const word = fc.stringMatching(/^[a-d]{2,30}$/);
		fc.assert(
			fc.property(fc.array(word), word, (words, other) => {
				const lexicon = lexiconOf(packWords(words));
				for (const one of words) expect(lexicon.has(one)).toBe(true);
				expect(lexicon.has(other)).toBe(words.includes(other));
			})
		);
	});

	it('of English has what a reader of the news knows in both spellings', () => {
		for (const word of ['ceasefire', 'demilitarised', 'demilitarized', 'charter', 'chapter']) {
			expect(ENGLISH.has(word)).toBe(true);
		}
		for (const word of ['teritory', 'constituton', '', 'a', 'é']) {
			expect(ENGLISH.has(word)).toBe(false);
		}
	});
});
