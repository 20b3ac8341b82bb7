// Dates as articles write them: "5 May 2026", "March 9, 2026", "12. März 2026", "2026-05-05".
import { parseLooseDate, type LooseDate } from './loose-date.ts';

/** By language; a month may have several forms. A name that two languages share means the same in both. */
const MONTH_NAMES: readonly string[] = [
	'january february march april may june july august september october november december',
	'jan feb mar apr may jun jul aug sep oct nov dec',
	'- - - - - - - - sept - - -',
	'januar februar märz april mai juni juli august september oktober november dezember',
	'jänner feber - - - - - - - - - -',
	'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
	'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
	'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
	'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
	'januari februari maart april mei juni juli augustus september oktober november december'
];

const MONTH_BY_NAME: ReadonlyMap<string, number> = new Map(
	MONTH_NAMES.flatMap((names) =>
		names.split(' ').map((name, index) => [name, index + 1] as const)
	).filter(([name]) => name !== '-')
);

const NAME = `(${[...MONTH_BY_NAME.keys()].sort((a, b) => b.length - a.length).join('|')})`;
const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
const DAY = '(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª)?';
const YEAR = '(\\d{4})';

type Part = 'day' | 'month' | 'year';

/** What says most comes first: where two begin at the same place, the first is taken. */
const FORMS: readonly (readonly [pattern: RegExp, parts: readonly Part[]])[] = [
	form('(\\d{4})-(\\d{2})-(\\d{2})(?:T[\\d:.]+(?:Z|[+-][\\d:]+)?)?', ['year', 'month', 'day']),
	form('(\\d{4})/(\\d{2})/(\\d{2})', ['year', 'month', 'day']),
	form('(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})', ['day', 'month', 'year']),
	form(`${DAY}\\s+(?:of\\s+|de\\s+)?${NAME}\\.?,?\\s+(?:de\\s+|del\\s+)?${YEAR}`, [
		'day',
		'month',
		'year'
	]),
	form(`${NAME}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${YEAR}`, ['month', 'day', 'year']),
	form(`${NAME}\\.?,?\\s+(?:de\\s+)?${YEAR}`, ['month', 'year']),
	form(`${DAY}\\s+(?:of\\s+|de\\s+)?${NAME}\\.?`, ['day', 'month']),
	form(`${NAME}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?`, ['month', 'day'])
];

function form(pattern: string, parts: readonly Part[]): readonly [RegExp, readonly Part[]] {
	return [new RegExp(START + pattern + END, 'iu'), parts];
}

export interface WrittenDate {
	readonly date: LooseDate;
	/** Where it stands in the text that was given, in UTF-16 units. */
	readonly start: number;
	readonly end: number;
}

/**
 * The first date of a short text (a line, not an article); null where there is none. "3/4/2026" is
 * none: it is another day in another country.
 */
export function findDate(text: string): WrittenDate | null {
	// Most lines have none, and the patterns are long.
	if (!/\d/.test(text)) return null;
	const found = FORMS.flatMap(([pattern, parts]) => {
		const match = pattern.exec(text);
		const date = match && dateOf(match, parts);
		return date ? [{ date, start: match.index, end: match.index + match[0].length }] : [];
	});
	// The longest of those that begin first: "9 March 2026", not "9 March".
	return found.reduce<WrittenDate | null>(
		(best, one) => (best === null || one.start < best.start ? one : best),
		null
	);
}

function dateOf(match: RegExpExecArray, parts: readonly Part[]): LooseDate | null {
	const value = (part: Part): string | null => {
		const text = match[parts.indexOf(part) + 1];
		if (!parts.includes(part) || text === undefined) return null;
		return String(MONTH_BY_NAME.get(text.toLowerCase()) ?? Number(text));
	};
	const [year, month, day] = [value('year'), value('month'), value('day')];
	if (year !== null && (Number(year) < 1500 || Number(year) > 2200)) return null;
	const padded = [year ?? '-', ...[month, day].flatMap((part) => part?.padStart(2, '0') ?? [])];
	return parseLooseDate(padded.join('-'));
}
