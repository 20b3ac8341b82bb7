// Examples of the rules for lists.
import type { Examples } from '../../rule-examples.ts';

export const examples = {
	'announced-list': [
		{
			text: 'Why is the dock closed?\n\nThere are two reasons. First, the gates are rusty. Second, the walls lean.',
			asks: 'Why is the dock closed? Name the two reasons.',
			answers: 'the gates are rusty; the walls lean'
		},
		{
			text: 'Why is the dock closed?\n\nThere are three reasons. First, the gates are rusty. Second, the walls lean.',
			nothing: 'one is missing'
		},
		{ text: 'There are two reasons to close the dock.', nothing: 'none follows' },
		{
			text: 'There are many reasons. First, the gates are rusty. Second, the walls lean.',
			nothing: 'how many, it does not say'
		}
	],
	'bulleted-list': [
		{
			text: 'The Harbour Guild demands:\n\n• a second lock\n\n• new gates for the dock\n\n• higher pay',
			asks: 'The Harbour Guild demands: ____ (which three?)',
			answers: 'a second lock; new gates for the dock; higher pay'
		},
		{
			text: 'They demand:\n\n• a second lock\n\n• new gates for the dock',
			nothing: 'nobody knows who'
		},
		{ text: 'The Harbour Guild demands:\n\n• a second lock', nothing: 'one point is no list' },
		{
			text: 'The Harbour Guild met.\n\n• a second lock was built\n\n• new gates came',
			nothing: 'no line announces them'
		}
	],
	enumeration: [
		{
			text: 'The plan for the dock includes new gates, a longer quay and a crane.',
			asks: 'The plan for the dock includes ____ (which ones?).',
			answers: 'new gates, a longer quay and a crane'
		},
		{
			text: 'The ferry calls at Lund, Orrin and Wick.',
			asks: 'The ferry calls at ____ (which ones?).',
			answers: 'Lund, Orrin and Wick'
		},
		{ text: 'The plan includes a crane.', nothing: 'one thing is no list' },
		{
			text: 'The union says the plan is, to put it in a word, long and dear.',
			nothing: 'nothing is counted up'
		},
		{
			text: 'The plan includes gates, a quay and what is left of the crane.',
			nothing: 'the list would hold a clause'
		}
	]
} as const satisfies Examples;
