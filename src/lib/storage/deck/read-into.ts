// A new note on its way into a deck: what it cites and names comes with it.
import type { DeckHead } from '../../core/note/deck.ts';
import type { Source } from '../../core/note/evidence.ts';
import type { NoteId } from '../../core/note/ids.ts';
import type { Note } from '../../core/note/note.ts';
import {
	noteFrom,
	withNames,
	withSources,
	type NewNote,
	type Was
} from '../../core/deck/own/own-deck.ts';
import type { DeckRow } from '../database/schema.ts';

/** The note in a deck, with the head that knows what it names; throws where its texts make none. */
export function readInto(
	deck: DeckRow,
	id: NoteId,
	given: NewNote & { readonly was?: Was },
	sources: readonly Source[]
): { readonly head: DeckHead; readonly note: Note } {
	const { cited: used, note } = onlyCited(given, sources);
	const cited = withSources(deck.head, used);
	const named = withNames(cited.head, given.texts);
	const read = noteFrom({ ...note, texts: named.texts }, id, named.head, cited.ids);
	if (read.ok) return { head: named.head, note: read.value };
	throw new Error(`not a note: ${JSON.stringify(read.error)}`);
}

/** Only those sources that the note cites: what nobody cites has no place in a deck. */
function onlyCited(note: NewNote & { readonly was?: Was }, sources: readonly Source[]) {
	if (note.claimedBy === null) return { cited: [], note };
	const places = [...new Set(note.citations.map(({ source }) => source))];
	const citations = note.citations.map((one) => ({ ...one, source: places.indexOf(one.source) }));
	const cited = places.map((place) => {
		const source = sources[place];
		if (source) return source;
		throw new Error(`no source ${place} is given`);
	});
	return { cited, note: { ...note, citations } };
}
