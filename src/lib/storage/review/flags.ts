// Suspending and burying: a card, all cards of a note or any cards, with what they were, so it can be undone.
import type { CardId, NoteId } from '../../core/note/ids.ts';
import type { CardFlags } from '../../core/schedule/flags.ts';
import { withFlags } from '../../core/collection/rows/card-rows.ts';
import { takeStamp } from '../database/clock.ts';
import type { CardRow, Db } from '../database/schema.ts';
import { write } from '../database/write.ts';
import { cardsOfNote } from '../database/cards-of-note.ts';

const STORES = ['meta', 'cards'] as const;

/** The flags of cards before a change. */
export type FlagsBefore = readonly { readonly id: CardId; readonly flags: CardFlags }[];

export type Target =
	| { readonly kind: 'card'; readonly id: CardId }
	| { readonly kind: 'note'; readonly id: NoteId }
	| { readonly kind: 'cards'; readonly ids: readonly CardId[] };

export const suspend = (db: Db, target: Target, now: number) =>
	changeFlags(db, target, now, (flags) => ({ ...flags, suspended: { by: 'learner' } }));

/** Back into study, whoever suspended it; the mark of a leech stays. */
export const unsuspend = (db: Db, target: Target, now: number) =>
	changeFlags(db, target, now, (flags) => ({ ...flags, suspended: null }));

export const bury = (db: Db, target: Target, untilDay: number, now: number) =>
	changeFlags(db, target, now, (flags) => ({ ...flags, buried: { untilDay, by: 'learner' } }));

function changeFlags(
	db: Db,
	target: Target,
	now: number,
	change: (flags: CardFlags) => CardFlags
): Promise<FlagsBefore> {
	return write(db, STORES, async (tx) => {
		const cards = tx.objectStore('cards');
		const rows = await rowsOf(cards, target);
		const stamp = await takeStamp(tx, now);
		await Promise.all(rows.map((row) => cards.put(withFlags(row, change(row.flags), stamp))));
		return rows.map(({ id, flags }) => ({ id, flags }));
	});
}

interface ReadsCards {
	get(id: string): Promise<CardRow | undefined>;
	getAll(range: IDBKeyRange): Promise<CardRow[]>;
}

async function rowsOf(cards: ReadsCards, target: Target): Promise<readonly CardRow[]> {
	if (target.kind === 'note') return cardsOfNote(cards, target.id);
	const ids = target.kind === 'card' ? [target.id] : target.ids;
	const rows = await Promise.all(ids.map((id) => cards.get(id)));
	return rows.filter((row) => row !== undefined);
}

/** What the flags are now: to be asked for before a change that may have to be repeated. */
export const flagsOf = async (db: Db, target: Target): Promise<FlagsBefore> =>
	(await rowsOf(db.transaction('cards').store, target)).map(({ id, flags }) => ({ id, flags }));

/** Puts flags back as they were. */
export function restoreFlags(db: Db, before: FlagsBefore, now: number): Promise<void> {
	return write(db, STORES, async (tx) => {
		const cards = tx.objectStore('cards');
		const rows = await Promise.all(before.map(({ id }) => cards.get(id)));
		const stamp = await takeStamp(tx, now);
		await Promise.all(
			rows.map((row, index) => row && cards.put(withFlags(row, before[index]!.flags, stamp)))
		);
	});
}
