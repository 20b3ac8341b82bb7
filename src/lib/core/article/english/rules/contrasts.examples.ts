// Examples of the rules for contrasts.
import type { Examples } from '../../rule-examples.ts';

export const examples = {
	while: [
		{
			text: 'The north of the island lives on fish, while the south has turned to tourism.',
			asks: 'The north of the island lives on fish, while the south has ____ (what, by contrast?).',
			answers: 'turned to tourism'
		},
		{
			text: 'Lund has kept its fleet of trawlers, whereas the islands have sold every boat.',
			asks: 'Lund has kept its fleet of trawlers, whereas the islands have ____ (what, by contrast?).',
			answers: 'sold every boat'
		},
		{
			text: 'While the north lives on fish, the south has turned to tourism.',
			nothing: 'the other side stands in front'
		},
		{
			text: 'The north of the island lives on fish, while away.',
			nothing: 'the other side has no verb'
		},
		{
			text: 'Lund lives on fish, while others starve.',
			nothing: 'too little is said of the other side'
		}
	],
	'did-not': [
		{
			text: 'The Harbour Guild agreed to a second lock but did not accede to calls for a new pier.',
			asks: 'The Harbour Guild agreed to a second lock but did not accede to ____ (to what?).',
			answers: 'calls for a new pier'
		},
		{ text: 'The Harbour Guild agreed but did not sign it.', nothing: 'nobody knows what' },
		{
			text: 'The Harbour Guild did not accede to calls for a pier.',
			nothing: 'no contrast is drawn'
		}
	],
	'either-or': [
		{
			text: 'The ports of Lund either delayed their vote or took to letters.',
			asks: 'The ports of Lund either ____ (did what, or what?).',
			answers: 'delayed their vote or took to letters'
		},
		{ text: 'The ports of Lund did not vote either.', nothing: 'there is no second thing' },
		{
			text: 'Either the port of Lund or the guild will vote in spring, with a long delay.',
			nothing: 'who is not what'
		}
	],
	'who-did-not': [
		{
			text: 'While the Harbour Guild confirmed the new master, the port council did not.',
			asks: 'While the Harbour Guild confirmed the new master, ____ (who, by contrast?) did not.',
			answers: 'the port council'
		},
		{
			text: 'While the Harbour Guild confirmed the new master, it did not pay the crews.',
			nothing: 'it is the same one'
		},
		{
			text: 'While the Harbour Guild confirmed the new master, the port council left.',
			nothing: 'it did something'
		}
	],
	'instead-of': [
		{
			text: 'Owners may pay in kind instead of leaving the harbour.',
			asks: 'Owners may pay in kind instead of ____ (instead of what?).',
			answers: 'leaving the harbour'
		},
		{
			text: 'The court settled for a fine rather than a ban.',
			asks: 'The court settled for a fine rather than ____ (instead of what?).',
			answers: 'a ban'
		},
		{ text: 'The court settled for a fine.', nothing: 'nothing is replaced' },
		{ text: 'The court settled for a fine instead.', nothing: 'by what, it does not say' }
	],
	formerly: [
		{
			text: 'Until now the Orrin yard had built wooden hulls only.',
			asks: 'Until now the Orrin yard had ____ (what was so before?).',
			answers: 'built wooden hulls only'
		},
		{
			text: 'Before 1998 the Orrin yard was part of the royal arsenal.',
			asks: 'Before 1998 the Orrin yard was ____ (what was so before?).',
			answers: 'part of the royal arsenal'
		},
		{ text: 'Until 2030 the harbour stays in the hands of the town.', nothing: 'it is so still' },
		{
			text: 'Until the storm the harbour was closed to ships of other flags.',
			nothing: 'since when it is so, it does not say'
		}
	]
} as const satisfies Examples;
