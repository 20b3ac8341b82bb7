// A gap that was mistyped would be shown to learners as it stands.
import { sayFault } from '../../../words/say-deck-fault.ts';
import { describe, expect, it } from 'vitest';
import { notesText, problemsIn } from '../../../testing/decks.ts';
import { gapProblem } from './gaps.ts';

describe('a sentence with gaps is refused for', () => {
	it.each([
		[
			'a gap with one colon',
			'{{a::shut}} since {{year:2019}}.',
			'"{{year:2019}}." is no gap: write'
		],
		['a gap without its end', '{{a::shut}} since {{year::2019}.', '"{{year::2019}." is no gap'],
		['a gap without its beginning', '{{a::shut}} since {year::2019}}.', '"}}." is no gap'],
		['a name in capitals', '{{a::shut}} since {{Year::2019}}.', '"{{Year::2019}}." is no gap'],
		[
			'a brace alone in a gap',
			'{{a::{shut}} since.',
			'A brace in the gap "{shut" has no other: write \\{'
		],
		['a gap without an answer', '{{a::shut}} since {{year:: ::x}}.', 'is no gap'],
		[
			'one name for two gaps',
			'{{a::shut}} since {{a::2019}}.',
			'Two gaps are named "a" and have different answers, "shut" and "2019"'
		]
	])('%s', (_, text, message) => {
		expect(sayFault(gapProblem(text)!)).toContain(message);
	});
});

it.each([
	'{{a::One}} and {{a::one}}',
	'a set {x} and {{a::y}}',
	'{{a::b}}}',
	'{{{a::b}}',
	'{{a::{1, 2}}}',
	'{{a::\\{}} \\{\\{'
])('%s is a sentence with gaps', (text) => {
	expect(gapProblem(text)).toBeNull();
});

it('a mistyped gap is told with its place, in retired notes too', () => {
	const note = ['cloze: {{a::shut}} {{b}}', 'retired: 2025, old'];
	expect(problemsIn(notesText({ one: note }))).toEqual([
		expect.stringMatching(/^25:10 "{{b}}" is no/)
	]);
});
