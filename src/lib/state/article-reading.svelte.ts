// One article under work: its suggestions one by one, and what the learner decides on each.
import type { AboutArticle, Article, Span } from '../core/article/article.ts';
import { draftByHand, type HandKind } from '../core/article/by-hand.ts';
import {
	draftOf,
	newNoteOf,
	sourceOf,
	type CardDraft,
	type DraftPlace
} from '../core/article/card-draft.ts';
import { findQuote } from '../core/article/support.ts';
import type { ArticleRecord } from '../core/collection/records.ts';
import type { DeckId, NoteId } from '../core/deck/ids.ts';
import { dateOfDay } from '../core/deck/loose-date.ts';
import { dayAt } from '../core/schedule/day.ts';
import { acceptCard, takeBackCard } from '../storage/article-cards.ts';
import {
	articleOf,
	changeArticle,
	decided,
	undecided,
	type ArticleChange
} from '../storage/articles.ts';
import { decksOf } from '../storage/decks.ts';
import type { App } from './app.svelte.ts';
import { askOffers, type Offer } from './article-offers.ts';
import { CardForm } from './card-form.svelte.ts';
import { dayRule, moment, now } from './device.ts';
import { sayNotRead, sayNotSaved } from './say-problem.ts';
import { CalledOff } from './worker-work.ts';

export interface DeckToChoose {
	readonly id: DeckId;
	readonly title: string;
}

/** What was done last, and what takes it back. */
interface Done {
	readonly id: string;
	readonly noteId: NoteId | null;
	/** The suggestion that was on the screen then. */
	readonly place: string | null;
}

export const ORDERS = ['best', 'text'] as const;
export type OfferOrder = (typeof ORDERS)[number];

export class ArticleReading {
	readonly #app: App;
	readonly #id: string;
	#looking: AbortController | null = null;
	phase = $state<'loading' | 'unknown' | 'ready'>('loading');
	row = $state.raw<ArticleRecord | null>(null);
	decks = $state.raw<readonly DeckToChoose[]>([]);
	/** Null while they are looked for, and where that was called off. */
	offers = $state.raw<readonly Offer[] | null>(null);
	looking = $state(false);
	order = $state<OfferOrder>('best');
	#place = $state<string | null>(null);
	#done = $state.raw<readonly Done[]>([]);
	busy = $state(false);
	problem = $state<string | null>(null);
	/** What came of the last decision, in a few words. */
	said = $state('');

