// Where a phrase ends: whole, or not at all.
import { expect, it } from 'vitest';
import { statements } from '../rules/examples.ts';
import { isWholeClause, phraseEnd } from './phrase-end.ts';

const phraseIn = (text: string, from: string): string | null => {
	const statement = statements(text)[0]!;
	const start = statement.said.sentence.text.indexOf(from);
	const end = phraseEnd(statement, start);
	return end === null ? null : statement.said.sentence.text.slice(start, end);
};

it.each([
	['The guild signed a pact with Lund, a port.', 'a pact', 'a pact with Lund, a port'],
	['The guild signed a pact with Lund, which has a dock.', 'a pact', 'a pact with Lund'],
	['The guild won both seats and the port claimed a third.', 'both', 'both seats'],
	['The guild won both seats and sold its dock.', 'both', 'both seats'],
	['The guild has two docks, a quay and a shed.', 'two', 'two docks, a quay and a shed'],
	['The guild closed the northern – and only – dock.', 'the northern', null],
	['The guild has a long, dear plan.', 'a long', null]
])('%s', (text, from, phrase) => {
	expect(phraseIn(text, from)).toBe(phrase);
});

it.each([
	['the port claimed a third', true],
	['boats used in May', false],
	['a lawsuit filed by the port', false]
])('“%s” is a clause: %s', (words, is) => {
	expect(isWholeClause(words)).toBe(is);
});
