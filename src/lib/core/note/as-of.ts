// As of when something is said to hold: a date, or only the day on which a text without one was opened.
import { parseLooseDate, printLooseDate, type LooseDate } from '../language/loose-date.ts';

/** A day of the calendar, whole. */
export interface CalendarDay {
	readonly year: number;
	readonly month: number;
	readonly day: number;
}

/** Nothing says when it held. It was there to be read on that day: it is no date of what it says. */
export interface Undated {
	readonly opened: CalendarDay;
	readonly inferred?: never;
}

/** Never both: what has a date needs no day on which somebody happened to read it. */
export type AsOf = (LooseDate & { readonly opened?: never }) | Undated;

export const isUndated = (asOf: AsOf): asOf is Undated => asOf.opened !== undefined;

/** The date of it; null where it has none. */
export const dateOfAsOf = (asOf: AsOf): LooseDate | null => (isUndated(asOf) ? null : asOf);

/** What it cannot be later than: its date, or the day on which it was there to be read. */
export const latestOf = (asOf: AsOf): LooseDate =>
	isUndated(asOf) ? { ...asOf.opened, inferred: true } : asOf;

/** Opened on that day, which must be whole: a learner's day is. */
export function openedOn({ year, month, day }: LooseDate): Undated {
	if (year === null || month === null || day === null) throw new Error('no whole day was opened');
	return { opened: { year, month, day } };
}

const UNDATED = /^undated, opened (\d{4}-\d{2}-\d{2})$/;

/** Reads what parseLooseDate reads, or "undated, opened 2026-11-29"; else null. */
export function parseAsOf(text: string): AsOf | null {
	const day = UNDATED.exec(text.trim())?.[1];
	if (day === undefined) return parseLooseDate(text);
	const opened = parseLooseDate(day);
	return opened && openedOn(opened);
}

/** The form that parseAsOf reads. */
export const printAsOf = (asOf: AsOf): string =>
	isUndated(asOf)
		? `undated, opened ${printLooseDate({ ...asOf.opened, inferred: false })}`
		: printLooseDate(asOf);
