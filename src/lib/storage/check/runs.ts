// Goes through notes, their cards and the cards' logs side by side, run by run: never all rows at once,
// and each run in a transaction so short that an answer in another tab hardly waits. The log is at hand.
import type { Db } from '../database/schema.ts';
import { LOG_STORES } from '../log/log.ts';
import type { WholeLog } from '../log/whole-log.ts';

/** What belongs to one note: whatever is stored under ids that begin with its own. */
export interface Group {
	readonly noteId: string;
	/** As it is stored, whatever that is; undefined where there is none. */
	readonly note: unknown;
	readonly cards: ReadonlyMap<string, unknown>;
	readonly logs: ReadonlyMap<string, readonly unknown[]>;
}

interface Most {
	readonly notes: number;
	readonly cards: number;
}

const MOST: Most = { notes: 100, cards: 400 };

/** Behind all strings, as IndexedDB sorts keys, come buffers. */
const BEHIND_STRINGS = new ArrayBuffer(0);
/** Behind all parts of a note. */
const LAST_PART = '#\uffff';

export const noteIdOf = (cardId: string): string => cardId.split('#', 1)[0]!;

/** All groups in the order of their ids. Each run is as it was at one moment. */
export async function* collectionRuns(
	db: Db,
	log: WholeLog,
	most: Most = MOST
): AsyncGenerator<readonly Group[]> {
	let after: string | null = null;
	let wider = 1;
	for (;;) {
		const { groups, next } = await readRun(db, log, after, {
			notes: most.notes * wider,
			cards: most.cards * wider
		});
		if (groups.length > 0) yield groups;
		if (next === 'end') return;
		// A single note may have more than a run holds.
		wider = next.after === after ? wider * 4 : 1;
		after = next.after;
	}
}

type Next = 'end' | { readonly after: string | null };

async function readRun(
	db: Db,
	log: WholeLog,
	after: string | null,
	most: Most
): Promise<{ readonly groups: readonly Group[]; readonly next: Next }> {
	const tx = db.transaction(['notes', 'cards', ...LOG_STORES]);
	const notes = await tx.objectStore('notes').getAll(between(after, null), most.notes);
	const last = notes.length < most.notes ? null : (notes.at(-1)?.id ?? null);
	const from = after === null ? null : after + LAST_PART;
	const to = last === null ? null : last + LAST_PART;
	const [cards] = await Promise.all([
		tx.objectStore('cards').getAll(between(from, to), most.cards),
		log.catchUp(tx)
	]);
	const groups = new Map<
		string,
		{ note: unknown; cards: Map<string, unknown>; logs: Map<string, readonly unknown[]> }
	>();
	const groupOf = (noteId: string) => {
		const group = groups.get(noteId) ?? { note: undefined, cards: new Map(), logs: new Map() };
		groups.set(noteId, group);
		return group;
	};
	for (const note of notes) groupOf(note.id).note = note;
	for (const card of cards) groupOf(noteIdOf(card.id)).cards.set(card.id, card);
	// Where reading stopped at its most, the last group may not be whole.
	const cut = cards.length < most.cards ? undefined : noteIdOf(cards.at(-1)!.id);
	for (const id of log.cardsBetween(from, to)) {
		const noteId = noteIdOf(id);
		if (cut === undefined || noteId < cut) groupOf(noteId).logs.set(id, log.of(id));
	}
	const whole = [...groups]
		.filter(([noteId]) => cut === undefined || noteId < cut)
		.map(([noteId, group]): Group => ({ noteId, ...group }))
		.sort((a, b) => (a.noteId < b.noteId ? -1 : 1));
	if (cut !== undefined) return { groups: whole, next: { after: whole.at(-1)?.noteId ?? after } };
	return { groups: whole, next: last === null ? 'end' : { after: last } };
}

/** The strings behind `from`, or all from the empty one where that is null, up to `to`. */
const between = (from: string | null, to: string | null): IDBKeyRange =>
	to === null
		? IDBKeyRange.bound(from ?? '', BEHIND_STRINGS, from !== null, true)
		: IDBKeyRange.bound(from ?? '', to, from !== null);
