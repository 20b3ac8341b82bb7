// What the fields of a deck file are called on the screen.
export const fields = {
	names: {
		term: 'Term',
		meaning: 'Meaning',
		also: 'Also accepted',
		question: 'Question',
		answer: 'Answer',
		cloze: 'Sentence with gaps',
		figure: 'Question',
		value: 'Figure',
		tolerance: 'How far off an answer may be',
		short: 'In fewer words',
		event: 'Event',
		date: 'Date',
		statement: 'Statement',
		speaker: 'Who said it',
		about: 'What it was said about',
		position: 'Issue',
		party: 'Party',
		says: 'Position',
		source: 'Source',
		'claimed by': 'Who says so',
		'as of': 'As of',
		'disputed by': 'Disputed by',
		was: 'Earlier answer',
		since: 'Since',
		explain: 'Explanation',
		wrong: 'Wrong options for quizzes',
		tags: 'Tags'
	},
	/** A name in the middle of a sentence. */
	inSentence: (name: string) => name.toLowerCase()
};
