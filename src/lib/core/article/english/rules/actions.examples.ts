// Examples of the rules for who does what.
import type { Examples } from './examples.ts';

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
		{ text: 'Orrin Ferries leased three sheds to a brewery.', nothing: 'its figure is asked for' }
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
		{ text: 'Orrin Ferries is on board in winter.', nothing: 'to be somewhere says too little' }
	]
} as const satisfies Examples;
