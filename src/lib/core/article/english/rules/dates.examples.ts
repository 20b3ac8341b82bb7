// Examples of the rules for dates.
import type { Examples } from '../../rule-examples.ts';

export const examples = {
	date: [
		{
			text: 'The Mooring Code takes effect on 4 May 2026.',
			asks: 'When does the Mooring Code take effect?',
			answers: '4 May 2026'
		},
		{
			text: 'Since 2011 the yard has built ferries.',
			asks: 'Since when has the yard built ferries?',
			answers: '2011'
		},
		{
			text: 'The yard must repay the loan by 30 June.',
			asks: 'By when must the yard repay the loan?',
			answers: '30 June'
		},
		{
			text: 'In October the Orrin Trust sold its last trawler.',
			asks: 'When did the Orrin Trust sell its last trawler?',
			answers: 'October'
		},
		{ text: 'The yard builds a 2019 model.', nothing: 'the year only describes' },
		{ text: 'The yard builds ferries of 2019.', nothing: 'the year only describes' },
		{
			text: 'The yard, which opened in 1998, builds ferries.',
			nothing: 'it stands beside what the sentence tells'
		},
		{ text: 'Between 2001 and 2004 the yard stood idle.', nothing: 'neither year says when' },
		{
			text: 'The yard paid fees of 2 May 2001, 3 May 2002 and 4 May 2003.',
			nothing: 'three dates are a list'
		}
	]
} as const satisfies Examples;
