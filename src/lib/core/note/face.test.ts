import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDeck } from '../../testing/arbitrary-decks.ts';
import { deckFrom, deckOfOne, HEAD } from '../../testing/decks.ts';
import { cardsOf } from './card.ts';
import { askedSpans, sayContext, sayTask } from '../../words/say-card.ts';
import { faceOf, type Face, type FaceSpan } from './face.ts';

function faceIn(fields: readonly string[], part: string): Face {
	const deck = deckOfOne(...fields);
	return faceOf(deck.notes[0]!, part, deck);
}

const said = ({ context }: Face): string | null => context && sayContext(context);
const say = (spans: readonly FaceSpan[]) =>
	spans
		.map((span) => {
			if (span.kind === 'gap') return `<gap: ${span.hint}>`;
			return span.kind === 'filled' ? `<answer: ${span.text}>` : span.text;
		})
		.join('');

describe('a card shows', () => {
	const term = ['term: quay', 'meaning: where ships lie', 'also: dock; pier'];
	const statement = ['statement: No deal.', 'speaker: Kim', 'about: How far are they?', 'also: K.'];
	const position = ['position: nights', 'party: union', 'says: none at all'];
	const cloze = ['cloze: Since {{year::2019}} it is {{state::shut::open or …?}}.'];

	it.each([
		[term, 'meaning', 'What does this term mean?', 'quay', 'where ships lie', []],
		[term, 'term', 'Which term is this?', 'where ships lie', 'quay', ['dock', 'pier']],
		[
			['question: Where?', 'answer: here', 'also: there'],
			'answer',
			'Answer the question',
			'Where?',
			'here',
			['there']
		],
		[
			['figure: How many?', 'value: about 4,500,000 tons'],
			'value',
			'Give the figure',
			'How many?',
			'about 4,500,000 tons',
			[]
		],
		[
			['event: The talks', 'date: 2025-03'],
			'date',
			'When was this?',
			'The talks',
			'March 2025',
			[]
		],
		[
			['event: The talks', 'date: --04-17'],
			'date',
			'When was this?',
			'The talks',
			'17 April (the source names no year)',
			[]
		],
		[statement, 'speaker', 'Who said this?', 'No deal.', 'Kim', ['K.']],
		[statement, 'statement', 'What did Kim say?', 'How far are they?', 'No deal.', []],
		[
			position,
			'says',
			'Give the position',
			"What is the position of The dockers' union on Night work?",
			'none at all',
			[]
		],
		[
			position,
			'party',
			'Who takes this position on Night work?',
			'none at all',
			"The dockers' union",
			[]
		],
		[
			cloze,
			'year',
			'Fill the gap',
			'Since <gap: > it is shut.',
			'Since <answer: 2019> it is shut.',
			[]
		],
		[
			cloze,
			'state',
			'Fill the gap',
			'Since 2019 it is <gap: open or …?>.',
			'Since 2019 it is <answer: shut>.',
			[]
		]
	])('of %j, asked for "%s": %s', (fields, part, task, question, answer, also) => {
		const face = faceIn(fields, part);
		expect([sayTask(face.task), say(askedSpans(face)), say(face.answer)]).toEqual([
			task,
			question,
			answer
		]);
		expect(face.also).toEqual(also);
	});

	it('whose report of a position is meant, and of when', () => {
		const dated = [...position, 'as of: 2025-03'];
		expect(said(faceIn(dated, 'says'))).toBe('As reported in “Harbour talks, day two”, March 2025');
		const from = (source: string) => {
			const deck = deckFrom(
				HEAD.replace('title: Harbour talks, day two', source) +
					'\n## Talks\n\n### one\n\n' +
					[...dated, 'source: gazette 1', 'claimed by: The union']
						.map((field) => `- ${field}\n`)
						.join('')
			);
			return said(faceOf(deck.notes[0]!, 'says', deck));
		};
		expect(from('title: Day two\n    publisher: The Gazette')).toBe(
			'As The Gazette reports it, March 2025'
		);
		expect(from('about: a leaflet')).toBe('As reported in a leaflet, March 2025');
	});

	it('of when a statement is, where its speaker is asked for', () => {
		expect(said(faceIn([...statement, 'as of: 2025-03'], 'speaker'))).toBe('As of March 2025');
	});

	it('only the date of a position where its party is asked for', () => {
		expect(said(faceIn([...position, 'as of: 2025-03 (inferred)'], 'party'))).toBe(
			'As of March 2025'
		);
	});

	it.each([
		[term, 'meaning'],
		[statement, 'statement'],
		[cloze, 'year']
	])('nothing beside the question of other kinds: %j', (fields, part) => {
		expect(faceIn(fields, part).context).toBeNull();
	});

	it('all gaps of one name together', () => {
		const face = faceIn(['cloze: {{a::one}} and {{a::two}}, not {{b::three}}'], 'a');
		expect(say(face.question)).toBe('<gap: > and <gap: >, not three');
		expect(say(face.answer)).toBe('<answer: one> and <answer: two>, not three');
	});

	it('a gap that is called "constructor"', () => {
		expect(say(faceIn(['cloze: A {{constructor::builder}}.'], 'constructor').answer)).toBe(
			'A <answer: builder>.'
		);
	});

	it('a face for every card of every deck', () => {
		fc.assert(
			fc.property(arbitraryDeck, (deck) => {
				for (const note of deck.notes) {
					for (const { part } of cardsOf(note)) {
						const face = faceOf(note, part, deck);
						expect(face.question.length * face.answer.length).toBeGreaterThan(0);
						expect(face.answer.every(({ kind }) => kind !== 'gap')).toBe(true);
					}
				}
			})
		);
	});
});

it.each(['speaker', 'constructor', 'toString', '__proto__', ''])(
	'a part that the note does not have ("%s") is a bug of the caller',
	(part) => {
		expect(() => faceIn(['term: quay', 'meaning: where ships lie'], part)).toThrow('has no part');
		expect(() => faceIn(['cloze: {{a::b}}'], part)).toThrow('has no part');
	}
);
