// Why a note is retired: an author's own words, or a sentence where Dateline retired it.
import type { Note } from '../core/note/note.ts';
import { reasonOfMark } from '../core/note/retired-reason.ts';
import { words } from './retired.ts';

export function sayRetired(text: string): string {
	const reason = reasonOfMark(text);
	switch (reason?.kind) {
		case undefined:
			return text;
		case 'dropped':
			return words.dropped(reason.version);
		case 'taken-back':
			return words.takenBack(reason.version);
		case 'deleted':
			return words.deleted;
	}
}

/** The note as a file for others has it: with its reason in words. */
export const withSaidReason = <N extends Note>(note: N): N =>
	note.retired
		? { ...note, retired: { ...note.retired, reason: sayRetired(note.retired.reason) } }
		: note;
