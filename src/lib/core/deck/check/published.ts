// What is asked of decks that are handed out with the app beyond what every deck file must be.
import { isUnsourced } from '../../note/evidence.ts';
import { homeDeckOf } from '../../note/ids.ts';
import { wordsIn } from '../text/read-evidence.ts';
import type { PlacedDeck, PlacedNote } from '../text/placed-deck.ts';
import { ProblemList, type Place, type Problem } from '../problem.ts';

/** In a quote. */
const MOST_WORDS = 12;

/** Quotes are fragments, as the documents are others'; each note is its own deck's, and says where it stands. */
export function publishedProblems(deck: PlacedDeck): readonly Problem[] {
	const problems = new ProblemList(deck.file);
	for (const placed of deck.noteById.values()) {
		if (homeDeckOf(placed.note.id) !== deck.head.id) {
			problems.add(placed.place, { kind: 'foreign-note' });
		}
		if (isUnsourced(placed.note.evidence)) problems.add(placed.place, { kind: 'none-published' });
		if (placed.note.evidence.citations.some(({ quote }) => isPassage(quote))) {
			problems.add(placeOfLongQuote(placed), { kind: 'long-quote' });
		}
	}
	return problems.problems;
}

const isPassage = (quote: string | null): boolean => quote !== null && wordsIn(quote) > MOST_WORDS;

/** The line of the quote; a cell has no lines of its own. */
function placeOfLongQuote(placed: PlacedNote): Place {
	const { citations } = placed.note.evidence;
	const which = citations.findIndex(({ quote }) => isPassage(quote));
	const field = placed.fields.filter(({ key }) => key === 'source')[which];
	return field ? { line: field.line, column: field.valueColumn } : placed.place;
}
