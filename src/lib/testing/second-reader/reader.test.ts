// The second reader can fail: each of its rules refuses a question that breaks it, and a sound one passes.
import { describe, expect, it } from 'vitest';
import { deckFrom } from '../decks.ts';
import type { Question } from '../../core/quiz/question.ts';
import type { Rule } from './known.ts';
import { secondReader } from './reader.ts';

const note = (id: string, fields: readonly string[], claimedBy = 'The Gazette') =>
	[
		`### ${id}`,
		'',
		...[...fields, 'source: gazette 1', `claimed by: ${claimedBy}`].map((field) => `- ${field}`),
		''
	].join('\n');

const wants = (issue: string, party: string, says: string, claimedBy?: string) =>
	note(`${issue}-${party}`, [`position: ${issue}`, `party: ${party}`, `says: ${says}`], claimedBy);

const deck = deckFrom(`---
id: talks
title: Talks
licence: CC0-1.0
sources:
  - id: gazette
    title: The talks
    date: 2025-03-04
    paragraphs: 12
parties:
  - {id: ukraine, name: Ukraine (March 2025)}
  - {id: russia, name: Russia (March 2025)}
  - {id: iran, name: Iran (March 2025)}
  - {id: joint, name: the Ukrainian–French draft (January 2025)}
  - {id: china, name: China (March 2025)}
issues:
  - {id: army, name: the army, alike: russia iran}
  - {id: ports, name: the ports}
---

${note('venue', ['question: Where do they meet?', 'answer: in the hall', 'also: the old hall', 'disputed by: venue-leaflet'])}
${note('venue-leaflet', ['question: Where do they meet, says the leaflet?', 'answer: in the yard', 'disputed by: venue'])}
${note('chair', ['question: Who chairs?', 'answer: Kim Sample', 'was: Lee Specimen', 'since: 2025-03-01'])}
${note('points', ['figure: To how many points was it cut?', 'value: 19 points', 'was: 28 points', 'since: 2025-03-01'])}
${note('start', ['event: The war begins', 'date: 2022'])}
${note('buffer', ['term: buffer zone', 'also: buffer', 'meaning: Land between two armies.'])}
${note('empty', ['term: empty zone', 'also: empty buffer', 'meaning: Land without soldiers.'])}
${note('said', ['statement: It is a “huge step” forward.', 'speaker: Jo Example', 'source: gazette 2 "huge step"'])}
${note('said-too', ['statement: The “huge step” is taken.', 'speaker: Pat Other', 'source: gazette 3 "huge step"'])}
${note('officials', ['statement: No day was better.', 'speaker: U.S. officials'])}
${wants('army', 'ukraine', 'no limit at all')}
${wants('army', 'russia', 'fewer than half')}
${wants('army', 'iran', 'half of it is enough')}
${wants('army', 'joint', 'a limit that all agree on')}
${wants('army', 'china', 'what Moscow wishes')}
${wants('ports', 'ukraine', 'open to everybody')}
${wants('ports', 'russia', 'closed to warships', 'Ukrainian officials, in The Gazette')}
${wants('ports', 'china', 'open to trade')}
`);

const read = secondReader([deck]);

const base = (card: string, prompt = 'What is it?') => ({
	noteId: `talks/${card.split('#')[0]}`,
	cardIds: [`talks/${card}`],
	task: { kind: 'answer' },
	prompt,
	context: null,
	answer: ''
});
const options = (right: string, ...wrong: readonly string[]) => [
	{ text: right, correct: true },
	...wrong.map((text) => ({ text, correct: false }))
];

const choice = (card: string, right: string, ...wrong: readonly string[]) =>
	({ ...base(card), kind: 'choose', options: options(right, ...wrong) }) as unknown as Question;

const rulesFor = (question: Question): ReadonlySet<Rule> =>
	new Set(read(question).map(({ rule }) => rule));

