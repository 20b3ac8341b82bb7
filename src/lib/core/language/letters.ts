// Letters as answers are compared by: without case, accents, and the many forms of one sign.

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
	return (
		text
			// Before NFKC, which would make a blank with an accent of ´, and 11/2 of 1½.
			.replace(/[\u2018\u2019\u201b\u02b9-\u02bf\u2032`´]/g, "'")
			.replace(/[¼½¾]/g, (sign) => FRACTIONS[sign]!)
			.replace(/(?<!\p{L})(\p{L}{1,3})([²³])/gu, (_, unit, power) => squareOf(unit, power === '²'))
			.normalize('NFKC')
			.toLowerCase()
			.normalize('NFD')
			.replace(/([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, '$1')
			// Vowel signs of Hebrew and Arabic, and the stroke that only lengthens.
			.replace(/[\u0591-\u05bd\u05bf-\u05c7\u064b-\u0652\u0670\u0640]/g, '')
			.normalize('NFC')
			.replace(NOT_PLAIN, (letter) => PLAIN[letter]!)
			.replace(/\p{Cf}/gu, '')
			.replace(/(?!\d)\p{Nd}/gu, asciiDigit)
			.replace(/[\u2010-\u2015\u2212\ufe58]/g, '-')
			.replace(/\s+/g, ' ')
			.trim()
	);
}

const squareOf = (unit: string, square: boolean): string =>
	`${square ? 'square' : 'cubic'} ${unit}`;

function asciiDigit(digit: string): string {
	const code = digit.codePointAt(0)!;
	const zero = ZEROS.find((start) => code >= start && code < start + 10);
	return zero === undefined ? digit : String(code - zero);
}
