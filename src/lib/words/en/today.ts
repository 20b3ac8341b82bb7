// The words of Today, once there are decks.
import { answers, counted, plural } from './count.ts';

export const today = {
	due: {
		nothing: 'Nothing due',
		learning: 'in learning',
		reviews: 'to review',
		fresh: 'new',
		more: ', and more'
	},
	newVersion: (title: string) => `A new version of “${title}” is there.`,
	seeNewVersion: 'See what it brings',
	waiting: (cards: number) => plural(cards, { one: 'card waits', other: 'cards wait' }),
	start: 'Start reviewing',
	done: {
		title: 'All done for today',
		nothingDue: 'Nothing is due in your decks.',
		given: (count: number) => `${counted(count, answers)} given.`
	},
	more: 'More decks',
	decks: 'Your decks',
	fromArticle: 'Make cards from an article'
};
