// What of a note can be found: all its texts, and what its filters go by.
import type { DeckRecord, NoteRecord } from '../collection/records.ts';
import { claimOf, citedBy } from '../note/claim.ts';
import { clozePieces } from '../note/cloze.ts';
import type { DeckHead } from '../note/deck.ts';
import type { Note } from '../note/note.ts';
import { readStamp } from '../stamp.ts';
import type { SearchedNote } from './judge.ts';
import { folded } from './words.ts';

const NO_TAGS: readonly string[] = [];

/** All that one may look for in a note, folded, in lines: what it is about first. */
export function searchableText({ note, own }: NoteRecord, head: DeckHead): string {
	const { about, says } = claimOf({ note, head });
	return [
		about,
		says,
		...otherTexts(note),
		note.explanation,
		...note.decoys,
		...note.evidence.citations.map(({ quote }) => quote),
		note.topic,
		...note.tags,
		...(own?.tags ?? NO_TAGS)
	]
		.filter((text) => text)
		.map((text) => folded(text!))
		.join('\n');
}

function otherTexts(note: Note): readonly (string | undefined)[] {
	switch (note.kind) {
		case 'term':
		case 'question':
			return [note.short, ...note.also];
		case 'figure':
		case 'event':
			return [note.short];
		case 'cloze':
			return clozePieces(note.text).flatMap((piece) =>
				piece.kind === 'gap' ? [piece.hint, ...piece.also] : []
			);
		case 'statement':
			return note.also;
		case 'position':
			return [];
	}
}

/** What filters go by; `dayOf` tells the learner's day of a moment (ms since 1970). */
export function searchedNote(
	row: NoteRecord,
	deck: DeckRecord,
	dayOf: (at: number) => number
): SearchedNote {
	const { note, own, shipped, stamp } = row;
	const { evidence } = note;
	const sources = new Set(citedBy({ note, head: deck.head }).map(({ source }) => source));
	const changedDay = dayOf(readStamp(stamp).millis);
	return {
		kind: note.kind,
		topic: folded(note.topic),
		tags: [...note.tags, ...(own?.tags ?? NO_TAGS)].map(folded),
		flagged: own?.flagged ?? false,
		edited: shipped !== undefined,
		disputed: evidence.standing.kind === 'disputed' || (own?.rivals?.length ?? 0) > 0,
		sources: [...sources]
			.flatMap((source) =>
				source ? [source.title, source.publisher, source.author, source.about, source.link] : []
			)
			.filter((text) => text !== null)
			.map(folded)
			.join('\n'),
		claimedBy: folded(evidence.claimedBy ?? ''),
		// Of a deck of one's own it is not known when a note came: it counts as when it was last written.
		addedDay: deck.own ? changedDay : dayOf(deck.addedAt),
		changedDay
	};
}
