// Which way a date looks, and which year it gets.
import { describe, expect, it } from 'vitest';
import { printLooseDate, type LooseDate } from '../../../language/loose-date.ts';
import { withYear } from '../../../language/dates-in-text.ts';
import { articleFromText } from '../../from-text.ts';
import { asOfOf } from './as-of.ts';
import { directionAt } from './direction.ts';
import { readEnglish } from './context.ts';

it.each([
	['Fares rose by 9 percent in July.', 'July', 'back'],
	['The yard stayed shut until 3 October.', '3 October', null],
	['The yard will open in March.', 'March', 'ahead'],
	['The harbour board said on Monday that it will close the yard.', 'Monday', 'back'],
	['The harbour board said it will close the yard on Friday.', 'Friday', 'ahead'],
	['Since Sunday the flood has reached Ormsgill.', 'Sunday', 'back'],
	['The union has to leave on Friday.', 'Friday', 'ahead'],
	['A hearing is set for 3 October.', '3 October', null],
	['On Wednesday, the board announced that the yard will close.', 'Wednesday', 'back'],
	['The yard closes in May.', 'May', null]
])('%s: %s', (text, date, direction) => {
	expect(directionAt(text, text.indexOf(date))).toBe(direction);
});

describe('a date without a year', () => {
	const article: LooseDate = { year: 2024, month: 9, day: 20, inferred: false };
	const date = (month: number, day: number | null): LooseDate => ({
		year: null,
		month,
		day,
		inferred: false
	});

	it.each([
		[date(7, null), 'back', 2024],
		[date(7, null), null, 2024],
		[date(10, 3), null, 2024],
		[date(10, 3), 'ahead', 2024],
		[date(12, 1), 'back', 2023],
		[date(12, 1), null, 2024],
		[date(2, null), 'ahead', 2025],
		[date(9, 21), 'back', 2024]
	] as const)('%j, looking %s, is of %i', (given, direction, year) => {
		expect(withYear(given, article, direction)).toMatchObject({ year, inferred: true });
	});

	it('has none where the article has none', () => {
		expect(withYear(date(7, 1), null, 'back').year).toBeNull();
	});
});

describe('a sentence of an article of 20 September 2024', () => {
	const asOf = (text: string) => {
		const head =
			'Ferries\n\nSeptember 20, 2024\n\nThe Orrin Ferries met the board of the port in the old hall.\n\n';
		const reading = readEnglish(articleFromText(head + text, { language: 'en' }));
		return printLooseDate(asOfOf(reading.said.at(-1)!, reading)!);
	};

	it.each([
		['Fares rose by 9 percent in July.', '2024-07 (inferred)'],
		['In December the board sold its last trawler.', '2023-12 (inferred)'],
		['The board sold its trawler in March of last year.', '2023-03 (inferred)'],
		['More than 900 people have joined since the strike began in June.', '2024-09-20'],
		['The new line will open in March.', '2024-09-20'],
		['The yard stayed shut until 3 October.', '2024-09-20'],
		['The board was elected in 2016. It sold the yard in January.', '2024-09-20'],
		['The bridge fell on 4 May 2021.', '2021-05-04']
	])('%s', (text, date) => {
		expect(asOf(text)).toBe(date);
	});
});
