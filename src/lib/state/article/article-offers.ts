// What an article offers, asked of the worker that knows its language.
import type { Article } from '../../core/article/article.ts';
import { ruleLanguage, type RuleLanguage } from '../../core/article/rule-languages.ts';
import type { OfferedCard, OffersRequest } from './answer-offers.ts';
import germanUrl from './suggest-german.worker.ts?worker&url';
import workerUrl from './suggest.worker.ts?worker&url';
import { askWorker } from '../worker/ask-worker.ts';

export type { OfferedCard };

const WORKERS: Readonly<Record<RuleLanguage, string>> = { en: workerUrl, de: germanUrl };

/** Rejects with CalledOff where the signal ends it. Given suggestions are only compared: with those beside them, and the decks. */
export function askOffers(
	article: Article,
	signal: AbortSignal,
	given: OffersRequest['given'] = null
): Promise<readonly OfferedCard[]> {
	const language = given === null ? ruleLanguage(article.about.language) : null;
	const url = language === null ? workerUrl : WORKERS[language];
	const request = { article, given } satisfies OffersRequest;
	return askWorker(url, request, { signal }) as Promise<readonly OfferedCard[]>;
}
