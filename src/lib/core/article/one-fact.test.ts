// Two cards that ask for one fact, and two that do not.
import { expect, it } from 'vitest';
import { suggest, suggestAll } from './suggest.ts';
import { articleFromText } from './from-text.ts';

const HEAD =
	'Orrin Port\n\nPORT SAMPLE, March 9, 2026 — The port and the union met in the old customs house for the third time, officials of both sides said.\n\n';
const answers = (text: string) =>
	suggest(articleFromText(HEAD + text, { language: 'en' }))
		.filter(({ start }) => start > HEAD.length - 40)
		.map(({ answer }) => answer);

it.each([
	['The Orrin Council cut the fee from 40 crowns to 12 crowns for 340 ferries of the north.'],
	['Ferries need a licence north of 67 degrees of latitude and south of 72 degrees of latitude.']
])('one fact is one card: %s', (text) => {
	const figures = answers(text).filter((answer) => /\d/.test(answer));
	expect(figures).toHaveLength(1);
});

it('figures of two clauses are two facts', () => {
	const found = answers(
		'In all, 54 ports have signed the Mooring Treaty, but only 27 ports have ratified it.'
	);
	expect(found).toEqual(expect.arrayContaining(['54', 'only 27']));
});

const GERMAN_HEAD =
	'Streit um den Hafen\n\nMUSTERSTADT, 10. März 2026 – Der Hafen und die Gewerkschaft haben sich im alten Zollhaus getroffen, wie beide Seiten mitteilten.\n\n';

it.each([
	[
		'Rund 54 Prozent der Häfen haben den Vertrag unterschrieben, während nur 27 Prozent ihn ratifiziert haben.',
		['Rund 54 Prozent', 'nur 27 Prozent']
	],
	['54 Häfen haben den Vertrag unterschrieben, aber nur 27 ihn ratifiziert.', ['54', 'nur 27']],
	[
		'In Musterstadt haben 54 Prozent der Häfen von 12 Ländern den Vertrag unterschrieben.',
		['54 Prozent']
	]
])('a clause of its own has a fact of its own in German, too: %s', (text, expected) => {
	const found = suggestAll(articleFromText(GERMAN_HEAD + text, { language: 'de' }))
		.filter(({ start }) => start >= GERMAN_HEAD.length)
		.map(({ answer }) => answer);
	expect([...found].sort()).toEqual([...expected].sort());
});
