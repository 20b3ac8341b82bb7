// Numbers, days and moments, as the language writes them.
import { locale } from './en/locale.ts';

/** As "8,310". */
export const sayNumber = (value: number): string => value.toLocaleString(locale.numbers);

/** A moment's day, in ms since 1970: as "3 October 2025". */
export const sayDay = (at: number): string =>
	new Date(at).toLocaleDateString(locale.dates, { dateStyle: 'long' });

/** With the time of the clock: as "3 Oct 2025, 14:05". */
export const sayMoment = (at: number): string =>
	new Date(at).toLocaleString(locale.dates, { dateStyle: 'medium', timeStyle: 'short' });
