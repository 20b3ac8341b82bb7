// Examples of the rules for who leads or owns what, and since when there is something.
import type { Examples } from '../../rule-examples.ts';

export const examples = {
	office: [
		{
			text: 'Orrin Lines, which owns the ferries of the north, will close.',
			asks: 'Who or what owns the ferries of the north?',
			answers: 'Orrin Lines'
		},
		{
			text: 'Jo Specimen, who chairs the Harbour Guild, left early.',
			asks: 'Who chairs the Harbour Guild?',
			answers: 'Jo Specimen'
		},
		{ text: 'Jo Specimen leads them.', nothing: 'of whom it speaks, nobody knows' },
		{ text: 'She leads the rescue service of the coast.', nothing: 'nobody is named' },
		{
			text: 'Jo Specimen has followed the rescue service of the coast.',
			nothing: 'to follow is no office'
		},
		{
			text: 'In May Jo Specimen led the rescue service of the coast.',
			nothing: 'a month is no office'
		}
	],
	'office-beside': [
		{
			text: '“The dock belongs to the town,” said Jo Specimen, who has led the Harbour Guild since 2019.',
			asks: 'Who has led the Harbour Guild since 2019?',
			answers: 'Jo Specimen'
		},
		{
			text: '“The dock is ours,” said Jo Specimen, who runs the Harbour Guild of Lund.',
			asks: 'Who runs the Harbour Guild of Lund?',
			answers: 'Jo Specimen'
		},
		{
			text: '“The dock belongs to the town,” said Jo Specimen, who has sued the Harbour Guild.',
			nothing: 'to sue is no office'
		},
		{
			text: 'Jo Specimen, who runs the Harbour Guild of Lund, left.',
			nothing: 'nothing is quoted: it is asked as any other'
		}
	],
	founded: [
		{
			text: 'The Coastal Rescue Service, which was set up in 1911, has lost a boat.',
			asks: 'In which year was the Coastal Rescue Service set up?',
			answers: '1911'
		},
		{
			text: 'The Harbour Guild, founded in May 1890, has 400 members.',
			asks: 'When was the Harbour Guild founded?',
			answers: 'May 1890'
		},
		{
			text: 'The Harbour Guild, praised in 1890, has 400 members.',
			nothing: 'to praise is not to begin'
		},
		{ text: 'The guild, founded in 1890, has 400 members.', nothing: 'nothing is named' },
		{
			text: 'The Harbour Guild, a club founded in 1890, has 400 members.',
			nothing: 'the club, not the guild, is said to be founded'
		}
	]
} as const satisfies Examples;
