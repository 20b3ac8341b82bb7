// The words of a review: the card, the grades, the bar above and the end.
import { plural } from './count.ts';

export const review = {
	title: 'Review',
	card: {
		flagged: 'Flagged',
		leech: 'leech',
		news: 'The answer has changed since you last saw it.',
		answer: 'Answer',
		also: 'Also:'
	},
	showAnswer: 'Show answer',
	howWell: 'How well did you remember?',
	grades: { again: 'Again', hard: 'Hard', good: 'Good', easy: 'Easy' },
	/** How long until a card comes back, on the buttons. */
	interval: {
		minutes: (count: number) => `${count} min`,
		hours: (count: number) => `${count} h`,
		days: (count: number) => `${count} d`,
		months: (count: number) => `${count} mo`,
		years: (count: number) => `${count} y`
	},
	bar: {
		back: 'Back to Today',
		progress: 'Progress',
		done: 'done',
		left: 'left',
		timeIsUp: 'time is up',
		lastMinute: 'less than a minute left',
		minutesLeft: (minutes: number) => `${minutes} min left`,
		undo: 'Undo',
		more: 'More for this card',
		seeNote: 'See the note in its deck'
	},
	actions: {
		flag: 'Flag note',
		unflag: 'Take the flag off',
		buryCard: 'Bury card until tomorrow',
		buryNote: 'Bury note until tomorrow',
		suspendCard: 'Suspend card',
		suspendNote: 'Suspend note'
	},
	stay: 'Your answer is not saved yet. Dateline goes on trying as long as it is open, but only this screen says what becomes of it. Leave the review?',
	end: {
		title: 'Done for now',
		saved: (count: number) =>
			`${plural(count, { one: 'One answer', other: `${count} answers` })}, all saved on this device.`,
		nothingDue: 'Nothing is due',
		upToDate: 'You are up to date here.',
		updateDone: 'Of what the update changed, nothing is left for now.',
		goOn: 'Go on with this deck',
		back: 'Back to Today'
	},
	notRead: 'The cards could not be read',
	noDecks: {
		title: 'No deck to review yet',
		text: 'You have not taken up a deck on this device. Choose one, and its cards come up here.',
		choose: 'Choose a deck'
	},
	unknownDeck: {
		title: 'You do not study such a deck',
		text: (id: string | null) =>
			`No deck “${id}” is among yours. Perhaps the address was cut, or the deck was not taken up on this device yet.`
	},
	unknownClass: {
		title: 'No such class ahead',
		text: 'The class of this address is not among yours, or it does not meet again.',
		classes: 'To the classes',
		review: 'Review what is due'
	}
};
