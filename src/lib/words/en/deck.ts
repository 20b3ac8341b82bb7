// The words of the decks: the list of them, one of them, its timeline and its positions.
import { cards, counted, notes, plural } from './count.ts';

export const deck = {
	list: {
		title: 'Decks',
		lead: 'Every note shows who claims it, in which document, and as of when.',
		fromArticle: 'Make cards from an article',
		fresh: 'New deck',
		search: 'Search your cards',
		find: 'Search',
		browse: 'Browse all cards',
		openFile: 'Open a deck file',
		studied: 'You study',
		yours: 'Yours.',
		size: (noteCount: number, cardCount: number) =>
			`${counted(noteCount, notes)}, ${counted(cardCount, cards)}.`,
		newVersion: 'A new version is there',
		ready: 'Ready to be taken up',
		offeredSize: (noteCount: number, cardCount: number, sourceCount: number) =>
			`${noteCount} notes, ${cardCount} cards from ${sourceCount} sources`
	},
	/** A deck of which the title is not known yet. */
	untitled: 'Deck',
	/** In the browser's list of tabs: a view of a deck. */
	viewOf: (view: string, deck: string) => `${view} · ${deck}`,
	views: {
		label: 'Views of this deck',
		notes: 'Notes',
		positions: 'Positions',
		timeline: 'Timeline'
	},
	addNote: 'Add a note',
	study: 'Study this deck',
	quiz: 'Quiz',
	quizThis: 'Quiz this deck',
	takeUp: 'Take this deck up',
	pretest: 'Pretest',
	newVersion: (there: number, studied: number) =>
		`Version ${there} of this deck is there; you study version ${studied}.`,
	seeNewVersion: 'See what it brings',
	noSuchNote: (name: string) =>
		`This deck has no note “${name}”. It may have been renamed, or the address was cut.`,
	noNotes: 'It has no notes yet.',
	madeFrom: 'Made from',
	facts: {
		size: (noteCount: number, version: number) =>
			`${counted(noteCount, notes)} · version ${version}`,
		whatChanged: 'what changed',
		licence: ' · licence ',
		yours: '\u00a0· yours'
	},
	move: 'Move',
	delete: 'Delete',
	moreNotes: (left: number) => `Show more (${left} notes left)`,
	undo: 'Undo',
	justDone: 'What was just done',
	damaged: (ids: number, names: string) =>
		`What is stored of ${counted(ids, notes)} of this deck is damaged, so ${plural(ids, { one: 'it is', other: 'they are' })} left out here: ${names}.`,
	deleted: {
		title: (title: string) => `“${title}” is deleted`,
		lead: 'Its notes and what you have learnt are kept. Undo brings them back as they were.'
	},
	unknown: {
		title: 'There is no such deck',
		text: (id: string) =>
			`No deck “${id}” comes with the app, and you study none of that name. If you had it from a file, open the file again: what you have learnt comes back with it.`
	},
	notYours: {
		title: 'There is no such note or deck of yours',
		text: 'Only decks that you made yourself are written in. This one came with the app or from a file, was deleted, or the address was cut. In any deck you study, you can lay your own texts over a note: open the note, and press Edit.'
	},
	own: {
		about: 'Title and description',
		saveFile: 'Save as a file',
		noteDeleted: 'The note is deleted.',
		noteMoved: (to: string) => `The note is in “${to}” now, with its progress.`,
		handedOn: 'The deck was handed on as a file.',
		savedAs: (file: string) => `Saved as “${file}”.`,
		/** Of what a deck must not have where others are to open it. */
		weak: (first: string, others: number) =>
			`You can open it again yourself. For others it must be mended first: ${first}${others > 0 ? ` There are ${others} more of these.` : ''}`,
		notDone: (why: string) => `Not done: ${why}`
	},
	moving: {
		title: 'Move the note to',
		progress: 'Its progress comes with it.'
	},
	limits: {
		title: 'This deck',
		newPerDay: 'New cards a day',
		reviewsPerDay: 'Reviews a day',
		general: (number: number) => `Empty: as in Settings, ${number}.`,
		delete: 'Delete this deck',
		canBringBack: 'You can bring it back, with its notes and their history.',
		stop: 'Stop studying this deck',
		historyKept: 'Its history is kept, and comes back when you take the deck up again.'
	},
	note: {
		flagged: 'Flagged',
		alsoAccepted: 'Also accepted:',
		retired: 'Retired:',
		yourVersion: 'Your version.',
		yourTags: 'Your tags:',
		suspended: (part: string) => `Suspended (card “${part}”)`,
		leech: (part: string) => `A leech, suspended (card “${part}”)`,
		bringBack: 'Bring back',
		evidence: 'Evidence:',
		edit: 'Edit',
		flag: 'Flag',
		unflag: 'Take the flag off'
	},
	/** How a claim stands, small beside it. */
	standing: {
		disputed: 'disputed',
		changed: 'changed'
	},
	sources: {
		inferred: (date: string) => `${date} (inferred)`,
		noDate: 'no date given'
	},
	/** Learner and deck have both changed a field. */
	conflict: {
		both: { before: 'You and the deck have both changed this: ', after: '.' },
		yours: 'Yours',
		decks: 'The deck’s',
		leftOut: 'left out',
		keepMine: 'Keep mine',
		takeDecks: 'Take the deck’s'
	},
	positions: {
		none: 'This deck has no positions: its notes are not about who wants what.',
		tickOne: 'Tick at least one party or plan to see what it wants.',
		comparingAll: (count: number) => `Comparing all ${count} parties and plans`,
		comparing: (count: number, all: number) => `Comparing ${count} of ${all} parties and plans`,
		sideBySide: 'Set side by side',
		all: 'All of them',
		more: (left: number) => `Show more (${left} left)`,
		oneByOne: 'One issue at a time',
		previous: (issue: string) => `Previous issue: ${issue}`,
		next: (issue: string) => `Next issue: ${issue}`,
		place: (place: number, count: number) => `${place} of ${count}`,
		silentFor: 'No document speaks of it for',
		goTo: 'Go to an issue',
		caption: (title: string) => `Positions: ${title}`,
		issue: 'Issue',
		silent: 'No document speaks of it',
		dash: 'No document of this deck speaks of it.'
	},
	timeline: {
		inOrder: 'In order of time',
		yearless: 'Year not named',
		whyYearless: 'The source names a day or a month, but no year.',
		undated: 'Date unknown',
		whyUndated: 'The source has no date. Known is only when you opened it.',
		opened: (day: string) => `Opened ${day}`,
		claimsOpened: (count: number) => `${count} ${plural(count, { one: 'claim', other: 'claims' })}`,
		more: (left: number) => `Show more (${left} left)`,
		none: {
			everything: 'No note of this deck has a date.',
			events: 'This deck tells of no event.',
			changes: 'No answer of this deck is marked as changed.'
		},
		show: 'Show',
		filters: { everything: 'Everything', events: 'Events', changes: 'Changes' },
		inferred: 'inferred from the text',
		claims: (count: number, unit: 'day' | 'month' | 'year') =>
			`${count} ${plural(count, { one: 'claim', other: 'claims' })} as of this ${unit}`,
		changed: 'Changed',
		before: 'Before: ',
		now: 'Now: ',
		dateInferred: 'date inferred',
		disputed: 'disputed'
	}
};
