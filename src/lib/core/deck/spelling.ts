// When two texts are the same but for how they are written.

/** Case, blanks, the kind of quotation marks and dashes, and a last full stop make no difference. */
export const comparable = (text: string): string =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\u2018\u2019\u201a]/g, "'")
		.replace(/[\u201c\u201d\u201e]/g, '"')
		.replace(/[\u2010-\u2015]/g, '-')
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/[.!]$/, '');
