// A sentence as rules ask about it.
import { expect, it } from 'vitest';
import { leadIn, pieceOf, subjectOf } from './statement.ts';
import { statements } from '../rules/examples.ts';

it('has the clause of what is said, not of who says so', () => {
	const [statement] = statements('The Harbour Guild said that the dock would shut.');
	expect(statement?.clause?.bareSubject).toBe('the dock');
});

it.each([
	['The pilots, on strike since May, shut the dock.', 'the pilots'],
	['Welders shut the dock.', 'welders'],
	['Lund on 4 May shut the dock.', 'Lund']
])('names the subject of “%s”', (text, subject) => {
	const [statement] = statements(text);
	expect(subjectOf(statement!.clause!, statement!)).toBe(subject);
});

it('gives pieces and what leads in, in words that stand alone', () => {
	const [statement] = statements('After a storm on Friday, the dock shut.');
	expect(leadIn(statement!, statement!.clause!)).toBe('after a storm on 6 March 2026');
	expect(pieceOf(statement!, 0, 23)).toBe('After a storm on 6 March 2026');
});
