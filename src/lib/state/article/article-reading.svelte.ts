// An article that is being worked through: its suggestions one by one, and what the learner decides on each.
import type { Span } from '../../core/language/span.ts';
import { draftByHand, type HandKind } from '../../core/article/by-hand.ts';
import { cardDraftOf, newNoteOf, sourceOf, type CardDraft } from '../../core/article/card-draft.ts';
import type { Suggestion } from '../../core/article/suggestion.ts';
import { findQuote } from '../../core/article/support.ts';
import type { NoteId } from '../../core/note/ids.ts';
import { acceptCard, takeBackCard } from '../../storage/article/article-cards.ts';
import { decided, undecided } from '../../storage/article/articles.ts';
import type { UndoableChange } from '../../storage/deck/undo-change.ts';
import type { App } from '../app/app.svelte.ts';
import type { OfferedCard } from './article-offers.ts';
import { CardForm } from './card-form.svelte.ts';
import { moment } from '../app/device.ts';
import { HalfWrittenCards } from './half-written.svelte.ts';
import { KeptArticle } from './kept-article.svelte.ts';
import { LookingForOffers } from './looking-for-offers.svelte.ts';
import { sayNotRead, sayNotSaved } from '../app/say-failure.ts';
import { words as article } from '../../words/article.ts';

const words = article.decision;

/** What was done last, and what takes it back. */
interface Done {
	readonly id: string;
	readonly noteId: NoteId | null;
	/** The note's state before, where a note that was there got another answer. */
	readonly changed: UndoableChange | null;
}

/** Why a decision was not saved, or not taken back. */
type Undecided = 'article-gone' | 'changed-since';

const sayUndecided = (why: Undecided): string =>
	why === 'article-gone' ? words.articleGone : words.changedSince;

function sayUndone({ noteId, changed }: Done): string {
	if (changed) return words.undone.changed;
	return noteId === null ? words.undone.rejected : words.undone.added;
}

export class ArticleReading {
	readonly #app: App;
	readonly kept: KeptArticle;
	readonly looking = new LookingForOffers();
	readonly halfWritten: HalfWrittenCards;
	/** The suggestion that was gone to. */
	#place = $state<string | null>(null);
	#done = $state.raw<readonly Done[]>([]);
	busy = $state(false);
	problem = $state<string | null>(null);
	/** What came of the last decision, in a few words. */
	said = $state('');

	/** Those that are less sure are shown, too. */
	#showsMore = $state(false);

