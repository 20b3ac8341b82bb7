// The words around a card, in English: what it asks for, and of whose report.
export const card = {
	task: {
		meaning: 'What does this term mean?',
		term: 'Which term is this?',
		answer: 'Answer the question',
		figure: 'Give the figure',
		date: 'When was this?',
		speaker: 'Who said this?',
		gap: 'Fill the gap',
		statement: (speaker: string) => `What did ${speaker} say?`,
		position: 'Give the position',
		party: (issue: string) => `Who takes this position on ${issue}?`
	},
	position: (party: string, issue: string) => `What is the position of ${party} on ${issue}?`,
	/** Of a text without a date. */
	undated: (day: string) => `date unknown, opened on ${day}`,
	context: {
		asOf: (date: string) => `As of ${date}`,
		undated: (day: string) => `Date unknown, opened on ${day}`,
		reportedBy: (publisher: string, date: string) => `As ${publisher} reports it, ${date}`,
		reportedInTitle: (title: string, date: string) => `As reported in “${title}”, ${date}`,
		reportedIn: (what: string, date: string) => `As reported in ${what}, ${date}`
	}
};
