// A card whose question holds its answer teaches nothing; one that only looks so is left in peace.
import { describe, expect, it } from 'vitest';
import { HEAD, notesText, problemsIn } from '../../../testing/decks.ts';

const problemsOf = (...fields: readonly string[]) => problemsIn(notesText({ one: fields }));

/** Such a problem, at the field that the question is made of. */
const giveAway = (answer: string, place: string) =>
	expect.stringMatching(
		new RegExp(`^${place} The answer "${answer}" stands in the question ".+": reword one of them`)
	);

describe('a card gives itself away where its question holds', () => {
	it.each([
		['the answer', ['question: Why did Russia go?', 'answer: Russia'], 'Russia', '25:13'],
		[
			'an accepted one',
			['question: Where is the quay?', 'answer: east', 'also: the quay'],
			'the quay',
			'25:13'
		],
		['it in capitals', ['question: Is the TRUCE on?', 'answer: truce'], 'truce', '25:13'],
		['it without accents', ['question: Is the cafe open?', 'answer: a café'], 'a café', '25:13'],
		[
			'it with other signs',
			['question: Whose are Kim’s ships?', 'answer: “Kim”'],
			'“Kim”',
			'25:13'
		],
		[
			'it with an article',
			['question: What of the old house?', 'answer: old house'],
			'old house',
			'25:13'
		],
		['the term', ['term: demurrage', 'meaning: a demurrage on ships'], 'demurrage', '26:12'],
		[
			'the speaker',
			['statement: Kim says no.', 'speaker: Kim Sample', 'also: Kim'],
			'Kim',
			'25:14'
		],
		[
			'what was said',
			['statement: all well', 'speaker: Kim', 'about: Is all well?'],
			'all well',
			'27:10'
		],
		['the date', ['event: The talks of 3 March 2025', 'date: 2025-03-03'], '3 March 2025', '25:10'],
		[
			'the date in digits',
			['event: Talks on 2025-03-03', 'date: 2025-03-03'],
			'2025-03-03',
			'25:10'
		],
		[
			'the date without its year',
			['event: The talks of March 3', 'date: 2025-03-03'],
			'March 3',
			'25:10'
		],
		['the year', ['event: The strike of 2022', 'date: 2022'], '2022', '25:10'],
		[
			'the number',
			['figure: How many are the 4500 crates?', 'value: around 4,500 crates'],
			'4500',
			'25:11'
		],
		[
			'the amount',
			['figure: What of the $0.3 trillion?', 'value: $300 billion'],
			'0.3 trillion',
			'25:11'
		],
		[
			'a number before a word',
			['figure: How long is the 28-point plan?', 'value: 28 points'],
			'28',
			'25:11'
		],
		['the words of a gap', ['cloze: The quay is {{a::shut}}; shut it stays.'], 'shut', '25:10'],
		['those of a gap in another', ['cloze: {{a::Kim}} and {{b::Kim Sample}}'], 'Kim', '25:10'],
		['the answer as its hint', ['cloze: The quay is {{a::shut::Shut}}.'], 'shut', '25:10']
	])('%s', (_, fields, answer, place) => {
		expect(problemsOf(...fields)).toEqual([giveAway(answer, place)]);
	});

	it("the party's name, with or without what stands behind it in brackets", () => {
		const deck = (says: string) =>
			`${HEAD.replace('The port authority', 'Russia (March)')}
## Wants
- claimed by: The Gazette

| | port |
| --- | --- |
| nights | ${says} [gazette 1] |
`;
		expect(problemsIn(deck('what Russia wants'))).toEqual([giveAway('Russia', '26:12')]);
		expect(problemsIn(deck('what others want'))).toEqual([]);
	});
});

describe('a card does not give itself away by', () => {
	it.each([
		['a part of a word', ['question: Are the Russians there?', 'answer: Russia']],
		['two letters', ['question: Who pays the EU?', 'answer: the EU']],
		['words in another order', ['question: Is the house an old one?', 'answer: old house']],
		['words on both sides of a gap', ['cloze: The port {{a::port union}} union']],
		['a hint that offers a choice', ['cloze: The quay is {{a::shut::shut or open?}}.']],
		['the speaker in the task', ['statement: No.', 'speaker: Kim', 'about: How far are they?']],
		['another day', ['event: The talks after 13 March 2025', 'date: 2025-03-03']],
		['the year of a day', ['event: The talks of 2025', 'date: 2025-03-03']],
		['a number in a date', ['figure: How many on 19 November 2025?', 'value: 19 crates']],
		['a number in a name', ['figure: How many were at the G-7?', 'value: 7 states']],
		['a part of a number', ['figure: How many of the 14,500?', 'value: 4,500 crates']],
		['another amount', ['figure: How many of the 300 million?', 'value: 300 thousand']],
		['signs alone', ['question: ?', 'answer: ?']],
		['anything, once it is retired', ['question: Why?', 'answer: Why?', 'retired: 2025, old']]
	])('%s', (_, fields) => {
		expect(problemsOf(...fields)).toEqual([]);
	});
});
