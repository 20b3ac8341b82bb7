// Examples of the rules for what happens, by whom, to what and where.
import type { Examples } from '../../rule-examples.ts';

export const examples = {
	'by-whom': [
		{
			text: 'The lighthouse was bought by the Orrin Trust for its museum.',
			asks: 'The lighthouse was bought by ____ (by whom?) for its museum.',
			answers: 'the Orrin Trust'
		},
		{
			text: 'Jo Specimen was appointed by Mayor Ada Lund as harbour master in 2017.',
			asks: 'Jo Specimen was appointed by ____ (by whom?) as harbour master in 2017.',
			answers: 'Mayor Ada Lund'
		},
		{ text: 'The lighthouse was bought by boat.', nothing: 'nobody did it' },
		{ text: 'The lighthouse stands by the Orrin Quay.', nothing: 'nothing is done' },
		{ text: 'The lighthouse was bought in May.', nothing: 'by whom, it does not say' }
	],
	'as-what': [
		{
			text: 'Jo Specimen was sworn in as governor of Lund on May 2.',
			asks: 'Jo Specimen was sworn in as ____ (as what?) on May 2.',
			answers: 'governor of Lund'
		},
		{
			text: 'The guild elected Jo Specimen as its first chair after a long strike.',
			asks: 'The guild elected Jo Specimen as its ____ (as what?) after a long strike.',
			answers: 'first chair'
		},
		{ text: 'Jo Specimen was sworn in as planned.', nothing: 'that is no office' },
		{ text: 'The dock is used as a store by the Orrin Trust.', nothing: 'no office is given' }
	],
	where: [
		{
			text: 'Pilots of four ports met in Port Sorrel for a vote on the strike.',
			asks: 'Pilots of four ports met in ____ (where?) for a vote on the strike.',
			answers: 'Port Sorrel'
		},
		{
			text: 'The ferry sank off the Isle of Wrack in a storm.',
			asks: 'The ferry sank off ____ (where?) in a storm.',
			answers: 'the Isle of Wrack'
		},
		{ text: 'Pilots of four ports met in May for a vote.', nothing: 'a month is no place' },
		{ text: 'Pilots of four ports trust in Jo Specimen.', nothing: 'nothing happens there' }
	],
	'what-done': [
		{
			text: 'The Orrin Trust voted unanimously against a second lock on the canal.',
			asks: 'The Orrin Trust voted unanimously against ____ (what?).',
			answers: 'a second lock on the canal'
		},
		{
			text: 'Lund is currently an outlying district of the port.',
			asks: 'Lund is currently ____ (what?).',
			answers: 'an outlying district of the port'
		},
		{
			text: 'Jo Specimen and Ada Lund are both members of the Harbour Guild.',
			asks: 'Jo Specimen and Ada Lund are both members of ____ (what?).',
			answers: 'the Harbour Guild'
		},
		{
			text: 'The mayor of Lund signed an order for all quays and sheds of the old town banning anyone with a lamp from mooring at its northern gate.',
			asks: 'The mayor of Lund signed an order for all quays and sheds of the old town banning ____ (what?).',
			answers: 'anyone with a lamp from mooring at its northern gate'
		},
		{
			text: 'The court of Lund cancelled its yearly hearing because the pilots had left.',
			asks: 'The court of Lund cancelled ____ (what?) because the pilots had left.',
			answers: 'its yearly hearing'
		},
		{ text: 'The Orrin Trust did not sell the old dock.', nothing: 'nothing was done' },
		{ text: 'The Orrin Trust signed the agreement.', nothing: 'of which, nobody could tell' },
		{ text: 'A few hundred pilots signed a long letter.', nothing: 'of whom, nobody could tell' },
		{
			text: 'The Orrin Trust closed the northern – and only – dock.',
			nothing: 'the phrase would be cut in two'
		},
		{
			text: 'The Orrin Trust had “a long, dear and useless” plan.',
			nothing: 'half a quotation is nobody’s words'
		}
	],
	'who-did': [
		{
			text: 'The Orrin Trust later ruled against the extension of the pier.',
			asks: '____ (who?) later ruled against the extension of the pier.',
			answers: 'The Orrin Trust'
		},
		{
			text: 'The small union, the Guild of Lund, won both seats on the board.',
			asks: 'The small union, ____ (who?), won both seats on the board.',
			answers: 'the Guild of Lund'
		},
		{ text: 'Pilots of the port won both seats on the board.', nothing: 'nobody named did it' },
		{ text: 'The Orrin Trust did not win seats on the board.', nothing: 'it did nothing' },
		{ text: 'The Orrin Trust won.', nothing: 'too little is said of what it did' }
	]
} as const satisfies Examples;
