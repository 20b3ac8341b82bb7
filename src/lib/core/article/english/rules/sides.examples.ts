// Examples of the rules for who wants, rejects or promises what.
import type { Examples } from '../../rule-examples.ts';

export const examples = {
	'wants-to': [
		{
			text: 'The Harbour Guild wants to buy the old lighthouse.',
			asks: 'What does the Harbour Guild want to do?',
			answers: 'buy the old lighthouse'
		},
		{
			text: 'The council had proposed in May to sell the dock to its tenants.',
			asks: 'What had the council proposed to do?',
			answers: 'sell the dock to its tenants'
		},
		{
			text: 'The Harbour Guild does not want to buy the old lighthouse.',
			nothing: 'what is not wanted is not asked for'
		},
		{ text: 'The Harbour Guild wants to leave.', nothing: 'too little is said' },
		{ text: 'The Harbour Guild wants a new lighthouse.', nothing: 'a thing is wanted' }
	],
	urges: [
		{
			text: 'The pilots urged the port to close its northern gate.',
			asks: 'What did the pilots urge the port to do?',
			answers: 'close its northern gate'
		},
		{
			text: 'The Harbour Guild called on owners to mark their nets.',
			asks: 'What did the Harbour Guild call on owners to do?',
			answers: 'mark their nets'
		},
		{ text: 'The pilots urged it to close its northern gate.', nothing: 'nobody knows whom' },
		{ text: 'The pilots urged patience.', nothing: 'nobody is urged' },
		{
			text: 'The pilots wanted the port to close its northern gate.',
			nothing: 'to want is not to urge'
		}
	],
	wants: [
		{
			text: 'The Harbour Guild demands a seat on the board of the port.',
			asks: 'What does the Harbour Guild demand?',
			answers: 'a seat on the board of the port'
		},
		{
			text: 'The Harbour Guild wants the old lighthouse lit again.',
			asks: 'What does the Harbour Guild want?',
			answers: 'the old lighthouse lit again'
		},
		{ text: 'The Harbour Guild demands more.', nothing: 'too little is said' },
		{
			text: 'The Harbour Guild demands that the lighthouse be lit.',
			nothing: 'a clause says what'
		},
		{ text: 'The Harbour Guild has a seat on the board.', nothing: 'to have is not to want' }
	],
	denies: [
		{
			text: 'Orrin Lines denied hiding the leak from its crews.',
			asks: 'What did Orrin Lines deny?',
			answers: 'hiding the leak from its crews'
		},
		{
			text: 'The council proposed a levy on idle ships.',
			asks: 'What did the council propose?',
			answers: 'a levy on idle ships'
		},
		{ text: 'Orrin Lines denied it.', nothing: 'nobody knows what' },
		{
			text: 'Orrin Lines rejected the blame for the leak.',
			nothing: 'whoever rejects is asked for'
		}
	],
	'takes-side': [
		{
			text: 'The Pilots Union rejected a ban on night work.',
			asks: 'Who rejected a ban on night work?',
			answers: 'The Pilots Union'
		},
		{
			text: 'The opposition backs the levy on idle ships.',
			asks: 'Who backs the levy on idle ships?',
			answers: 'The opposition'
		},
		{ text: 'Some rejected a ban on night work.', nothing: 'nobody named takes a side' },
		{ text: 'The Pilots Union will reject a ban on night work.', nothing: 'it has not done so' },
		{ text: 'The Pilots Union rejected it.', nothing: 'nobody knows what' },
		{ text: 'The pilots rejected a ban on night work.', nothing: 'which pilots, nobody knows' }
	]
} as const satisfies Examples;
