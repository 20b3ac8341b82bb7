// A deck from its text. All problems of the file are collected, each with its place and how to mend it. What
// cannot be read gives no deck. What makes a bad card gives one, which is refused where decks are
// published or imported, but not to its own author.
import { checkGaps } from '../check/gaps.ts';
import { checkGiveAways } from '../check/give-away.ts';
import { checkOwnRivals } from '../check/rivals.ts';
import { checkSameQuestions } from '../check/same-question.ts';
import type { Deck } from '../../note/deck.ts';
import { ProblemList, type Problem } from '../problem.ts';
import { withoutPlaces, type PlacedDeck } from './placed-deck.ts';
import { readDeck } from './read-deck.ts';

/** `deck` is there only where there is no problem at all; `placed` says where its notes stand. */
export type ParsedDeck =
	| { readonly deck: Deck; readonly placed: PlacedDeck; readonly problems: readonly [] }
	| { readonly deck: null; readonly problems: readonly Problem[] };

const CHECKS = [checkGaps, checkGiveAways, checkSameQuestions, checkOwnRivals];

/**
 * Reads a deck file that its own author opens again: `weak` is what the checks say of its cards,
 * and refuses none of them. What cannot be read is a problem as ever.
 */
export function parseOwnDeck(
	text: string,
	file: string
): {
	readonly deck: Deck | null;
	readonly problems: readonly Problem[];
	readonly weak: readonly Problem[];
} {
	const [unreadable, weak] = [new ProblemList(file), new ProblemList(file)];
	const placed = readDeck(text, file, unreadable);
	const { problems } = unreadable;
	if (placed === null || problems.length > 0) return { deck: null, problems, weak: [] };
	for (const check of CHECKS) check(placed, weak);
	return { deck: withoutPlaces(placed), problems: [], weak: weak.problems };
}

/** Reads a deck file and checks what it says. `file` is its name in the problems. */
export function parseDeck(text: string, file: string): ParsedDeck {
	const list = new ProblemList(file);
	const placed = readDeck(text, file, list);
	if (placed) for (const check of CHECKS) check(placed, list);
	const { problems } = list;
	if (placed === null || problems.length > 0) return { deck: null, problems };
	return { deck: withoutPlaces(placed), placed, problems: [] };
}
