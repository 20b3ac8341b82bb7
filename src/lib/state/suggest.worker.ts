// Looks for what an article offers beside the page, which stays awake meanwhile however long it is.
import type { Article } from '../core/article/article.ts';
import type { Kin } from '../core/article/kin.ts';
import { suggest } from '../core/article/suggest.ts';
import type { Suggestion } from '../core/article/suggestion.ts';
import { answerWith } from './in-worker.ts';

/** A suggestion, and what it is to a note that a deck has already. */
export interface Offer extends Suggestion {
	readonly kin: Kin | null;
}

answerWith(async (article: Article): Promise<readonly Offer[]> =>
	suggest(article).map((suggestion) => ({ ...suggestion, kin: null }))
);
