// Who speaks, out of the words beside "said".
import { expect, it } from 'vitest';
import { introduced } from './introduced.ts';
import { isClaimant, speakerNamed } from './speaker.ts';
import { read } from '../rules/examples.ts';

const BEFORE =
	'Jo Specimen, head of the Harbour Guild, met fisheries commissioner Lee Example on the quay. The talks lasted two hours. ';

const speaker = (words: string) => {
	const { reading, said } = read(`${BEFORE}The ships stay in port, Jo Specimen said.`);
	return speakerNamed(words, said.at(-1)!, reading);
};

it.each([
	['Specimen', 'Jo Specimen', 'Jo Specimen, head of the Harbour Guild'],
	['The commissioner', 'Lee Example', 'Lee Example'],
	['pilot Jo Specimen', 'Jo Specimen', 'pilot Jo Specimen'],
	['an onlooker Om Sample', 'Om Sample', 'Om Sample, an onlooker'],
	['a nurse using the pseudonym Kat', 'Kat', 'a nurse using the pseudonym Kat'],
	['First Minister of Varennia Ana Vale', 'Ana Vale', 'First Minister of Varennia Ana Vale'],
	['Harbour officials later', 'Harbour officials', 'Harbour officials'],
	['the Harbour Guild', 'the Harbour Guild', 'the Harbour Guild']
])('%s', (words, name, shown) => {
	expect(speaker(words)).toEqual({ name, shown });
});

it.each([
	'they',
	'a sign',
	'critics',
	'"But some of those officials',
	'A spokesman for Jo Specimen and Lee Example'
])('nobody who could be named: %s', (words) => {
	expect(speaker(words)?.name).not.toBe('Jo Specimen');
	expect(speaker(words)?.name).not.toBe('Lee Example');
});

it('is shown with the office in front of the name', () => {
	const { reading, said } = read(
		'The crews have left the port, guild leader Jo Specimen said. The port is shut.'
	);
	expect(introduced('Jo Specimen', said.at(-1)!, reading)).toBe('guild leader Jo Specimen');
});

it('does not take half a quotation, or "the work", for somebody', () => {
	expect(
		['"But some of those officials', 'the work', 'but the union', 'some of the pilots'].map(
			isClaimant
		)
	).toEqual([false, false, false, false]);
	expect(['the union', "the guild's report of 3 May", 'Jo Sample'].map(isClaimant)).toEqual([
		true,
		true,
		true
	]);
});
