// The words of a quiz on the wall, where a class raises hands.
import { plural } from './count.ts';

export const wall = {
	tab: 'On the wall',
	making: 'Making the quiz …',
	nothingCounts: 'Nothing of this goes into your reviews',
	place: (place: number, count: number) => `${place} of ${count}`,
	back: 'Back',
	showAnswer: 'Show the answer',
	next: 'Next',
	fullScreen: 'Full screen',
	leaveFullScreen: 'Leave full screen',
	leave: 'Leave',
	evidence: 'Evidence',
	theAnswer: (answer: string) => `The answer: ${answer}`,
	counters: {
		right: 'right',
		wrong: 'wrong',
		/** Behind the number of hands, on the button that counts one more. */
		countOneMore: (hands: number) =>
			`${plural(hands, { one: 'hand', other: 'hands' })}; count one more`,
		oneLess: (option: string) => `One hand less for “${option}”`
	},
	end: {
		title: 'How it went',
		onlyHere: 'Only what was counted here. Nothing of it went into anybody’s reviews.',
		again: 'Again',
		back: 'Back to the last question',
		worstFirst: 'What went worst stands first',
		question: 'Question',
		share: 'Share',
		hands: 'Hands',
		of: (right: number, hands: number) => `${right} of ${hands}`,
		noHandsFor: 'No hands were counted for',
		noHands: 'No hands were counted'
	},
	keys: {
		title: 'Keys',
		space: 'Space',
		shift: 'Shift',
		escape: 'Esc',
		next: 'Show the answer, then the next question',
		back: 'One step back',
		count: 'Count a hand for that option',
		takeFrom: 'Take a hand back from it',
		takeLast: 'Take the last hand back',
		fullScreen: 'Full screen, and back',
		leave: 'Leave',
		these: 'These keys',
		remote: 'A remote for slides works too. Nothing of it goes into your reviews.'
	}
};
