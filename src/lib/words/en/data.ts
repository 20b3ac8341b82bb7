// The words of Your data: backups, what they bring, copies, and the check.
import { answers, counted, decks, notes } from './count.ts';

export const data = {
	title: 'Your data',
	lead: 'All you learn is kept in this browser, on this device. Here you take it with you, bring it back, and have it checked.',
	thisDevice: 'This device',
	backup: {
		title: 'Save a backup',
		lead: 'One file with everything: decks, your own texts, and every answer you gave. Keep it somewhere else than on this device.',
		making: 'Making the backup',
		share: 'Share it',
		saved: (name: string) => `“${name}” is handed to the browser: look among your downloads.`,
		folder: {
			none: 'Or choose a folder: a backup is put there by itself, once a day when you study.',
			choose: 'Choose a folder',
			asks: (name: string) =>
				`The browser wants your word again before it writes to the folder “${name}”.`,
			allow: 'Allow it',
			receives: (name: string) => `The folder “${name}” receives a backup once a day.`,
			last: (name: string) => `The last one is ${name}.`,
			empty: 'There is none in it yet.',
			leave: 'No longer use it'
		}
	},
	restore: {
		title: 'Restore',
		choose: 'Choose a backup',
		hint: 'Ends in .dateline. Or drop it here. You see what is in it before anything is changed.',
		looking: 'Looking at the backup',
		restoring: 'Restoring',
		salvaged: (answers: string, notes: string) =>
			`${answers} answers and ${notes} notes of it are whole.`,
		savedOf: (name: string) => `what could be saved of ${name}`,
		seeSalvaged: 'See what can be saved',
		replaced:
			'Restored: everything is as it is in the backup. What was here before is kept below, as a copy.',
		added: 'Added: what the backup had and this device had not is here now.'
	},
	/** What a backup would bring. */
	preview: {
		label: (name: string) => `What ${name} brings`,
		inBackup: 'In the backup',
		hereNow: 'Here now',
		decks: 'Decks',
		notes: 'Notes',
		answers: 'Answers',
		lastAnswer: 'Last answer',
		none: 'none',
		nothingHere: 'There is nothing here yet, so nothing is lost by it.',
		restore: 'Restore it',
		nothingNew: 'Adding it would bring nothing that is not here already.',
		adding: (deckCount: number, noteCount: number, answerCount: number) =>
			`Adding it brings ${counted(deckCount, decks)}, ${counted(noteCount, notes)} and ${counted(answerCount, answers)} that are not here; nothing of what is here is lost.`,
		replacing:
			'Replacing puts the backup in the place of everything; a copy of what is here is kept first.',
		add: 'Add to what is here',
		replace: 'Replace everything'
	},
	copies: {
		title: 'Copies on this device',
		lead: 'Dateline keeps a copy once a day and before every larger change: the last ten, then one a day, a week, a month. They help against mistakes, not against losing the device.',
		notKept: (why: string) => `The last daily copy could not be kept: ${why}`,
		gone: 'This copy is gone: it was thinned out meanwhile.',
		none: 'There is none yet.',
		occasions: {
			daily: 'daily copy',
			import: 'before a deck file was taken up',
			update: 'before an update of a deck',
			restore: 'before a backup was restored',
			clock: 'before dates of answers were fixed',
			migration: 'before a new version of Dateline'
		},
		line: (occasion: string, deckCount: number, answerCount: number) =>
			`${occasion} · ${counted(deckCount, decks)}, ${counted(answerCount, answers)}`,
		copyOf: (when: string) => `the copy of ${when}`,
		restore: 'Restore',
		restoreThis: (when: string) => `Restore the copy of ${when}`,
		saveThis: (when: string) => `Save the copy of ${when} as a file`,
		showAll: (count: number) => `Show all ${count}`
	},
	check: {
		title: 'Check my data',
		lead: 'Compares every card with all answers you have ever given, and puts right what does not agree. Your answers themselves are never changed.',
		checking: (percent: number) => `Checking: ${percent} %`,
		stop: 'Stop',
		stopped: 'Stopped. What was put right until then stays so.',
		last: (day: string, found: string) => `Checked after an unclean stop on ${day}. ${found}`,
		repair: 'Repair',
		again: 'Check again',
		/** What became of a finding. */
		outcomes: { repaired: 'Put right', open: 'Still wrong', harmless: 'Good to know' }
	}
};
