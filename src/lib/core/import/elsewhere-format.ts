// The formats of other programs that become a deck.

/** Formats that become a deck, known by their content. */
export type ElsewhereFormat =
	'anki-text' | 'quizlet' | 'table' | 'hashcards' | 'obsidian' | 'mochi' | 'crowdanki';
