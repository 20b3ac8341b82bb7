// Names that say of when their bearer is, as "the U.S. text of Paris (17 April)".
import { MONTHS } from '../../language/calendar-names.ts';

const DATES = new RegExp(`\\b(?:\\d{1,2} )?(?:${MONTHS.join('|')})\\b|\\b\\d{4}\\b`, 'g');

/** Days, months and years of a name, in its order; empty where it has none. */
export const datesIn = (name: string): string => (name.match(DATES) ?? []).join(' ');

/** Whether a date beside such names would tell one from the others. */
export const isDated = (name: string): boolean => datesIn(name) !== '';
