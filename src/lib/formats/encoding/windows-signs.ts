// What Windows-1252 has where Latin-1 and Unicode have control characters, which no text means.

const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Of a number from 0x80 to 0x9f. */
export const windowsSign = (code: number): string => SIGNS[code - 0x80]!;

/** A text in which such signs came as control characters; only the end of a line (U+0085) is one by itself. */
export const withWindowsSigns = (text: string): string =>
	text.replace(/[\x80-\x84\x86-\x9f]/g, (sign) => windowsSign(sign.charCodeAt(0)));
