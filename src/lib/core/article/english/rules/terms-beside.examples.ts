// Examples of the rules for another word beside a term.
import type { Examples } from '../../rule-examples.ts';

export const examples = {
	'or-term': [
		{
			text: 'The league keeps boys on a list for the muster, or compulsory service, from sixteen.',
			asks: 'What is another word for “the muster”?',
			answers: 'compulsory service'
		},
		{ text: 'Crews may bring a raft, a barge, or ferry, to the quay.', nothing: 'things in a row' },
		{ text: 'Crews ask for more pay, or worse weather.', nothing: 'a choice' }
	],
	'dashed-name': [
		{
			text: 'The court ruled on the closing — embargo — of the Orrin Harbour.',
			asks: 'What is the word for the closing of the Orrin Harbour?',
			answers: 'embargo'
		},
		{ text: 'The ferry – late – of Orrin sank.', nothing: 'late is no word for it' }
	],
	'in-brackets': [
		{
			text: 'A tarn (literally means tear) lies behind the port.',
			asks: 'What does “tarn” literally mean?',
			answers: 'tear'
		},
		{
			text: 'Crews danced at the regnet party (rain party) on the quay.',
			asks: 'What does “regnet party” mean?',
			answers: 'rain party'
		},
		{
			text: 'Only euryhaline (salt-bearing) fish live there.',
			nothing: 'it does not end as an adjective does'
		},
		{
			text: 'Only halophilic (salt-loving) plants live there.',
			asks: 'What does “halophilic” mean?',
			answers: 'salt-loving'
		},
		{ text: 'The skipper (left) waited.', nothing: 'it tells where he stands' }
	]
} as const satisfies Examples;
