// The words of the screen that opens a file: a deck, another program’s questions, saved answers.
import { answers, cards, counted, plural } from './count.ts';

export const importing = {
	title: 'Open a deck file',
	lead: 'Decks from a teacher, and cards from other programs. You see what is in the file, and what it would change, before anything is saved.',
	choose: 'Choose a file',
	hint: 'A deck (.md), a table (.csv, .tsv), text from Anki or Quizlet, hashcards, an Obsidian note, Mochi, CrowdAnki, Moodle’s questions (GIFT), or answers that you saved. Or drop it here. It stays on this device.',
	answers: {
		reading: 'Reading the answers …',
		added: (count: number) => `${counted(count, answers)} added to your history.`,
		nothing: 'Nothing was added.',
		known: (count: number) =>
			`${counted(count, answers)} in this file ${plural(count, { one: 'was', other: 'were' })} saved before.`,
		unknown: (count: number, names: string) =>
			`${counted(count, cards)} of this file ${plural(count, { one: 'is', other: 'are' })} not on this device: ${names}. Take the deck up, or bring your copy back, then open the file again.`,
		early: (count: number) =>
			`${counted(count, answers)} ${plural(count, { one: 'was', other: 'were' })} given at a time that has not come yet, and not added: set this device’s clock right, then open the file again.`
	},
	formats: {
		'anki-text': 'Anki text export',
		quizlet: 'Quizlet list',
		table: 'Table',
		hashcards: 'hashcards deck',
		obsidian: 'Obsidian note',
		mochi: 'Mochi deck',
		crowdanki: 'CrowdAnki deck'
	},
	found: (format: string, count: number) => `${format}, ${counted(count, cards)}`,
	firstCards: (count: number) => (count === 1 ? 'The first card' : 'The first cards'),
	columns: {
		title: 'Columns',
		lead: 'Choose what each column holds. The cards below change with it.',
		column: (number: number) => `Column ${number}`,
		example: (text: string) => `e.g. “${text}”`,
		empty: 'Empty in the first rows',
		heading: { name: 'The first row has the names of the columns', hint: 'It makes no card.' },
		bothWays: {
			name: 'Ask both ways',
			hint: 'Each row makes two cards: front to back and back to front.'
		},
		roles: {
			front: 'Front (question)',
			back: 'Back (answer)',
			explanation: 'Shown under the answer',
			tags: 'Tags',
			topic: 'Topic',
			source: 'Source',
			link: 'Link to the source',
			'claimed-by': 'Who says so',
			date: 'As of (date)',
			id: 'ID',
			nothing: 'Leave out'
		}
	},
	paste: {
		name: 'Or paste a list',
		hint: 'One card a line: the term, a tab, its definition. Lists from Quizlet, spreadsheets and notes work as they are.',
		read: 'Find cards',
		file: 'Pasted list'
	},
	left: {
		title: 'Not imported',
		line: (what: string, count: number) => `${what} (${count})`
	}
};
