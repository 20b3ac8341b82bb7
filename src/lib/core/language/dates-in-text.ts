// Dates in a text, and which day a weekday or "last year" means once the article's own date is known.
import { parseLooseDate, type LooseDate } from './loose-date.ts';
import type { Span } from './span.ts';
import { anyOf, type NewsLanguage } from './language.ts';

export interface FoundDate extends Span {
	readonly text: string;
	readonly date: LooseDate;
	/** As fine as it is: a day, a month, a year. */
	readonly grain: 'day' | 'month' | 'year';
}

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
				`${month}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]|,\\d)(?:,?\\s+(?<year>\\d{4}))?`
			),
			'day'
		],
		[pattern(`(?<year>\\d{4})-(?<number>\\d{2})-(?<day>\\d{2})`), 'day'],
		[pattern(`${month}\\s+(?:de\\s+)?(?<year>\\d{4})`), 'month'],
		[
			pattern(
				`(?<year>(?:1[5-9]|20)\\d{2})(?!\\s?(?:[%$£€]|percent|people|metres|meters|kilomet|seats|members|euros))`
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
				const monthNumber = name
					? language.months.findIndex((all) => all.includes(name.toLowerCase())) + 1
					: Number(number ?? 0);
				const date = looseDate(year, monthNumber, day);
				if (name !== undefined && !/^\p{Lu}/u.test(match[0]) && !/\d/.test(match[0])) continue;
				if (date) found.push({ ...span, text: match[0], date, grain });
			}
		}
		return found.sort((a, b) => a.start - b.start);
	};
}

function looseDate(
	year: string | undefined,
	month: number,
	day: string | undefined
): LooseDate | null {
	const two = (value: number | string) => String(value).padStart(2, '0');
	const parts = [year ?? '-', ...(month > 0 ? [two(month)] : []), ...(day ? [two(day)] : [])];
	return parseLooseDate(parts.join('-'));
}

/**
 * The same date with the year that is meant: the one nearest to the article's own day, before it or,
 * where the sentence looks ahead, behind it. Without an article's day it stays as it is.
 */
export function withYear(date: LooseDate, article: LooseDate | null, ahead: boolean): LooseDate {
	if (date.year !== null || article?.year == null) return date;
	const own = (date.month ?? 1) * 100 + (date.day ?? 1);
	const now = (article.month ?? 1) * 100 + (article.day ?? 1);
	const shift = ahead && own < now ? 1 : !ahead && own > now && article.month !== null ? -1 : 0;
	return { ...date, year: article.year + shift, inferred: true };
}

/** The day that a weekday means: the last one up to the article's day, or the next behind it. */
export function dayOfWeekday(
	weekday: number,
	article: LooseDate | null,
	ahead: boolean
): LooseDate | null {
	if (article === null || article.year === null || article.month === null || article.day === null)
		return null;
	const day = Date.UTC(article.year, article.month - 1, article.day);
	const today = (new Date(day).getUTCDay() + 6) % 7;
	const back = (today - weekday + 7) % 7;
	const shift = ahead ? (back === 0 ? 0 : 7 - back) : -back;
	const date = new Date(day + shift * 86_400_000);
	return {
		year: date.getUTCFullYear(),
		month: date.getUTCMonth() + 1,
		day: date.getUTCDate(),
		inferred: true
	};
}
