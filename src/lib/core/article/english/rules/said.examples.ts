// Examples of the rules for what somebody says or rules.
import type { Examples } from '../../rule-examples.ts';

export const examples = {
	ruled: [
		{
			text: 'The Sea Court ruled that the yard must pay for the lost nets of the crews.',
			asks: 'What did the Sea Court rule?',
			answers: 'that the yard must pay for the lost nets of the crews'
		},
		{
			text: 'A board found that the pilots had ignored two warnings from shore.',
			asks: 'What did a board find?',
			answers: 'that the pilots had ignored two warnings from shore'
		},
		{
			text: 'The vote was held in May, and the Sea Court ruled the yard must pay for the lost nets.',
			asks: 'What did the Sea Court rule?',
			answers: 'that the yard must pay for the lost nets'
		},
		{
			text: 'The Sea Court found the dock “was built on sand and that the yard knew it”.',
			asks: 'What did the Sea Court find?',
			answers: 'that the dock “was built on sand and that the yard knew it”'
		},
		{ text: 'The Sea Court ruled out a further delay.', nothing: 'no clause says what' },
		{
			text: 'The Sea Court did not rule that the yard must pay for the nets.',
			nothing: 'what was not ruled is not asked for'
		},
		{ text: 'The Sea Court ruled that it would wait.', nothing: 'too little is said' },
		{
			text: 'The union said that the yard must pay for the lost nets of the crews.',
			nothing: 'to say is not to settle'
		}
	],
	argued: [
		{
			text: 'The Fishers Union opposed the sale, arguing that the yard was worth twice the price.',
			asks: 'What did the Fishers Union argue?',
			answers: 'that the yard was worth twice the price'
		},
		{
			text: 'The Pilots Union refused the offer, warning that tired crews had caused two collisions.',
			asks: 'What did the Pilots Union warn?',
			answers: 'that tired crews had caused two collisions'
		},
		{
			text: 'The Fishers Union opposed the sale, arguing about the price of the yard.',
			nothing: 'no clause says what'
		},
		{
			text: 'The Mooring Act opposed the sale, arguing that the yard was worth twice the price.',
			nothing: 'a law does not argue'
		},
		{
			text: 'The Fishers Union opposed the sale, arguing that it was cheap.',
			nothing: 'too little is said'
		}
	],
	blamed: [
		{
			text: 'The inquiry blamed the collision on a broken radar and a tired crew.',
			asks: 'On what did the inquiry blame the collision?',
			answers: 'a broken radar and a tired crew'
		},
		{
			text: 'Owners blame the losses on cheap imports from the south.',
			asks: 'On what do owners blame the losses?',
			answers: 'cheap imports from the south'
		},
		{ text: 'The inquiry blamed a broken radar.', nothing: 'for what, it does not say' },
		{
			text: 'The inquiry did not blame the collision on a broken radar.',
			nothing: 'what is not so is not asked for'
		},
		{ text: 'The inquiry blamed the collision on fog.', nothing: 'too little is said' }
	],
	'who-says': [
		{
			text: 'Eelgrass stores more carbon than the woods of the island, the Institute for Coasts said.',
			asks: 'Who says that eelgrass stores more carbon than the woods of the island?',
			answers: 'the Institute for Coasts'
		},
		{
			text: 'The harbour has silted up since the dam was built, the ministry said on Friday.',
			asks: 'Who says that the harbour has silted up since the dam was built?',
			answers: 'the ministry'
		},
		{
			text: 'Eelgrass stores more carbon than the woods of the island.',
			nothing: 'nobody is said to say so'
		},
		{
			text: 'Eelgrass stores more carbon than the woods of the island, critics said.',
			nothing: 'nobody named says so'
		},
		{ text: 'Eelgrass has gone, the Institute for Coasts said.', nothing: 'too little is said' }
	],
	'says-about': [
		{
			text: 'The Coast Institute said that eelgrass beds store more carbon than the woods of the island.',
			asks: 'What does the Coast Institute say about eelgrass beds?',
			answers: 'eelgrass beds store more carbon than the woods of the island'
		},
		{
			text: 'The Harbour Guild argued that cheap imports had ruined the smaller yards of the coast.',
			asks: 'What does the Harbour Guild say about cheap imports?',
			answers: 'cheap imports had ruined the smaller yards of the coast'
		},
		{
			text: 'The Coast Institute said that they store more carbon than the woods of the island.',
			nothing: 'about what, nobody knows'
		},
		{ text: 'The Coast Institute said that eelgrass was gone.', nothing: 'too little is said' },
		{
			text: 'Critics said that cheap imports had ruined the smaller yards of the coast.',
			nothing: 'nobody named says so'
		}
	]
} as const satisfies Examples;
