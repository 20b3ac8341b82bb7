// A question in words of its own.
import { expect, it } from 'vitest';
import { asking } from './question.ts';
import { statements } from '../rules/examples.ts';

const ask = (
	question: string,
	answer: string,
	text = 'The Harbour Guild sold two docks on Friday.'
) => {
	const [statement] = statements(text);
	return asking(statement!, question, answer, { start: 0, end: 5 }, 'claim', 0.5);
};

it('is asked as it is put, with its answer in the words of the passage', () => {
	expect(
		ask('What  did the Harbour Guild sell , at last?', 'two docks on 6 March 2026.')
	).toMatchObject({
		question: 'What did the Harbour Guild sell, at last?',
		answer: 'two docks on Friday'
	});
});

it('says who says so', () => {
	expect(
		ask('What did Lund sell?', 'two docks', 'The Harbour Guild said that Lund had sold two docks.')
			?.question
	).toBe('According to the Harbour Guild, what did Lund sell?');
});

it.each([
	['the question gives it away', 'What did Lund sell of two docks?', 'two docks'],
	['the answer is broken off', 'What did Lund sell?', 'two docks and'],
	['only the answer tells whose', 'Who sold its two docks?', 'Lund'],
	['the question says too little', 'What then?', 'two docks']
])('is not asked where %s', (_, question, answer) => {
	expect(ask(question, answer)).toBeNull();
});
