// The search for what an article offers: under way, ended, or called off.
import type { Article } from '../../core/article/article.ts';
import { newFacts } from '../../core/article/new-facts.ts';
import type { Suggestion } from '../../core/article/suggestion.ts';
import { askOffers, type OfferedCard } from './article-offers.ts';
import { words } from '../../words/article.ts';
import { CalledOff } from '../worker/ask-worker.ts';

export class LookingForOffers {
	#calledOff: AbortController | null = null;
	/** The best first; null before the search has ended, and where it was called off. */
	all = $state.raw<readonly OfferedCard[] | null>(null);
	underWay = $state(false);
	problem = $state<string | null>(null);

	/** True once there is an outcome. */
	async look(article: Article): Promise<boolean> {
		if (this.underWay) return false;
		this.#calledOff = new AbortController();
		this.underWay = true;
		this.problem = null;
		try {
			this.all = await askOffers(article, this.#calledOff.signal);
			return true;
		} catch (error) {
			if (!(error instanceof CalledOff)) {
				this.problem = words.panel.notLooked(String(error));
			}
			return false;
		} finally {
			this.underWay = false;
		}
	}

	/** Takes up what came from elsewhere, behind what is there, once it is compared with the decks. */
	async add(article: Article, given: readonly Suggestion[]): Promise<void> {
		// What is behind "Show more" is not seen: it takes no fact from a card that is.
		const beside = (this.all ?? []).filter(({ isSure }) => isSure);
		const offers = await askOffers(article, new AbortController().signal, { all: given, beside });
		const all = this.all ?? [];
		const there = new Set(all.map(({ id }) => id));
		const unsure = all.filter(({ isSure }) => !isSure);
		const left = new Set(newFacts(article, unsure, offers).map(({ id }) => id));
		this.all = [
			...all.filter(({ id, isSure }) => isSure || left.has(id)),
			...offers.filter(({ id }) => !there.has(id))
		];
	}

	/** Ends it; also where the screen is left. */
	stop(): void {
		this.#calledOff?.abort();
	}
}
