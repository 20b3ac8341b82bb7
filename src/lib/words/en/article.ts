// The words of an article: how it is opened, read, and made into cards.
import type { Forms } from '../count.ts';
import { cards, counted, plural } from './count.ts';

const suggestions: Forms = { one: 'suggestion', other: 'suggestions' };

export const article = {
	title: 'From an article',
	open: {
		lead: 'Dateline reads an article on this device and suggests cards, each with the passage that bears it out. You decide on each.',
		stoodBefore: 'Another text stood here before this one was shared.',
		putBack: 'Put it back',
		onlyAddress:
			'Only the page’s address came with it, and Dateline asks no server for pages. Copy the page’s text and paste it here; its address is kept.',
		removed: (title: string) => `“${title}” is removed. Its cards stay.`,
		theArticle: 'The article',
		bringBack: 'Bring it back',
		goOn: 'Go on with',
		read: 'Read it',
		reading: 'Reading …',
		chooseFile: 'Choose a file',
		fileHint: 'Ends in .txt, .md, .html, .docx or .pdf. Or drop it here. It stays on this device.',
		damaged:
			'What is stored of an article cannot be read, so it is left out here. Open its text once more; the cards made of it stay.',
		others: 'Others that are kept',
		kept: 'Kept here',
		tooMany: (most: number) =>
			`Not opened: Dateline keeps ${most} articles, of ten million characters together. Remove one below that you are done with; its cards stay.`,
		manyParagraphs: (most: string) =>
			`This text has more than ${most} paragraphs, too many for one article. Open a part of it.`,
		most: (count: number) => `At most ${count} articles are kept.`
	},
	field: {
		paste: 'Paste the text here',
		placeholder: 'A whole article, or a page copied from the browser.',
		tooLong: (characters: string) =>
			`A text of ${characters} characters, too long to be shown here. It begins:`,
		takeOut: 'Take it out'
	},
	/** An article that is kept, in a line. */
	kept: {
		unlooked: 'Not looked through yet',
		nothingLeft: 'Nothing left to decide',
		left: (count: number) => `${counted(count, suggestions)} left`,
		line: (left: string, made: number) => `${left}, ${counted(made, cards)} made.`,
		remove: 'Remove',
		removeThis: (title: string) => `Remove ${title}`
	},
	unknown: {
		title: 'No such article',
		text: 'The article of this address is not kept on this device. Perhaps it was removed, or the address was cut. Open its text once more: what you decided is remembered.',
		open: 'Open an article'
	},
	/** Above the text. */
	head: {
		all: 'All articles',
		untitled: 'An article without a title',
		noDate: 'date not given',
		title: 'title',
		publisher: 'publisher',
		author: 'author',
		namesNo: (what: readonly string[]) => `; the text names no ${what.join(', no ')}`,
		made: { before: (count: number) => `${counted(count, cards)} made, in “`, after: '”.' },
		newDeck: { before: 'Cards go into a new deck, “', after: '”.' },
		languageUnclear: 'Its language is not clear.',
		noRules: 'It is neither in English nor in German.',
		onlySome:
			'Only numbers, dates, acronyms, names and listed terms are suggested; mark the rest by hand.',
		change: 'Change source or deck'
	},
	text: 'The article',
	/** The suggestions beside or below the text. */
	panel: {
		label: 'Suggestions',
		progress: (left: number, made: number) =>
			`${counted(left, suggestions)} left, ${counted(made, cards)} made`,
		heard: (place: string, question: string) => `${place}: ${question}`,
		halfWritten: 'A card is half written.',
		goOn: 'Go on with it',
		looking: 'Looking for what is worth knowing …',
		stop: 'Stop looking',
		notLooked: (why: string) =>
			`The suggestions could not be worked out (${why}). You can still mark passages and make cards of them.`,
		none: 'No suggestions for this text',
		all: 'All looked at',
		nothing: 'Nothing in it could be asked so that the text bears it out.',
		made: (count: number) => `${counted(count, cards)} made.`,
		markAny: 'Mark any passage to make a card of it yourself.',
		study: 'Study them',
		seeDeck: 'See the deck',
		another: 'Another article',
		unlooked: 'This text was not looked through. You can mark passages and make cards of them.',
		look: 'Look for suggestions',
		keys: { move: 'next, previous', undo: 'undo', mark: 'mark words by keys' },
		byHand: 'Make a card by hand',
		undo: 'Undo',
		undoKey: 'Undo (u)',
		previous: 'Previous suggestion',
		next: 'Next suggestion',
		show: 'Show the suggestion',
		hide: 'Hide the suggestion',
		then: 'Then',
		more: (count: number) => `And ${count} more.`,
		showMore: (count: number) => `Show ${count} more, less sure`,
		lessSure: 'Less certain: check it before you accept it.'
	},
	/** The kinds of facts that are suggested. */
	kinds: {
		definition: 'Term',
		figure: 'Figure',
		date: 'Date',
		person: 'Person',
		place: 'Place',
		statement: 'Who said it',
		rule: 'Rule',
		contrast: 'Contrast',
		list: 'List',
		claim: 'Main point'
	},
	suggestion: {
		label: 'Suggestion',
		/** How many of all suggestions were decided on. */
		decided: (decided: number, count: number) => `${decided} of ${count} decided`,
		kin: { same: 'Already in', rival: 'Says otherwise than', change: 'Newer than' },
		says: { before: 'Says ', after: ',' },
		asOf: (date: string) => `as of ${date}`,
		undated: (said: string) => `${said}.`,
		giveDate: 'Give its date'
	},
	decision: {
		/** What came of the last one, and why nothing did. */
		added: (deck: string) => `Added to “${deck}”.`,
		changed: 'The card that was there has the new answer.',
		left: 'Left as it is.',
		rejected: 'Rejected.',
		undone: {
			added: 'Taken out of the deck again.',
			changed: 'The card has its earlier answer again.',
			rejected: 'It is back.'
		},
		articleGone:
			'Not saved: the article was removed in another tab. Open the text once more; what you decided before is remembered.',
		changedSince:
			'Not taken back: the card was changed again since. Its deck shows it as it is now.',
		label: 'This suggestion',
		reject: 'Reject',
		leave: 'Leave it',
		edit: 'Edit',
		accept: 'Accept',
		addToo: 'Add it too'
	},
	/** Whether the article supports a card. */
	support: {
		inText: (paragraph: number | null) => `In the text, paragraph ${paragraph}`,
		notInText: 'Not in the text:',
		noPassage: 'this passage does not stand there in these words.',
		missing: { before: 'the passage does not name ', after: '.' }
	},
	/** What marked words can become. */
	byHand: {
		label: 'Make a card of the marked words',
		make: { before: 'Make “', after: '” …' },
		leave: 'Leave it',
		cloze: { name: 'A gap', hint: 'to be filled' },
		question: { name: 'An answer', hint: 'to a question' },
		term: { name: 'A term', hint: 'to be explained' }
	},
	marking: {
		title: 'A card by hand',
		paragraph: (number: number) => `Paragraph ${number}: mark words with Shift and the arrow keys`,
		markFirst: 'Mark the words first.',
		before: 'Paragraph before',
		after: 'Paragraph after',
		cloze: 'A gap to fill',
		question: 'An answer',
		term: 'A term'
	},
	/** A card that is being edited. */
	card: {
		own: 'A card of your own',
		edit: 'Edit the card',
		hints: {
			also: 'Several are parted by semicolons. May stay empty.',
			about: 'May stay empty.',
			cloze: 'A gap is {{name::answer}} or {{name::answer::hint}}.',
			value: 'As “600,000 troops”, “11%” or “roughly $300 billion”.',
			date: 'As 2025-11-24, 2025-11 or 2025.',
			tolerance: 'In percent, as 5%. May stay empty.'
		},
		passage: 'Passage, word for word',
		leftEmpty: (voice: string) => `Left empty: ${voice}.`,
		dateLeftEmpty: (asOf: string) => `As 2025-11-24, 2025-11 or 2025. Left empty: ${asOf}.`,
		add: 'Add this card',
		preview: (count: number) => plural(count, { one: 'Its card', other: 'Its cards' })
	},
	/** What the article says of itself, filled in by hand. */
	about: {
		dialog: 'The article and its cards',
		lead: 'What the text itself does not say stays empty until you fill it in. Cards name it as their source; those that are made already keep what was known then.',
		title: 'Title',
		publisher: 'Publisher',
		author: 'Author',
		date: 'Date',
		link: 'Link',
		dateHint: 'As 2025-11-24, 2025-11 or 2025.',
		noDate: 'This isn’t a date: write 2025-11-24, 2025-11 or 2025.',
		noLink: 'This is no address of a page: it begins with https://.',
		deck: 'Its cards go into',
		newDeck: (title: string) => `A new deck, “${title}”`,
		newDeckTitle: 'Cards from an article'
	},
	/** The learner's own model, asked too. */
	model: {
		reads: (percent: number) => `Your model reads the article … ${percent} %`,
		ask: 'Ask my model too',
		found: (count: number) => `${counted(count, suggestions)} of your model.`
	}
};
