// One article under work: its suggestions one by one, and what the learner decides on each.
import type { Span } from '../core/article/article.ts';
import { draftByHand, type HandKind } from '../core/article/by-hand.ts';
import { draftOf, newNoteOf, sourceOf, type CardDraft } from '../core/article/card-draft.ts';
import type { Suggestion } from '../core/article/suggestion.ts';
import { findQuote } from '../core/article/support.ts';
import type { NoteId } from '../core/deck/ids.ts';
import { acceptCard, takeBackCard } from '../storage/article-cards.ts';
import { decided, undecided } from '../storage/articles.ts';
import type { App } from './app.svelte.ts';
import type { Offer } from './article-offers.ts';
import { CardForm } from './card-form.svelte.ts';
import { moment } from './device.ts';
import { KeptArticle } from './kept-article.svelte.ts';
import { LookingForOffers } from './looking-for-offers.svelte.ts';
import { sayNotRead, sayNotSaved } from './say-problem.ts';

/** What was done last, and what takes it back. */
interface Done {
	readonly id: string;
	readonly noteId: NoteId | null;
}

const GONE =
	'Not saved: the article was removed in another tab. Open the text once more; what you decided before is remembered.';

export class ArticleReading {
	readonly #app: App;
	readonly kept: KeptArticle;
	readonly looking = new LookingForOffers();
	/** The suggestion that was gone to. */
	#place = $state<string | null>(null);
	#done = $state.raw<readonly Done[]>([]);
	busy = $state(false);
	problem = $state<string | null>(null);
	/** What came of the last decision, in a few words. */
	said = $state('');

	/** Those on which nothing is decided yet, the best first. */
	open: readonly Offer[] = $derived.by(() =>
		(this.looking.all ?? []).filter(({ id }) => !this.kept.decidedIds.has(id))
	);
	at = $derived(
		Math.max(
			0,
			this.open.findIndex(({ id }) => id === this.#place)
		)
	);
	current: Offer | null = $derived(this.open[this.at] ?? null);
	canUndo = $derived(this.#done.length > 0);

	constructor(app: App, id: string) {
		this.#app = app;
		this.kept = new KeptArticle(app, id);
	}

	async load(): Promise<void> {
		await this.kept.load();
		if (!this.kept.row) return;
		this.#place = this.kept.row.place;
		await this.look();
	}

	/** Looks for what the article offers. */
	async look(): Promise<void> {
		const { article } = this.kept;
		if (article && (await this.looking.look(article))) await this.#keepPlace();
	}

	/** Takes up suggestions that came from elsewhere. */
	async add(suggestions: readonly Suggestion[]): Promise<void> {
		const { article } = this.kept;
		if (!article) return;
		try {
			await this.looking.add(article, suggestions);
		} catch (error) {
			this.problem = sayNotRead(error);
			return;
		}
		await this.#keepPlace();
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
		void this.#keepPlace();
	}

	/** For tomorrow. Where it cannot be written, nothing is lost but the place. */
	async #keepPlace(): Promise<void> {
		try {
			await this.kept.change(() => ({ place: this.#place, left: this.open.length }));
		} catch (error) {
			this.problem = sayNotSaved(error);
		}
	}

	formFor(offer: Offer): CardForm {
		return new CardForm(draftOf(offer), this.kept.draftPlace, false);
	}

	formByHand(marked: Span, kind: HandKind): CardForm {
		const { article, draftPlace } = this.kept;
		const draft = draftByHand(`hand-${crypto.randomUUID()}`, article!, marked, kind);
		return new CardForm(draft, draftPlace, true);
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
	keep({ draft }: CardForm): Promise<boolean> {
		return this.#decide(async () => {
			const card = this.#cardOf(draft);
			const made = await this.#app.use((db) => acceptCard(db, card, this.#now()), 'write');
			if (!made) return false;
			this.kept.row = made.row;
			await this.kept.readDecks();
			this.#app.tabs.tell({ kind: 'decks' });
			// Another's note is not taken out with what it has become.
			if (!made.changed) this.#done = [...this.#done, { id: draft.id, noteId: made.noteId }];
			const title = this.kept.deck?.title ?? '';
			this.said = made.changed
				? 'The card that was there has the new answer.'
				: `Added to “${title}”.`;
			return true;
		});
	}

	#cardOf(draft: CardDraft) {
		const { id: articleId, article, deck, draftPlace, newDeckTitle: title } = this.kept;
		const offer = this.looking.all?.find(({ id }) => id === draft.id);
		// A quote that stands nowhere: where the suggestion did.
		const { start, end } = findQuote(article!.text, draft.quote) ?? offer ?? { start: 0, end: 0 };
		return {
			articleId,
			decision: { id: draft.id, start, end },
			note: newNoteOf(draft, draftPlace, offer?.kin ?? null),
			source: sourceOf(article!),
			deckId: deck?.id ?? null,
			newDeck: { title, language: article!.about.language ?? 'en' }
		};
	}

	/** The suggestion at hand does not come back. */
	reject(): Promise<boolean> {
		const { current } = this;
		if (!current) return Promise.resolve(false);
		const { id, start, end } = current;
		return this.#decide(async () => {
			const saved = await this.kept.change(({ decisions }) => ({
				decisions: decided(decisions, { id, noteId: null, start, end })
			}));
			if (!saved) return false;
			this.#done = [...this.#done, { id, noteId: null }];
			this.said = 'Rejected.';
			return true;
		});
	}

	/** Takes the last decision back, and the card with it. */
	undo(): Promise<boolean> {
		const last = this.#done.at(-1);
		if (!last) return Promise.resolve(false);
		return this.#decide(async () => {
			if (!(await this.#takeBack(last))) return false;
			this.#done = this.#done.slice(0, -1);
			this.#place = last.id;
			this.said = last.noteId === null ? 'It is back.' : 'Taken out of the deck again.';
			return true;
		});
	}

	async #takeBack({ id, noteId }: Done): Promise<boolean> {
		if (noteId === null) {
			return this.kept.change(({ decisions }) => ({ decisions: undecided(decisions, id) }));
		}
		const card = { articleId: this.kept.id, decisionId: id, noteId };
		const row = await this.#app.use((db) => takeBackCard(db, card, this.#now()), 'write');
		if (!row) return false;
		this.kept.row = row;
		this.#app.tabs.tell({ kind: 'decks' });
		return true;
	}

	/** One decision at a time; what comes next is the one behind it. */
	async #decide(work: () => Promise<boolean>): Promise<boolean> {
		if (this.busy) return false;
		this.busy = true;
		this.problem = null;
		const [before, at] = [this.open.map(({ id }) => id), this.at];
		try {
			if (!(await work())) {
				this.problem = GONE;
				return false;
			}
			const left = new Set(this.open.map(({ id }) => id));
			const next = [...before.slice(at), ...before.slice(0, at)].find((id) => left.has(id));
			if (left.size < before.length) this.#place = next ?? null;
			// It is on the disk: the next key counts, while the place is still being kept.
			void this.#keepPlace();
			return true;
		} catch (error) {
			this.problem = sayNotSaved(error);
			return false;
		} finally {
			this.busy = false;
		}
	}

	#now = () => moment(this.#app.settings.study.dayStartHour);
}
