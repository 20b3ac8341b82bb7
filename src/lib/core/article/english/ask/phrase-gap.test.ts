// A gap for a whole phrase.
import { expect, it } from 'vitest';
import { statements } from '../rules/examples.ts';
import { phraseGap } from './phrase-gap.ts';

const gapAt = (text: string, from: string) => {
	const statement = statements(text)[0]!;
	const start = statement.said.sentence.text.indexOf(from);
	return phraseGap(statement, { start, kind: 'claim', hint: 'what?', worth: 0.5 })?.answer ?? null;
};

it.each([
	['The guild of Lund has signed a pact with Wick.', 'a pact', 'a pact with Wick'],
	['The guild of Lund has signed the pact.', 'the pact', null],
	['The guild of Lund has signed its pact.', 'its pact', null],
	['The guild of Lund has signed it.', 'it', null],
	['The guild of Lund has signed a “pact of fools”.', 'a “pact', null],
	['The guild of Lund has signed 40 pacts.', '40 pacts', null]
])('%s', (text, from, answer) => {
	expect(gapAt(text, from)).toBe(answer);
});
