// As of when an English sentence holds: the day it tells, or the article's own.
import { withYear } from '../../../language/dates-in-text.ts';
import { compareLooseDates, type LooseDate } from '../../../language/loose-date.ts';
import { directionAt } from './direction.ts';
import type { Reading, ReadSentence } from './reading.ts';

/**
 * The one date of a sentence, where it says when all of it was so. A date of something within it
 * ("since the protests began in June"), one that lies ahead, and a month whose year only another
 * sentence knows leave it at the article's own.
 */
export function asOfOf(
	{ dates, sentence: { text, paragraph }, clause, index }: ReadSentence,
	reading: Reading
): LooseDate | null {
	const [only, second] = dates;
	if (!only || second || !isWhen(text, only.start, only.grain, clause)) return reading.date;
	// "comes into force on 1 July 2026": said before it.
	if (only.date.year !== null)
		return isAhead(only.date, reading.date) || directionAt(text, only.start) !== 'back'
			? reading.date
			: only.date;
	const shift = YEAR_BEHIND.exec(text.slice(only.end))?.[1];
	const direction =
		shift === 'last' ? 'back' : shift === 'next' ? 'ahead' : directionAt(text, only.start);
	if (shift === undefined && isOfAnotherYear(text, index, paragraph, reading)) return reading.date;
	const date = withYear(
		only.date,
		shift === undefined ? reading.date : yearOnly(reading.date, shift),
		direction
	);
	return date.year === null || isAhead(date, reading.date) ? reading.date : date;
}

const YEAR_BEHIND = /^,?\s(?:of )?(last|this|next) year\b/;
const SHIFT: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** The year that is meant, in its middle: every month of it is nearest there. */
const yearOnly = (date: LooseDate | null, shift: string): LooseDate | null =>
	date?.year == null ? null : { ...date, year: date.year + SHIFT[shift]!, month: 6, day: null };

const isAhead = (date: LooseDate, article: LooseDate | null): boolean =>
	article !== null && compareLooseDates(date, article) > 0 && !contains(date, article);

/** "In March 2026" of an article of 9 March 2026. */
const contains = (date: LooseDate, article: LooseDate): boolean =>
	date.year === article.year &&
	(date.month === null ||
		(date.month === article.month && (date.day === null || date.day === article.day)));

/** In front of the clause, or behind its verb with nothing between that has a time of its own. */
function isWhen(
	text: string,
	start: number,
	grain: 'day' | 'month' | 'year',
	clause: ReadSentence['clause']
): boolean {
	const before = text.slice(0, start);
	if (
		/\b(?:since|until|till|by|before|after|from|for|to|between|of|every|each|following)\s(?:(?:the|early|late|mid|end of)[\s-])*$/i.test(
			before
		)
	)
		return false;
	// A year in passing ("from 11 percent in 2012") is not when the rest held.
	if (grain === 'year') return /^In (?:the \p{L}+ of )?$/u.test(before);
	if (/^(?:[Ii]n|[Oo]n|[Ll]ate in|[Ee]arly in)\s(?:early |late |mid-)?$/.test(before)) return true;
	if (clause === null || start < clause.restStart) return false;
	return !/[,;:(“"]|\b(?:since|after|before|when|while|which|who|that|whose|where|until|following|because|as|if|than|about|to \p{Ll}+)\b/u.test(
		text.slice(clause.restStart, start)
	);
}

/** "He was elected in 2016 and took office in January": the month is of that year or of the next. */
function isOfAnotherYear(
	text: string,
	index: number,
	paragraph: number,
	reading: Reading
): boolean {
	const before = reading.said[index - 1];
	const near = before?.sentence.paragraph === paragraph ? `${before.sentence.text} ${text}` : text;
	const own = reading.date?.year ?? null;
	return (near.match(/\b(?:1[5-9]|20)\d{2}\b/g) ?? []).some((year) => Number(year) !== own);
}
