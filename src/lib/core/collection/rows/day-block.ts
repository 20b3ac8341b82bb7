// Days as they are stored: a month of a deck's in a row, for a row a day would make thousands of them.
import { NOTHING_COUNTED, type DayCounts } from '../../review/day-counts.ts';
import type { DeckId } from '../../note/ids.ts';
import type { DayRow } from './row.ts';

/** So many days stand in a block; the first block begins with day 0. */
const DAYS_OF_BLOCK = 32;

export interface DayBlock {
	readonly deckId: DeckId;
	readonly block: number;
	/** The days on which something was counted, in their order. */
	readonly days: readonly PackedDay[];
}

type PackedDay = readonly [
	day: number,
	newCards: number,
	reviews: number,
	answers: number,
	durationMs: number
];

export const blockOf = (day: number): number => Math.floor(day / DAYS_OF_BLOCK);

/** A block's days; what is damaged of them is left out. */
export function daysOf(block: DayBlock | undefined): readonly DayRow[] {
	const days: unknown = (block as Partial<DayBlock> | undefined)?.days;
	if (!block || !Array.isArray(days)) return [];
	return days.filter(isPackedDay).map(([day, newCards, reviews, answers, durationMs]) => {
		return { deckId: block.deckId, day, newCards, reviews, answers, durationMs };
	});
}

/** Counted or not, the day in its block; undefined where nothing was. */
export const dayOf = (block: DayBlock | undefined, day: number): DayRow | undefined =>
	daysOf(block).find((row) => row.day === day);

/** The block with days in it as they are given now: all of one block, and of one deck. */
export function withDays(block: DayBlock | undefined, rows: readonly DayRow[]): DayBlock {
	const [{ deckId, day }] = rows as [DayRow];
	const days = new Map(daysOf(block).map((row) => [row.day, row]));
	for (const row of rows) days.set(row.day, row);
	const kept = [...days.values()].filter((row) => !isNothing(row)).sort((a, b) => a.day - b.day);
	return { deckId, block: blockOf(day), days: kept.map(packed) };
}

/** Days of any decks, by the blocks that they stand in. */
export function byBlock(rows: readonly DayRow[]): readonly (readonly DayRow[])[] {
	const blocks = new Map<string, DayRow[]>();
	for (const row of rows) {
		const key = `${row.deckId} ${blockOf(row.day)}`;
		const block = blocks.get(key);
		if (block) block.push(row);
		else blocks.set(key, [row]);
	}
	return [...blocks.values()];
}

const packed = ({ day, newCards, reviews, answers, durationMs }: DayRow): PackedDay => [
	day,
	newCards,
	reviews,
	answers,
	durationMs
];

const NAMES = Object.keys(NOTHING_COUNTED) as readonly (keyof DayCounts)[];
const isNothing = (row: DayRow): boolean => NAMES.every((name) => row[name] === 0);

const isPackedDay = (value: unknown): value is PackedDay =>
	Array.isArray(value) && value.length === 5 && value.every(Number.isFinite);
