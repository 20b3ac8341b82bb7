// Decks for the campaign: every text says which note, deck and revision it is of.
import { cardsOf } from '../../../src/lib/core/note/card.ts';
import type { Deck } from '../../../src/lib/core/note/deck.ts';
import { cardId, deckId, noteId, type CardId } from '../../../src/lib/core/note/ids.ts';
import type { Note } from '../../../src/lib/core/note/note.ts';

const DATE = { year: 2025, month: 11, day: 24, inferred: false };

/** A deck of `count` notes, every second one a term with two cards. */
export function campaignDeck(id: string, count: number, version: number): Deck {
	return {
		id: deckId(id),
		title: `What was agreed, ${id}`,
		language: 'en',
		licence: 'CC0-1.0',
		version,
		description: '',
		sources: [
			{
				id: 'register',
				title: 'In the week of the talks',
				publisher: 'The Register',
				author: null,
				date: DATE,
				link: null,
				about: null,
				file: null,
				paragraphs: 44,
				leftOut: []
			}
		],
		parties: [],
		issues: [],
		notes: Array.from({ length: count }, (_, index) => noteOf(id, index, version))
	};
}

export const cardCount = ({ notes }: Deck): number => notes.flatMap(cardsOf).length;

function noteOf(deck: string, index: number, version: number): Note {
	const base = {
		id: noteId(deckId(deck), `note-${index}`),
		topic: '',
		explanation: null,
		decoys: [],
		tags: [],
		retired: null,
		evidence: {
			citations: [{ sourceId: 'register', paragraph: 1 + (index % 44), quote: null }],
			claimedBy: 'the Register',
			asOf: DATE,
			standing: { kind: 'settled' } as const
		}
	};
	if (index % 2 === 0) {
		return {
			...base,
			kind: 'question',
			question: `What was agreed on point ${index} of ${deck}?`,
			answer: `That it holds until both have voted, as of revision ${version}.`,
			also: []
		};
	}
	return {
		...base,
		kind: 'term',
		term: `Harbour ${index} of ${deck}`,
		meaning: `A place for ships, number ${index} on the list ${deck}, as of revision ${version}.`,
		also: []
	};
}

/** Which card asks this; throws where none of a campaign's decks does. */
export function cardAsking(question: string): CardId {
	for (const [part, pattern] of QUESTIONS) {
		const [, index, deck] = pattern.exec(question) ?? [];
		if (index && deck) return cardId(noteId(deckId(deck), `note-${index}`), part);
	}
	throw new Error(`No card asks “${question}”.`);
}

const QUESTIONS = [
	['answer', /^What was agreed on point (\d+) of (kill-\d+)\?$/],
	['meaning', /^Harbour (\d+) of (kill-\d+)$/],
	['term', /^A place for ships, number (\d+) on the list (kill-\d+), as of revision \d+\.$/]
] as const;

/** The revisions that a note's texts name. */
export const revisionsIn = (note: Note): readonly number[] =>
	[...JSON.stringify(note).matchAll(/as of revision (\d+)/g)].map(([, version]) => Number(version));
