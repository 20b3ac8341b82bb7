// Months in the other languages that articles are read in. A name that two languages share is the same
// month in both.
import { MONTHS, monthByForm } from './calendar-names.ts';

/** January to December, in lower case; a month of two names has a slash between them. */
const NAMES: Readonly<Record<string, string>> = {
	de: 'januar/jänner februar/feber märz april mai juni juli august september oktober november dezember',
	fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
	es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
	it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
	pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
	nl: 'januari februari maart april mei juni juli augustus september oktober november december'
};

const months = Object.values(NAMES).map((names) => names.split(' ').map((name) => name.split('/')));

/** January to December, each with its full names in all these languages and in English, in lower case. */
export const MONTHS_ANYWHERE: readonly (readonly string[])[] = MONTHS.map((english, index) => [
	...new Set([english.toLowerCase(), ...months.flatMap((names) => names[index]!)])
]);

/** A month's number, 1 to 12, by any of these names or an English short form. */
export const monthByName = (): ReadonlyMap<string, number> =>
	new Map([
		...MONTHS_ANYWHERE.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
		...monthByForm()
	]);
