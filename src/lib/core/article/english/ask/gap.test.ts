// A statement with a gap where the answer stood.
import { expect, it } from 'vitest';
import { gapped } from './gap.ts';
import { statements } from '../rules/examples.ts';

const gap = (text: string, answer: string) => {
	const [statement] = statements(text);
	const start = statement!.said.sentence.text.indexOf(answer);
	const at = { start, end: start + answer.length };
	const draft = gapped(statement!, { kind: 'claim', at, gap: 'what', hint: 'what?', worth: 0.5 });
	return draft && { question: draft.question, cloze: draft.note['cloze'] };
};

it('asks for the words in the gap', () => {
	expect(gap('The Harbour Guild sold two docks in Lund.', 'two docks')).toEqual({
		question: 'The Harbour Guild sold ____ (what?) in Lund.',
		cloze: 'The Harbour Guild sold {{what::two docks::what?}} in Lund.'
	});
});

it('says who says so', () => {
	expect(
		gap('The Harbour Guild said that two docks in Lund had sunk.', 'two docks')?.question
	).toBe('According to the Harbour Guild, ____ (what?) in Lund had sunk.');
});

it.each([
	['the rest says too little', 'There are two docks.', 'two docks'],
	['the rest gives it away', 'Lund sold the docks that Lund had built.', 'Lund'],
	['a quotation is torn', 'The Guild sold the “old docks” of Lund.', 'the “old']
])('asks nothing where %s', (_, text, answer) => {
	expect(gap(text, answer)).toBeNull();
});
