// The learner's model at work on an article: whether there is one, how far it is, what came of it.
import type { Article } from '../../../core/article/article.ts';
import type { ModelProblem } from '../../../core/article/model/model-failure.ts';
import { isModelSet } from '../../../core/article/model/model-settings.ts';
import type { Suggestion } from '../../../core/article/suggestion.ts';
import { browserModel } from './browser-model.ts';
import { modelSettings } from './kept-model-settings.ts';
import { suggestByModel, type FromModel } from './suggest-by-model.ts';
import { CalledOff } from '../../worker/ask-worker.ts';

export class ArticleModel {
	/** Whether the learner has set one up; it may still turn out not to answer. */
	available = $state(false);
	/** From 0 to 1 while it is at work; null while it is not. */
	progress = $state<number | null>(null);
	/** Why nothing, or not all of it, came of it. */
	problem = $state.raw<ModelProblem | null>(null);
	/** What came of the last run; null before one, and where nothing came of it. */
	found = $state.raw<FromModel | null>(null);
	#calledOff: AbortController | null = null;

	/** Looks anew whether there is a model: the settings are another page. */
	async look(): Promise<void> {
		const settings = modelSettings();
		this.available =
			isModelSet(settings) &&
			(settings.use !== 'browser' || (await browserModel()) !== 'unavailable');
	}

	/** The suggestions that the article supports; none where it failed, was called off, or is at work. */
	async run(article: Article): Promise<readonly Suggestion[]> {
		if (this.progress !== null) return [];
		const calledOff = new AbortController();
		this.#calledOff = calledOff;
		this.problem = null;
		this.found = null;
		this.progress = 0;
		try {
			const read = await suggestByModel(article, modelSettings(), calledOff.signal, (done) => {
				this.progress = done;
			});
			if (read.ok) this.found = read.value;
			this.problem = read.ok ? read.value.notice : read.error;
		} catch (error) {
			if (!(error instanceof CalledOff)) this.problem = { kind: 'not-asked', why: String(error) };
		} finally {
			this.progress = null;
			this.#calledOff = null;
		}
		return this.found?.suggestions ?? [];
	}

	/** Ends the request at once. */
	cancel(): void {
		this.#calledOff?.abort();
	}
}
