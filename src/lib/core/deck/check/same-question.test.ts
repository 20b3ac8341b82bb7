// One question with two answers is told, unless the two notes know that they disagree.
import { describe, expect, it } from 'vitest';
import { HEAD, notesText, problemsIn } from '../../../testing/decks.ts';

const two = (first: readonly string[], second: readonly string[]) =>
	problemsIn(notesText({ first, second }));

const ASKS_THE_SAME = [
	expect.stringMatching(
		/^\d+:1 The note "first" in line 23 asks the same question and has another answer: say in the questions who says so or as of when, or/
	)
];

describe('two notes ask the same and answer differently:', () => {
	it.each([
		['questions', ['question: Who leads?', 'answer: Kim'], ['question: who leads', 'answer: Lee']],
		['terms', ['term: quay', 'meaning: a street'], ['term: the Quay', 'meaning: a wall']],
		[
			'meanings',
			['term: quay', 'meaning: where ships lie'],
			['term: dock', 'meaning: Where ships lie.']
		],
		['figures', ['figure: How many?', 'value: 5%'], ['figure: How many?', 'value: 5']],
		['events', ['event: The strike', 'date: 2019'], ['event: The strike', 'date: 2020']],
		['sentences with a gap', ['cloze: It is {{a::shut}}.'], ['cloze: It is {{b::open}}.']],
		['statements', ['statement: No.', 'speaker: Kim'], ['statement: No', 'speaker: Lee']],
		['questions of signs', ['question: ?', 'answer: +'], ['question: ?', 'answer: -']]
	])('%s', (_, first, second) => {
		expect(two(first, second)).toEqual(ASKS_THE_SAME);
	});

	it('positions of two parties that only differ in who takes them', () => {
		const table = `${HEAD}
## Wants
- claimed by: The Gazette

| | port | union |
| --- | --- | --- |
| nights | none | None |
`.replaceAll(/one \|/g, 'one [gazette 1] |');
		expect(problemsIn(table)).toEqual([
			expect.stringMatching(
				/^26:31 The party of the note "nights-port" in line 26 takes this position in the same words/
			)
		]);
	});
});

describe('two notes may ask the same', () => {
	const kim = ['question: Who leads?', 'answer: Kim'];
	it.each([
		['with the same answer', kim, ['question: Who leads?', 'answer: kim.']],
		[
			'with an answer that the other accepts',
			kim,
			['question: Who leads?', 'answer: K. Sample', 'also: Kim']
		],
		['where one is retired', kim, ['question: Who leads?', 'answer: Lee', 'retired: 2025, gone']],
		[
			'as rivals',
			[...kim, 'disputed by: second'],
			['question: Who leads?', 'answer: Lee', 'disputed by: first']
		],
		[
			'of two speakers',
			['statement: No.', 'speaker: Kim', 'about: How far?'],
			['statement: Yes.', 'speaker: Lee', 'about: How far?']
		],
		[
			'of sentences with different gaps',
			['cloze: {{a::Kim}} met Lee.'],
			['cloze: Kim met {{a::Lee}}.']
		],
		[
			'as a term and as a question',
			['term: quay', 'meaning: wall'],
			['question: quay', 'answer: road']
		]
	])('%s', (_, first, second) => {
		expect(two(first, second)).toEqual([]);
	});
});

it('a note is told of once, whichever of its cards ask what others ask', () => {
	const term = (name: string, meaning: string) => [`term: ${name}`, `meaning: ${meaning}`];
	const notes = { first: term('quay', 'street'), second: term('dock', 'basin') };
	expect(problemsIn(notesText({ ...notes, third: term('quay', 'basin') }))).toEqual([
		expect.stringMatching(/^37:1 The note "first" in line 23 asks the same/)
	]);
});

it('each further note of a question is told of', () => {
	const leads = (answer: string) => ['question: Who leads?', `answer: ${answer}`];
	const notes = { first: leads('Kim'), second: leads('Lee'), third: leads('Sam') };
	expect(problemsIn(notesText(notes)).map((problem) => problem.split(' ')[0])).toEqual([
		'30:1',
		'37:1'
	]);
});
