// Examples of the rules for who does what.
import type { Examples } from '../../rule-examples.ts';

export const examples = {
	action: [
		{
			text: 'The Orrin Trust bought a disused cannery near the quay.',
			asks: 'What did the Orrin Trust buy?',
			answers: 'a disused cannery near the quay'
		},
		{
			text: 'Fishers of Lund have mended the old sea wall.',
			asks: 'What have fishers of Lund mended?',
			answers: 'the old sea wall'
		},
		{
			text: 'Orrin Ferries did not abandon its night service.',
			nothing: 'what is not done is not asked for'
		},
		{ text: 'Orrin Ferries made a profit.', nothing: 'the verb says too little by itself' },
		{ text: 'Residents sold boats.', nothing: 'nobody named does it' },
		{ text: 'Orrin Ferries leased three sheds to a brewery.', nothing: 'its figure is asked for' },
		{
			text: 'Orrin Ferries will abandon its night service.',
			nothing: 'what will be has rules of its own'
		},
		{ text: 'Orrin Ferries was abandoned by its night crews.', nothing: 'others do it' },
		{
			text: 'Orrin Ferries rejected its night service.',
			nothing: 'to take a side has rules of its own'
		},
		{
			text: 'Orrin Ferries collapsed under the weight of its debt.',
			nothing: 'nothing is done to anything'
		},
		{ text: 'Orrin Ferries bought docks.', nothing: 'one word says too little' }
	],
	which: [
		{
			text: 'The council passed the Mooring Code, which allows wardens to tow idle boats.',
			asks: 'The council passed the Mooring Code, which allows ____.',
			answers: 'wardens to tow idle boats'
		},
		{
			text: 'The council passed the Mooring Code, which bans anchors over eelgrass.',
			asks: 'The council passed the Mooring Code, which bans ____.',
			answers: 'anchors over eelgrass'
		},
		{
			text: 'The council passed the Mooring Code, which the mayor herself had drafted in spring.',
			nothing: 'the clause has a subject of its own'
		},
		{
			text: 'The council passed the Mooring Code, which pleased owners of small boats.',
			nothing: 'it settles nothing'
		},
		{
			text: 'The council passed the Mooring Code, which allows 40 boats to lie idle.',
			nothing: 'its figure is asked for'
		},
		{
			text: 'The council passed the Mooring Code, which can be enforced by wardens of the port.',
			nothing: 'something is done to it'
		}
	],
	claim: [
		{
			text: 'The Orrin Trust runs along the old railway line.',
			asks: 'The Orrin Trust runs ____.',
			answers: 'along the old railway line'
		},
		{
			text: 'Ferry crews in Lund sleep on board in winter.',
			asks: 'Ferry crews in Lund sleep ____.',
			answers: 'on board in winter'
		},
		{ text: 'Most crews sleep on board in winter.', nothing: 'nobody named does it' },
		{
			text: 'The Orrin Trust does not sleep on board in winter.',
			nothing: 'what is not so is not asked for'
		},
		{ text: 'Orrin Ferries is on board in winter.', nothing: 'to be somewhere says too little' },
		{ text: 'Ferry crews in Lund know that winter is near.', nothing: 'a clause says what' },
		{ text: 'Ferry crews in Lund sleep through the long winter.', nothing: 'how long is no claim' },
		{
			text: 'Ferry crews in Lund sleep in boats that lie idle.',
			nothing: 'the gap would hold a clause'
		},
		{ text: 'Ferry crews in Lund sleep.', nothing: 'too little is said' }
	]
} as const satisfies Examples;
