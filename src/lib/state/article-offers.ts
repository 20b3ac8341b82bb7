// What an article offers, asked of the worker.
import type { Article } from '../core/article/article.ts';
import type { Offer } from './suggest.worker.ts';
import workerUrl from './suggest.worker.ts?worker&url';
import { workIn } from './worker-work.ts';

export type { Offer };

/** Rejects with CalledOff where the signal ends it. */
export const askOffers = (article: Article, signal: AbortSignal): Promise<readonly Offer[]> =>
	workIn(workerUrl, article, { signal }) as Promise<readonly Offer[]>;
