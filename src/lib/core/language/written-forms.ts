// A figure or a date within another text, in the ways that people write them.
import { MONTHS } from './calendar-names.ts';
import { printLooseDate, sayLooseDate, type LooseDate } from './loose-date.ts';
import { amountOf, SCALES, scaleNamed, type Quantity } from './quantity.ts';

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
export function numberIn(text: string, quantity: Quantity): string | null {
	const sought = amountOf(quantity);
	for (const [found, whole = '', fraction = '', word] of text.replace(DATE, ' ').matchAll(NUMBER)) {
		const number = Number(whole.replaceAll(',', '') + fraction);
		if (amountOf({ number, scale: scaleNamed(word) }) === sought) return found;
	}
	return null;
}

/** The date as it is said, with the month first, without its year, and in digits. */
export function formsOfDate(date: LooseDate): readonly string[] {
	const { month, day, year } = date;
	const forms = [sayLooseDate(date), printLooseDate({ ...date, inferred: false })];
	if (day === null) return forms;
	const days = sayLooseDate({ ...date, year: null });
	const monthFirst = `${sayLooseDate({ year: null, month, day: null, inferred: false })} ${day}`;
	return [...forms, days, monthFirst, ...(year === null ? [] : [`${monthFirst}, ${year}`])];
}
