// Examples of the rules for what somebody accuses, blames or warns others of, calls for or cites.
import type { Examples } from '../../rule-examples.ts';

export const examples = {
	accused: [
		{
			text: 'The Pilots Union accused the owners of hiding two collisions.',
			asks: 'What did the Pilots Union accuse the owners of?',
			answers: 'hiding two collisions'
		},
		{
			text: 'The Pilots Union has called for a second radar on the pier.',
			asks: 'What has the Pilots Union called for?',
			answers: 'a second radar on the pier'
		},
		{
			text: 'The Pilots Union called the plan a gift to the owners.',
			asks: 'What did the Pilots Union call the plan?',
			answers: 'a gift to the owners'
		},
		{
			text: 'The Coast Institute warned of a shortage of eel in the sound.',
			asks: 'What did the Coast Institute warn of?',
			answers: 'a shortage of eel in the sound'
		},
		{
			text: 'The Coast Institute described the eel as a guest in the sound.',
			asks: 'As what did the Coast Institute describe the eel?',
			answers: 'a guest in the sound'
		},
		{
			text: 'The Harbour Guild expressed disappointment at the ruling.',
			asks: 'What did the Harbour Guild express?',
			answers: 'disappointment at the ruling'
		},
		{
			text: 'Critics accused the owners of hiding two collisions.',
			nothing: 'nobody named says so'
		},
		{
			text: 'The Pilots Union did not accuse the owners of hiding two collisions.',
			nothing: 'what is not so is not asked for'
		},
		{ text: 'The Pilots Union called the owners on Friday.', nothing: 'it called nobody anything' },
		{
			text: 'The owners were accused of hiding two collisions.',
			nothing: 'by whom, it does not say'
		}
	],
	'blamed-for': [
		{
			text: 'The Pilots Union blamed a broken radar for the collision.',
			asks: 'Whom or what did the Pilots Union blame for the collision?',
			answers: 'a broken radar'
		},
		{
			text: 'The Pilots Union left the talks, blaming the owners for the losses of May.',
			asks: 'Whom or what did the Pilots Union blame for the losses of May?',
			answers: 'the owners'
		},
		{ text: 'The Pilots Union blamed a broken radar.', nothing: 'for what, it does not say' },
		{
			text: 'The Pilots Union did not blame a broken radar for the collision.',
			nothing: 'what is not so is not asked for'
		}
	],
	citing: [
		{
			text: 'The Harbour Office shut the pier for two weeks, citing cracks in its oldest pillars.',
			asks: 'The Harbour Office shut the pier for two weeks, citing ____ (what reason?).',
			answers: 'cracks in its oldest pillars'
		},
		{
			text: 'The Harbour Herald named the owner, citing two officials of the port.',
			nothing: 'a source is no reason'
		},
		{
			text: 'The Harbour Office did not shut the pier, citing cracks in its pillars.',
			nothing: 'what is not so is not asked for'
		}
	]
} as const satisfies Examples;
