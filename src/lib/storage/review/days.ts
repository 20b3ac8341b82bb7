// How days are stored: core/collection/rows/day-block.ts says in what shape, and nobody else asks.
import {
	blockOf,
	byBlock,
	dayOf,
	daysOf,
	withDays,
	type DayBlock
} from '../../core/collection/rows/day-block.ts';
import type { DayRow } from '../../core/collection/rows/row.ts';
import type { Db } from '../database/schema.ts';

interface ReadsDays {
	objectStore(name: 'days'): DayStore;
}

interface DayStore {
	get(key: [deckId: string, block: number]): Promise<DayBlock | undefined>;
}

interface WritesDays {
	objectStore(name: 'days'): DayStore & { put(block: DayBlock): Promise<unknown> };
}

/** What was done in a deck on a day; undefined where nothing was. */
export async function dayIn(
	tx: ReadsDays,
	deckId: string,
	day: number
): Promise<DayRow | undefined> {
	return dayOf(await blockIn(tx, deckId, day), day);
}

/** The block that a day stands in: read with other rows, and given back by `putDay`. */
export const blockIn = (
	tx: ReadsDays,
	deckId: string,
	day: number
): Promise<DayBlock | undefined> => tx.objectStore('days').get([deckId, blockOf(day)]);

/** Puts a day into the block that was read for it. */
export const putDay = (
	tx: WritesDays,
	block: DayBlock | undefined,
	row: DayRow
): Promise<unknown> => tx.objectStore('days').put(withDays(block, [row]));

/** Puts days, each block once. */
export async function putDays(tx: WritesDays, rows: readonly DayRow[]): Promise<void> {
	await Promise.all(
		byBlock(rows).map(async (days) => {
			const [{ deckId, day }] = days as [DayRow];
			const block = await blockIn(tx, deckId, day);
			await tx.objectStore('days').put(withDays(block, days));
		})
	);
}

/** Blocks are read this many at a time. */
const PAGE = 200;

/** All days on which something was counted. */
export async function* allDays(db: Db): AsyncGenerator<DayRow> {
	let after: IDBKeyRange | null = null;
	for (;;) {
		const blocks: readonly DayBlock[] = await db.getAll('days', after, PAGE);
		for (const block of blocks) yield* daysOf(block);
		const last = blocks.at(-1);
		if (blocks.length < PAGE || !last) return;
		after = IDBKeyRange.lowerBound([last.deckId, last.block], true);
	}
}
