// What a newer version of a deck does to the notes that are there. Notes match by id. What the new
// version drops is retired, not deleted. A card whose answer changes is called: an entry of the log
// makes it due once, so its schedule stays the log's replay, and its memory is untouched.
import type { Deck, DeckHead } from '../../note/deck.ts';
import { headOf } from '../../note/deck.ts';
import type { NoteId } from '../../note/ids.ts';
import type { LooseDate } from '../../language/loose-date.ts';
import type { Note } from '../../note/note.ts';
import { markOfReason } from '../../note/retired-reason.ts';
import { textsOf } from '../text/note-texts.ts';
import { answerChanges, type AnswerChange } from './answers.ts';
import { sourcesGiven, withEdits, type Edits } from './edits.ts';

/** A note as it is kept: as the deck has it, and the learner's texts for it. */
export interface KeptNote {
	readonly shipped: Note;
	readonly edits: Edits;
}

/** One field of a note, before and after; empty where there was or is none. */
export interface FieldChange {
	readonly key: string;
	readonly was: string;
	readonly now: string;
}

export type NoteChange =
	| { readonly kind: 'added'; readonly noteId: NoteId }
	| { readonly kind: 'retired'; readonly noteId: NoteId; readonly reason: string }
	| {
			readonly kind: 'changed' | 'restored';
			readonly noteId: NoteId;
			readonly fields: readonly FieldChange[];
			readonly answers: readonly AnswerChange[];
	  };

export interface RevisedNote {
	/** As the new version has it. */
	readonly shipped: Note;
	/** As the learner sees it: with the learner's own texts. */
	readonly shown: Note;
	readonly change: NoteChange | null;
}

export interface Revision {
	readonly head: DeckHead;
	/** In the new order; notes that the new version no longer names come last, retired. */
	readonly notes: readonly RevisedNote[];
	/** What is worth telling, in the order of the notes. */
	readonly changes: readonly NoteChange[];
}

/** The revision that `deck` is of the kept notes; `today` is when a note that is gone retires. */
export function reviseDeck(
	kept: readonly KeptNote[],
	headBefore: DeckHead,
	deck: Deck,
	today: LooseDate
): Revision {
	const keptById = new Map(kept.map((note) => [note.shipped.id, note]));
	const named = new Set(deck.notes.map(({ id }) => id));
	const gone = kept.filter(({ shipped }) => !named.has(shipped.id));
	const head = headNaming(
		gone.map(({ shipped }) => shipped),
		headOf(deck),
		headBefore,
		kept.flatMap(({ edits }) => sourcesGiven(edits))
	);
	const notes = [
		...deck.notes.map((shipped) => reviseNote(keptById.get(shipped.id), shipped, headBefore, head)),
		...gone.map((note) => {
			const reason = markOfReason({ kind: 'dropped', version: deck.version });
			const retired = note.shipped.retired ?? { since: today, reason };
			return reviseNote(note, { ...note.shipped, retired }, headBefore, head);
		})
	];
	return { head, notes, changes: notes.flatMap(({ change }) => change ?? []) };
}

/**
 * The head, with what these notes name, and sources that the learner gave them, where only another head of the
 * deck knows it.
 */
export function headNaming(
	notes: readonly Note[],
	head: DeckHead,
	other: DeckHead,
	given: readonly string[] = []
): DeckHead {
	const positions = notes.filter((note) => note.kind === 'position');
	const cited = notes.flatMap(({ evidence }) => evidence.citations.map(({ sourceId }) => sourceId));
	return {
		...head,
		sources: withNamed(head.sources, other.sources, [...cited, ...given]),
		parties: withNamed(
			head.parties,
			other.parties,
			positions.map(({ partyId }) => partyId)
		),
		issues: withNamed(
			head.issues,
			other.issues,
			positions.map(({ issueId }) => issueId)
		)
	};
}

function withNamed<T extends { readonly id: string }>(
	list: readonly T[],
	other: readonly T[],
	names: readonly string[]
): readonly T[] {
	const missing = new Set(names);
	for (const { id } of list) missing.delete(id);
	return missing.size === 0 ? list : [...list, ...other.filter(({ id }) => missing.has(id))];
}

function reviseNote(
	kept: KeptNote | undefined,
	shipped: Note,
	headBefore: DeckHead,
	head: DeckHead
): RevisedNote {
	const noteId = shipped.id;
	if (!kept) {
		const change = shipped.retired ? null : ({ kind: 'added', noteId } as const);
		return { shipped, shown: shipped, change };
	}
	const shown = withEdits(shipped, kept.edits, head);
	const changed = (change: NoteChange | null): RevisedNote => ({ shipped, shown, change });
	if (shipped.retired) {
		const { reason } = shipped.retired;
		return changed(kept.shipped.retired ? null : { kind: 'retired', noteId, reason });
	}
	const before = withEdits(kept.shipped, kept.edits, headBefore);
	const answers = answerChanges(before, headBefore, shown, head);
	const fields = fieldChanges(kept.shipped, shipped);
	if (kept.shipped.retired) return changed({ kind: 'restored', noteId, fields, answers });
	return changed(
		fields.length + answers.length > 0 ? { kind: 'changed', noteId, fields, answers } : null
	);
}

function fieldChanges(before: Note, after: Note): readonly FieldChange[] {
	const [was, now] = [textsOf(before), textsOf(after)];
	return [...new Set([...Object.keys(was), ...Object.keys(now)])]
		.filter((key) => key !== 'retired' && was[key] !== now[key])
		.map((key) => ({ key, was: was[key] ?? '', now: now[key] ?? '' }));
}

/** How many notes a revision adds, changes and retires. */
export function countChanges(changes: readonly NoteChange[]) {
	const count = (...kinds: readonly NoteChange['kind'][]) =>
		changes.filter(({ kind }) => kinds.includes(kind)).length;
	return {
		added: count('added', 'restored'),
		changed: count('changed'),
		retired: count('retired')
	};
}
