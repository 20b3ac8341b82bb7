// An article as it is kept, with what the learner says of it and the deck that its cards go into.
import type { AboutArticle, Article } from '../../core/article/article.ts';
import type { Span } from '../../core/language/span.ts';
import type { DraftPlace } from '../../core/article/card-draft.ts';
import type { ArticleRecord } from '../../core/collection/records.ts';
import type { DeckId } from '../../core/note/ids.ts';
import { dateOfDay } from '../../core/language/loose-date.ts';
import { dayAt } from '../../core/schedule/day.ts';
import { articleOf, changeArticle, type ArticleChange } from '../../storage/article/articles.ts';
import { decksOf } from '../../storage/deck/decks.ts';
import type { App } from '../app/app.svelte.ts';
import { dayRule, now } from '../app/device.ts';
import { sayNotRead, sayNotSaved } from '../app/say-failure.ts';
import { words } from '../../words/article.ts';

export interface DeckToChoose {
	readonly id: DeckId;
	readonly title: string;
}

export class KeptArticle {
	readonly #app: App;
	readonly id: string;
	phase = $state<'loading' | 'unknown' | 'ready'>('loading');
	row = $state.raw<ArticleRecord | null>(null);
	/** The learner's own decks. */
	decks = $state.raw<readonly DeckToChoose[]>([]);
	problem = $state<string | null>(null);

	article: Article | null = $derived(this.row && { text: this.row.text, about: this.row.about });
	decidedIds: ReadonlySet<string> = $derived(
		new Set((this.row?.decisions ?? []).map(({ id }) => id))
	);
	/** The passages that cards were made of. */
	accepted: readonly Span[] = $derived(
		(this.row?.decisions ?? []).filter(({ noteId }) => noteId !== null)
	);
	/** Null until there is a card of it. */
	deck: DeckToChoose | null = $derived(
		this.decks.find(({ id }) => id === this.row?.deckId) ?? null
	);
	/** What a deck made for it will be called. */
	newDeckTitle = $derived(
		this.row?.about.title ?? this.row?.about.publisher ?? words.about.newDeckTitle
	);

	constructor(app: App, id: string) {
		this.#app = app;
		this.id = id;
	}

	async load(): Promise<void> {
		try {
			this.row = await this.#app.use((db) => articleOf(db, this.id));
			await this.readDecks();
			this.phase = this.row ? 'ready' : 'unknown';
		} catch (error) {
			this.problem = sayNotRead(error);
		}
	}

	async readDecks(): Promise<void> {
		const rows = await this.#app.use((db) => decksOf(db));
		this.decks = rows.filter(({ own }) => own).map(({ id, head }) => ({ id, title: head.title }));
	}

	/** What its cards are made with. */
	get draftPlace(): DraftPlace {
		const { dayStartHour } = this.#app.settings.study;
		const day = dayAt(this.row!.addedAt, dayRule(dayStartHour));
		return { article: this.article!, readOn: dateOfDay(day) };
	}

	/** What it says of itself, and the deck for the cards to come, null for a new one; true once kept. */
	async describe(about: AboutArticle, deckId: DeckId | null): Promise<boolean> {
		this.problem = null;
		try {
			return await this.change(() => ({ about, deckId }));
		} catch (error) {
			this.problem = sayNotSaved(error);
			return false;
		}
	}

	/** False where it is gone; rejects where it could not be written. */
	async change(change: (row: ArticleRecord) => ArticleChange): Promise<boolean> {
		const row = await this.#app.use(
			(db) => changeArticle(db, this.id, change, now()),
			'repeatable'
		);
		if (row) this.row = row;
		return row !== null;
	}
}
