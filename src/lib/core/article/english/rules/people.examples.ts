// Examples of the rules for who or what somebody or something named is.
import type { Examples } from '../../rule-examples.ts';

export const examples = {
	'who-is': [
		{
			text: 'Jo Specimen, chief engineer of the yard, left in May.',
			asks: 'Who is Jo Specimen?',
			answers: 'chief engineer of the yard'
		},
		{
			text: 'The harbour minister, Lee Example, opened the dock.',
			asks: 'Who is Lee Example?',
			answers: 'the harbour minister'
		},
		{
			text: 'The new owner is Orrin Lines, a ferry operator in the north.',
			asks: 'What is Orrin Lines?',
			answers: 'a ferry operator in the north'
		},
		{
			text: 'The storm hit Lund, a town at the mouth of the river.',
			asks: 'What is Lund?',
			answers: 'a town at the mouth of the river'
		},
		{
			text: 'The hall was opened by former Sudmark Prime Minister Jo Specimen.',
			asks: 'Who is Jo Specimen?',
			answers: 'former Sudmark Prime Minister'
		},
		{
			text: 'Port trade and industry commissioner Jo Specimen said it had rained.',
			asks: 'Who is Jo Specimen?',
			answers: 'Port trade and industry commissioner'
		},
		{
			text: 'The guest was council chair President Nadir el-Orrin of Sudmark, who spoke.',
			asks: 'Who is Nadir el-Orrin?',
			answers: 'council chair, President of Sudmark'
		},
		{
			text: 'Speaking to Orrin Press, the head of the Sudmark League, Jo Specimen, said it had rained.',
			asks: 'Who is Jo Specimen?',
			answers: 'the head of the Sudmark League'
		},
		{
			text: 'Jo Specimen, the chair of the court decided, was right.',
			nothing: 'the sentence went on: a verb stands in it'
		},
		{
			text: 'Meanwhile, the fee policy of the port has failed.',
			nothing: 'the comma ends what leads in'
		},
		{ text: 'Reportedly, a ferry of the group sank.', nothing: 'the comma ends what leads in' },
		{ text: 'Jo Specimen, 44, left in May.', nothing: 'an age is no office' },
		{ text: 'Jo Specimen left in May.', nothing: 'nothing is told of whoever it is' },
		{
			text: 'Under the Mooring Code, a regulator sets the fees.',
			nothing: 'the comma ends what leads in'
		},
		{ text: 'Orrin Lines, whose ferries are old, left.', nothing: 'what it has is not what it is' }
	]
} as const satisfies Examples;
