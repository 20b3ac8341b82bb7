// Examples of the rules for first sentences, and what there is one of.
import type { Examples } from '../../rule-examples.ts';

export const examples = {
	identity: [
		{
			text: 'The largest shareholder of the yard is the Orrin Trust.',
			asks: 'What is the largest shareholder of the yard?',
			answers: 'the Orrin Trust'
		},
		{
			text: 'The headquarters of the guild is a former tannery in Lund.',
			asks: 'What is the headquarters of the guild?',
			answers: 'a former tannery in Lund'
		},
		{ text: 'The only witness was asleep.', nothing: 'it says how, not who' },
		{ text: 'The shareholder is the Orrin Trust.', nothing: 'there may be several' }
	],
	headline: [
		{
			text: 'The Orrin Trust has closed the last cannery of the islands.',
			asks: 'Who has closed the last cannery of the islands?',
			answers: 'The Orrin Trust'
		},
		{
			text: 'A storm over Lund has torn the roof off the fish hall.',
			asks: 'What has torn the roof off the fish hall?',
			answers: 'A storm over Lund'
		},
		{
			text: 'Somebody has closed the last cannery of the islands.',
			nothing: 'nobody named does it'
		},
		{ text: 'The Orrin Trust has closed.', nothing: 'too little is said' },
		{
			text: 'The Orrin Trust has not closed the last cannery of the islands.',
			nothing: 'what is not so is not asked for'
		},
		{
			text: 'The Orrin Trust, the oldest and by far the largest owner of canneries in all the islands of the north, has closed the last cannery of the islands.',
			nothing: 'the answer gets too long'
		}
	],
	superlative: [
		{
			text: 'The Harbour Guild is the oldest guild of the coast.',
			asks: 'What is the oldest guild of the coast?',
			answers: 'The Harbour Guild'
		},
		{
			text: 'The Orrin yard became the largest employer of the coast.',
			asks: 'What became the largest employer of the coast?',
			answers: 'The Orrin yard'
		},
		{ text: 'Lund is a port of the islands.', nothing: 'it is one of many' },
		{
			text: 'Lund is not the oldest port of the islands.',
			nothing: 'what is not so is not asked for'
		},
		{ text: 'Here is the oldest port of the islands.', nothing: 'nothing is named' }
	]
} as const satisfies Examples;
