import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	comparable,
	foldApostrophes,
	foldLetters,
	foldSigns,
	oneLine,
	withoutAccents
} from './fold.ts';

describe('letters', () => {
	it.each([
		['Łódź', 'lodz'],
		['Øresund', 'oresund'],
		['Straße', 'strasse'],
		['Ærø', 'aero'],
		['İSTANBUL', 'istanbul'],
		['Diyarbakır', 'diyarbakir'],
		['Đoković', 'dokovic'],
		['İlham Əliyev', 'ilham aliyev'],
		['São Tomé', 'sao tome'],
		['Ｆｕｌｌ ｗｉｄｔｈ', 'full width'],
		['Αθήνα', 'αθηνα']
	])('%s is %s without accents', (text, plain) => {
		expect(foldLetters(text)).toBe(plain);
	});

	it.each([
		['Зеленський', 'зеленський'],
		['Київ', 'київ'],
		['हिन्दी', 'हिन्दी'],
		['서울', '서울']
	])('%s keeps the marks that make another letter', (text, plain) => {
		expect(foldLetters(text)).toBe(plain.normalize('NFC'));
	});

	it('are one kind of apostrophe, dash and blank, and nothing unseen', () => {
		expect(foldLetters('Donets’k — a\u00a0line \u200bof con\u00adtact')).toBe(
			"donets'k - a line of contact"
		);
	});

	it.each([
		['1½', '1.5'],
		['km²', 'square km'],
		['٢٠٢٥', '2025']
	])('%s is %s in digits', (text, plain) => {
		expect(foldLetters(text)).toBe(plain);
	});

	it('do not change when they are folded again', () => {
		fc.assert(
			fc.property(fc.lorem(), (text) => {
				expect(foldLetters(foldLetters(text))).toBe(foldLetters(text));
			})
		);
	});
});

describe('what makes no difference', () => {
	it.each([
		[oneLine, ' two\n\u00a0 words ', 'two words'],
		[foldApostrophes, 'O’Neill‘s “Kyïv`', "O'Neill's “Kyïv'"],
		[foldSigns, '“so”, «so» and „so“ – or −5', '"so", "so" and "so" - or -5'],
		[withoutAccents, 'São Tomé, ﬁrst', 'Sao Tome, first'],
		[comparable, ' “The Plan” – at last. ', '"the plan" - at last'],
		[foldLetters, ' “The Plan” – São ², at ½ ', '"the plan" - sao 2, at .5']
	])('%o leaves %s as %s', (fold, text, folded) => {
		expect(fold(text)).toBe(folded);
	});

	it('makes none the second time either', () => {
		const folds = [oneLine, foldApostrophes, foldSigns, withoutAccents, foldLetters];
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...folds), (text, fold) => {
				expect(fold(fold(text))).toBe(fold(text));
			})
		);
	});
});
