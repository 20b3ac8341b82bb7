// What the rules know of one language: its words for what news says. Another language is another such table.

export interface NewsLanguage {
	/** A BCP 47 primary tag. */
	readonly tag: string;
	/** What a full stop behind does not end a sentence; lower case, without it. */
	readonly abbreviations: readonly string[];
	/** January to December, each with its short forms; lower case. */
	readonly months: readonly (readonly string[])[];
	/** Monday to Sunday, each with its short forms; lower case. */
	readonly weekdays: readonly (readonly string[])[];
	/** Words for numbers, as "twelve"; lower case. */
	readonly numberWords: Readonly<Record<string, number>>;
	/** What makes a number larger: "million", "bn". */
	readonly scales: readonly string[];
	/** What stands before a number that is not exact: "roughly", "at least". */
	readonly approximate: readonly string[];
	/** What stands for a share: "percent". */
	readonly percent: readonly string[];
}

/** A pattern out of words, longest first, so that "at least" is found before "at". */
export function anyOf(words: readonly string[]): string {
	const escaped = words.map((word) =>
		word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+')
	);
	return `(?:${escaped.sort((a, b) => b.length - a.length).join('|')})`;
}
