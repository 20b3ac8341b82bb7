// What is read in a German sentence: whose word it is, which year is meant, and what it cannot do without.
import { describe, expect, it, test } from 'vitest';
import { printLooseDate, type LooseDate } from '../../../language/loose-date.ts';
import { read } from '../rules/examples.ts';
import { asOfOf } from './as-of.ts';
import { needsContext } from './stand-alone.ts';
import { datedWords, inItsYear, tenseOf } from './years.ts';

const voices = (text: string) => read(text).said.map(({ voice }) => voice);
const claimants = (text: string) =>
	voices(text).map((voice) => (voice.kind === 'told' ? voice.claimedBy : voice.kind));

test('a quotation behind a full stop is a sentence of its own', () => {
	const text = 'Im Hafen liegen 40 Schiffe. „Es sind zu viele“, sagte Kim Muster.';
	expect(read(text).said).toHaveLength(2);
});

describe('whose word it is', () => {
	test.each([
		['Nach Angaben der Hafenbehörde warten 61 Schiffe.', 'Hafenbehörde'],
		['Laut Landesamt warten 61 Schiffe.', 'Landesamt'],
		['Im Hafen warten nach Zählung des Landesamts 61 Schiffe.', 'Landesamt'],
		['„Es warten 61 Schiffe“, sagte Hafenkapitän Arne Muster.', 'Arne Muster'],
		['Hafenkapitän Arne Muster erklärte, es warteten 61 Schiffe.', 'Arne Muster'],
		['Es warten 61 Schiffe, wie der Bürgermeister Jan Muster mitteilte.', 'Jan Muster'],
		['Der Fraktionschef der Liberalen, Bert Muster, forderte ein Gesetz.', 'Bert Muster'],
		['Der Verband der Reeder kritisierte das Gesetz.', 'Verband der Reeder'],
		['Im Hafen warten 61 Schiffe.', 'own'],
		['Der Wagen hält am Kai 4.', 'own'],
		['In der Wahl gab es 19 Sitze.', 'own'],
		['„Es warten 61 Schiffe.“', 'nobody knows'],
		// Two are named: the words of the sentence have to say whose is what.
		['Nach Schätzung der Polizei kamen 900, laut Verband 1.500 Menschen.', null],
		['Nach Schätzung der Polizei kamen 900 Menschen, die Veranstalter sprachen von 1.500.', null],
		['Der Städtebund, der 1.100 Orte vertritt, sieht in Musterstadt keinen Einzelfall.', null]
	])('%s: %s', (text, claimant) => {
		expect(claimants(text)).toEqual([claimant]);
	});

	it('goes on in indirect speech, and a last name is the whole one', () => {
		const text =
			'Die Zoologin Ida Muster warnt vor dem Lärm. Er sei im Hafen zu laut. Muster zufolge fehlen 40 Wände.';
		expect(claimants(text)).toEqual(['Ida Muster', 'goes on', 'Ida Muster']);
	});
});

const of = (year: number | null, month: number, day: number | null = null): LooseDate => ({
	year,
	month,
	day,
	inferred: false
});

describe('the year that is meant', () => {
	const SEPTEMBER = of(2024, 9, 12);

	test.each([
		['Im Juli stiegen die Preise.', of(null, 7), 2024],
		['Die Schule bleibt bis zum 3. Oktober zu.', of(null, 10, 3), 2024],
		['Im Dezember hatte der Rat gestimmt.', of(null, 12), 2023],
		['Das Gesetz gilt ab Februar.', of(null, 2), 2025],
		['Am 14. September soll es beginnen.', of(null, 9, 14), 2024]
	])('%s', (text, date, year) => {
		expect(inItsYear(date, SEPTEMBER, tenseOf(text)).year).toBe(year);
	});

	it('is none where two are as likely, or the article has no date', () => {
		expect(inItsYear(of(null, 3), SEPTEMBER, 'open').year).toBeNull();
		expect(inItsYear(of(null, 3), null, 'past').year).toBeNull();
	});
});

describe('days and years in words that stand alone', () => {
	const TUESDAY = of(2026, 3, 10);
	const said = (text: string) => datedWords(text, TUESDAY)?.map(({ text: put }) => put) ?? null;

	test.each([
		['Der Rat hat am Montag beschlossen.', ['am 9. März 2026']],
		['Der Streik dauert bis Donnerstag.', ['bis zum 12. März 2026']],
		['Im vergangenen Jahr sank die Zahl.', ['Im Jahr 2025']],
		['Im Juli vergangenen Jahres sank sie.', ['2025']],
		['Im Hafen liegen Schiffe.', []],
		// Which Friday, nothing tells.
		['Der Rat soll am Freitag beschließen.', null],
		['Der Rat hat gestern beschlossen.', null]
	])('%s', (text, words) => {
		expect(said(text)).toEqual(words);
	});

	it('are not made up without the day of the article', () => {
		expect(datedWords('Der Rat hat am Montag beschlossen.', null)).toBeNull();
	});
});

test.each([
	['Das Gesetz tritt am 1. Juli in Kraft.', '2026-07-01 (inferred)'],
	['Seit Januar liegt der Hafen still.', '2026-03-10'],
	['Das 1893 eröffnete Theater hat 210 Plätze.', '2026-03-10'],
	['Im vergangenen Jahr kamen 40 Schiffe.', '2025 (inferred)']
])('as of when it holds: %s', (text, asOf) => {
	const { said, reading } = read(text);
	const date = asOfOf(said[0]!, reading);
	expect(date && printLooseDate(date)).toBe(asOf);
});

test.each([
	['Er kostet 5 Euro.', true],
	['Dort leben 5.000 Menschen.', true],
	['Kleine Parteien verlangten, sie auf drei Prozent zu senken.', true],
	['Die Kasse zahlt dafür 5 Euro.', true],
	['Der Hund ist ein Tier, das mit Schafen lebt und sie schützt.', false],
	['Der Kapitän rechnet damit, dass der Stau bleibt.', false],
	['Das Land zahlte den Haltern der toten Schafe Geld, es gab dafür 5 Euro.', false]
])('needs the sentence before: %s %s', (text, needs) => {
	expect(needsContext(text)).toBe(needs);
});
