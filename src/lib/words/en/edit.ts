// The words of the forms for notes and decks of one’s own, and for one’s own version of a note.
import { plural } from './count.ts';

export const edit = {
	/** The kinds of notes, each with what it is for. */
	kinds: {
		term: { name: 'Term', hint: 'A word and what it means. Asked both ways.' },
		question: { name: 'Question', hint: 'A question and its answer.' },
		cloze: { name: 'Sentence with gaps', hint: 'Each gap is asked by itself.' },
		figure: { name: 'Figure', hint: 'A number with its unit: sums, shares, counts.' },
		event: { name: 'Event', hint: 'What happened, and when.' },
		statement: { name: 'Statement', hint: 'Who said it, and what was said.' },
		position: { name: 'Position', hint: 'What a party wants on an issue.' }
	},
	/** What each field wants, said by example. */
	hints: {
		term: 'As “demurrage”.',
		meaning: 'As “what a shipper pays for keeping a container too long”.',
		question: 'A question that can be understood by itself: as “Where do both sides meet?”',
		answer: 'A few words: as “in the old customs house”.',
		also: 'Other names and spellings; several are parted by semicolons.',
		cloze: 'A gap is {{name::answer}}, or {{name::answer::hint}}: mark words and press the button.',
		figure: 'What the number answers: as “How many containers stand on the quay?”',
		value: 'As “600,000 troops”, “11%” or “roughly $300 billion”.',
		tolerance: 'In percent, as 5%. Empty: none, or 10% behind a word like “roughly”.',
		short: 'For programs that take little, as Kahoot: 120 characters at most.',
		event: 'As “The first meeting of the port authority and the union”.',
		date: 'As 2025-11-24, 2025-11 or 2025.',
		statement: 'What was said: as “There is no deal yet.”',
		speaker: 'As “Jo Example, who speaks for the union”.',
		about: 'The question it answers, if there is one: as “How far have the talks come?”',
		position: 'As “night work”, the way it stands within a sentence.',
		party: 'As “the port authority”, the way it stands within a sentence.',
		says: 'As “three nights a week”.',
		explain: 'A sentence or two that are shown under the answer.',
		wrong: 'Plausible and not true; several are parted by semicolons.',
		tags: 'Words to find it by; several are parted by semicolons.'
	},
	/** Behind a hint, names that the deck has already. */
	inThisDeck: (hint: string, names: string) => `${hint} In this deck: ${names}.`,
	notSaved: (why: string) => `Not saved: ${why}`,
	makeGap: 'Make the marked words a gap',
	section: {
		name: 'Section',
		hint: 'What it belongs to, as “The talks”; may be empty.',
		hintWith: (names: string) => `What it belongs to. In this deck: ${names}.`
	},
	evidence: {
		title: 'Evidence',
		addSource: 'Add another source',
		claimedBy: 'The person, party or paper whose claim it is: as “The Example Gazette”, or “me”.',
		asOf: 'When it was said to hold, as 2025-11-24. If its source has no date, “undated, opened 2025-11-24”. Leave it empty for the source’s date (or “undated”, if it has none); for your own notes, for today’s.'
	},
	source: {
		name: 'Source',
		ownNotes: 'my own notes',
		common: 'common knowledge',
		none: 'no source given',
		fresh: 'A new source …',
		ownHint: 'For what you write down yourself. A document behind it is worth more.',
		commonHint: 'For what anybody can look up. The card says that it comes from no document.',
		noneHint: 'For what came from elsewhere. The card says that no source is given.',
		remove: 'Take this source out',
		title: { name: 'Its title', hint: 'As “Harbour talks, day two”.' },
		publisher: {
			name: 'Publisher',
			hint: 'As “The Example Gazette”; empty where it names none.'
		},
		author: { name: 'Author', hint: 'Empty where it names none.' },
		date: { name: 'Its date', hint: 'As 2025-11-24, 2025-11 or 2025.' },
		link: { name: 'Link', hint: 'As https://example.org/harbour.' },
		paragraph: {
			name: 'Paragraph',
			hint: 'Counted from 1, with the title line. Empty: the first.'
		},
		quote: {
			name: 'Passage',
			hint: 'The words themselves that say so, as they stand there; at most 120.'
		}
	},
	accepted: {
		title: 'Answers you had accepted',
		remove: (answer: string) => `Accept “${answer}” no longer`
	},
	/** Before other accepted answers, on a card that is tried. */
	also: 'Also:',
	preview: (count: number) => plural(count, { one: 'Its card', other: 'Its cards' }),
	/** A note of one's own deck. */
	note: {
		gone: 'This note was deleted in another tab meanwhile. What you wrote is still here.',
		choose: 'A new note',
		fresh: (kind: string) => `New note: ${kind.toLowerCase()}`,
		edit: (kind: string) => `Edit the note: ${kind.toLowerCase()}`,
		saved: 'Saved. The next one:',
		whichKind: (deck: string) => `In “${deck}”. What kind of thing is it?`,
		staysHere: (deck: string) =>
			`In “${deck}”. What you type stays here until it is saved or thrown away.`,
		begun: 'A note that you had begun is still here.',
		goOn: 'Go on with it',
		throwItAway: 'Throw it away',
		saveAndAnother: 'Save and write another',
		later: 'Later',
		throwAway: 'Throw away'
	},
	/** One's own version of a note of any deck. */
	version: {
		tab: 'Edit a note',
		title: 'Your version of this note',
		lead: 'Your texts stay yours when the deck is updated. Who claims it, and where, remains as the deck has it.',
		unknown: {
			title: 'There is no such note of yours',
			text: 'You can edit notes of decks that you study. Perhaps the address was cut, or the deck was not taken up on this device yet.'
		},
		gone: 'Not saved: another tab has taken back the update that brought this note, so it is in the deck no longer. Update the deck again, then save.',
		deckHasNone: 'The deck has none.',
		deckSays: (text: string) => `The deck says: ${text}`,
		hints: {
			also: 'Several are parted by semicolons.',
			wrong: 'Several are parted by semicolons.',
			cloze: 'A gap is {{name::answer}} or {{name::answer::hint}}.',
			value: 'As “600,000 troops”, “11%” or “roughly $300 billion”.',
			date: 'As 2025-11-24, 2025-11 or 2025.',
			tolerance: 'In percent, as 5%.',
			short: 'For programs that take little, as Kahoot: 120 characters at most.'
		},
		tags: { name: 'Your tags', hint: 'Words to find it by; several are parted by semicolons.' },
		flag: { name: 'Flag this note', hint: 'A flag marks what you want to come back to.' },
		reset: 'Back to the deck’s texts'
	},
	/** A deck of one's own. */
	deck: {
		fresh: 'New deck',
		lead: 'A deck of your own: write its notes, study them, hand it out as a file. It stays on this device.',
		make: 'Make the deck',
		about: 'Title and description',
		title: { name: 'Title', hint: 'As “Harbour talks”.' },
		description: { name: 'Description', hint: 'What is in it; may be empty.' },
		noTitle: 'Give it a title.',
		noLanguage: 'A language is written as “en”, “de” or “pt-BR”.',
		language: { name: 'Language', hint: 'As en, de or pt-BR.' },
		licence: {
			name: 'Licence',
			hint: 'Under which others may use it, as CC0-1.0; empty while you say none.'
		}
	}
};
