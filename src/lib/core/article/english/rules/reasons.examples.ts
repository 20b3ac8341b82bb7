// Examples of the rules for reasons.
import type { Examples } from '../../rule-examples.ts';

export const examples = {
	why: [
		{
			text: 'The yard closed its dry dock because its gates had rusted through.',
			asks: 'Why did the yard close its dry dock?',
			answers: 'because its gates had rusted through'
		},
		{
			text: 'The court dismissed the claim of the yard on the grounds that it came too late.',
			asks: 'Why did the court dismiss the claim of the yard?',
			answers: 'because it came too late'
		},
		{
			text: 'The yard closed its dry dock since there were no longer any ships.',
			asks: 'Why did the yard close its dry dock?',
			answers: 'because there were no longer any ships'
		},
		{
			text: 'The yard has closed its dry dock since the war began.',
			nothing: 'that says since when'
		},
		{
			text: 'The yard closed its dry dock because its gates had rusted, and that pleased Lund.',
			asks: 'Why did the yard close its dry dock?',
			answers: 'because its gates had rusted'
		},
		{ text: 'It closed because its gates had rusted.', nothing: 'nobody knows what closed' },
		{ text: 'The yard closed its dry dock because of rust.', nothing: 'no clause says why' },
		{
			text: 'The yard closed its dry dock and opened a school because its gates had rusted through.',
			nothing: 'of which of the two, nobody can tell'
		},
		{
			text: 'The yard closed its dry dock because its owner said “it is old”.',
			nothing: 'the reason is half a quotation'
		}
	]
} as const satisfies Examples;
