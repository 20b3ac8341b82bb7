// Examples of the rules for what stands in quotations.
import type { Examples } from './examples.ts';

export const examples = {
	'quoted-figure': [
		{
			text: '“We lose 38 per cent of our catch to seals,” said Jo Specimen, head of the guild.',
			asks: 'Jo Specimen said: “We lose ____ (what share?) of our catch to seals.”',
			answers: '38 per cent'
		},
		{
			text: 'Jo Specimen, head of the guild, said: “The dock costs $4 million more than the ferry.”',
			asks: 'Jo Specimen said: “The dock costs ____ (how much?) more than the ferry.”',
			answers: '$4 million'
		},
		{
			text: '“We lose a lot of our catch to seals,” said Jo Specimen, head of the guild.',
			nothing: 'no figure is told'
		},
		{
			text: '“We have waited 20 years for this dock,” said Jo Specimen, head of the guild.',
			nothing: 'a manner of speaking'
		},
		{
			text: '“We lose 38 per cent of our catch to seals,” a sign said.',
			nothing: 'nobody named says so'
		},
		{
			text: '“We lose 12 nets,” said Jo Specimen, head of the guild.',
			nothing: 'a small number is a manner of speaking'
		}
	],
	'who-said': [
		{
			text: '“The dock belongs to the town,” said Jo Specimen, head of the guild.',
			asks: 'Who said: “The dock belongs to the town”?',
			answers: 'Jo Specimen'
		},
		{
			text: '“I will not leave this dock,” said Jo Specimen, head of the guild.',
			nothing: 'of whom it speaks, only those who were there know'
		},
		{ text: '“The dock belongs to the town,” a sign said.', nothing: 'nobody named says so' },
		{
			text: '“Never again for this dock,” said Jo Specimen, head of the guild.',
			nothing: 'it is no sentence'
		}
	]
} as const satisfies Examples;
