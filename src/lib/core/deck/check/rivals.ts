// Rivals know of each other: a note that is disputed by another disputes that one too.
import { homeDeckOf, nameOfNote, ownIdOf, type DeckId, type NoteId } from '../../note/ids.ts';
import { placeOfField, type PlacedDeck, type PlacedNote } from '../text/placed-deck.ts';
import { inSentence } from '../../language/plain-text.ts';
import type { DeckFault } from '../faults.ts';
import { ProblemList, type Problem } from '../problem.ts';
import { rivalsOf } from '../../note/rivals.ts';

/** Looks at the rivals that notes of a deck have within it. */
export function checkOwnRivals(deck: PlacedDeck, problems: ProblemList): void {
	for (const { rival, placed } of rivalsIn(deck)) {
		if (homeDeckOf(rival) !== deck.head.id) continue;
		const complaint: DeckFault | null =
			rival === placed.note.id
				? { kind: 'disputes-itself' }
				: wrongWith(rival, placed.note.id, deck, deck);
		if (complaint !== null) problems.add(placeOfField(placed, 'disputed by'), complaint);
	}
}

/** Looks at the rivals that notes have in other decks, as far as those are given. */
export function rivalProblemsAcross(decks: readonly PlacedDeck[]): readonly Problem[] {
	const deckById = byId(decks);
	return decks.flatMap((deck) => {
		const problems = new ProblemList(deck.file);
		for (const { rival, placed } of rivalsIn(deck)) {
			const home = deckById.get(homeDeckOf(rival));
			if (home === undefined || home.head.id === deck.head.id) continue;
			const complaint = wrongWith(rival, placed.note.id, home, deck);
			if (complaint !== null) problems.add(placeOfField(placed, 'disputed by'), complaint);
		}
		return problems.problems;
	});
}

/** The rivals whose deck is not given: problems where these are all the decks there are. */
export function strayRivals(decks: readonly PlacedDeck[]): readonly Problem[] {
	const deckById = byId(decks);
	return decks.flatMap((deck) => {
		const problems = new ProblemList(deck.file);
		for (const { rival, placed } of rivalsIn(deck)) {
			if (deckById.has(homeDeckOf(rival))) continue;
			problems.add(placeOfField(placed, 'disputed by'), {
				kind: 'rival-nowhere',
				text: inSentence(rival)
			});
		}
		return problems.problems;
	});
}

const byId = (decks: readonly PlacedDeck[]): ReadonlyMap<DeckId, PlacedDeck> =>
	new Map(decks.map((deck) => [deck.head.id, deck]));

function rivalsIn({
	noteById
}: PlacedDeck): readonly { readonly rival: NoteId; readonly placed: PlacedNote }[] {
	return [...noteById.values()].flatMap((placed) =>
		rivalsOf(placed.note).map((rival) => ({ rival, placed }))
	);
}

/** What is wrong with the rival that a note names; null where nothing is. */
function wrongWith(
	rival: NoteId,
	note: NoteId,
	home: PlacedDeck,
	from: PlacedDeck
): DeckFault | null {
	const name = nameOfNote(rival, from.head.id);
	const line = home.lineById.get(rival);
	if (line === undefined) {
		return home === from
			? { kind: 'no-such-note-here', text: name }
			: { kind: 'no-such-note-there', file: home.file, id: ownIdOf(rival) };
	}
	const other = home.noteById.get(rival);
	// One that could not be read has a problem of its own.
	if (other === undefined || rivalsOf(other.note).includes(note)) return null;
	return {
		kind: 'one-sided-rival',
		name,
		file: home === from ? null : home.file,
		line,
		self: nameOfNote(note, home.head.id),
		isCell: other.fields.length === 0
	};
}
