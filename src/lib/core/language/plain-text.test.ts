// What a deck's text must not hold, and how foreign words stand in a sentence of ours.
import { describe, expect, it } from 'vitest';
import { HEAD, problemsIn } from '../../testing/decks.ts';
import { isWebAddress } from '../note/evidence.ts';
import { inSentence, unseenIn } from './plain-text.ts';

const char = (code: number) => String.fromCodePoint(code);
const note = (meaning: string) =>
	`${HEAD}### one\n\n- term: x\n- meaning: ${meaning}\n- source: gazette 1\n- claimed by: y\n`;

describe('a character that turns or hides text', () => {
	it.each([0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069, 0, 8, 27, 127])(
		'is refused with its place: %i',
		(code) => {
			const name = code.toString(16).toUpperCase().padStart(4, '0');
			expect(problemsIn(note(`a${char(code)}b`))).toEqual([
				expect.stringMatching(`^23:13 .* \\(U\\+${name}\\): take it out`)
			]);
		}
	);

	it('is refused where the head writes it as a code', () => {
		const text = note('z').replace('title: Harbour talks\n', 'title: "a\\u202Eb"\n');
		expect(problemsIn(text)).toEqual([expect.stringMatching(/^3:8 .*U\+202E/)]);
	});

	it('is refused when half of it is missing', () => {
		expect(unseenIn('a\ud83d')?.sign).toBe('U+D83D');
		expect(unseenIn('a😀')).toBeNull();
	});
});

it('words of Hebrew and Arabic, their marks and joiners, emoji and accents are read', () => {
	for (const text of [
		'שלום\u200f!',
		'می\u200cخواهم',
		'👩\u200d🚀',
		'e\u0301',
		'a\u00adb',
		'漢字'
	]) {
		expect(problemsIn(note(text))).toEqual([]);
	}
});

it('in a sentence of ours, foreign words are cut, and what is not seen is named', () => {
	expect(inSentence('short')).toBe('short');
	expect(inSentence('x'.repeat(100_000))).toBe(`${'x'.repeat(80)}…`);
	expect(inSentence('a\u202eb\0')).toBe('a[U+202E]b[U+0000]');
	expect(inSentence(`${'x'.repeat(79)}😀`)).not.toMatch(/\p{Cs}/u);
});

describe('a link of a source', () => {
	it.each([
		'https://example.org',
		'http://example.org:8080/a?b=c#d',
		'https://пример.рф/новости',
		'https://127.0.0.1/a'
	])('may be %s', (link) => expect(isWebAddress(link)).toBe(true));

	it.each([
		'javascript:alert(1)',
		'https:alert(1)',
		'https:///example.org',
		'https://paper.example@elsewhere.example/',
		'https://paper.example\\@elsewhere.example/',
		'https://a b',
		'https://a.example/\u202egpj',
		'https://a.example/"onclick="x',
		`https://a.example/${'x'.repeat(2000)}`,
		'ftp://example.org',
		'//example.org'
	])('is not %s', (link) => expect(isWebAddress(link)).toBe(false));
});
