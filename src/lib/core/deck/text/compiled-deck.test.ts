// What other programs read of a deck: plain texts, dates as the format writes them.
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { arbitraryDeck } from '../../../testing/arbitrary-decks.ts';
import { deckFrom, deckOfOne, notesText } from '../../../testing/decks.ts';
import { cardsOf } from '../../note/card.ts';
import { cardWords } from '../../../words/say-card.ts';
import { compileDeck } from './compiled-deck.ts';

const readme = readFileSync(new URL('../../../../../decks/README.md', import.meta.url), 'utf8');
const example = /^```deck\n(.*?)^```$/ms.exec(readme)?.[1] ?? '';
const noteOf = (own: string) =>
	compileDeck(deckFrom(example), cardWords).notes.find(({ id }) => id === `example/${own}`);

describe('a compiled deck', () => {
	it('has the fields of its head, and its dates as texts', () => {
		const { notes, ...head } = compileDeck(deckFrom(example), cardWords);
		expect(Object.keys(head)).toEqual(
			['id', 'title', 'language', 'licence', 'version', 'description'].concat([
				'sources',
				'parties',
				'issues'
			])
		);
		expect(head.sources.map(({ date }) => date)).toEqual(['2025-03-04', null]);
		expect(notes).toHaveLength(11);
	});

	it('says of common knowledge that it is, without claimant and document', () => {
		const deck = deckFrom(
			notesText({}) +
				'\n### one\n\n- question: Where?\n- answer: here\n- source: common knowledge\n- as of: 2025\n'
		);
		expect(compileDeck(deck, cardWords).notes[0]!.evidence).toEqual({
			commonKnowledge: true,
			claimedBy: null,
			asOf: '2025',
			citations: []
		});
	});

	it('has a note with its first card, its evidence and all its cards', () => {
		expect(noteOf('demurrage')).toEqual({
			id: 'example/demurrage',
			kind: 'term',
			topic: 'Terms',
			prompt: 'demurrage',
			answer: 'What a shipper pays for keeping a container on the quay longer than agreed.',
			acceptedAnswers: [],
			evidence: {
				claimedBy: 'The Example Gazette',
				asOf: '2025-03-04',
				citations: [{ source: 'gazette', paragraph: 3, quote: 'a fee for every idle day' }]
			},
			standing: { kind: 'settled' },
			explanation: 'The talks are about who pays it when a strike is the reason.',
			wrongOptions: ['what a port pays to be dredged'],
			tags: [],
			retired: null,
			cards: [
				{
					id: 'example/demurrage#meaning',
					part: 'meaning',
					task: 'What does this term mean?',
					prompt: 'demurrage',
					answer: 'What a shipper pays for keeping a container on the quay longer than agreed.',
					acceptedAnswers: []
				},
				{
					id: 'example/demurrage#term',
					part: 'term',
					task: 'Which term is this?',
					prompt: 'What a shipper pays for keeping a container on the quay longer than agreed.',
					answer: 'demurrage',
					acceptedAnswers: ['demurrage fee', 'wharfage delay']
				}
			]
		});
	});

	it('shows a gap as a blank with its hint, and answers with what fills it alone', () => {
		expect(noteOf('since-when')?.cards).toMatchObject([
			{
				prompt: 'The quay has been ____ (open or …?) since 2019, and no ship may moor there.',
				answer: 'closed'
			},
			{
				prompt: 'The quay has been closed since ____, and no ship may moor there.',
				answer: '2019'
			},
			{ prompt: 'The quay has been closed since 2019, and no ship may ____ there.' }
		]);
		const [twice] = compileDeck(deckOfOne('cloze: {{a::shut}} is {{a::shut}}'), cardWords).notes;
		expect(twice).toMatchObject({ prompt: '____ is ____', answer: 'shut' });
	});

	it('is what the page on the format says it is', () => {
		const shown = JSON.parse(/^```json\n(.*?)^```$/ms.exec(readme)?.[1] ?? '');
		expect(noteOf('venue')).toEqual(shown.notes[0]);
		expect(Object.keys(compileDeck(deckFrom(example), cardWords))).toEqual(Object.keys(shown));
	});

	it('says how a claim stands, and since when a note is out of study', () => {
		expect(noteOf('containers')?.standing).toEqual({
			kind: 'disputed',
			rivals: ['example/containers-gazette']
		});
		expect(noteOf('containers')?.evidence.asOf).toBe('2025-02 (inferred)');
		expect(noteOf('chair')?.standing).toEqual({
			kind: 'changed',
			was: 'Lee Specimen',
			since: '2025-03-04'
		});
		expect(noteOf('old-venue')?.retired).toEqual({
			since: '2025-03-05',
			reason: 'merged into venue'
		});
	});

	it('names parties and issues', () => {
		expect(noteOf('night-work-port')).toMatchObject({
			prompt: expect.stringMatching(/port authority.*night work/i),
			answer: 'three nights a week'
		});
	});

	it('has all notes and all cards of any deck, and is plain data', () => {
		fc.assert(
			fc.property(arbitraryDeck, (deck) => {
				const compiled = compileDeck(deck, cardWords);
				expect(compiled.notes.map(({ cards }) => cards.map(({ id }) => id))).toEqual(
					deck.notes.map((note) => cardsOf(note).map(({ id }) => id))
				);
				expect(JSON.parse(JSON.stringify(compiled))).toEqual(compiled);
			})
		);
	});
});
