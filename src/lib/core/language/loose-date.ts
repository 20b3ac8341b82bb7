// A date as a source gives it: perhaps without a day or a year, perhaps only inferred.
import { MONTHS } from './calendar-names.ts';

export interface LooseDate {
	readonly year: number | null;
	readonly month: number | null;
	readonly day: number | null;
	/** True where the date only follows from the text (a weekday, "this week"). */
	readonly inferred: boolean;
}

const PATTERN = /^(?:(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?|--(\d{2})(?:-(\d{2}))?)(\s*\(inferred\))?$/;

/** Reads 2025-11-24, 2025-11, 2025, --11-24 or --11, each perhaps with "(inferred)"; else null. */
export function parseLooseDate(text: string): LooseDate | null {
	const match = PATTERN.exec(text.trim());
	if (!match) return null;
	const number = (part: string | undefined) => (part === undefined ? null : Number(part));
	const date: LooseDate = {
		year: number(match[1]),
		month: number(match[2] ?? match[4]),
		day: number(match[3] ?? match[5]),
		inferred: match[6] !== undefined
	};
	return isPossible(date) ? date : null;
}

/** The form that parseLooseDate reads. */
export function printLooseDate({ year, month, day, inferred }: LooseDate): string {
	const pad = (value: number, length: number) => String(value).padStart(length, '0');
	const parts = [year === null ? '-' : pad(year, 4)];
	if (month !== null) parts.push(pad(month, 2));
	if (day !== null) parts.push(pad(day, 2));
	return parts.join('-') + (inferred ? ' (inferred)' : '');
}

/** The date of these parts; null where no calendar has it. */
export const dateOf = (year: number | null, month: number | null, day: number | null) =>
	parseLooseDate(printLooseDate({ year, month, day, inferred: false }));

/** The date of a learner's day: days since 1970. */
export function dateOfDay(day: number): LooseDate {
	const date = new Date(day * 86_400_000);
	return {
		year: date.getUTCFullYear(),
		month: date.getUTCMonth() + 1,
		day: date.getUTCDate(),
		inferred: false
	};
}

/** The date in words, as "24 November 2025"; whether it was inferred is left to the reader's view. */
export function sayLooseDate({ year, month, day }: LooseDate): string {
	const words = [day, month === null ? null : MONTHS[month - 1], year];
	return words.filter((word) => word !== null).join(' ');
}

/**
 * Orders dates as a calendar does: a month stands before its days, a year before its months, and
 * what names no year comes last. Dates of the same words are equal, inferred or not.
 */
export function compareLooseDates(a: LooseDate, b: LooseDate): number {
	return (
		compare(a.year ?? Infinity, b.year ?? Infinity) ||
		compare(a.month ?? 0, b.month ?? 0) ||
		compare(a.day ?? 0, b.day ?? 0)
	);
}

// Not a difference: that of two missing years would be none.
const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

function isPossible({ year, month, day }: LooseDate): boolean {
	if (month !== null && (month < 1 || month > 12)) return false;
	if (day === null || month === null) return day === null;
	// A leap year stands in where the year is not known.
	return day >= 1 && day <= new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();
}
