// Examples of the rules for terms that are explained in passing.
import type { Examples } from '../../rule-examples.ts';

export const examples = {
	'so-called': [
		{
			text: 'The firm was fined under the so-called Lantern Rule, a law that makes owners light their wrecks.',
			asks: 'What does “Lantern Rule” mean?',
			answers: 'a law that makes owners light their wrecks'
		},
		{
			text: 'Crews live on what is known as slack pay, a wage that is paid in idle weeks.',
			asks: 'What does “slack pay” mean?',
			answers: 'a wage that is paid in idle weeks'
		},
		{
			text: 'Crews are called early, before the tide turns.',
			nothing: 'to call is something else here'
		}
	],
	'apposed-term': [
		{
			text: 'The yard still uses oakum, a fibre that is hammered between planks.',
			asks: 'What does “oakum” mean?',
			answers: 'a fibre that is hammered between planks'
		},
		{
			text: 'Divers cut away the kelp, a plant which can grow by a foot in one day.',
			asks: 'What does “kelp” mean?',
			answers: 'a plant which can grow by a foot in one day'
		},
		{ text: 'Crews fear shipworm, rust and ice.', nothing: 'nothing is explained' },
		{
			text: 'The yard is run by Orrin, a man who likes ships.',
			nothing: 'somebody, not a word, is described'
		},
		{
			text: 'Each side hopes for a new offensive, a new delivery of weapons.',
			nothing: 'two things in a row'
		},
		{
			text: 'Using wave mass theory, the team saw the hull as a set of springs.',
			nothing: 'the comma ends what leads in'
		},
		{
			text: 'As a leveller, an idea that few share, Orrin lost.',
			nothing: 'somebody is no idea'
		},
		{
			text: 'Orrin took 9 percent of the vote, the highest share since 1971.',
			nothing: 'it compares'
		},
		{
			text: 'He was secretary of docks, the position which fell to Orrin.',
			nothing: 'the term is cut'
		},
		{
			text: 'The dock rose after dredging evolved past sounding, a form of listening.',
			nothing: 'a verb stands in the term'
		},
		{
			text: 'Crews mended a net, a job that took weeks.',
			nothing: 'it speaks of the whole sentence'
		}
	],
	'dashed-term': [
		{
			text: 'A tender – a small boat that serves a larger ship – was lost.',
			asks: 'What does “tender” mean?',
			answers: 'a small boat that serves a larger ship'
		},
		{
			text: 'The coffer dam – a structure that keeps water out – will rise in May.',
			asks: 'What does “coffer dam” mean?',
			answers: 'a structure that keeps water out'
		},
		{ text: 'The ferry – late again – was full.', nothing: 'nothing is explained' },
		{
			text: 'Port Lund – a town that lives on ferries – was flooded.',
			nothing: 'a place, not a word, is described'
		}
	],
	'that-is': [
		{
			text: 'The court granted a lien, that is, a hold on the ship that lasts until the debt is paid.',
			asks: 'What does “lien” mean?',
			answers: 'a hold on the ship that lasts until the debt is paid'
		},
		{
			text: 'Sailors call it “dead water”: a layer of fresh water that slows a ship.',
			asks: 'What does “dead water” mean?',
			answers: 'a layer of fresh water that slows a ship'
		},
		{
			text: 'The court granted a lien, that is what the owner says.',
			nothing: 'nothing is explained'
		},
		{ text: 'Its advice is short: the less paint the better for all.', nothing: 'it is no term' }
	],
	'definition-of': [
		{
			text: 'Goods that float from a wreck, the term for flotsam, belong to the finder.',
			asks: 'What does “flotsam” mean?',
			answers: 'goods that float from a wreck'
		},
		{
			text: 'A wind from the sea to the shore, also known as a sea breeze, cools the town.',
			asks: 'What does “sea breeze” mean?',
			answers: 'wind from the sea to the shore'
		},
		{
			text: 'A wind from the sea to the shore, the best of the week, cools the town.',
			nothing: 'no term is named'
		}
	]
} as const satisfies Examples;
