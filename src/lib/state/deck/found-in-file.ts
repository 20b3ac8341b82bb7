// What was found in a file of another program, as the page shows it before anything is written.
import type { Left } from '../../core/import/left.ts';
import { cardsOf } from '../../core/note/card.ts';
import { headOf, type Deck } from '../../core/note/deck.ts';
import { faceOf, type Face } from '../../core/note/face.ts';
import type { TableSketch } from '../../core/import/table-mapping.ts';
import type { ElsewhereFormat } from '../../core/import/elsewhere-format.ts';

export interface FoundInFile {
	readonly format: ElsewhereFormat;
	readonly cardCount: number;
	/** The first of them, as they will be asked. */
	readonly faces: readonly Face[];
	/** What the faces are in. */
	readonly language: string;
	/** Where it is a table, whose columns can be told anew. */
	readonly table: TableSketch | null;
	readonly left: readonly Left[];
}

const SHOWN = 3;

/** `deck` is null where the columns, as they are told, make no card. */
export function foundInFile(
	deck: Deck | null,
	format: ElsewhereFormat,
	table: TableSketch | null,
	left: readonly Left[]
): FoundInFile {
	const notes = deck?.notes ?? [];
	const head = deck && headOf(deck);
	const faces = notes.slice(0, SHOWN).flatMap((note) => {
		const [first] = cardsOf(note);
		return head && first ? [faceOf(note, first.part, head)] : [];
	});
	return {
		format,
		cardCount: notes.reduce((sum, note) => sum + cardsOf(note).length, 0),
		faces,
		language: deck?.language ?? 'und',
		...{ table, left }
	};
}
