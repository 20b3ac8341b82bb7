// What a quiz may be made of on this device: decks, and their topics and parties.
import { QUESTION_KINDS } from '../../core/quiz/question.ts';
import { printSettings, type QuizSettings } from '../../core/quiz/settings.ts';
import type { DeckId } from '../../core/note/ids.ts';
import type { Party } from '../../core/note/deck.ts';
import { decksOf } from '../../storage/deck/decks.ts';
import type { QuizAtHand } from '../../core/quiz/hand/quiz-at-hand.ts';
import type { App } from '../app/app.svelte.ts';
import { fromSettings } from './open-quiz.ts';
import { askedOf } from '../../core/quiz/make/asked.ts';
import { poolOf, type Pool } from '../../core/quiz/make/pool.ts';
import { possibleQuestions, type Possible } from '../../core/quiz/more/possible.ts';
import { wishOf } from '../../core/quiz/hand/quiz-at-hand.ts';
import { MOST_ON_PAGE } from './make-quiz.ts';
import { loadQuizDecks, type QuizDeck } from './quiz-decks.ts';
import { sayNotRead } from '../app/say-failure.ts';
import { shelf } from '../deck/shelf.ts';

export interface DeckOffer {
	readonly id: DeckId;
	readonly title: string;
	readonly studied: boolean;
}

/** Those of the app that are not among the learner's own. */
const offeredBeside = (own: readonly { readonly id: DeckId }[]): readonly DeckOffer[] =>
	shelf
		.filter(({ id }) => !own.some((deck) => deck.id === id))
		.map(({ id, title }) => ({ id: id as DeckId, title, studied: false }));

const onShelf = (id: DeckId) => shelf.find((entry) => entry.id === id) ?? null;

