// Examples of the rules for terms that are explained, and letters.
import type { Examples } from '../../rule-examples.ts';

export const examples = {
	glossary: [
		{
			text: "Key term, freeboard: the height of a ship's side above the water.",
			asks: 'What does “freeboard” mean?',
			answers: "the height of a ship's side above the water"
		},
		{
			text: 'Ballast: a load that keeps a ship upright.',
			asks: 'What does “ballast” mean?',
			answers: 'a load that keeps a ship upright'
		},
		{ text: 'Lund: the ferry is late again.', nothing: 'it explains nothing' },
		{ text: 'The rule: a ship must keep its lights on.', nothing: 'it is no term' }
	],
	'is-a': [
		{
			text: 'A lugger is a boat that carries square sails.',
			asks: 'What does “lugger” mean?',
			answers: 'a boat that carries square sails'
		},
		{
			text: 'Careening is a method in which a ship is laid on its side.',
			asks: 'What does “careening” mean?',
			answers: 'a method in which a ship is laid on its side'
		},
		{ text: 'The Orrin is a ship of the island.', nothing: 'a thing, not a word, is described' },
		{ text: 'It is a boat that carries square sails.', nothing: 'no term is named' },
		{ text: 'A lugger is the best boat that a fisher can own.', nothing: 'it praises' }
	],
	means: [
		{
			text: 'Jetsam means goods that a crew throws overboard.',
			asks: 'What does “jetsam” mean?',
			answers: 'goods that a crew throws overboard'
		},
		{
			text: 'The term leeway refers to the drift of a ship before the wind.',
			asks: 'What does “leeway” mean?',
			answers: 'the drift of a ship before the wind'
		},
		{ text: 'This means a long wait for the crews.', nothing: 'no term is named' },
		{
			text: 'Jetsam means that the crew was in danger.',
			nothing: 'it is a consequence, not a meaning'
		}
	],
	acronym: [
		{
			text: 'The Coastal Rescue Service (CRS) lost a boat.',
			asks: 'What does CRS stand for?',
			answers: 'Coastal Rescue Service'
		},
		{
			text: 'The NFB (National Ferry Board) set the fares.',
			asks: 'What does NFB stand for?',
			answers: 'National Ferry Board'
		},
		{ text: 'The boat was lost (CRS).', nothing: 'no words stand for the letters' },
		{ text: 'The board (see page 4) set the fares.', nothing: 'no letters stand for words' }
	],
	'named-term': [
		{
			text: 'Pilots wait at the reef for the pause between tides, known as slack water.',
			asks: 'Pilots wait at the reef for the pause between tides, known as ____ (which term?).',
			answers: 'slack water'
		},
		{
			text: 'Pilots steer by a row of lights called leading lights.',
			asks: 'Pilots steer by a row of lights called ____ (which term?).',
			answers: 'leading lights'
		},
		{ text: 'Pilots steer by a light known as it.', nothing: 'no term is named' },
		{ text: 'Pilots called the ferry off the reef.', nothing: 'to call is something else here' }
	]
} as const satisfies Examples;
