// What a note claims, in words and apart from its cards: what it speaks of, and what it says of it.
import { clozePieces } from './cloze.ts';
import type { DeckHead } from './deck.ts';
import type { Citation, Source } from './evidence.ts';
import { sayLooseDate } from '../language/loose-date.ts';
import type { EventNote, Note } from './note.ts';
import { printQuantity } from '../language/quantity.ts';
import { capitalised } from '../language/capitalised.ts';

/** A note, and the deck that knows its sources, parties and issues. */
export interface NoteInDeck {
	readonly note: Note;
	readonly head: DeckHead;
}

export interface Claim {
	/** The question, the term, the event; null where the claim is one sentence by itself. */
	readonly about: string | null;
	readonly says: string;
}

export function claimOf({ note, head }: NoteInDeck): Claim {
	switch (note.kind) {
		case 'term':
			return { about: note.term, says: note.meaning };
		case 'question':
			return { about: note.question, says: note.answer };
		case 'cloze':
			return { about: null, says: fillGaps(note.text) };
		case 'figure':
			return { about: note.question, says: printQuantity(note.value) };
		case 'event':
			return { about: note.event, says: sayEventDate(note) };
		case 'statement':
			return {
				about: note.about === null ? note.speaker : `${note.speaker}: ${note.about}`,
				says: note.statement
			};
		case 'position': {
			const party = nameIn(head.parties, note.partyId);
			const issue = nameIn(head.issues, note.issueId);
			return { about: `${capitalised(party)}: ${issue}`, says: note.says };
		}
	}
}

/** The sources that a note cites, each with its paragraph; undefined for one that its deck lost. */
export function citedBy({
	note,
	head
}: NoteInDeck): readonly (Citation & { readonly source: Source | undefined })[] {
	return note.evidence.citations.map((citation) => ({
		...citation,
		source: head.sources.find(({ id }) => id === citation.sourceId)
	}));
}

export function sayEventDate({ date }: EventNote): string {
	const words = sayLooseDate(date);
	return date.year === null ? `${words} (the source names no year)` : words;
}

/** The name of a party or an issue; its id where the deck has none of that id. */
export function nameIn(list: readonly { id: string; name: string }[], id: string): string {
	return list.find((entry) => entry.id === id)?.name ?? id;
}

function fillGaps(text: string): string {
	const words = clozePieces(text).map((piece) =>
		piece.kind === 'gap' ? piece.answer : piece.text
	);
	return words.join('');
}
