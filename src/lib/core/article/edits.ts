// Pieces of a sentence and what is put in their place, in any language.

/** A piece of a sentence, by offsets in it, and what stands there instead. */
export interface Replacement {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** A piece of the sentence with the edits that lie within it; those that overlap an earlier one are left out. */
export function edited(
	text: string,
	edits: readonly Replacement[],
	from = 0,
	to = text.length
): string {
	let result = '';
	let at = from;
	for (const { start, end, text: put } of [...edits].sort(
		(a, b) => a.start - b.start || b.end - a.end
	)) {
		if (start < at || end > to) continue;
		result += text.slice(at, start) + put;
		at = end;
	}
	return (result + text.slice(at, to))
		.replace(/\s+/g, ' ')
		.replace(/\s+([,.;:?!])/g, '$1')
		.trim();
}

export const upperFirst = (text: string): string =>
	text === '' ? '' : text[0]!.toUpperCase() + text.slice(1);
