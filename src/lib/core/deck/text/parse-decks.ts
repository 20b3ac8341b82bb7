// Decks that are published together: what each says by itself, and what they say of each other.
import { publishedProblems } from '../check/published.ts';
import { rivalProblemsAcross, strayRivals } from '../check/rivals.ts';
import { termOrderProblems } from '../check/term-order.ts';
import type { DeckId } from '../../note/ids.ts';
import type { Problem } from '../problem.ts';
import { parseDeck } from './parse-deck.ts';
import type { PlacedDeck } from './placed-deck.ts';

export interface DeckFile {
	readonly file: string;
	readonly text: string;
}

export interface ParsedDecks {
	/** Those without a problem of their own, in the order of the files. */
	readonly decks: readonly PlacedDeck[];
	readonly problems: readonly Problem[];
	/** Rivals in decks that are not here; nobody can tell while a file is unreadable. */
	readonly strays: readonly Problem[];
}

/** The files stand in the order in which their decks are learnt. */
export function parseDecks(files: readonly DeckFile[]): ParsedDecks {
	const parsed = files.map(({ file, text }) => parseDeck(text, file));
	const decks = parsed.flatMap((one) => (one.deck ? [one.placed] : []));
	const problems = [
		...parsed.flatMap((one) => one.problems),
		...decks.flatMap(publishedProblems),
		...sharedIds(decks),
		...rivalProblemsAcross(decks),
		...termOrderProblems(decks)
	];
	return { decks, problems, strays: decks.length === files.length ? strayRivals(decks) : [] };
}

function sharedIds(decks: readonly PlacedDeck[]): readonly Problem[] {
	const fileById = new Map<DeckId, string>();
	return decks.flatMap(({ file, head: { id } }) => {
		const first = fileById.get(id);
		if (first === undefined) {
			fileById.set(id, file);
			return [];
		}
		const fault = { kind: 'deck-id-taken', id, file: first } as const;
		return [{ file, line: 2, column: 1, fault }];
	});
}
