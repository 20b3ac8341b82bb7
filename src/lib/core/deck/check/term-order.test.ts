// A term is explained before it is used, over all decks that are published together.
import { describe, expect, it } from 'vitest';
import { sayFault } from '../../../words/say-deck-fault.ts';
import { notesText } from '../../../testing/decks.ts';
import { parseDeck } from '../text/parse-deck.ts';
import { parseDecks } from '../text/parse-decks.ts';

const problemsIn = (...texts: readonly string[]) =>
	parseDecks(texts.map((text, index) => ({ file: `${index + 1}.md`, text }))).problems.map(
		({ file, line, fault }) => `${file}:${line} ${sayFault(fault)}`
	);

const QUAY = ['term: quay', 'meaning: where ships lie', 'also: wharf'];
const FEE = ['term: quay fee', 'meaning: what a ship pays'];
const asks = (question: string, answer = 'nobody') => [
	`question: ${question}`,
	`answer: ${answer}`
];

describe('a term that is used before its note', () => {
	it.each([
		['in a question', asks('Who owns the quay?')],
		['in an answer', asks('What is for sale?', 'the old quay')],
		['by another of its names', asks('Who owns the Wharf?')],
		['as several', asks('Who owns both quays?')],
		['in a sentence with gaps', ['cloze: The {{what::quay}} is shut.']],
		['in another term’s meaning', ['term: crane', 'meaning: It stands on the quay.']],
		['in a statement', ['statement: The quay is ours.', 'speaker: Kim']]
	])('is a problem %s', (_, fields) => {
		expect(problemsIn(notesText({ first: fields, 'quay-note': QUAY }))).toEqual([
			expect.stringMatching(
				/^1\.md:23 "(?:quay|wharf)" is used here and explained only later, in line \d+: move the note "quay-note" up/
			)
		]);
	});

	it('is a problem of the deck that is learnt first, which names the other’s file', () => {
		const first = notesText({ one: asks('Who owns the quay?') });
		const second = notesText({ two: QUAY }).replace('id: talks', 'id: terms');
		expect(problemsIn(first, second)).toEqual([
			expect.stringContaining(
				'explained only later, in 2.md, line 23: move the note "terms/two" up'
			)
		]);
		expect(problemsIn(second, first)).toEqual([]);
	});

	it('is told once a note, however often it stands there', () => {
		const fields = asks('Who owns the quay, the wharf and all quays?');
		expect(problemsIn(notesText({ first: fields, 'quay-note': QUAY }))).toHaveLength(1);
	});
});

describe('it is no problem', () => {
	it.each([
		['behind the term’s note', { quay: QUAY, later: asks('Who owns the quay?') }],
		['within the term’s own note', { quay: ['term: quay', 'meaning: one of many quays'] }],
		['as part of a longer word', { first: asks('Who is the quayside keeper?'), quay: QUAY }],
		['within a longer term that was explained', { fee: FEE, ask: asks('A quay fee?'), quay: QUAY }],
		['of two letters', { first: asks('Is it in the EU?'), eu: ['term: EU', 'meaning: a union'] }],
		[
			'in what stands below the answer',
			{ first: [...asks('Who?'), 'explain: It is the quay.', 'wrong: the quay'], quay: QUAY }
		],
		[
			'in a note that is retired',
			{ first: [...asks('The quay?'), 'retired: 2025, old'], quay: QUAY }
		],
		[
			'where the term is retired',
			{ first: asks('The quay?'), quay: [...QUAY, 'retired: 2025, old'] }
		]
	])('%s', (_, notes) => {
		expect(problemsIn(notesText(notes as Record<string, readonly string[]>))).toEqual([]);
	});

	it('to whoever opens or imports a deck by itself', () => {
		const text = notesText({ first: asks('Who owns the quay?'), quay: QUAY });
		expect(parseDeck(text, 'deck.md').problems).toEqual([]);
	});
});
