// Browse: the search field, what is found, and what is done to what is selected.
import { cards, counted, notes } from './count.ts';

export const browse = {
	title: 'Browse',
	lead: 'Find any card in your decks, and change many at once.',
	search: 'Search your cards',
	/** For screen readers, and shown above the list. */
	found: (cardCount: number, noteCount: number) =>
		`${counted(cardCount, cards)} from ${counted(noteCount, notes)}`,
	none: 'No card matches this search.',
	empty: 'You have no cards yet. Add a deck first.',
	toDecks: 'To the decks',
	reading: 'Reading your notes',
	list: 'Cards found',
	gone: 'This card is gone.',
	/** The columns, by what they are sorted by. */
	columns: {
		fits: 'Best match',
		deck: 'Deck',
		question: 'Note',
		due: 'Due',
		interval: 'Interval',
		lapses: 'Failures',
		edited: 'Changed'
	},
	sortBy: 'Sort by',
	descending: 'Reverse order',
	isSorted: (column: string) => `Sort by ${column.toLowerCase()}`,
	select: (question: string) => `Select ${question}`,
	selectAll: 'Select all',
	selectNone: 'Select none',
	selected: (cardCount: number) => `${counted(cardCount, cards)} selected`,
	states: {
		new: 'New',
		suspended: 'Suspended',
		buried: 'Buried',
		leech: 'Leech',
		retired: 'Retired',
		flagged: 'Flagged',
		dueToday: 'Due today',
		overdue: (days: string) => `Overdue by ${days}`,
		dueIn: (days: string) => `Due in ${days}`
	},
	keys: 'Arrow keys move through the list, Space selects, Shift and an arrow key selects several, Ctrl A selects all, Enter opens a card.',
	actions: {
		name: 'Selected cards',
		suspend: 'Suspend',
		unsuspend: 'Unsuspend',
		flag: 'Flag',
		unflag: 'Remove flag',
		tag: 'Add tag',
		untag: 'Remove tag',
		reschedule: 'Reschedule',
		move: 'Move',
		remove: 'Delete'
	},
	done: {
		suspended: (count: number) => `${counted(count, cards)} suspended.`,
		unsuspended: (count: number) => `${counted(count, cards)} back in study.`,
		flagged: (count: number) => `${counted(count, notes)} flagged.`,
		unflagged: (count: number) => `Flag removed from ${counted(count, notes)}.`,
		tagged: (tag: string, count: number) => `“${tag}” added to ${counted(count, notes)}.`,
		untagged: (tag: string, count: number) => `“${tag}” removed from ${counted(count, notes)}.`,
		rescheduled: (count: number, date: string) => `${counted(count, cards)} moved to ${date}.`,
		moved: (count: number, deck: string) => `${counted(count, notes)} moved to “${deck}”.`,
		removed: (count: number) => `${counted(count, notes)} deleted.`
	},
	undo: 'Undo',
	undone: 'Undone.',
	nothingChanged: 'Nothing to change: they are like that already.',
	/** Of a deck that the learner has not written. */
	notOwn: (count: number) =>
		`Nothing was changed: ${counted(count, notes)} selected ${count === 1 ? 'is' : 'are'} from a deck that isn’t yours to edit. Add -deck:… to your search to leave that deck out.`,
	tagging: {
		add: 'Add a tag',
		remove: 'Remove a tag',
		name: 'Tag',
		hint: 'One tag, for example exam.',
		confirm: { add: 'Add tag', remove: 'Remove tag' },
		stays: 'Tags that came with a deck stay.'
	},
	rescheduling: {
		title: 'Reschedule cards',
		name: 'Day',
		hint: 'Cards due later come up on this day; cards due earlier, and new cards, wait for it.',
		past: 'Choose today or a later day.',
		confirm: 'Reschedule'
	},
	moving: {
		title: 'Move to another deck',
		progress: 'Cards keep their progress.',
		none: 'You have no deck of your own to move notes to.'
	},
	removing: {
		title: 'Delete notes',
		sure: (count: number) => `Delete ${counted(count, notes)} with all their cards?`,
		confirm: 'Delete'
	},
	help: {
		title: 'Search words',
		/** Each with what it finds. */
		lines: [
			{ typed: 'oil price', finds: 'both words, or words that begin so' },
			{ typed: '"oil price"', finds: 'exactly this phrase' },
			{ typed: '-oil', finds: 'without this word' },
			{ typed: 'oil or gas', finds: 'one of the two; brackets group' },
			{ typed: 'deck:news', finds: 'in decks whose title has this word' },
			{ typed: 'tag:exam', finds: 'with this tag; tag:none for notes without tags' },
			{ typed: 'note:term', finds: 'one kind of note' },
			{
				typed: 'is:due',
				finds: 'also is:new, is:learn, is:review, is:suspended, is:buried, is:leech'
			},
			{ typed: 'flag:1', finds: 'flagged notes' },
			{ typed: 'prop:ivl>30', finds: 'interval over 30 days; also due, reps, lapses, s, d, r' },
			{ typed: 'added:7', finds: 'added in the last 7 days; also edited:7' },
			{ typed: 'rated:1', finds: 'answered today; rated:7:1 for Again in the last 7 days' },
			{ typed: 'source:bbc', finds: 'by its source; claimed: by who says so' },
			{ typed: 'is:retired', finds: 'cards that are out of study for good' }
		]
	},
	faults: {
		closingBracket: 'There is a closing bracket too many. Remove it, or add an opening one.',
		unknownFilter: (name: string) =>
			`“${name}:” isn’t a search word. To find this text, put it in quotation marks.`,
		didYouMean: (name: string, meant: string) =>
			`“${name}:” isn’t a search word. Did you mean “${meant}:”?`,
		nothingBehind: (name: string) => `Add something after “${name}:”.`,
		unknownState: (state: string, known: string) =>
			`“is:${state}” isn’t known. You can use is: with ${known}.`,
		unknownKind: (given: string, known: string) =>
			`“note:${given}” isn’t a kind of note. You can use ${known}.`,
		flagNumber: 'Notes have one flag: use flag:1 for those that have it, -flag:1 for the others.',
		noEase: 'There is no ease here. Use prop:d for difficulty, from 0 to 1, as in prop:d>0.7.',
		comparison: (known: string) =>
			`Compare like this: prop:ivl>30. You can compare ${known}, by <, <=, =, !=, >= or >.`,
		days: (name: string) => `“${name}:” needs a number of days, as in ${name}:7.`
	},
	card: {
		history: 'History',
		noHistory: 'Not reviewed yet.',
		historyUnread: 'The history can’t be read. Settings › Your data can check it.',
		edit: 'Edit',
		entries: {
			review: (grade: string, seconds: number) => `${grade}, after ${seconds} s`,
			undone: (grade: string) => `${grade}, undone`,
			call: 'Called up, due once',
			uncalled: 'Called up, undone'
		}
	}
};
