// What a session does to a card besides grading it: burying, suspending, flagging its note.
import type { NoteId } from '../../core/note/ids.ts';
import type { Moment } from '../../core/schedule/answer.ts';
import {
	bury,
	flagsOf,
	suspend,
	type FlagsBefore,
	type Target
} from '../../storage/review/flags.ts';
import type { CardRow, NoteRow } from '../../storage/database/schema.ts';
import type { App } from '../app/app.svelte.ts';

export type What = 'card' | 'note';
export type How = 'buried' | 'suspended';

/** Buries or suspends a card or its note; what their flags were before. */
export function setAside(
	app: App,
	{ id, noteId }: CardRow,
	what: What,
	how: How,
	{ at, day }: Moment
): Promise<FlagsBefore> {
	const target: Target = what === 'card' ? { kind: 'card', id } : { kind: 'note', id: noteId };
	let first: FlagsBefore | undefined;
	return app.use(async (db) => {
		// Where the change has to be repeated, the first try knows what was before.
		const before = (first ??= await flagsOf(db, target));
		if (how === 'buried') await bury(db, target, day + 1, at);
		else await suspend(db, target, at);
		return before;
	}, 'repeatable');
}

/** Flags a note or takes its flag off; the note as it is then, null where it is gone. */
export async function flagNote(
	app: App,
	id: NoteId,
	flagged: boolean,
	now: Moment
): Promise<NoteRow | null> {
	// Not needed for any answer, and it knows how notes are written.
	const { setFlagged } = await import('../../storage/deck/learners-part.ts');
	return app.use((db) => setFlagged(db, id, flagged, now), 'repeatable');
}