	article: Article | null = $derived(this.row && { text: this.row.text, about: this.row.about });
	#decidedIds = $derived(new Set((this.row?.decisions ?? []).map(({ id }) => id)));
	/** Those on which nothing is decided yet. */
	open: readonly Offer[] = $derived.by(() => {
		const open = (this.offers ?? []).filter(({ id }) => !this.#decidedIds.has(id));
		return this.order === 'best' ? open : open.toSorted((a, b) => a.start - b.start);
	});
	at = $derived(
		Math.max(
			0,
			this.open.findIndex(({ id }) => id === this.#place)
		)
	);
	current: Offer | null = $derived(this.open[this.at] ?? null);
	/** The passages that cards were made of. */
	accepted: readonly Span[] = $derived(
		(this.row?.decisions ?? []).filter(({ noteId }) => noteId !== null)
	);
	canUndo = $derived(this.#done.length > 0);
	deck: DeckToChoose | null = $derived(
		this.decks.find(({ id }) => id === this.row?.deckId) ?? null
	);
	/** What a deck made for this article will be called. */
	newDeckTitle = $derived(
		this.row?.about.title ?? this.row?.about.publisher ?? 'Cards from an article'
	);

	constructor(app: App, id: string) {
		this.#app = app;
		this.#id = id;
	}

	async load(): Promise<void> {
		try {
			const row = await this.#app.use((db) => articleOf(db, this.#id));
			this.phase = row ? 'ready' : 'unknown';
			if (!row) return;
			this.row = row;
			this.#place = row.place;
			await this.#readDecks();
			await this.look();
		} catch (error) {
			this.problem = sayNotRead(error);
		}
	}

	async #readDecks(): Promise<void> {
		const rows = await this.#app.use((db) => decksOf(db));
		this.decks = rows.filter(({ own }) => own).map(({ id, head }) => ({ id, title: head.title }));
	}

	/** Looks for what the article offers. */
	async look(): Promise<void> {
		if (!this.article || this.looking) return;
		this.#looking = new AbortController();
		this.looking = true;
		try {
			this.offers = await askOffers(this.article, this.#looking.signal);
			await this.#change(() => ({ left: this.open.length }));
		} catch (error) {
			if (!(error instanceof CalledOff)) {
				this.problem = `The suggestions could not be worked out (${String(error)}). You can still make cards by hand: mark a passage.`;
			}
		} finally {
			this.looking = false;
		}
	}

	/** Ends the looking; also to be called where the screen is left. */
	stopLooking(): void {
		this.#looking?.abort();
	}

	next(): void {
		this.goTo(this.open[(this.at + 1) % this.open.length]);
	}

	previous(): void {
		this.goTo(this.open[(this.at - 1 + this.open.length) % this.open.length]);
	}

	goTo(offer: Offer | undefined): void {
		if (!offer) return;
		this.#place = offer.id;
		this.said = '';
		void this.#change(() => ({ place: offer.id }));
	}

	/** Where the cards of this article go. */
	get draftPlace(): DraftPlace {
		const { dayStartHour } = this.#app.settings.study;
		const day = dayAt(this.row!.addedAt, dayRule(dayStartHour));
		return { article: this.article!, readOn: dateOfDay(day) };
	}

	/** A form for the suggestion at hand, or for marked words. */
	formFor(offer: Offer): CardForm {
		return new CardForm(draftOf(offer), this.draftPlace, false);
	}

	formByHand(marked: Span, kind: HandKind): CardForm {
		const draft = draftByHand(`hand-${crypto.randomUUID()}`, this.article!, marked, kind);
		return new CardForm(draft, this.draftPlace, true);
	}

	/** Puts the suggestion at hand into the deck; a form where it needs a hand, null when it is done. */
	async accept(): Promise<CardForm | null> {
		const { current } = this;
		if (!current) return null;
		const form = this.formFor(current);
		if (!form.note) return form;
		await this.keep(form);
		return null;
	}

	/** Puts a card into the deck, with its decision; true once both are on the disk. */
	keep(form: CardForm): Promise<boolean> {
		const { draft } = form;
		return this.#decide(async () => {
			const { start, end } = this.#spanOf(draft);
			const made = await this.#app.use(
				(db) =>
					acceptCard(
						db,
						{
							articleId: this.#id,
							decision: { id: draft.id, start, end },
							note: newNoteOf(draft, this.draftPlace, this.#kinOf(draft.id)),
							source: sourceOf(this.article!),
							deckId: this.deck?.id ?? null,
							newDeck: {
								title: this.newDeckTitle,
								language: this.row!.about.language ?? 'en'
							}
						},
						moment(this.#app.settings.study.dayStartHour)
					),
				'write'
			);
			if (!made) return false;
			this.row = made.row;
			// Another's answer is not taken out with what was added.
			if (!made.changed) {
				this.#done = [...this.#done, { id: draft.id, noteId: made.noteId, place: draft.id }];
			}
			await this.#readDecks();
			this.#app.tabs.tell({ kind: 'decks' });
			this.said = made.changed
				? 'The card that was there has the new answer.'
				: `Added to “${this.deck?.title ?? ''}”.`;
			return true;
		});
	}

	#kinOf = (id: string) => this.offers?.find((offer) => offer.id === id)?.kin ?? null;

	/** Where its passage stands; of a quote that stands nowhere, where the suggestion did. */
	#spanOf({ id, quote }: CardDraft): Span {
		const found = findQuote(this.article!.text, quote);
		return found ?? this.offers?.find((offer) => offer.id === id) ?? { start: 0, end: 0 };
	}

	/** The suggestion at hand does not come back. */
	reject(): Promise<boolean> {
		const { current } = this;
		if (!current) return Promise.resolve(false);
		const { id, start, end } = current;
		return this.#decide(async () => {
			const saved = await this.#change(({ decisions }) => ({
				decisions: decided(decisions, { id, noteId: null, start, end })
			}));
			if (!saved) return false;
			this.#done = [...this.#done, { id, noteId: null, place: id }];
			this.said = 'Rejected.';
			return true;
		});
	}

	/** Takes the last decision back, and the card with it. */
	undo(): Promise<boolean> {
		const last = this.#done.at(-1);
		if (!last) return Promise.resolve(false);
		return this.#decide(async () => {
			const { id, noteId } = last;
			if (noteId !== null) {
				const day = moment(this.#app.settings.study.dayStartHour);
				const row = await this.#app.use(
					(db) => takeBackCard(db, { articleId: this.#id, decisionId: id, noteId }, day),
					'write'
				);
				if (!row) return false;
				this.row = row;
				this.#app.tabs.tell({ kind: 'decks' });
			} else {
				const saved = await this.#change(({ decisions }) => ({
					decisions: undecided(decisions, id)
				}));
				if (!saved) return false;
			}
			this.#done = this.#done.slice(0, -1);
			this.#place = last.place;
			this.said = noteId === null ? 'It is back.' : 'Taken out of the deck again.';
			return true;
		});
	}

	/** One decision at a time; what comes next is the one behind it. */
	async #decide(work: () => Promise<boolean>): Promise<boolean> {
		if (this.busy) return false;
		this.busy = true;
		this.problem = null;
		const [before, at] = [this.open.map(({ id }) => id), this.at];
		try {
			if (!(await work())) {
				this.problem ??= GONE;
				return false;
			}
			const left = new Set(this.open.map(({ id }) => id));
			const next = [...before.slice(at), ...before.slice(0, at)].find((id) => left.has(id));
			if (left.size < before.length) this.#place = next ?? null;
			await this.#change(() => ({ place: this.#place, left: this.open.length }));
			return true;
		} catch (error) {
			this.problem = sayNotSaved(error);
			return false;
		} finally {
			this.busy = false;
		}
	}

	/** What the article says of itself, filled in by hand. */
	async describe(about: AboutArticle): Promise<boolean> {
		this.problem = null;
		try {
			return await this.#change(() => ({ about }));
		} catch (error) {
			this.problem = sayNotSaved(error);
			return false;
		}
	}

	/** The deck for the cards to come; null for a new one. */
	async chooseDeck(deckId: DeckId | null): Promise<void> {
		this.problem = null;
		try {
			await this.#change(() => ({ deckId }));
		} catch (error) {
			this.problem = sayNotSaved(error);
		}
	}

	/** False where the article is gone. */
	async #change(change: (row: ArticleRecord) => ArticleChange): Promise<boolean> {
		const row = await this.#app.use(
			(db) => changeArticle(db, this.#id, change, now()),
			'repeatable'
		);
		if (row) this.row = row;
		return row !== null;
	}
}

const GONE =
	'Not saved: the article was removed in another tab, or its deck is gone. Open the text once more, or choose another deck.';
