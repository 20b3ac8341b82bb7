// What makes a poor card of a note that can be read: said while it is being written, but no reason to refuse it.
import { checkGiveAways } from './give-away.ts';
import type { DeckHead } from '../../note/deck.ts';
import type { Note } from '../../note/note.ts';
import { ProblemList, type Fault } from '../problem.ts';

/** None where its cards are fine. */
export function weaknessesOf(note: Note, head: DeckHead): readonly Fault[] {
	const placed = { note, place: { line: 1, column: 1 }, fields: [] };
	const list = new ProblemList('');
	checkGiveAways(
		{ file: '', head, noteById: new Map([[note.id, placed]]), lineById: new Map() },
		list
	);
	return list.problems.map(({ fault }) => fault);
}
