// The cards that the checks look at: those that are studied, each with its face.
import { cardsOf } from '../../note/card.ts';
import { faceOf, type Face } from '../../note/face.ts';
import type { DeckHead, Issue, Party } from '../../note/deck.ts';
import type { Note } from '../../note/note.ts';
import { withId } from '../text/known.ts';
import type { PlacedDeck, PlacedNote } from '../text/placed-deck.ts';

export interface CheckedCard {
	readonly placed: PlacedNote;
	readonly part: string;
	readonly face: Face;
}

export function* studiedCards({ noteById, head }: PlacedDeck): Generator<CheckedCard> {
	for (const placed of noteById.values()) {
		const { note } = placed;
		if (note.retired !== null) continue;
		const own = headFor(note, head);
		for (const { part } of cardsOf(note)) yield { placed, part, face: faceOf(note, part, own) };
	}
}

/** Only what the note speaks of: a face looks its names up by walking the lists. */
export function headFor(note: Note, head: DeckHead): DeckHead {
	const one = <T>(entry: T | undefined): readonly T[] => (entry === undefined ? [] : [entry]);
	const sources = one(withId(head.sources, note.evidence.citations[0]?.sourceId ?? ''));
	if (note.kind !== 'position') return { ...head, sources, parties: [], issues: [] };
	return {
		...head,
		sources,
		parties: one(withId<Party>(head.parties, note.partyId)),
		issues: one(withId<Issue>(head.issues, note.issueId))
	};
}
