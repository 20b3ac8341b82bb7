// Words that depend on the article, in words that do not.
import { expect, it } from 'vitest';
import { edited } from '../../edits.ts';
import { bodyEdits, nameEdits, timeEdits, wordEdits } from './in-words.ts';
import { read } from '../rules/examples.ts';

const put = (text: string) => {
	const { reading, said } = read(text);
	const last = said.at(-1)!;
	return edited(last.sentence.text, [
		...timeEdits(last, reading),
		...nameEdits(last, reading),
		...bodyEdits(last, reading),
		...wordEdits(last.sentence.text)
	]);
};

it.each([
	['The dock shut on Friday.', 'The dock shut on 6 March 2026.'],
	['The dock shut last year.', 'The dock shut in 2025.'],
	['Jo Specimen, head of the guild, left. Specimen is ill.', 'Jo Specimen is ill.'],
	[
		'The Harbour Workers Union met. On 4 May the union sold a dock.',
		'On 4 May the Harbour Workers Union sold a dock.'
	],
	['Yesterday, the dock shut.', 'On 8 March 2026, the dock shut.'],
	['Today, the dock shut.', 'the dock shut.'],
	['The dock was sworn in last week following a vote.', 'The dock was sworn in following a vote.'],
	['On one day, at least three docks shut.', 'On one day, at least three docks shut.'],
	['The dock, at least, is old.', 'The dock is old.'],
	['The dock is also old.', 'The dock is old.']
])('%s', (text, whole) => {
	expect(put(text)).toBe(whole);
});