export class QuizChoice {
	readonly #app: App;
	/** What a new choice begins with; null where the address has chosen. */
	readonly #usual: QuizSettings | null;
	/** The learner's own first, then those of the app; before they were read, as a stranger has them. */
	decks = $state.raw<readonly DeckOffer[]>(offeredBeside([]));
	/** Whether they were read. */
	known = $state(false);
	settings = $state.raw<QuizSettings>()!;
	topics = $state.raw<readonly string[]>([]);
	parties = $state.raw<readonly Party[]>([]);
	/** Whether the topics and parties of the chosen decks were read; before, the shelf says if there are some. */
	#read = $state(false);
	#first = $derived(this.settings.deckIds.length === 1 ? onShelf(this.settings.deckIds[0]!) : null);
	hasTopics = $derived((this.#read ? this.topics.length : (this.#first?.topics ?? 0)) > 1);
	hasParties = $derived((this.#read ? this.parties.length : (this.#first?.parties ?? 0)) > 1);
	problem = $state<string | null>(null);
	/** The quiz as it is handed out before anybody takes it; other choices are another quiz. */
	shared = $state.raw<QuizAtHand | null>(null);
	/** The seed of the quiz that is started next: what is said of it before is said of this one. */
	seed = $state(newSeed());
	#quizDecks = $state.raw<readonly QuizDeck[]>([]);
	/** All that may be asked for; null where it is not read, or too much to be counted on the page. */
	pool = $derived.by((): Pool | null => {
		const notes = this.#quizDecks.flatMap((deck) => deck.notes);
		return notes.length === 0 || notes.length > MOST_ON_PAGE ? null : poolOf(askedOf(notes));
	});
	/** How many questions there will be; null where that is not known. */
	possible = $derived.by((): Possible | null => {
		const { pool, settings, canStart } = this;
		if (!pool || !canStart || settings.scope !== 'all') return null;
		const notes = this.#quizDecks.flatMap((deck) => deck.notes);
		return possibleQuestions(pool, wishOf(notes, { ...settings, seed: this.seed }, null));
	});
	canStart = $derived(this.settings.deckIds.length > 0 && this.settings.kinds.length > 0);

	/** A new choice takes the decks that are studied, else the first; any other stays as it was made. */
	constructor(app: App, settings: QuizSettings, isNew: boolean) {
		this.#app = app;
		this.settings = settings;
		if (isNew) this.#chooseUsual();
		this.#usual = isNew ? this.settings : null;
	}

	async load(): Promise<void> {
		try {
			const rows = await this.#app.use((db) => decksOf(db));
			const own = rows.map(({ id, head }) => ({ id, title: head.title, studied: true }));
			this.decks = [...own, ...offeredBeside(own)];
			// Unless something was chosen already.
			if (this.settings === this.#usual) this.#chooseUsual();
			this.known = true;
			await this.#readDecks();
		} catch (error) {
			this.problem = sayNotRead(error);
		}
	}

	#chooseUsual(): void {
		const own = this.decks.filter(({ studied }) => studied);
		const usual = own.length > 0 ? own : this.decks.slice(0, 1);
		this.change({ deckIds: usual.map(({ id }) => id) });
	}

	change(changes: Partial<QuizSettings>): void {
		const settings = { ...this.settings, ...changes };
		// What is chosen once more is the same quiz.
		if (JSON.stringify(settings) === JSON.stringify(this.settings)) return;
		this.settings = settings;
		this.seed = newSeed();
		this.shared = null;
	}

	/** Makes the quiz as it is chosen, with a seed of its own, to be handed out. */
	async share(seed: string): Promise<void> {
		const { settings } = this;
		try {
			const opened = await fromSettings(this.#app, { ...settings, seed });
			// Chosen anew meanwhile, it would be another.
			if (settings === this.settings && opened.kind === 'quiz') this.shared = opened.quiz;
		} catch (error) {
			this.problem = sayNotRead(error);
		}
	}

	/** Takes a deck in, or leaves it out; what was chosen of decks that go is forgotten. */
	async toggleDeck(id: DeckId): Promise<void> {
		const { deckIds } = this.settings;
		const has = deckIds.includes(id);
		this.change({ deckIds: has ? deckIds.filter((one) => one !== id) : [...deckIds, id] });
		try {
			await this.#readDecks();
		} catch (error) {
			this.problem = sayNotRead(error);
		}
	}

	/** The address of the quiz as it is chosen, with a seed of its own. */
	queryWith(seed: string): string {
		const fields = printSettings({ ...this.settings, seed });
		return `?${new URLSearchParams(fields.map(([name, value]) => [name, value]))}`;
	}

	get allKinds(): boolean {
		return this.settings.kinds.length === QUESTION_KINDS.length;
	}

	/** Reads the chosen decks anew, where one of their notes was changed. */
	async reread(): Promise<void> {
		try {
			await this.#readDecks();
		} catch (error) {
			this.problem = sayNotRead(error);
		}
	}

	async #readDecks(): Promise<void> {
		const { deckIds } = this.settings;
		const decks = await loadQuizDecks(this.#app, deckIds);
		// Chosen anew meanwhile, others are read already.
		if (deckIds !== this.settings.deckIds) return;
		this.#quizDecks = decks;
		const notes = decks.flatMap((deck) => deck.notes).filter(({ note }) => note.retired === null);
		this.#read = true;
		this.topics = [...new Set(notes.map(({ note }) => note.topic))].filter((topic) => topic !== '');
		const spoken = new Set(
			notes.flatMap(({ note }) => (note.kind === 'position' ? [note.partyId] : []))
		);
		const parties = decks.flatMap(({ head }) => head.parties).filter(({ id }) => spoken.has(id));
		this.parties = parties.filter(
			({ id }, place) => parties.findIndex((other) => other.id === id) === place
		);
		this.change({
			topics: this.settings.topics.filter((topic) => this.topics.includes(topic)),
			parties: this.settings.parties.filter((id) => this.parties.some((party) => party.id === id))
		});
	}
}

/** A seed of six digits, short enough to be read aloud. */
export const newSeed = (): string =>
	String(100_000 + (crypto.getRandomValues(new Uint32Array(1))[0]! % 900_000));
