// What a worker that looks for suggestions answers: what it finds, each compared with the learner's decks.
import type { Article } from '../../core/article/article.ts';
import { kinFinder } from '../../core/article/compare.ts';
import type { Kin } from '../../core/article/kin.ts';
import { newFacts } from '../../core/article/new-facts.ts';
import type { Suggestion } from '../../core/article/suggestion.ts';
import { Connection } from '../../storage/database/connection.ts';
import { answerPage } from '../worker/answer-page.ts';
import { knownNotes } from './known-notes.ts';

/** A suggestion, and what it is to a note that a deck has already. */
export interface OfferedCard extends Suggestion {
	readonly kin: Kin | null;
}

export interface OffersRequest {
	readonly article: Article;
	/** Suggestions that came from elsewhere, and those that are there: of one fact there is one. */
	readonly given: {
		readonly all: readonly Suggestion[];
		readonly beside: readonly Suggestion[];
	} | null;
}

/** Looking is a worker's, so that the page stays responsive however long the text is. */
export const answerOffers = (suggest: (article: Article) => readonly Suggestion[]): void =>
	answerPage(async ({ article, given }: OffersRequest): Promise<readonly OfferedCard[]> => {
		const suggestions =
			given === null ? suggest(article) : newFacts(article, given.all, given.beside);
		const kinOf = kinFinder(await new Connection().use(knownNotes));
		const offers = suggestions.map((suggestion) => ({ ...suggestion, kin: kinOf(suggestion) }));
		// What is in a deck already comes last: it is only to be seen.
		return [...offers.filter((offer) => !isKnown(offer)), ...offers.filter(isKnown)];
	});

const isKnown = ({ kin }: OfferedCard): boolean => kin?.kind === 'same';
