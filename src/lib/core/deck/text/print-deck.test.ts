// The format keeps what it is given: printing and parsing are each other's inverse.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { arbitraryDeck } from '../../../testing/arbitrary-decks.ts';
import { HEAD, deckFrom, notesText, problemsIn } from '../../../testing/decks.ts';
import { coverageOf, coverageProblems } from '../check/coverage.ts';
import { clozePieces } from '../../note/cloze.ts';
import { NOTE_KINDS, type Note } from '../../note/note.ts';
import { printDeck } from './print-deck.ts';

const readme = readFileSync(new URL('../../../../../decks/README.md', import.meta.url), 'utf8');
const example = /^```deck\n(.*?)^```$/ms.exec(readme)?.[1] ?? '';

const noteOf = (own: string): Note | undefined =>
	deckFrom(example).notes.find(({ id }) => id === `example/${own}`);

describe('a printed deck', () => {
	it('is read as the deck that was printed, whatever its texts', () => {
		fc.assert(
			fc.property(arbitraryDeck, (deck) => {
				expect(deckFrom(printDeck(deck))).toEqual(deck);
			}),
			{ numRuns: 200 }
		);
	});

	it('is the same text when it is read and printed again', () => {
		fc.assert(
			fc.property(arbitraryDeck, (deck) => {
				const text = printDeck(deck);
				expect(printDeck(deckFrom(text))).toBe(text);
			})
		);
	});

	it('shows positions as a table, and writes out the one that has more to say', () => {
		const deck = deckFrom(`${HEAD}
## Wants
- claimed by: The Gazette

| | The port authority | union |
| --- | --- | --- |
| Night work | three \\| four \\[at most] [gazette 1] | none [gazette 2 "not one"] [leaflet 3] |
`);
		const [first, second] = deck.notes as [Note, Note];
		expect(printDeck(deck)).toContain(
			"|  | The port authority | The dockers' union |\n| --- | --- | --- |\n" +
				'| Night work | three \\| four \\[at most] [gazette 1] | none [gazette 2 "not one"] [leaflet 3] |\n'
		);
		const explained = { ...deck, notes: [first, { ...second, explanation: 'Since 2019.' }] };
		expect(printDeck(explained)).toContain('### nights-union\n\n- position: nights\n');
		expect(deckFrom(printDeck(explained))).toEqual(explained);
	});

	it("calls a party by its id where its name is also another's", () => {
		const head = HEAD.replace("The dockers' union", 'port');
		const deck = deckFrom(`${head}
## Wants
- claimed by: The Gazette

| | port | union |
| --- | --- | --- |
| nights | three [gazette 1] | none [gazette 2] |
`);
		expect(deck.notes.map(({ id }) => id)).toEqual(['talks/nights-port', 'talks/nights-union']);
		expect(deckFrom(printDeck(deck))).toEqual(deck);
	});
});

test('the gaps that decks/README.md writes with braces are read and printed as it says', () => {
	const texts = [...readme.matchAll(/`([^`]*\{\{(?:set|ratio)::[^`]*)`/g)].map(([, text]) => text!);
	const answers = texts.map((text) => {
		const deck = deckFrom(notesText({ one: [`cloze: It is ${text}.`] }));
		expect(deckFrom(printDeck(deck))).toEqual(deck);
		expect(problemsIn(printDeck(deck))).toEqual([]);
		const [note] = deck.notes;
		return note?.kind === 'cloze'
			? clozePieces(note.text).flatMap((piece) => (piece.kind === 'gap' ? [piece.answer] : []))
			: [];
	});
	expect(answers).toEqual([['{1, 2}'], ['3::1']]);
});

describe('the example in decks/README.md', () => {
	it('uses every kind of note, and no kind is missing from it', () => {
		const kinds = deckFrom(example).notes.map(({ kind }) => kind);
		expect(new Set(kinds)).toEqual(new Set(NOTE_KINDS));
		expect(kinds).toHaveLength(11);
	});

	it('has no problem, and no paragraph that is forgotten', () => {
		expect(problemsIn(example)).toEqual([]);
		expect(coverageProblems(coverageOf([deckFrom(example)]))).toEqual([]);
	});

	it('is read back as the same deck after printing', () => {
		const deck = deckFrom(example);
		expect(deckFrom(printDeck(deck))).toEqual(deck);
	});

	it('means what its text says', () => {
		expect(noteOf('demurrage')).toMatchObject({
			topic: 'Terms',
			also: ['demurrage fee', 'wharfage delay'],
			evidence: {
				citations: [{ sourceId: 'gazette', paragraph: 3, quote: 'a fee for every idle day' }]
			}
		});
		expect(noteOf('venue')?.evidence).toMatchObject({
			claimedBy: 'The Example Gazette',
			asOf: { year: 2025, month: 3, day: 4, inferred: false }
		});
		expect(noteOf('containers')).toMatchObject({
			tolerancePercent: 5,
			value: { qualifier: 'around', number: 4500, unit: 'containers' },
			evidence: { standing: { kind: 'disputed', rivals: ['example/containers-gazette'] } }
		});
		expect(noteOf('chair')?.evidence.standing).toMatchObject({
			kind: 'changed',
			was: 'Lee Specimen'
		});
		expect(noteOf('old-venue')?.retired).toMatchObject({ reason: 'merged into venue' });
		expect(noteOf('night-work-union')).toMatchObject({
			says: 'none, except for fresh food',
			evidence: { citations: [{ sourceId: 'gazette' }, { sourceId: 'leaflet', paragraph: 2 }] }
		});
	});
});
