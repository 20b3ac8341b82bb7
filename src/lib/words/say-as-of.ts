// As of when something holds, in words: a date, or that there is none and when its text was opened.
import { sayLooseDate } from '../core/language/loose-date.ts';
import { dateOfAsOf, latestOf, type AsOf } from '../core/note/as-of.ts';
import { words } from './card.ts';

/** Within a sentence; whether the date was inferred is left to the reader's view. */
export function sayAsOf(asOf: AsOf): string {
	const date = dateOfAsOf(asOf);
	return date ? sayLooseDate(date) : words.undated(sayLooseDate(latestOf(asOf)));
}
