// What the fields of a deck file are called on the screen.
const NAMES: Readonly<Record<string, string>> = {
	term: 'Term',
	meaning: 'Meaning',
	also: 'Also accepted',
	question: 'Question',
	answer: 'Answer',
	cloze: 'Sentence with gaps',
	figure: 'Question',
	value: 'Figure',
	tolerance: 'How far off an answer may be',
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
};

export const nameOfField = (key: string): string => NAMES[key] ?? key;
