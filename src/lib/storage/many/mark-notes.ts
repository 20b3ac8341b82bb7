// Flags and tags of many notes at once, with what they were, so that it can be taken back. In a deck of
// one's own the tags are the notes' own; elsewhere they lie beside the deck's, which stay.
import { noteRow, ownOf, shippedOf } from '../../core/collection/rows/note-rows.ts';
import type { NoteId } from '../../core/note/ids.ts';
import { takeStamp } from '../database/clock.ts';
import type { Db, DeckRow, NoteRow } from '../database/schema.ts';
import { write } from '../database/write.ts';

const STORES = ['meta', 'decks', 'notes'] as const;

/** What the learner may change of a note without changing what it says. */
interface Marks {
	readonly flagged: boolean;
	readonly tags: readonly string[];
}

/** Of notes that were changed: how they had been. */
export type MarksBefore = readonly {
	readonly id: NoteId;
	readonly flagged: boolean;
	/** The learner's, and in a deck of one's own the note's. */
	readonly tags: readonly string[];
	readonly ownTags: readonly string[];
}[];

export const flagNotes = (db: Db, ids: readonly NoteId[], flagged: boolean, now: number) =>
	changeMarks(db, ids, now, (marks) => ({ ...marks, flagged }));

/** A note has a tag once, whoever gave it. */
export const tagNotes = (db: Db, ids: readonly NoteId[], tag: string, now: number) =>
	changeMarks(db, ids, now, ({ tags, ...marks }, row) => ({
		...marks,
		tags: [...tags, ...row.note.tags].includes(tag) ? tags : [...tags, tag]
	}));

/** A deck's own tag stays where the deck is not the learner's to write. */
export const untagNotes = (db: Db, ids: readonly NoteId[], tag: string, now: number) =>
	changeMarks(db, ids, now, ({ tags, ...marks }) => ({
		...marks,
		tags: tags.filter((one) => one !== tag)
	}));

/** `change` is told all tags that are the learner's to change. */
function changeMarks(
	db: Db,
	ids: readonly NoteId[],
	now: number,
	change: (marks: Marks, row: NoteRow) => Marks
): Promise<MarksBefore> {
	return write(db, STORES, async (tx) => {
		const stamp = await takeStamp(tx, now);
		const decks = await decksById(tx);
		const before = await Promise.all(
			ids.map(async (id) => {
				const row = await tx.objectStore('notes').get(id);
				const deck = row && decks.get(row.deckId);
				if (!row || !deck) return [];
				const [own, shipped] = [ownOf(row), shippedOf(row)];
				const ownTags = deck.own ? shipped.tags : [];
				const marks = { flagged: own.flagged, tags: [...ownTags, ...own.tags] };
				const after = change(marks, row);
				if (after.flagged === marks.flagged && sameTags(after.tags, marks.tags)) return [];
				const kept = own.tags.filter((tag) => after.tags.includes(tag));
				const added = after.tags.filter((tag) => !marks.tags.includes(tag));
				await tx.objectStore('notes').put(
					withMarks(
						row,
						deck,
						{
							flagged: after.flagged,
							tags: deck.own ? kept : [...kept, ...added],
							ownTags: [
								...ownTags.filter((tag) => after.tags.includes(tag)),
								...(deck.own ? added : [])
							]
						},
						stamp
					)
				);
				return [{ id, flagged: own.flagged, tags: own.tags, ownTags }];
			})
		);
		return before.flat();
	});
}

/** Puts flags and tags back as they were; all else that was written since stays. */
export function restoreMarks(db: Db, before: MarksBefore, now: number): Promise<void> {
	return write(db, STORES, async (tx) => {
		const stamp = await takeStamp(tx, now);
		const decks = await decksById(tx);
		await Promise.all(
			before.map(async (marks) => {
				const row = await tx.objectStore('notes').get(marks.id);
				const deck = row && decks.get(row.deckId);
				if (row && deck) await tx.objectStore('notes').put(withMarks(row, deck, marks, stamp));
			})
		);
	});
}

interface ReadsDecks {
	objectStore(name: 'decks'): { getAll(): Promise<DeckRow[]> };
}

const decksById = async (tx: ReadsDecks): Promise<ReadonlyMap<string, DeckRow>> =>
	new Map((await tx.objectStore('decks').getAll()).map((deck) => [deck.id, deck]));

function withMarks(
	row: NoteRow,
	deck: DeckRow,
	{ flagged, tags, ownTags }: Omit<MarksBefore[number], 'id'>,
	stamp: NoteRow['stamp']
): NoteRow {
	const shipped = shippedOf(row);
	return noteRow(
		{
			...row,
			shipped:
				deck.own && !sameTags(shipped.tags, ownTags) ? { ...shipped, tags: ownTags } : shipped,
			own: { ...ownOf(row), flagged, tags },
			marks: row.marks ?? [],
			stamp
		},
		deck.head
	);
}

const sameTags = (a: readonly string[], b: readonly string[]): boolean =>
	a.length === b.length && a.every((tag, place) => tag === b[place]);
