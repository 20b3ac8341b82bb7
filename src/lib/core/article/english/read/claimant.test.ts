// Who says what a sentence says.
import { expect, it } from 'vitest';
import { claimantOf, ownPart, secondSaying } from './claimant.ts';
import { read } from '../rules/examples.ts';

const claimant = (text: string) => {
	const { reading, said } = read(text);
	const claimed = claimantOf(said.at(-1)!, reading, 0);
	return claimed === null || claimed === 'unknown' ? claimed : claimed.name;
};

it.each([
	['The dock will shut, the Harbour Guild said on Friday.', 'the Harbour Guild'],
	['According to the Harbour Guild, the dock will shut.', 'the Harbour Guild'],
	['The Harbour Guild said that the dock would shut.', 'the Harbour Guild'],
	['The dock will shut.', null],
	['The Harbour Guild did not say that the dock would shut.', null],
	['The dock will shut, he said.', 'unknown'],
	['The dock was unsafe, as the Sea Court found.', 'the Sea Court'],
	['The Sea Court ruled the dock must shut.', 'the Sea Court'],
	['Harbour officials later said 12 ships had been lost.', 'harbour officials'],
	['Speaking on the quay, pilot Jo Sample said the dock would shut.', 'pilot Jo Sample'],
	['The Harbour Guild reported 12 ships stranded off the cape.', null],
	['The Harbour Guild announced plans for a second dock.', null],
	['"But some of those officials, the dock will shut, according to the work.', 'unknown']
])('%s', (text, name) => {
	expect(claimant(text)).toBe(name);
});

it('leaves to a claimant what stands in front of the next claim, or behind a semicolon', () => {
	const { said } = read(
		'In July, the guild said its crane had failed, and days later the yard said that the crane was sound.'
	);
	const { text } = said[0]!.sentence;
	expect(text.slice(0, secondSaying(said[0]!))).toBe(
		'In July, the guild said its crane had failed'
	);
	const two = 'The yard has sold a crane; enough, the guild says, to pay the crews.';
	expect(two.slice(0, ownPart(two))).toBe('The yard has sold a crane');
	const and = 'The yard sold a crane, and its pier, according to the guild, was sold in May.';
	expect(and.slice(0, ownPart(and))).toBe('The yard sold a crane');
	const all = 'The yard sold a crane, and its pier was sold in May, according to the guild.';
	expect(ownPart(all)).toBe(all.length);
});

it('knows where a claim is of a part only, so that only the sentence as it stands is true', () => {
	const { reading, said } = read(
		'Pilots, who make up a fifth of the crews, according to the Harbour Guild, have sailed since 2015.'
	);
	expect(claimantOf(said[0]!, reading, 0)).toMatchObject({
		name: 'the Harbour Guild',
		edits: [],
		literalUntil: 72
	});
});
