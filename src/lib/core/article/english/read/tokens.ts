// The words and punctuation of an English sentence, each with its place.

export interface Token {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

export const tokensOf = (text: string): readonly Token[] =>
	[
		...text.matchAll(
			/(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}$£€]+(?:(?:[.'’‐‑-]|(?<=\d),(?=\d))[\p{L}\p{M}\p{N}]+)*(?:\.(?=\s+\p{Lu}\p{L}+\s))?%?|[^\s]/gu
		)
	].map((match) => ({
		text: match[0],
		start: match.index,
		end: match.index + match[0].length
	}));
