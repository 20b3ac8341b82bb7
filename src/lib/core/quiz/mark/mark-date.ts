// Dates as people type them, and whether one is the note's: as precise, and the same.
import { formsOf, monthByForm, WEEKDAYS } from '../../language/calendar-names.ts';
import { dateOf, type LooseDate } from '../../language/loose-date.ts';
import { foldLetters } from '../../language/fold.ts';
import type { DatePart, Fault } from './marking.ts';
import { tokensOf } from '../../language/tokens.ts';

/** The day of the week says nothing that the date does not; nor do these. */
const FILLERS: ReadonlySet<string> = new Set([
	...WEEKDAYS.flatMap(formsOf),
	...'on in of the at year since about around circa ca inferred ad ce'.split(' ')
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
	const found = [...datesInDigits(text), ...datesInWords(text)];
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
	const month = MONTH_BY_FORM.get(words[0] ?? '');
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

/** Two digits may be of this century or of the last. */
function yearsOf(number: number): readonly number[] {
	if (number >= 1000) return [number];
	return number < 100 ? [2000 + number, 1900 + number] : [];
}

/**
 * What is wrong with a typed date; null where it is the note's. What the note does not say, as its
 * year, is not asked for and not looked at; ambiguous ones are read in the answer's favour.
 */
export function faultOfDate(typed: string, wanted: LooseDate): Fault | null {
	const dates = readDates(typed);
	if (dates.length === 0) return { kind: 'no-date' };
	const asked = (['day', 'month', 'year'] as const).filter((part) => wanted[part] !== null);
	const missing = dates
		.filter((date) => asked.every((part) => date[part] === null || date[part] === wanted[part]))
		.map((date): readonly DatePart[] => asked.filter((part) => date[part] === null))
		.sort((a, b) => a.length - b.length)[0];
	if (!missing) return { kind: 'date' };
	return missing.length === 0 ? null : { kind: 'less-precise', missing };
}
