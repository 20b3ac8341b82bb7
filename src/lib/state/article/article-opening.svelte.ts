// How an article comes in: pasted, from a file, or shared; and the articles that are kept.
import {
	MOST_ARTICLES,
	MOST_PARAGRAPHS,
	paragraphsOf,
	type Article
} from '../../core/article/article.ts';
import type { ArticleRecord } from '../../core/collection/records.ts';
import {
	articlesOf,
	bringBackArticle,
	keepArticle,
	removeArticle
} from '../../storage/article/articles.ts';
import type { App } from '../app/app.svelte.ts';
import { keepPastedText, keptPastedText, NOTHING_PASTED, type PastedText } from './pasted-text.ts';
import { articleIdOf } from './article-id.ts';
import { now } from '../app/device.ts';
import { readArticleFile, readArticleText, type ArticleRead } from './read-article.ts';
import { sayArticleFault, sayArticleNotices } from '../../words/say-article-fault.ts';
import { sayNotRead, sayNotSaved } from '../app/say-failure.ts';
import { words } from '../../words/article.ts';
import type { SharedText } from './shared-article.ts';
import { CalledOff } from '../worker/ask-worker.ts';

/** More than this is not put into a field, which would stand still over it. */
export const MOST_IN_FIELD = 100_000;

export class ArticleOpening {
	readonly #app: App;
	#reading: AbortController | null = null;
	/** Null until they were read. */
	list = $state.raw<readonly ArticleRecord[] | null>(null);
	damaged = $state(0);
	draft = $state.raw<PastedText>(keptPastedText());
	/** What stood in the field before something was shared with the app. */
	before = $state.raw<PastedText | null>(null);
	busy = $state(false);
	/** What the learner should know of how the last one was read. */
	notice: string | null = null;
	/** Why a text or file is no article for us, in a sentence. */
	refused = $state<string | null>(null);
	problem = $state<string | null>(null);
	removed = $state.raw<ArticleRecord | null>(null);

	constructor(app: App) {
		this.#app = app;
	}

	async load(): Promise<void> {
		try {
			const { rows, damaged } = await this.#app.use(articlesOf);
			this.list = rows;
			this.damaged = damaged;
		} catch (error) {
			this.problem = sayNotRead(error);
		}
	}

	/** What was typed; it is the page's own form no longer. */
	type(text: string): void {
		this.#set({ ...this.draft, text, html: null });
	}

	paste(text: string, html: string | null): void {
		this.refused = null;
		this.#set({ ...this.draft, text, html });
	}

	share({ text, title, link }: SharedText): void {
		if (this.draft.text !== '' && this.draft.text !== text) this.before = this.draft;
		this.refused = null;
		this.#set({ text, html: null, title, link });
	}

	putBack(): void {
		if (this.before) this.#set(this.before);
		this.before = null;
	}

	clear(): void {
		this.refused = null;
		this.#set(NOTHING_PASTED);
	}

	#set(draft: PastedText): void {
		this.draft = draft;
		keepPastedText(draft);
	}

	/** The id of the article that stands in the field, once it is kept; null where it is refused. */
	async openText(): Promise<string | null> {
		const { text, html, title, link } = this.draft;
		const id = await this.#open((signal) =>
			html === null
				? readArticleText(text, { signal, beside: { title, link } })
				: readArticleText(html, { signal, as: 'html', beside: { title, link } })
		);
		if (id !== null) this.clear();
		return id;
	}

	openFile(file: File): Promise<string | null> {
		return this.#open((signal) => readArticleFile(file, signal));
	}

	/** Ends the reading of a file. */
	cancel(): void {
		this.#reading?.abort();
	}

	async #open(read: (signal: AbortSignal) => Promise<ArticleRead>): Promise<string | null> {
		if (this.busy) return null;
		this.busy = true;
		this.refused = null;
		this.#reading = new AbortController();
		try {
			const result = await read(this.#reading.signal);
			this.notice = result.kind === 'article' ? sayArticleNotices(result.notices) : null;
			if (result.kind === 'article') return await this.#keep(result.article);
			this.refused = sayArticleFault(result.why);
		} catch (error) {
			if (!(error instanceof CalledOff)) this.refused = sayNotSaved(error);
		} finally {
			this.busy = false;
		}
		return null;
	}

	async #keep(article: Article): Promise<string | null> {
		if (paragraphsOf(article).length > MOST_PARAGRAPHS) {
			this.refused = words.open.manyParagraphs(MOST_PARAGRAPHS.toLocaleString('en'));
			return null;
		}
		const id = await articleIdOf(article.text);
		const kept = await this.#app.use((db) => keepArticle(db, id, article, now()), 'repeatable');
		if (kept === null) this.refused = words.open.tooMany(MOST_ARTICLES);
		return kept && id;
	}

	/** Until the screen is left it can be brought back. */
	async remove({ id }: ArticleRecord): Promise<void> {
		await this.#change(async () => {
			this.removed = await this.#app.use((db) => removeArticle(db, id, now()), 'write');
		});
	}

	async bringBack(): Promise<void> {
		const { removed } = this;
		if (!removed) return;
		await this.#change(async () => {
			await this.#app.use((db) => bringBackArticle(db, removed, now()), 'repeatable');
			this.removed = null;
		});
	}

	async #change(change: () => Promise<void>): Promise<void> {
		this.problem = null;
		try {
			await change();
			await this.load();
		} catch (error) {
			this.problem = sayNotSaved(error);
		}
	}
}
