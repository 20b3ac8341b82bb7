// The words of the classes: what to expect of each, how it is set up, how it went.
import { cards, counted, plural } from './count.ts';

export const classes = {
	title: 'Classes',
	lead: 'Say when class is and how many minutes you have. Dateline puts first what raises most what you will know in that room, and stops on time.',
	none: 'No class yet.',
	add: 'Add a class',
	change: 'Change',
	calendar: 'Study times for my calendar',
	/** In the name of a calendar's file. */
	studyTimes: 'study-times',
	untitled: 'class',
	remove: 'Remove',
	removed: (title: string) => `“${title}” is removed. Your cards and answers stay.`,
	bringBack: 'Bring it back',
	damaged: 'What is stored of a class cannot be read, so it is left out here.',
	toClasses: 'To the classes',
	view: {
		over: 'It does not meet again: its dates are over.',
		next: (when: string) => `Next: ${when}`,
		nextWhen: (meeting: string, until: string) => `${meeting}, ${until}`,
		clash: (others: readonly string[]) =>
			`It meets at the same time as ${others.join(' and ')}. Each has its own plan: a card of both counts for both, and the minutes add up.`,
		newDate: 'Give it a new date',
		reckoning: 'Reckoning what pays most …',
		noCards:
			'There is no card for this class: its decks are not among yours any more, or all their cards are suspended.',
		chooseDecks: 'Choose decks',
		of: (count: number) => `Of ${counted(count, cards)}.`,
		ofUnseen: (count: number, unseen: number) =>
			`Of ${counted(count, cards)}, ${unseen} not seen yet.`,
		usual: 'So far it leans on what is usual: your own answers make it yours.',
		measured: (answers: number) => `Measured by your last ${answers} answers.`,
		study: (time: string) => `Study ${time}`,
		studyCards: (time: string, count: number) => `Study ${time}: ${counted(count, cards)}`,
		studyFor: (study: string, title: string) => `${study}, for ${title}`,
		minutesDone: 'Today’s minutes are done.',
		otherMinutes: 'Other minutes',
		studyMore: 'Study more',
		minutes: (count: number) => `${count} min`,
		minutesFor: (count: number, title: string) => `${count} min of study for ${title}`
	},
	todaysCards: {
		title: 'Which cards, in what order',
		fresh: 'new'
	},
	/** What to expect at class. */
	recall: {
		nothing: 'If you do nothing more',
		today: (time: string) => `After ${time} today`,
		plan: 'After the whole plan',
		range: (from: string, to: string) => `${from} to ${to}`
	},
	past: {
		within: 'within the range',
		below: 'below the range',
		above: 'above the range',
		verdict: (checked: string, verdict: string) => `${checked}, ${verdict}`,
		forecast: (share: string) => `forecast ${share}`,
		check: 'Check it with a quiz',
		inClass: 'There was a quiz in class',
		right: 'Right',
		of: 'of',
		wrong: 'Say how many were right, and of how many: two whole numbers, as 8 of 10.'
	},
	/** After the minutes for a class. */
	end: {
		nothingMore: 'Nothing more pays',
		timeIsUp: 'Time is up',
		noCard: 'There is no card that these minutes would help.',
		noAnswer: 'No answer was given.',
		saved: (count: number) =>
			`${plural(count, { one: 'One answer', other: `${count} answers` })}, saved on this device.`,
		when: (title: string, meeting: string) => `${title}, ${meeting}`,
		reckoning: 'Reckoning what to expect at class …',
		more: 'Five minutes more',
		back: 'Back to Today'
	},
	form: {
		change: 'Change the class',
		fresh: 'A class to be ready for',
		unknown: {
			title: 'No such class',
			text: 'The class of this address is not among yours. Perhaps it was removed, or the address was cut.'
		},
		save: 'Save the class',
		theClass: 'The class',
		name: 'Name',
		example: 'Politics, Year 11',
		when: 'When it takes place',
		addTime: 'Add a time',
		notOn: 'Not on',
		doesTakePlace: (date: string) => `It does take place on ${date}`,
		dayWithout: 'A day without class',
		leaveOut: 'Leave this day out',
		about: 'What it is about',
		decks: 'Decks',
		topics: 'Single topics',
		topicsChosen: (count: number) => `Single topics: ${count}`,
		allOfTopics: 'All cards of these topics, besides the decks above',
		noDeck: {
			before: 'You have no deck yet. ',
			link: 'Take one up',
			after: ' first: its cards are what is studied for the class.'
		},
		yourTime: 'Your time for it',
		minutes: {
			name: 'Minutes a day',
			hint: 'What you have for this class on a day, up to the class itself'
		},
		mostlyAt: 'Mostly at',
		day: 'Day',
		every: (weekday: string) => `Every ${weekday}`,
		once: 'Once, on a date',
		date: 'Date',
		time: 'Time',
		removeTime: 'Remove this time'
	}
};
