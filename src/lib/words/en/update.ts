// The words of an update of a deck: what it would bring, what it has brought.
import { cards, counted, notes, sources } from './count.ts';

export const update = {
	tab: 'Update a deck',
	reading: 'Reading the deck …',
	writing: 'Writing the deck',
	/** Why a file is no deck. */
	file: {
		tooLarge: 'This file is larger than 40 MB; a deck is a text of at most 10 MB.',
		empty: (name: string) => `“${name}” is empty. Choose the deck's own file.`,
		notLoaded: (name: string, why: string) =>
			`The browser could not read “${name}” (${why}). Choose it again; if it lies in a cloud folder, load it to the device first.`,
		notRead: (name: string, why: string) =>
			`“${name}” could not be read (${why}). If it is very large, close other tabs and try again.`
	},
	fromFile:
		'This deck came from a file, not with the app: under “Decks”, open the file of its newer version.',
	noteOfAnother: (file: string, note: string, deck: string) =>
		`“${file}” says that its note “${note}” was written in “${deck}”, a deck that comes with the app. It cannot be taken over: give the note an id without a slash in the file.`,
	/** Why something was not done, and that doing it again does it without a copy. */
	noCopy: (why: string) =>
		`Not done yet: no copy of your data could be kept first (${why}). Free some room and try again, or press again to go on without a copy.`,
	hasProblems: (file: string, count: number) =>
		`“${file}” has ${counted(count, { one: 'problem', other: 'problems' })}.`,
	canBeTaken: (title: string) => `“${title}” can be taken up.`,
	canBeSeen: (title: string) => `An update of “${title}” can be seen.`,
	nothingNew: (title: string) => `“${title}” brings nothing new.`,
	fresh: {
		about: (noteCount: number, sourceCount: number, version: number) =>
			sourceCount === 0
				? `${counted(noteCount, notes)}, no source given. You do not study this deck yet.`
				: `${counted(noteCount, notes)} from ${counted(sourceCount, sources)}, version ${version}. You do not study this deck yet.`,
		takeUp: 'Take this deck up'
	},
	same: (version: number) => `You have this already: version ${version}. Nothing would change.`,
	older: (offered: number, studied: number) =>
		`This is version ${offered}, and you study version ${studied}. An older version is not taken over. If you want to go back, take the last update back under “What changed”.`,
	toDeck: 'To the deck',
	title: (title: string) => `Update: ${title}`,
	preview: {
		notes: (parts: string) => `Notes: ${parts}`,
		added: (count: number) => `${count} added`,
		changed: (count: number) => `${count} changed`,
		retired: (count: number) => `${count} retired`,
		noNote: 'No note changes: only their order, or what the deck says of itself.',
		foreign:
			'None of the notes you study is in this version. Perhaps it is another deck that has the same id: ask whoever made it to give it an id of its own.',
		sameVersion: (version: number) => `Another text of version ${version}, which you study.`,
		versions: (from: number, to: number) =>
			`From version ${from}, which you study, to version ${to}.`,
		stays:
			'Your progress, your own texts, tags and flags stay. You can take the whole update back.',
		apply: 'Update this deck'
	},
	groups: {
		answers: {
			title: 'Changed answers',
			lead: 'Cards you have learnt keep their history and come due once, marked as changed.'
		},
		fresh: { title: 'New', lead: 'They come up as new cards.' },
		retired: { title: 'Retired', lead: 'No longer asked. Their history is kept.' },
		reworded: {
			title: 'Reworded, or with other evidence',
			lead: 'The answer is the same: nothing changes in your schedule.'
		},
		showAll: (count: number) => `Show all ${count}`
	},
	change: {
		since: (date: string, inferred: boolean) =>
			`Since ${date}${inferred ? ', inferred from the text' : ''}`,
		correction: 'A correction of the deck; what its sources say is the same',
		alsoChanged: (fields: string) => `Also changed: ${fields}`,
		whatChanged: (fields: string) => `What changed: ${fields}`
	},
	leftOut: {
		title: (count: number) =>
			`${counted(count, { one: 'question', other: 'questions' })} of this file cannot be taken, or only in part`
	},
	changes: {
		title: 'What changed',
		notTakenBack:
			'Nothing was taken back: another tab has changed this deck since. This is how it stands now.',
		takenBack: 'The update was taken back: the deck is as it was before.',
		seeAgain: 'See it again',
		openAgain: 'Open its file again',
		unknown: {
			title: 'You do not study such a deck',
			text: 'What changed is told of decks that you study. Perhaps the address was cut, or the deck was not taken up on this device.'
		},
		nothing: (version: number) => `Nothing: you study version ${version} as you took it up.`,
		updated: (date: string, from: number, to: number) =>
			`Updated on ${date} from version ${from} to version ${to}.`,
		study: (count: number) => `Study what changed (${counted(count, cards)})`,
		studied: 'There is nothing of it left to study today.',
		takeBack: 'Take the update back',
		ownTexts: 'Your own texts',
		ownTextsStayed: 'They stayed. Here the deck has changed the same thing, and offers its text.'
	}
};
