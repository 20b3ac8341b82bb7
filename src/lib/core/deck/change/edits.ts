// What a learner made of a deck's note: own texts for some fields, laid over whatever the deck says.
// Nothing is merged; a conflict is where the deck's text has changed under the learner's. Edits go
// through the deck format's own reader, so a form refuses what a file would.
import type { DeckHead } from '../../note/deck.ts';
import type { Note } from '../../note/note.ts';
import { noteFromTexts, textsOf, type FieldProblems, type NoteTexts } from '../text/note-texts.ts';
import { fail, ok, type Result } from '../../result.ts';

export interface Edit {
	/** The learner's text; empty where the field is left out. */
	readonly mine: string;
	/** The deck's text when the learner wrote; empty where it had none. */
	readonly over: string;
}

/** By field name. */
export type Edits = Readonly<Record<string, Edit>>;

/** A field that both the learner and a later version of the deck have changed. */
export interface Conflict {
	readonly key: string;
	readonly mine: string;
	readonly deckWas: string;
	readonly deckSays: string;
}

/** The deck's note with the learner's texts. Those that no longer make a note are left aside. */
export function withEdits(shipped: Note, edits: Edits, head: DeckHead): Note {
	if (Object.keys(edits).length === 0) return shipped;
	const all = noteFromTexts(shipped, overlaid(textsOf(shipped), edits), head);
	if (all.ok) return all.value;
	// One by one, so that a single text which fits no more does not take the others with it.
	let note = shipped;
	for (const [key, edit] of Object.entries(edits)) {
		const one = noteFromTexts(shipped, overlaid(textsOf(note), { [key]: edit }), head);
		if (one.ok) note = one.value;
	}
	return note;
}

/**
 * The edits that make `shipped` read as `texts`; what reads like the deck is no edit. Those of
 * fields that `texts` does not speak of stay: the note may have been of another kind.
 */
export function editsFor(
	shipped: Note,
	before: Edits,
	texts: NoteTexts,
	head: DeckHead
): Result<Edits, FieldProblems> {
	const deck = textsOf(shipped);
	const edits: Record<string, Edit> = {};
	for (const [key, text] of Object.entries(texts)) {
		const mine = text.trim().replace(/[^\S\n]+/g, ' ');
		const over = deck[key] ?? '';
		if (mine === over) continue;
		// An older edit that stays keeps what it was written over: its conflict is still open.
		edits[key] = before[key]?.mine === mine ? before[key] : { mine, over };
	}
	const read = noteFromTexts(shipped, overlaid(deck, edits), head);
	if (!read.ok) return fail(read.error);
	const aside = Object.entries(before).filter(([key]) => !Object.hasOwn(texts, key));
	return ok({ ...Object.fromEntries(aside), ...edits });
}

/** Where the deck has moved on under the learner's text. */
export function conflictsOf(shipped: Note, edits: Edits): readonly Conflict[] {
	const deck = textsOf(shipped);
	return Object.entries(edits).flatMap(([key, { mine, over }]) => {
		const deckSays = deck[key] ?? '';
		return deckSays === over || deckSays === mine ? [] : [{ key, mine, deckWas: over, deckSays }];
	});
}

/** The learner's text stays, and the deck's, as the learner has seen it, is no longer offered. */
export function keepMine(edits: Edits, { key, deckSays }: Conflict): Edits {
	const edit = edits[key];
	return edit ? { ...edits, [key]: { ...edit, over: deckSays } } : edits;
}

/** The deck's text takes the place of the learner's. */
export function takeDecks(edits: Edits, { key }: Conflict): Edits {
	return Object.fromEntries(Object.entries(edits).filter(([name]) => name !== key));
}

/** The sources that the learner gave a note, by their ids: a later head of its deck must know them. */
export const sourcesGiven = (edits: Edits): readonly string[] =>
	(edits['source']?.mine ?? '')
		.split('\n')
		.flatMap((line) => /^([a-z0-9-]+) /.exec(line)?.[1] ?? []);

function overlaid(deck: NoteTexts, edits: Edits): NoteTexts {
	const texts: Record<string, string> = { ...deck };
	for (const [key, { mine }] of Object.entries(edits)) {
		if (mine === '') delete texts[key];
		else texts[key] = mine;
	}
	return texts;
}