describe('the second reader', () => {
	it('passes what no source supports', () => {
		expect(rulesFor(choice('venue#answer', 'in the hall', 'in the street', 'at sea'))).toEqual(
			new Set()
		);
		expect(rulesFor(choice('points#value', '19 points', '11 points', '21 points'))).toEqual(
			new Set()
		);
		expect(rulesFor(choice('army-ukraine#says', 'no limit at all', 'fewer than half'))).toEqual(
			new Set()
		);
		expect(rulesFor(choice('said#speaker', 'Jo Example', 'Kim Sample'))).toEqual(new Set());
		expect(rulesFor(choice('buffer#term', 'buffer zone', 'ceasefire'))).toEqual(new Set());
	});

	it.each<[Rule, Question]>([
		['accepted', choice('venue#answer', 'in the hall', 'the old hall', 'at sea')],
		['rival', choice('venue#answer', 'in the hall', 'in the yard', 'at sea')],
		['earlier', choice('chair#answer', 'Kim Sample', 'Lee Specimen', 'Pat Other')],
		['beyond where it came from', choice('points#value', '19 points', '34 points')],
		['earlier', choice('points#value', '19 points', '28 points')],
		['no whole number', choice('points#value', '19 points', '4.8 points')],
		['a date to come', choice('start#date', '2022', '2026')],
		['another name of it', choice('buffer#term', 'buffer zone', 'empty zone')],
		[
			'a meaning among terms',
			choice('buffer#term', 'buffer zone', 'land that both sides use for trade')
		],
		['the same quotation', choice('said#speaker', 'Jo Example', 'Pat Other')],
		['the same voice', choice('officials#speaker', 'U.S. officials', 'the White House')],
		['alike', choice('army-russia#says', 'fewer than half', 'half of it is enough')],
		['alike', choice('army-russia#party', 'Russia (March 2025)', 'Iran (March 2025)')],
		['same party', choice('army-russia#party', 'Russia (March 2025)', 'Russia (March 2025)')],
		['reported by', choice('ports-ukraine#says', 'open to everybody', 'closed to warships')],
		[
			'written together',
			choice('army-ukraine#says', 'no limit at all', 'a limit that all agree on')
		],
		['names the party', choice('army-russia#says', 'fewer than half', 'what Moscow wishes')],
		['names the party', choice('army-china#party', 'China (March 2025)', 'Russia (March 2025)')],
		['twice the same', choice('venue#answer', 'in the hall', 'at sea', 'at sea')],
		[
			'twice the same',
			choice('army-ukraine#says', 'no limit at all', 'fewer than half', 'half of it is enough')
		],
		['only beside only', choice('venue#answer', 'in the hall', 'only at sea', 'only by night')]
	])('refuses: %s', (rule, question) => {
		expect(rulesFor(question)).toContain(rule);
	});

	it('refuses parties with a date in their names beside a date', () => {
		const dated = {
			...choice('army-ukraine#party', 'Ukraine (March 2025)', 'Russia (March 2025)'),
			context: { kind: 'as-of', date: { year: 2025, month: 3, day: null, inferred: false } }
		} as Question;
		expect(rulesFor(dated)).toContain('tells by its date');
	});

	it('refuses a person whom the question names', () => {
		const named = {
			...base('chair#answer', 'Who chairs for Pat Other?'),
			kind: 'choose',
			options: options('Kim Sample', 'Pat Other')
		} as unknown as Question;
		expect(rulesFor(named)).toContain('named in the question');
	});

	it('refuses a claim that is called false and holds', () => {
		const claim = {
			...base('venue#answer'),
			kind: 'true-false',
			prompt: { kind: 'answered', question: 'Where do they meet?', says: 'in the yard' },
			answer: { kind: 'false', right: 'in the hall' },
			options: []
		} as unknown as Question;
		expect(rulesFor(claim)).toContain('rival');
		const sentence = { ...claim, prompt: 'They meet in the yard.' } as Question;
		expect(rulesFor(sentence)).toContain('rival');
		expect(rulesFor({ ...claim, prompt: 'They meet in the street.' } as Question)).toEqual(
			new Set()
		);
	});

	it('refuses pairs that could be laid the other way', () => {
		const match = {
			...base('army-russia#says'),
			cardIds: ['talks/army-russia#says', 'talks/army-iran#says'],
			kind: 'match',
			pairs: [
				{ left: 'Russia (March 2025)', right: 'fewer than half' },
				{ left: 'Iran (March 2025)', right: 'half of it is enough' }
			]
		} as unknown as Question;
		expect(rulesFor(match)).toContain('alike');
	});

	it('refuses of all that apply what the party wants too, and what nobody knows of it', () => {
		const many = (right: string, ...wrong: readonly string[]) =>
			({
				...base('army-russia#says'),
				kind: 'choose-many',
				prompt: { kind: 'which-positions', party: 'Russia (March 2025)' },
				options: options(right, ...wrong)
			}) as unknown as Question;
		expect(rulesFor(many('The army: fewer than half', 'The ports: open to trade'))).toEqual(
			new Set()
		);
		expect(rulesFor(many('The army: fewer than half', 'The army: half of it is enough'))).toContain(
			'alike'
		);
		expect(rulesFor(many('The army: no limit at all', 'The ports: open to trade'))).toContain(
			'not its position'
		);
		const iran = {
			...many('The army: half of it is enough', 'The ports: open to trade'),
			...{ noteId: 'talks/army-iran', cardIds: ['talks/army-iran#says'] }
		} as unknown as Question;
		expect(rulesFor(iran)).toContain('no known position');
	});
});
