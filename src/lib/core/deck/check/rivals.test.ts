// Whoever disputes is disputed: in one deck, and from one deck to another.
import { describe, expect, it } from 'vitest';
import { HEAD, notesText, problemsIn } from '../../../testing/decks.ts';
import { parseDecks } from '../text/parse-decks.ts';
import { sayProblem } from '../../../words/say-deck-fault.ts';

const claim = (answer: string, ...fields: readonly string[]) => [
	`question: Who leads, says ${answer.length}?`,
	`answer: ${answer}`,
	...fields
];

describe('within a deck', () => {
	it('rivals name each other', () => {
		const notes = {
			first: claim('Kim', 'disputed by: second; third'),
			second: claim('Sandy', 'disputed by: first'),
			third: claim('Robin B.', 'disputed by: talks/first')
		};
		expect(problemsIn(notesText(notes))).toEqual([]);
	});

	it('a rival that does not name the note back is told, with both lines', () => {
		const notes = { first: claim('Kim', 'disputed by: second'), second: claim('Sandy') };
		expect(problemsIn(notesText(notes))).toEqual([
			'27:16 The note "second" in line 31 does not name this one as its rival: add "- disputed by: first" there, or take it out here.'
		]);
	});

	it('a cell cannot name rivals, so it is to be written out', () => {
		const text = `${notesText({ first: claim('Kim', 'disputed by: nights-port') })}
## Wants

- claimed by: x

| | port |
| --- | --- |
| nights | none [gazette 1] |
`;
		expect(problemsIn(text)).toEqual([
			expect.stringContaining('write that cell out as a note, add "- disputed by: first" there')
		]);
	});

	it('a note does not dispute itself', () => {
		expect(problemsIn(notesText({ first: claim('Kim', 'disputed by: first') }))).toEqual([
			'27:16 A note does not dispute itself: take its own id out.'
		]);
	});

	it('a rival that is not there is told where it is named', () => {
		expect(problemsIn(notesText({ first: claim('Kim', 'disputed by: secnod') }))).toEqual([
			'27:16 This deck has no note "secnod": correct the id, or write "deck/id" for a note of another deck.'
		]);
	});

	it('a rival that cannot be read is not missing', () => {
		const notes = { first: claim('Kim', 'disputed by: second'), second: ['answer: Lee'] };
		expect(problemsIn(notesText(notes))).toEqual([
			expect.stringMatching(/^31:1 What is this note/)
		]);
	});

	it('rivals in other decks are left to those who have them', () => {
		expect(problemsIn(notesText({ first: claim('Kim', 'disputed by: other/second') }))).toEqual([]);
	});
});

describe('from deck to deck', () => {
	const file = (id: string, rival: string) => ({
		file: `${id}.md`,
		text: notesText({ quay: claim('Kim', `disputed by: ${rival}`) }).replace(
			HEAD,
			HEAD.replace('id: talks', `id: ${id}`)
		)
	});
	const problemsOf = (...files: readonly { file: string; text: string }[]) => {
		const { problems, strays } = parseDecks(files);
		return { problems: problems.map(sayProblem), strays: strays.map(sayProblem) };
	};

	it('rivals name each other', () => {
		expect(problemsOf(file('one', 'two/quay'), file('two', 'one/quay'))).toEqual({
			problems: [],
			strays: []
		});
	});

	it('one that does not name the note back is told, with file and line', () => {
		const plain = {
			file: 'two.md',
			text: file('two', 'x/x').text.replace('- disputed by: x/x\n', '')
		};
		expect(problemsOf(file('one', 'two/quay'), plain).problems).toEqual([
			'one.md:27:16: The note "two/quay" in two.md, line 23, does not name this one as its rival: add "- disputed by: one/quay" there, or take it out here.'
		]);
	});

	it('one that is not there is told where it is named', () => {
		expect(problemsOf(file('one', 'two/pier'), file('two', 'one/quay')).problems).toEqual([
			'one.md:27:16: two.md has no note "pier": correct the id.',
			expect.stringMatching(/^two.md:27:16: The note "one\/quay" in one.md, line 23, does not name/)
		]);
	});

	it('one whose deck is not given is a stray, unless a file could not be read', () => {
		const one = file('one', 'two/quay');
		expect(problemsOf(one)).toEqual({
			problems: [],
			strays: [
				`one.md:27:16: "two/quay" stands in none of these decks: correct the deck's id, or give its file too.`
			]
		});
		expect(problemsOf(one, { file: 'two.md', text: '' }).strays).toEqual([]);
	});

	it('two decks of one id are told', () => {
		const twin = { ...file('one', 'one/quay'), file: 'twin.md' };
		expect(
			problemsOf(file('one', 'two/quay'), { ...file('one', 'two/quay'), file: twin.file }).problems
		).toEqual(['twin.md:2:1: The deck id "one" is taken by one.md: give this deck its own.']);
	});
});
