// Examples of the rules for why, after what, to what end and with what outcome.
import type { Examples } from '../../rule-examples.ts';

export const examples = {
	cause: [
		{
			text: 'The head of the Harbour Guild resigned due to a quarrel over fees.',
			asks: 'The head of the Harbour Guild resigned due to ____ (why?).',
			answers: 'a quarrel over fees'
		},
		{
			text: 'The Harbour Guild closed its dock, citing the danger of fire.',
			asks: 'The Harbour Guild closed its dock, citing ____ (why?).',
			answers: 'the danger of fire'
		},
		{
			text: 'The dock of Lund was closed at the request of Mayor Ada Orrin.',
			asks: 'The dock of Lund was closed at the request of ____ (of whom?).',
			answers: 'Mayor Ada Orrin'
		},
		{
			text: 'The Harbour Guild closed its dock, citing anonymous sources.',
			nothing: 'a source is no reason'
		},
		{ text: 'The Harbour Guild closed its dock due to it.', nothing: 'nobody knows what' },
		{ text: 'The Harbour Guild closed its dock.', nothing: 'why, it does not say' }
	],
	'after-what': [
		{
			text: 'Lund held its first vote following a long quarrel over the quay.',
			asks: 'Lund held its first vote following ____ (after what?).',
			answers: 'a long quarrel over the quay'
		},
		{
			text: 'Orrin Ferries kept its night boats despite protests by the crews.',
			asks: 'Orrin Ferries kept its night boats despite ____ (despite what?).',
			answers: 'protests by the crews'
		},
		{ text: 'Lund held its first vote after the mayor resigned.', nothing: 'a clause says when' },
		{ text: 'Lund held its first vote following the vote.', nothing: 'too little is said' },
		{ text: 'Lund looks after the widows of its crews.', nothing: 'that is another verb' }
	],
	purpose: [
		{
			text: 'The Harbour Guild withdrew its plan in order to calm the crews.',
			asks: 'The Harbour Guild withdrew its plan in order to ____ (to do what?).',
			answers: 'calm the crews'
		},
		{
			text: 'The Harbour Guild built a wooden model to test its new hull.',
			asks: 'The Harbour Guild built a wooden model to ____ (to do what?).',
			answers: 'test its new hull'
		},
		{
			text: 'The Harbour Guild allowed the crews to test its hull.',
			nothing: 'the crews are to do it'
		},
		{
			text: 'The Harbour Guild moved its boats to the old dock.',
			nothing: 'a place is no purpose'
		},
		{ text: 'The Harbour Guild is to test its hull.', nothing: 'that has rules of its own' }
	],
	outcome: [
		{
			text: 'A gale hit the yard of Lund, leading to long queues at the ferry.',
			asks: 'A gale hit the yard of Lund, leading to ____ (what?).',
			answers: 'long queues at the ferry'
		},
		{
			text: 'The Court of Lund ruled on the ban, finding it to be unlawful.',
			asks: 'The Court of Lund ruled on the ban, finding it to be ____ (what?).',
			answers: 'unlawful'
		},
		{
			text: 'A gale hit the yard of Lund, including its dock.',
			nothing: 'nothing comes of it'
		},
		{ text: 'A gale hit the yard of Lund, saying much.', nothing: 'that is said' },
		{ text: 'A gale hit the rising yard of Lund.', nothing: 'no outcome is told' }
	],
	'with-whom': [
		{
			text: 'Every port but one has signed the pact, with Lund the only one left out.',
			asks: 'Every port but one has signed the pact, with ____ (who?) the only one left out.',
			answers: 'Lund'
		},
		{
			text: 'Seven ports had bid for the yard, with Port Sorrel winning the vote.',
			asks: 'Seven ports had bid for the yard, with ____ (who?) winning the vote.',
			answers: 'Port Sorrel'
		},
		{ text: 'The port signed a pact with Lund.', nothing: 'a pact is signed with it' },
		{ text: 'The port signed, with much noise, a pact.', nothing: 'nobody is named' }
	],
	'who-there': [
		{
			text: 'The pilots met in a shed of the port where Mayors Ada Orrin of Lund and Jo Specimen of Wick signed the pact.',
			asks: 'The pilots met in a shed of the port where ____ (who?) signed the pact.',
			answers: 'Mayors Ada Orrin of Lund and Jo Specimen of Wick'
		},
		{
			text: 'The pilots met in a shed of the port where crews signed the pact.',
			nothing: 'nobody is named'
		},
		{
			text: 'The pilots asked where Mayor Ada Orrin was.',
			nothing: 'nothing is done there'
		}
	],
	'which-fact': [
		{
			text: 'Ada Orrin belongs to the Tide Party, which advocates a free port at Lund.',
			asks: 'Ada Orrin belongs to the Tide Party, which advocates ____ (what?).',
			answers: 'a free port at Lund'
		},
		{
			text: 'The council passed the Mooring Code, which bans anchors over eelgrass.',
			nothing: 'what a rule says has a rule of its own'
		},
		{
			text: 'The council passed the Mooring Code, which Ada Orrin had drafted in spring.',
			nothing: 'the clause has a subject of its own'
		},
		{ text: 'The Mooring Code which pleased all crews was long.', nothing: 'no comma parts it' }
	]
} as const satisfies Examples;
