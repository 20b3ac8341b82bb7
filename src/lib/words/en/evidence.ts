// Who says so, where, and as of when; and what else stands under an answer.
export const evidence = {
	claimedBy: 'Who says so',
	source: 'Source',
	/** In place of a claimant. */
	common: 'Common knowledge',
	/** In place of sources. */
	commonSource: 'Common knowledge, not from a document',
	/** In place of all of it, where the note came from elsewhere without a word of where it stands. */
	none: 'No source given',
	paragraph: (number: number) => `, paragraph ${number}`,
	asOf: 'As of',
	/** Behind a date that no document names. */
	inferred: ', inferred from the text',
	/** A gap in a sentence, for those who do not see it. */
	blank: (hint: string | null) => (hint ? 'blank: ' : 'blank'),
	changed: {
		title: 'Changed',
		was: 'Was',
		now: 'Now',
		nothing: 'nothing',
		leftOut: 'left out',
		since: (date: string, inferred: boolean, version: number) =>
			`Since ${date}${inferred ? ', inferred from the text' : ''}; with version ${version} of the deck.`,
		corrected: (version: number) => `Corrected with version ${version} of the deck.`
	},
	standing: {
		disputed: 'Disputed.',
		otherwise: 'Other sources or parties say otherwise.',
		compare: 'Compare',
		notLoaded: 'What others say could not be loaded. Reload the page to try again.',
		changed: 'Changed',
		before: 'Before:',
		since: (date: string, inferred: boolean) => `Since ${date}${inferred ? ', inferred' : ''}:`,
		now: 'the answer above'
	},
	rivals: {
		title: 'Who says what',
		own: 'This claim',
		retired: 'Retired',
		otherwise: 'Says otherwise',
		missing: (id: string) =>
			`Another claim disputes this one, but its deck is not on this device (“${id}”).`,
		notRead: 'What others say could not be read. Reload the page to try again.'
	}
};
