import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLetters } from './letters.ts';

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
