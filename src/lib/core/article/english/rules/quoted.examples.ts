// Examples of the rules for what stands in quotations.
import type { Examples } from '../../rule-examples.ts';

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
	'quoted-gap': [
		{
			text: '“We will not sail because of the ice in the sound,” said Jo Specimen, head of the guild.',
			asks: 'Jo Specimen, head of the guild, said: “We will not sail because of ____.”',
			answers: 'the ice in the sound'
		},
		{
			text: 'Speaking to the Port Herald, pilot Jo Specimen said, "We warn the owners that our crews will leave the port".',
			asks: 'Pilot Jo Specimen said: “We warn the owners that ____.”',
			answers: 'our crews will leave the port'
		},
		{
			text: 'In May, Jo Specimen told reporters: "I ask the owners to pay for the lost nets." "That day will come," she added.',
			asks: 'Jo Specimen said: “I ask ____.”',
			answers: 'the owners to pay for the lost nets'
		},
		{
			text: '“While a longer pier may help, we have no proof that the current will spare the old dock,” said Jo Specimen.',
			asks: 'Jo Specimen said: “While a longer pier may help, we have no proof that ____.”',
			answers: 'the current will spare the old dock'
		},
		{
			text: '“Our boats can no longer wait for the owners of these piers,” said Jo Specimen.',
			nothing: 'which pier, only those who were there know'
		},
		{
			text: '“We will not sail because of that,” said Jo Specimen, head of the guild.',
			nothing: 'of what, only those who were there know'
		},
		{
			text: '“I went back to the quay for my nets,” said Jo Specimen, head of the guild.',
			nothing: 'what only the speaker did'
		},
		{
			text: '“This decision will cost our crews the whole season,” said Jo Specimen.',
			nothing: 'which decision, only those who were there know'
		},
		{
			text: '“We will not sail because of the ice in the sound,” they said.',
			nothing: 'nobody named says so'
		},
		{
			text: 'Jo Specimen called the plan “We will not sail because of the ice”.',
			nothing: 'a phrase that the paper borrows'
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
