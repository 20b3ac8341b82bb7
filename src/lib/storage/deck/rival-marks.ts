// Marking two notes as saying otherwise, each of the other. Within a deck of one's own that is part of
// its text; of a note in any other deck it is the learner's part, which outlives the deck's updates.
// The cost: a note that is both changed and disputed is shown as disputed.
import type { NoteId } from '../../core/note/ids.ts';
import { rivalsOf, withRivals, withoutRival } from '../../core/note/rivals.ts';
import type { DeckWriting } from './deck-writing.ts';
import { noteRow, ownOf, shippedOf } from '../../core/collection/rows/note-rows.ts';
import type { NoteRow } from '../database/schema.ts';

/** Marks both, as far as they are there. */
export async function markRivals(writing: DeckWriting, a: NoteId, b: NoteId): Promise<void> {
	await markOne(writing, a, b);
	await markOne(writing, b, a);
}

/** Tells the rivals of a note that it disputes them no longer; what it says itself stays. */
export async function unmarkAtRivals(writing: DeckWriting, id: NoteId): Promise<void> {
	const row = await writing.note(id);
	for (const rival of row ? rivalsOf(row.note) : []) await unmarkOne(writing, rival, id);
}

/** Tells them again. */
export async function markAtRivals(writing: DeckWriting, id: NoteId): Promise<void> {
	const row = await writing.note(id);
	for (const rival of row ? rivalsOf(row.note) : []) await markOne(writing, rival, id);
}

async function markOne(writing: DeckWriting, id: NoteId, rival: NoteId): Promise<void> {
	const [row, other] = [await writing.note(id), await writing.note(rival)];
	const deck = row && (await writing.deck(row.deckId));
	if (!row || !deck || row.removed) return;
	const [shipped, own] = [shippedOf(row), ownOf(row)];
	const inText = deck.own && other?.deckId === row.deckId;
	// A note is disputed or changed in a deck's text, not both.
	const marked =
		inText && shipped.evidence.standing.kind !== 'changed'
			? { shipped: withRivals(shipped, [rival]), own }
			: { shipped, own: { ...own, rivals: [...new Set([...(own.rivals ?? []), rival])] } };
	put(writing, row, marked, deck.head);
}

async function unmarkOne(writing: DeckWriting, id: NoteId, rival: NoteId): Promise<void> {
	const row = await writing.note(id);
	const deck = row && (await writing.deck(row.deckId));
	if (!row || !deck) return;
	const { rivals = [], ...own } = ownOf(row);
	const left = rivals.filter((one) => one !== rival);
	const shipped = deck.own ? withoutRival(shippedOf(row), rival) : shippedOf(row);
	put(
		writing,
		row,
		{ shipped, own: { ...own, ...(left.length > 0 && { rivals: left }) } },
		deck.head
	);
}

function put(
	writing: DeckWriting,
	row: NoteRow,
	parts: Pick<Parameters<typeof noteRow>[0], 'shipped' | 'own'>,
	head: Parameters<typeof noteRow>[1]
): void {
	const after = noteRow({ ...row, marks: row.marks ?? [], ...parts }, head);
	// No card asks for what a note's rivals are.
	writing.setNote(after, { settle: false });
}
