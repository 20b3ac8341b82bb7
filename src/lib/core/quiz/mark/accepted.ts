// What a card takes for an answer, by its note: the answer first, then its other names.
import { faceOf } from '../../note/face.ts';
import { plainAnswer } from '../../deck/change/answers.ts';
import { nameIn } from '../../note/claim.ts';
import type { DeckHead } from '../../note/deck.ts';
import { sayLooseDate } from '../../language/loose-date.ts';
import type { Note } from '../../note/note.ts';

/** The accepted answers as texts; at least one. Throws where the note has no such part. */
export function acceptedAnswers(note: Note, part: string, head: DeckHead): readonly string[] {
	const face = faceOf(note, part, head);
	// The face says of an event what its source leaves open; nobody types that.
	if (note.kind === 'event') return [sayLooseDate(note.date)];
	if (note.kind === 'position' && part === 'party') return namesOfParty(note.partyId, head);
	return [plainAnswer(face), ...face.also];
}

/** "Ukraine (November 2025)" is Ukraine, unless the brackets are what sets it apart. */
function namesOfParty(id: string, { parties }: DeckHead): readonly string[] {
	const shortOf = (name: string) => name.replace(/\s*\([^()]*\)$/, '');
	const name = nameIn(parties, id);
	const short = shortOf(name);
	const unique = parties.every((party) => party.id === id || shortOf(party.name) !== short);
	return short !== '' && short !== name && unique ? [name, short] : [name];
}
