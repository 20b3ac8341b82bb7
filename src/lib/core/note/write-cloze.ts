// Texts as they are written in a sentence with gaps; see cloze.ts.

/** Accepted answers as they are written in a gap. */
export const writeGap = (name: string, answers: readonly string[], hint = ''): string => {
	const parts = [answers.map((one) => one.replace(/[{}:;\\]/g, escaped)).join('; ')];
	if (hint !== '') parts.push(hint.replace(/[{}:\\]/g, escaped));
	return `{{${name}::${parts.join('::')}}}`;
};

/** A text as it is written beside gaps. */
export const writeBesideGap = (text: string): string => text.replace(/[{}]/g, escaped);

/** A single colon is one by itself. */
const escaped = (sign: string, at: number, text: string): string =>
	sign === ':' && text[at - 1] !== ':' && text[at + 1] !== ':' && at > 0 && at < text.length - 1
		? sign
		: `\\${sign}`;
