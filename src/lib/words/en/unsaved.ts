// Answers that are not on the disk yet: that they are not, why, and what can be done.
import { plural } from './count.ts';

export const unsaved = {
	notSaved: (count: number, why: string) =>
		`${plural(count, { one: 'Your answer is', other: `${count} answers are` })} not saved yet: ${why}`,
	kept: (count: number) =>
		`Dateline keeps ${plural(count, { one: 'it', other: 'them' })} as long as this page is open, and goes on trying.`,
	save: (count: number) =>
		plural(count, {
			one: 'Save this answer as a file',
			other: 'Save these answers as a file'
		}),
	filed:
		'The file is among your downloads. Opened under “Decks”, “Open a deck file”, it adds what is missing; once the answer was saved here, it changes nothing.',
	full: {
		why: 'this device has no room left for Dateline.',
		todo: 'Free some space on it, then come back here.'
	},
	refused: {
		why: 'the browser does not let Dateline store anything now.',
		todo: 'Allow site data for this site in the browser’s settings.'
	},
	newer: {
		why: 'your data belongs to a newer Dateline by now.',
		todo: 'Save the answer as a file, reload, and open the file under “Decks”.'
	},
	superseded: {
		why: 'a newer Dateline in another tab has taken your data over.',
		todo: 'Save the answer as a file, reload, and open the file under “Decks”.'
	},
	blocked: {
		why: 'another tab with an older Dateline holds your data.',
		todo: 'Close the other tabs with Dateline.'
	},
	evicted: {
		why: 'the browser has removed your data from this device.',
		todo: 'Save the answer as a file, bring a copy of your data back, then open the file under “Decks”.'
	},
	incomplete: {
		why: 'the browser has lost a part of your data.',
		todo: 'Save the answer as a file before you do anything else.'
	},
	broken: {
		why: 'the browser could not write it.',
		todo: 'If it goes on like this, save the answer as a file and restart the browser.'
	}
};
