// Numbers and dates within a question, in the ways that people write them.
import { MONTHS } from './calendar-names.ts';
import { printLooseDate, sayLooseDate, type LooseDate } from './loose-date.ts';
import { SCALES, type Quantity } from './quantity.ts';

const NUMBER = new RegExp(
	// Not within a word or a name (G7, COVID-19), nor within another number.
	`(?<![\\p{L}\\p{N}.,-])(\\d{1,3}(?:,\\d{3})+|\\d{1,15})(\\.\\d{1,9})?(?:[ -](${SCALES.join('|')})\\b)?`,
	'giu'
);

const DATE = new RegExp(
	`(?:\\d{1,2} )?(?:${MONTHS.join('|')})(?: \\d{1,2}(?!\\d),?)?(?: \\d{4})?|\\d{4}-\\d\\d(?:-\\d\\d)?`,
	'gu'
);

/** The number of the quantity as the text has it, whatever its commas; null where it has not. */
export function numberIn(text: string, { number, scale }: Quantity): string | null {
	const sought = number * factorOf(scale);
	for (const [found, whole = '', fraction = '', word] of text.replace(DATE, ' ').matchAll(NUMBER)) {
		const amount = Number(whole.replaceAll(',', '') + fraction);
		if (amount * factorOf(word?.toLowerCase()) === sought) return found;
	}
	return null;
}

const factorOf = (scale: string | null | undefined): number =>
	1000 ** (SCALES.findIndex((word) => word === scale) + 1);

/** The date as it is said, with the month first, without its year, and in digits. */
export function formsOfDate(date: LooseDate): readonly string[] {
	const { month, day, year } = date;
	const forms = [sayLooseDate(date), printLooseDate({ ...date, inferred: false })];
	if (day === null) return forms;
	const days = sayLooseDate({ ...date, year: null });
	const monthFirst = `${sayLooseDate({ year: null, month, day: null, inferred: false })} ${day}`;
	return [...forms, days, monthFirst, ...(year === null ? [] : [`${monthFirst}, ${year}`])];
}
