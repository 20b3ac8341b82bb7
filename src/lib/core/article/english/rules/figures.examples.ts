// Examples of the rules for figures; each reason of figures-not-asked.ts has its own in figures-not-asked.test.ts.
import type { Examples } from '../../rule-examples.ts';

export const examples = {
	figure: [
		{
			text: 'The yard employs 340 welders.',
			asks: 'How many welders does the yard employ?',
			answers: '340'
		},
		{
			text: 'The yard has halved its debt to $12 million.',
			asks: 'The yard has halved its debt to ____ (how much?).',
			answers: '$12 million'
		},
		{
			text: 'Repairs took eleven weeks.',
			asks: 'Repairs took ____ (how long?).',
			answers: 'eleven weeks'
		},
		{
			text: 'Berth fees rose from 4 percent to 9 percent.',
			asks: 'Berth fees rose ____ (from what to what?).',
			answers: 'from 4 percent to 9 percent'
		},
		{
			text: 'Nearly 60 percent of the welders live in Lund.',
			asks: '____ (what share?) of the welders live in Lund.',
			answers: 'Nearly 60 percent'
		},
		{
			text: 'The yard may not dock ships of more than 200 metres.',
			asks: 'The yard may not dock ships of ____ (how much?).',
			answers: 'more than 200 metres'
		},
		{ text: 'The yard employs two welders.', nothing: 'a small number is hardly a figure' },
		{
			text: '“The yard employs 340 welders,” Jo Specimen said.',
			nothing: 'it stands in a quotation, which has rules of its own'
		}
	]
} as const satisfies Examples;
