// Examples of the rules for what must or may be done.
import type { Examples } from '../../rule-examples.ts';

export const examples = {
	'must-do': [
		{
			text: 'If the pilots strike, the port must close its northern gate.',
			asks: 'What must the port do if the pilots strike?',
			answers: 'close its northern gate'
		},
		{
			text: 'Owners of old ships must fit a second pump to keep their licence.',
			asks: 'What must owners of old ships do to keep their licence?',
			answers: 'fit a second pump'
		},
		{ text: 'It must close.', nothing: 'nobody knows what' },
		{ text: 'The port could close its northern gate.', nothing: 'it may or may not' },
		{ text: 'No ship must pass the northern gate.', nothing: 'of no ship nothing can be asked' },
		{ text: 'Ships must be towed through the northern gate.', nothing: 'nobody is to do it' },
		{ text: 'The yard must pay.', nothing: 'one word says too little' },
		{ text: 'Crews may rest.', nothing: 'too little is said of whom' }
	],
	'must-be': [
		{
			text: 'Nets must be marked with the name of their owner.',
			asks: 'Nets must be marked ____.',
			answers: 'with the name of their owner'
		},
		{
			text: 'The wreck will be handed over to the Coast Guard.',
			asks: 'The wreck will be handed over to ____.',
			answers: 'the Coast Guard'
		},
		{ text: 'There must be a second pump on board.', nothing: 'nothing is to be anything' },
		{ text: 'The wreck will be gone.', nothing: 'too little is said' },
		{ text: 'Crews must mend their nets.', nothing: 'somebody is to do it' }
	],
	'is-to': [
		{
			text: 'Each ferry is to carry two life rafts.',
			asks: 'Each ferry is to carry ____.',
			answers: 'two life rafts'
		},
		{
			text: 'Pilots are to be given a second radar by spring.',
			asks: 'Pilots are to be given ____.',
			answers: 'a second radar by spring'
		},
		{ text: 'The ferry is to blame for the wave.', nothing: 'that is not to be done' },
		{ text: 'Each ferry was to carry two life rafts.', nothing: 'it is no longer to be done' },
		{ text: 'Pilots are to leave.', nothing: 'too little is said' }
	],
	'has-until': [
		{
			text: 'The owner has until 30 April to remove the wreck.',
			asks: 'The owner has until 30 April to ____ (to do what?).',
			answers: 'remove the wreck'
		},
		{
			text: 'Owners have until June to mark their nets.',
			asks: 'Owners have until June to ____ (to do what?).',
			answers: 'mark their nets'
		},
		{
			text: 'The owner has three weeks to remove the wreck.',
			nothing: 'until when, it does not say'
		},
		{ text: 'The owner has until April.', nothing: 'what is to be done, it does not say' }
	]
} as const satisfies Examples;
