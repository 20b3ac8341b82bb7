// A count as a question.
import { expect, it } from 'vitest';
import { howMany } from './how-many.ts';
import { statements } from '../rules/examples.ts';

const count = (text: string) => {
	const [statement] = statements(text);
	return howMany(statement!, statement!.said.amounts[0]!, 0.5)?.question ?? null;
};

it.each([
	[
		'In 2025 the Guild sold 12 docks to Lund.',
		'In 2025, how many docks did the Guild sell to Lund?'
	],
	['The Guild sold docks to 12 pilots.', null],
	['The Guild sold 12 percent of the docks.', null],
	['The Guild did not sell 12 docks.', null]
])('%s', (text, question) => {
	expect(count(text)).toBe(question);
});
