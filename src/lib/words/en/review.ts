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
	/** What was done, or was not, above the card. */
	notice: {
		leech: (question: string, lapses: number) =>
			`“${question}” was forgotten ${lapses} times. It is tagged a leech and suspended; its deck's page brings it back.`,
		setAside: {
			card: {
				buried: 'Card buried until tomorrow. Undo brings it back.',
				suspended: 'Card suspended. Undo brings it back.'
			},
			note: {
				buried: 'Note buried until tomorrow. Undo brings it back.',
				suspended: 'Note suspended. Undo brings it back.'
			}
		},
		flagged: 'Note flagged.',
		unflagged: 'Flag taken off.',
		undone: {
			answer: 'Answer taken back.',
			flags: 'Taken back.'
		},
		undoneOfGone: {
			answer: 'Answer taken back. Its card is in the deck no longer.',
			flags: 'Taken back. Its card is in the deck no longer.'
		},
		answeredElsewhere: 'This card was answered in another tab.',
		standsElsewhere: 'This card was answered or set aside in another tab: that stands.',
		answeredSince: 'That card was answered again in another tab, so its answer stays.',
		cardGone: 'Another tab has changed the deck: the card is in it no longer.',
		cardChanged: 'Another tab has changed the deck: this card has a new text.',
		damagedOne: (card: string) =>
			`What is stored of the card “${card}” is damaged, so it is left out. The others go on.`,
		damaged: (count: number, cards: readonly string[], more: boolean) =>
			`What is stored of ${count} cards is damaged, so they are left out: ${cards.join(', ')}${more ? ' …' : ''}. The others go on.`
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
