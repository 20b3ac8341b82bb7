// Which notes a note disputes, as it says itself or as the learner found.
import type { NoteId } from './ids.ts';
import type { Note } from './note.ts';

export const rivalsOf = ({ evidence: { standing } }: Note): readonly NoteId[] =>
	standing.kind === 'disputed' ? standing.rivals : [];

/** The note as one that these dispute, too. That its answer has changed gives way to it. */
export function withRivals(note: Note, rivals: readonly NoteId[]): Note {
	const all = [...new Set([...rivalsOf(note), ...rivals])];
	if (all.length === rivalsOf(note).length) return note;
	return { ...note, evidence: { ...note.evidence, standing: { kind: 'disputed', rivals: all } } };
}

/** The note as one that this one does not dispute. */
export function withoutRival(note: Note, rival: NoteId): Note {
	if (!rivalsOf(note).includes(rival)) return note;
	const rivals = rivalsOf(note).filter((id) => id !== rival);
	const standing =
		rivals.length > 0 ? ({ kind: 'disputed', rivals } as const) : ({ kind: 'settled' } as const);
	return { ...note, evidence: { ...note.evidence, standing } };
}
