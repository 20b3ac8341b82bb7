// The words of every visit: the frame, and Today before the first deck.
export const app = {
	/** The name of a screen in the browser's list of tabs. */
	tab: (screen: string) => `${screen} · Dateline`,
	frame: {
		skip: 'Skip to content',
		nav: 'Main',
		home: 'Dateline, to Today'
	},
	places: {
		today: 'Today',
		decks: 'Decks',
		classes: 'Classes',
		quiz: 'Quiz',
		settings: 'Settings'
	},
	first: {
		title: 'Know the news by heart',
		lead: 'Dateline turns the facts and terms of news articles into flashcards, and brings each back just before you would forget it. Every card says who claims it, where, and as of when. On this device, offline, no account.',
		choose: 'Choose a deck to begin'
	},
	offered: {
		size: (cards: number, sources: number) => `${cards} cards from ${sources} sources`,
		study: 'Study',
		studyDeck: (title: string) => `Study ${title}`
	}
};
