// Dates in a text or in a line of it, and which day a weekday or "last year" means once the article's own date is known.
import { dateOf, type LooseDate } from './loose-date.ts';
import type { Span } from './span.ts';
import { anyOf, type NewsLanguage } from './language.ts';
import { monthByName } from './months-abroad.ts';

export interface FoundDate extends Span {
	readonly text: string;
	readonly date: LooseDate;
	/** As fine as it is: a day, a month, a year. */
	readonly grain: 'day' | 'month' | 'year';
}

const numberOf = (digits: string | undefined): number | null =>
	digits === undefined ? null : Number(digits);

/** Finds dates that are named as such; those without a year get none. */
export function dateFinder(language: NewsLanguage): (text: string) => readonly FoundDate[] {
	const names = language.months.flat();
	const month = `(?<month>${anyOf(names)})\\.?`;
	const boundary = '(?<![\\p{L}\\d-])';
	const pattern = (body: string) => new RegExp(`${boundary}${body}(?![\\p{L}\\d])`, 'giu');
	const forms: readonly (readonly [RegExp, FoundDate['grain']])[] = [
		[
			pattern(
				`(?<day>\\d{1,2})(?:st|nd|rd|th|\\.|er)?\\s+(?:de\\s+|of\\s+)?${month}(?:,?\\s+(?:de\\s+)?(?<year>\\d{4}))?`
			),
			'day'
		],
		[
			pattern(
				// "in January 12 ferries left" counts ferries.
				`(?<!(?:^|\\s)in\\s(?=\\p{L}+\\s\\d{1,2}\\s\\p{L}))${month}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]|,\\d)(?:,?\\s+(?<year>\\d{4}))?`
			),
			'day'
		],
		[pattern(`(?<year>\\d{4})-(?<number>\\d{2})-(?<day>\\d{2})`), 'day'],
		[pattern(`${month}\\s+(?:de\\s+)?(?<year>\\d{4})`), 'month'],
		[
			pattern(
				`(?<year>(?:1[5-9]|20)\\d{2})(?!-\\p{L}|\\s?(?:[%$£€]|UTC|GMT|CET|EST|EDT|hours|local|percent|people|metres|meters|kilomet|seats|members|euros))`
			),
			'year'
		],
		// A month alone, where a word in front says that it is one.
		[
			pattern(
				`(?<=(?:^|\\s)(?:in|since|until|by|early|late|mid|end|of|from|before|after|next|last)[\\s-])${month}(?!\\s+\\d)`
			),
			'month'
		]
	];
	return (text) => {
		const found: FoundDate[] = [];
		for (const [form, grain] of forms) {
			for (const match of text.matchAll(form)) {
				const span = { start: match.index, end: match.index + match[0].length };
				if (found.some((other) => span.start < other.end && other.start < span.end)) continue;
				const { day, year, month: name, number } = match.groups ?? {};
				const month = name
					? language.months.findIndex((all) => all.includes(name.toLowerCase())) + 1
					: numberOf(number);
				const date = dateOf(numberOf(year), month, numberOf(day));
				if (name !== undefined && !/^\p{Lu}/u.test(match[0]) && !/\d/.test(match[0])) continue;
				if (date) found.push({ ...span, text: match[0], date, grain });
			}
		}
		return found.sort((a, b) => a.start - b.start);
	};
}

/** Where a date lies from the day of the article, as far as the words around it tell. */
export type Direction = 'back' | 'ahead' | null;

/** What is past may still be dated a day late: the article's own date is that of its first edition. */
const SLACK_DAYS = 2;
const DAYS_OF = { day: SLACK_DAYS, month: 31 } as const;

/**
 * The same date with the year that is meant: of those that the words allow, the one nearest to the
 * article's own day. Without an article's year it stays as it is.
 */
export function withYear(
	date: LooseDate,
	article: LooseDate | null,
	direction: Direction
): LooseDate {
	if (date.year !== null || article?.year == null) return date;
	// Of a year nobody can tell what is before and what behind; a month is as near as its middle.
	const dayIn = (year: number, { month, day }: LooseDate): number =>
		Date.UTC(year, (month ?? 6) - 1, day ?? 15) / 86_400_000;
	const now = dayIn(article.year, article);
	const slack = DAYS_OF[date.day === null || article.day === null ? 'month' : 'day'];
	const near = [article.year - 1, article.year, article.year + 1]
		.map((year) => ({ year, away: dayIn(year, date) - now }))
		.sort((a, b) => Math.abs(a.away) - Math.abs(b.away));
	const allowed =
		near.find(
			({ away }) => direction === null || (direction === 'back' ? away <= slack : away >= -slack)
		) ?? near[0]!;
	return { ...date, year: allowed.year, inferred: true };
}

/** The day that a weekday means: the last one up to the article's day, or the next behind it. */
export function dayOfWeekday(
	weekday: number,
	article: LooseDate | null,
	direction: Direction
): LooseDate | null {
	if (article === null || article.year === null || article.month === null || article.day === null)
		return null;
	const day = Date.UTC(article.year, article.month - 1, article.day);
	const today = (new Date(day).getUTCDay() + 6) % 7;
	const back = (today - weekday + 7) % 7;
	const shift = direction === 'ahead' ? (back === 0 ? 0 : 7 - back) : -back;
	const date = new Date(day + shift * 86_400_000);
	return {
		year: date.getUTCFullYear(),
		month: date.getUTCMonth() + 1,
		day: date.getUTCDate(),
		inferred: true
	};
}

// The first date of a line, in whatever language: "5 May 2026", "March 9, 2026", "12. März 2026", "2026-05-05".

const MONTH_BY_NAME = monthByName();
const NAME = `(${anyOf([...MONTH_BY_NAME.keys()])})`;
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

export interface WrittenDate extends Span {
	readonly date: LooseDate;
}

/**
 * The first date of a short text (a line, not an article); null where there is none. "3/4/2026" is
 * none: it is another day in another country.
 */
export function firstDateIn(text: string): WrittenDate | null {
	// Most lines have none, and the patterns are long.
	if (!/\d/.test(text)) return null;
	const found = FORMS.flatMap(([pattern, parts]) => {
		const match = pattern.exec(text);
		const date = match && writtenDate(match, parts);
		return date ? [{ date, start: match.index, end: match.index + match[0].length }] : [];
	});
	// The longest of those that begin first: "9 March 2026", not "9 March".
	return found.reduce<WrittenDate | null>(
		(best, one) => (best === null || one.start < best.start ? one : best),
		null
	);
}

function writtenDate(match: RegExpExecArray, parts: readonly Part[]): LooseDate | null {
	const value = (part: Part): number | null => {
		const text = parts.includes(part) ? match[parts.indexOf(part) + 1] : undefined;
		return text === undefined ? null : (MONTH_BY_NAME.get(text.toLowerCase()) ?? Number(text));
	};
	const year = value('year');
	if (year !== null && (year < 1500 || year > 2200)) return null;
	return dateOf(year, value('month'), value('day'));
}
