// A note as texts by field name, and back: what is compared in a revision, and edited in a form.
import { oneLine } from '../../language/fold.ts';
import type { DeckHead } from '../../note/deck.ts';
import { homeDeckOf, type NoteId } from '../../note/ids.ts';
import type { Note, NoteKind } from '../../note/note.ts';
import { NO_DEFAULTS } from './read-evidence.ts';
import { Fields } from './fields.ts';
import { KIND_FIELDS, readNote } from './read-note.ts';
import { contentEntries, sharedEntries } from './print-note.ts';
import { unseenIn } from '../../language/plain-text.ts';
import { ProblemList, type Fault } from '../problem.ts';
import { fail, ok, type Result } from '../../result.ts';

/** By the names of the deck format; a field that the note does not have is missing. */
export type NoteTexts = Readonly<Record<string, string>>;

/** What is wrong with a field, by its name; "" is the note as a whole. */
export type FieldProblems = Readonly<Record<string, Fault>>;

/** The fields that a learner may write over; who claims a note, and where, stays the deck's to say. */
export function editableFields(kind: NoteKind): readonly string[] {
	const own = kind === 'position' ? ['says'] : KIND_FIELDS[kind];
	return [...own, 'explain', 'wrong'];
}

/** Several lines of one field (sources) are joined by line breaks. */
export function textsOf(note: Note): NoteTexts {
	const texts: Record<string, string> = {};
	for (const [key, value] of [
		...contentEntries(note),
		...sharedEntries(note, homeDeckOf(note.id))
	]) {
		texts[key] = key in texts ? `${texts[key]}\n${value}` : value;
	}
	return texts;
}

/** The note with other texts for its fields; its id and section stay. */
export const noteFromTexts = (
	{ id, topic }: Note,
	texts: NoteTexts,
	head: DeckHead
): Result<Note, FieldProblems> => noteOfTexts(id, topic, texts, head);

/** The note of these texts, in that section; or what is wrong with them. */
export function noteOfTexts(
	id: NoteId,
	topic: string,
	texts: NoteTexts,
	head: DeckHead
): Result<Note, FieldProblems> {
	const fields = Object.entries(texts).flatMap(([key, value]) =>
		value.split('\n').map((line) => ({ key, value: oneLine(line) }))
	);
	// Each field stands in a line of its own, so that a problem's line tells which it is about.
	const placed = fields.map((field, index) => ({
		...field,
		line: index + 1,
		column: 1,
		valueColumn: 1
	}));
	const problems = new ProblemList('');
	for (const { value, line, column } of placed) {
		const unseen = unseenIn(value);
		if (unseen) problems.add({ line, column }, { kind: 'unseen', sign: unseen.sign });
	}
	const reader = new Fields(placed, { line: 0, column: 1 }, problems);
	const read = readNote(id, topic, reader, { ...head, id: homeDeckOf(id) }, NO_DEFAULTS);
	if (read && problems.problems.length === 0) return ok(read);
	const byKey: Record<string, Fault> = {};
	for (const { line, fault } of problems.problems) {
		byKey[fields[line - 1]?.key ?? ''] ??= fault;
	}
	return fail(byKey);
}
