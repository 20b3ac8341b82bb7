// Dates as people type them, and whether one is the note's: as precise, and the same.
import { formsOf, monthByForm, MONTHS, WEEKDAYS } from '../../language/calendar-names.ts';
import { dateOf, type LooseDate } from '../../language/loose-date.ts';
import { foldLetters } from '../../language/fold.ts';
import { editsApart } from '../../language/one-edit.ts';
import type { DatePart, Fault } from './marking.ts';
import { tokensOf } from '../../language/tokens.ts';

/** The day of the week says nothing that the date does not; nor do these. */
const FILLERS: ReadonlySet<string> = new Set([
	...WEEKDAYS.flatMap(formsOf),
	...'on in of the at year since from about around circa ca inferred ad ce early beginning start it was'.split(
		' '
	)
]);

const MONTH_BY_FORM = monthByForm();

const NUMERIC = /^(\d{1,4})([-./ ])(\d{1,2})(?:\2(\d{1,4}))?$/;

interface Parts {
	readonly year?: number;
	readonly month?: number;
	readonly day?: number;
}

/**
 * Every date that a text may mean: 4/5/2025 is two, "Nov 25" a day or a year. Empty where it means
 * none; words that are no part of a date are not passed over.
 */
export function readDates(text: string): readonly LooseDate[] {
	const whole = [...datesInDigits(text), ...datesInWords(text)];
	// What is told behind the date has no digits: "17 April, no year is given".
	const first = text.replace(/,[^,\d]+$/, '');
	const found = whole.length > 0 || first === text ? whole : datesInWords(first);
	return found.flatMap(
		({ year = null, month = null, day = null }) => dateOf(year, month, day) ?? []
	);
}

function datesInDigits(text: string): readonly Parts[] {
	const plain = foldLetters(text)
		.replace(/\p{L}+\.?/gu, (word) => (FILLERS.has(word.replace('.', '')) ? '' : word))
		.replace(/^[\s,']+|[\s,.]+$/g, '');
	if (/^\d{4}$/.test(plain)) return [{ year: Number(plain) }];
	const tight = plain.replace(/ ?([-./]) ?/g, '$1');
	const [, inMonth, ofYear] = /^(\d{1,2})[-./ ](\d{4})$/.exec(tight) ?? [];
	if (ofYear !== undefined) return [{ year: Number(ofYear), month: Number(inMonth) }];
	const match = NUMERIC.exec(tight);
	if (!match) return [];
	const [, first = '', , second = '', third] = match;
	const [a, b] = [Number(first), Number(second)];
	if (third === undefined) {
		if (first.length > 2) return [{ year: a, month: b }];
		return [
			{ day: a, month: b },
			{ month: a, day: b }
		];
	}
	if (first.length > 2) return [{ year: a, month: b, day: Number(third) }];
	return yearsOf(Number(third)).flatMap((year) => [
		{ year, day: a, month: b },
		{ year, month: a, day: b }
	]);
}

function datesInWords(text: string): readonly Parts[] {
	const tokens = tokensOf(text, 'en').filter(
		(token) => token.kind === 'amount' || !FILLERS.has(token.text)
	);
	const words = tokens.flatMap((token) => (token.kind === 'word' ? [token.text] : []));
	const month = monthNamed(words[0] ?? '');
	if (month === undefined || words.length > 1) return [];
	const numbers = tokens.flatMap((token) => (token.kind === 'amount' ? [token] : []));
	if (numbers.some(({ of, readings }) => of !== '' || !Number.isInteger(readings[0]))) return [];
	const [first, second] = numbers.map(({ readings }) => readings[0]!);
	if (first === undefined) return [{ month }];
	if (second === undefined) {
		return [{ month, day: first }, ...yearsOf(first).map((year) => ({ month, year }))];
	}
	if (numbers.length > 2) return [];
	return [
		...yearsOf(second).map((year) => ({ year, month, day: first })),
		...yearsOf(first).map((year) => ({ year, month, day: second }))
	];
}

/** In a long name of a month a slip leaves no doubt which is meant. */
function monthNamed(word: string): number | undefined {
	const known = MONTH_BY_FORM.get(word);
	if (known !== undefined || word.length < 6) return known;
	const near = MONTHS.flatMap((name, index) =>
		editsApart(word, name.toLowerCase()) <= (word.length < 8 ? 1 : 2) ? [index + 1] : []
	);
	return near.length === 1 ? near[0] : undefined;
}

/** Two digits may be of this century or of the last. */
function yearsOf(number: number): readonly number[] {
	if (number >= 1000) return [number];
	return number < 100 ? [2000 + number, 1900 + number] : [];
}

/**
 * What is wrong with a typed date; null where it is the note's. What the note does not say, as its
 * year, is not asked for and not looked at; ambiguous ones are read in the answer's favour. A year that
 * the question has said, or that only follows from the sources, need not be typed.
 */
export function faultOfDate(typed: string, wanted: LooseDate, question: string): Fault | null {
	const dates = readDates(typed);
	if (dates.length === 0) return { kind: 'no-date' };
	if (isOtherWeekday(typed, wanted)) return { kind: 'date' };
	const asked = (['day', 'month', 'year'] as const).filter((part) => wanted[part] !== null);
	const isKnown = (part: DatePart) =>
		part === 'year' &&
		wanted.day !== null &&
		(wanted.inferred || question.includes(`${wanted.year}`));
	const missing = dates
		.filter((date) => asked.every((part) => date[part] === null || date[part] === wanted[part]))
		.map((date): readonly DatePart[] =>
			asked.filter((part) => date[part] === null && !isKnown(part))
		)
		.sort((a, b) => a.length - b.length)[0];
	if (!missing) return { kind: 'date' };
	return missing.length === 0 ? null : { kind: 'less-precise', missing };
}

/** Whether a day of the week is named, and the date falls on another. */
function isOtherWeekday(typed: string, { year, month, day }: LooseDate): boolean {
	if (year === null || month === null || day === null) return false;
	const words = new Set(foldLetters(typed).match(/\p{L}+/gu) ?? []);
	const named = WEEKDAYS.findIndex((weekday) => formsOf(weekday).some((form) => words.has(form)));
	return named >= 0 && (named + 1) % 7 !== new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}
