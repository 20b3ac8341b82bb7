// What stands in a field of HTML: whether there is anything, and the words of it.

/** Blanks, line breaks and empty boxes are nothing. */
const NOTHING = /<\/?(?:br|div) ?\/?>/gi;

export function isFilled(html: string): boolean {
	const trimmed = html.trim();
	return trimmed.startsWith('<') ? trimmed.replace(NOTHING, '').trim() !== '' : trimmed !== '';
}

const NAMED: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' '
};

/** The words without tags, comments, scripts and styles; breaks and boxes part lines. */
export const plainText = (html: string): string =>
	html
		.replace(/<!--[\s\S]*?(?:-->|$)/g, '')
		.replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
		.replace(/<br\s*\/?>|<\/(?:div|p|li|tr|h[1-6])\s*>/gi, '\n')
		.replace(/<[a-z/!][^<>]*>/gi, '')
		.replace(/\[sound:[^\]]*\]/g, '')
		.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));/gi, (whole, hex, decimal, name) =>
			name === undefined
				? characterOf(hex === undefined ? Number(decimal) : parseInt(hex, 16), whole)
				: Object.hasOwn(NAMED, name)
					? NAMED[name]!
					: whole
		)
		.replace(/[^\S\n]+/g, ' ')
		.replace(/ ?\n ?/g, '\n')
		.trim();

const characterOf = (code: number, otherwise: string): string =>
	code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
		? String.fromCodePoint(code)
		: otherwise;