	#undecided: readonly OfferedCard[] = $derived.by(() =>
		(this.looking.all ?? []).filter(({ id }) => !this.kept.decidedIds.has(id))
	);
	/** Those on which nothing is decided yet, the best first. */
	open: readonly OfferedCard[] = $derived(
		this.#showsMore ? this.#undecided : this.#undecided.filter(({ isSure }) => isSure)
	);
	/** How many of the suggestions were decided on. */
	decidedCount = $derived.by(() => (this.looking.all?.length ?? 0) - this.#undecided.length);
	/** How many more there are, less sure than these. */
	hiddenCount = $derived(this.#undecided.length - this.open.length);
	at = $derived(
		Math.max(
			0,
			this.open.findIndex(({ id }) => id === this.#place)
		)
	);
	current: OfferedCard | null = $derived(this.open[this.at] ?? null);
	canUndo = $derived(this.#done.length > 0);

	constructor(app: App, id: string) {
		this.#app = app;
		this.kept = new KeptArticle(app, id);
		this.halfWritten = new HalfWrittenCards(id);
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
		if (!article || !(await this.looking.look(article))) return;
		// Where one left off among those that are less sure.
		const place = this.looking.all?.find(({ id }) => id === this.#place);
		if (place && !place.isSure) this.#showsMore = true;
		await this.#keepPlace();
	}

	/** Shows what is less sure behind the rest; the one at hand stays. */
	showMore(): void {
		this.#place ??= this.current?.id ?? null;
		const first = this.#undecided.find(({ isSure }) => !isSure);
		const atEnd = this.open.length === 0;
		this.#showsMore = true;
		if (atEnd) this.goTo(first);
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

	goTo(offer: OfferedCard | undefined): void {
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

	/** With what was typed before, where it was left half written. */
	formFor(offer: OfferedCard): CardForm {
		const written = this.halfWritten.of(offer.id);
		return new CardForm(written?.draft ?? cardDraftOf(offer), this.kept.draftPlace, false);
	}

	formByHand(marked: Span, kind: HandKind): CardForm {
		const { article, draftPlace } = this.kept;
		const draft = draftByHand(`hand-${crypto.randomUUID()}`, article!, marked, kind);
		return new CardForm(draft, draftPlace, true);
	}

	/** The card that was left half written last. */
	lastForm(): CardForm | null {
		const last = this.halfWritten.all.at(-1);
		return last ? new CardForm(last.draft, this.kept.draftPlace, last.byHand) : null;
	}

	/** Puts the suggestion at hand into the deck; a form where it needs a hand, null when it is done. */
	async accept(): Promise<CardForm | null> {
		const { current } = this;
		if (!current) return null;
		const form = this.formFor(current);
		// What was typed is to be seen before it is saved.
		if (!form.note || this.halfWritten.of(current.id)) return form;
		await this.keep(form);
		return null;
	}

	/** Puts a card into the deck, with its decision; true once both are on the disk. */
	keep({ draft }: CardForm): Promise<boolean> {
		return this.#decide(async () => {
			const card = this.#cardOf(draft);
			const made = await this.#app.use((db) => acceptCard(db, card, this.#now()), 'write');
			if (!made) return 'article-gone';
			this.kept.row = made.row;
			await this.kept.readDecks();
			this.#app.tabs.tell({ kind: 'decks' });
			const { noteId, changed } = made;
			this.#done = [...this.#done, { id: draft.id, noteId, changed }];
			this.halfWritten.forget(draft.id);
			const title = this.kept.deck?.title ?? '';
			this.said = changed ? words.changed : words.added(title);
			return null;
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
		const { id, start, end, kin } = current;
		return this.#decide(async () => {
			const saved = await this.kept.change(({ decisions }) => ({
				decisions: decided(decisions, { id, noteId: null, start, end })
			}));
			if (!saved) return 'article-gone';
			this.#done = [...this.#done, { id, noteId: null, changed: null }];
			this.halfWritten.forget(id);
			this.said = kin?.kind === 'same' ? words.left : words.rejected;
			return null;
		});
	}

	/** Takes the last decision back, and the card with it. */
	undo(): Promise<boolean> {
		const last = this.#done.at(-1);
		if (!last) return Promise.resolve(false);
		return this.#decide(async () => {
			const problem = await this.#takeBack(last);
			if (problem === 'article-gone') return problem;
			this.#done = this.#done.slice(0, -1);
			if (problem !== null) return problem;
			this.#place = last.id;
			this.said = sayUndone(last);
			return null;
		});
	}

	/** What is wrong, where it cannot be. */
	async #takeBack({ id, noteId, changed }: Done): Promise<Undecided | null> {
		if (noteId === null) {
			const saved = await this.kept.change(({ decisions }) => ({
				decisions: undecided(decisions, id)
			}));
			return saved ? null : 'article-gone';
		}
		const card = { articleId: this.kept.id, decisionId: id, noteId, changed };
		const done = await this.#app.use((db) => takeBackCard(db, card, this.#now()), 'write');
		if (done.kind !== 'taken back') {
			return done.kind === 'article gone' ? 'article-gone' : 'changed-since';
		}
		this.kept.row = done.row;
		this.#app.tabs.tell({ kind: 'decks' });
		return null;
	}

	/** One decision at a time; what comes next is the one behind it. The work says what is wrong. */
	async #decide(work: () => Promise<Undecided | null>): Promise<boolean> {
		if (this.busy) return false;
		this.busy = true;
		this.problem = null;
		const [before, at] = [this.open.map(({ id }) => id), this.at];
		try {
			const problem = await work();
			if (problem !== null) {
				this.problem = sayUndecided(problem);
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
