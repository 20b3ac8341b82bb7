// What somebody is quoted with, and who says it.
import { expect, it } from 'vitest';
import { directSpeechOf } from './direct-speech.ts';
import { read } from '../rules/examples.ts';

const spoken = (text: string) => {
	const { reading, said } = read(text);
	return said.map((one) => {
		const speech = directSpeechOf(one, reading);
		return (
			speech && [
				speech.speaker.name,
				...speech.pieces.map(({ start, end }) => one.sentence.text.slice(start, end))
			]
		);
	});
};

it.each([
	['"The dock is shut for good," said Jo Sample.', ['Jo Sample', 'The dock is shut for good,']],
	[
		'"The dock is shut for good", wrote pilot Jo Sample on Portbook.',
		['Jo Sample', 'The dock is shut for good']
	],
	['Jo Sample said, "The dock is shut for good."', ['Jo Sample', 'The dock is shut for good.']],
	[
		'Asked about the ice, Jo Sample told the Herald: “The dock is shut for good.”',
		['Jo Sample', 'The dock is shut for good.']
	],
	[
		'"The dock is shut," Jo Sample said, "and nobody will open it."',
		['Jo Sample', 'The dock is shut,', 'nobody will open it.']
	]
])('%s', (text, speech) => {
	expect(spoken(text)).toEqual([speech]);
});

it('goes on in the next sentence', () => {
	expect(spoken('"The dock is shut for good," said Jo Sample. "The crews have left it."')).toEqual([
		['Jo Sample', 'The dock is shut for good,'],
		['Jo Sample', 'The crews have left it.']
	]);
});

it('stands beside what the paper says itself', () => {
	const { reading, said } = read(
		'Jo Sample left the talks on Monday, adding: "The dock is shut for good."'
	);
	const speech = directSpeechOf(said[0]!, reading);
	expect(speech?.speaker.name).toBe('Jo Sample');
	expect(said[0]!.sentence.text.slice(0, speech!.statementEnd!)).toBe(
		'Jo Sample left the talks on Monday'
	);
});

it.each([
	['The judge\'s statement reads "the dock can no longer be used by the crews".', null],
	[
		'Judge Jo Sample met the crews. Part of the judge\'s statement reads "the dock can no longer be used by the crews".',
		'the dock can no longer be used by the crews'
	]
])('a sentence that begins small: %s', (text, words) => {
	expect(spoken(text).at(-1)?.[1] ?? null).toBe(words);
});

it.each([
	'Jo Sample called the dock "a shame for the whole port".',
	'"The dock is shut for good," they said.',
	'Jo Sample said that the dock was shut.'
])('is none: %s', (text) => {
	expect(spoken(text)).toEqual([null]);
});

it('is what stands behind a name in an interview', () => {
	const { reading, said } = read(
		[
			'Pilot Jo Sample answered the questions of the Herald on the quay.',
			'Herald: Why was the dock sold?',
			'Sample: The dock lost a third of its ships in May.',
			'Herald: Who bought it?',
			'Sample: Our town did.'
		].join('\n\n')
	);
	const answers = said.filter(({ sentence }) => sentence.speaker !== null);
	expect(answers.map((one) => directSpeechOf(one, reading)?.speaker.name)).toEqual([
		'Jo Sample',
		'Jo Sample'
	]);
	expect(answers.map(({ sentence }) => sentence.asked)).toEqual([
		'Why was the dock sold?',
		'Who bought it?'
	]);
});
