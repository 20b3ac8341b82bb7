// What makes no difference between two texts, by how much of it:
//
//   oneLine         which blanks, and how many
//   foldApostrophes which apostrophes
//   foldSigns       which quotation marks, apostrophes and dashes
//   withoutAccents  accents, and the many forms of one letter
//   comparable      blanks, punctuation marks, case, a last full stop: how a text is written
//   foldLetters     blanks, punctuation marks, case, accents by script, foreign digits: how an answer is typed

/** One kind of blank, one at a time, and none at the ends. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** One kind of apostrophe, in a word or around it. */
export const foldApostrophes = (text: string): string =>
	text.replace(/[\u2018-\u201b\u02b9-\u02bf\u2032`\u00b4]/g, "'");

/** One kind of apostrophe, quotation mark and dash; each replaces one UTF-16 unit by one. */
export const foldSigns = (text: string): string =>
	foldApostrophes(text)
		.replace(/[\u201c-\u201f\u2033\u00ab\u00bb]/g, '"')
		.replace(/[\u2010-\u2015\u2212\ufe58]/g, '-');

/** Letters without the marks that Latin ones have; a ligature is its letters (NFKD). */
export const withoutAccents = (text: string): string =>
	text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');

/** Two texts are the same but for how they are written where this is the same. */
export const comparable = (text: string): string =>
	oneLine(oneForm(foldSigns(text)).toLowerCase()).replace(/[.!]$/, '');

/** One form of each character (NFKC), and of the punctuation that this brings out: \ufe31 is a dash. */
const oneForm = (text: string): string => foldSigns(text.normalize('NFKC'));

/** Letters that no normal form takes apart, as names are written without them. */
const PLAIN: Readonly<Record<string, string>> = {
	...{ ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i' },
	...{ ŋ: 'n', ŧ: 't', ə: 'a', ς: 'σ', ё: 'е' }
};
const NOT_PLAIN = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');

const FRACTIONS: Readonly<Record<string, string>> = { '¼': '.25', '½': '.5', '¾': '.75' };

/** Where the digits of other scripts begin that news is written in. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6];

/**
 * The text in small letters without accents, with one kind of apostrophe, dash and blank. The marks of
 * Cyrillic and Indic letters stay, for there they make another letter.
 */
export function foldLetters(text: string): string {
	// Most answers need no more.
	if (/^[ -~]*$/.test(text))
		return text.toLowerCase().replace(/`/g, "'").replace(/ +/g, ' ').trim();
	// Punctuation first, because NFKC would make a blank with an accent of \u00b4, and 11/2 of 1\u00bd. The low one opens
	// a quotation: it is no apostrophe before an article.
	const signs = foldSigns(text.replaceAll('\u201a', ' '))
		.replace(/[¼½¾]/g, (sign) => FRACTIONS[sign]!)
		.replace(/(?<!\p{L})(\p{L}{1,3})([²³])/gu, (_, unit, power) => squareOf(unit, power === '²'));
	return oneLine(
		oneForm(signs)
			.toLowerCase()
			.normalize('NFD')
			.replace(/([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, '$1')
			// Vowel signs of Hebrew and Arabic, and the stroke that only lengthens.
			.replace(/[\u0591-\u05bd\u05bf-\u05c7\u064b-\u0652\u0670\u0640]/g, '')
			.normalize('NFC')
			.replace(NOT_PLAIN, (letter) => PLAIN[letter]!)
			.replace(/\p{Cf}/gu, '')
			.replace(/(?!\d)\p{Nd}/gu, asciiDigit)
	);
}

const squareOf = (unit: string, square: boolean): string =>
	`${square ? 'square' : 'cubic'} ${unit}`;

function asciiDigit(digit: string): string {
	const code = digit.codePointAt(0)!;
	const zero = ZEROS.find((start) => code >= start && code < start + 10);
	return zero === undefined ? digit : String(code - zero);
}
