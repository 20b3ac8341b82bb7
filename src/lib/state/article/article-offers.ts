// What an article offers, asked of the worker.
import type { Article } from '../../core/article/article.ts';
import type { Suggestion } from '../../core/article/suggestion.ts';
import type { OfferedCard, OffersRequest } from './suggest.worker.ts';
import workerUrl from './suggest.worker.ts?worker&url';
import { askWorker } from '../worker/ask-worker.ts';

export type { OfferedCard };

/** Rejects with CalledOff where the signal ends it. Given suggestions are only compared with the decks. */
export function askOffers(
	article: Article,
	signal: AbortSignal,
	given: readonly Suggestion[] | null = null
): Promise<readonly OfferedCard[]> {
	const request = { article, given } satisfies OffersRequest;
	return askWorker(workerUrl, request, { signal }) as Promise<readonly OfferedCard[]>;
}
