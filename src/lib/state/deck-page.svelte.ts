// One deck, whether it was taken up or is only offered: its notes page by page, its cards' flags.
import type { DeckHead } from '../core/deck/deck.ts';
import type { CardId, DeckId, NoteId } from '../core/deck/ids.ts';
import type { Note } from '../core/deck/note.ts';
import type { DeckLimits } from '../core/schedule/settings.ts';
import { planDay, type DeckDay } from '../storage/day-plan.ts';
import { cardsOfNotes, deckOf, notesOf } from '../storage/decks.ts';
import { unsuspend } from '../storage/flags.ts';
import type { CardRow, DeckRow } from '../storage/schema.ts';
import { removeDeck, setLimits } from '../storage/take-deck.ts';
import { sayNotSaved, type App } from './app.svelte.ts';
import { now, today } from './device.ts';
import { loadBuiltInDeck } from './shelf.ts';
import { takeBuiltIn } from './today.svelte.ts';

const PAGE = 200;

export class DeckPage {
	readonly #app: App;
	readonly id: DeckId;
	phase = $state<'loading' | 'ready' | 'unknown'>('loading');
	head = $state.raw<DeckHead | null>(null);
	notes = $state.raw<readonly Note[]>([]);
	/** How many notes there are in all. */
	noteCount = $state(0);
	/** Null where the deck was not taken up. */
	row = $state.raw<DeckRow | null>(null);
	day = $state.raw<DeckDay | null>(null);
	suspended = $state.raw<readonly CardRow[]>([]);
	problem = $state<string | null>(null);

	constructor(app: App, id: string) {
		this.#app = app;
		this.id = id as DeckId;
	}

	async load(): Promise<void> {
		const { study } = this.#app.settings;
		const row = await this.#app.use((db) => deckOf(db, this.id));
		this.row = row;
		if (!row) return this.#loadOffered();
		const day = today(study.dayStartHour);
		const [plans, notes] = await Promise.all([
			this.#app.use((db) => planDay(db, [row], study, day, now())),
			this.#app.use((db) => notesOf(db, this.id, 0, Math.max(PAGE, this.notes.length)))
		]);
		this.head = row.head;
		this.day = plans[0] ?? null;
		this.notes = notes.map(({ note }) => note);
		this.noteCount = row.noteCount;
		await this.#loadSuspended(
			this.notes.map(({ id }) => id),
			[]
		);
		this.phase = 'ready';
	}

	async #loadOffered(): Promise<void> {
		const deck = await loadBuiltInDeck(this.id);
		this.head = deck;
		this.notes = deck?.notes ?? [];
		this.noteCount = this.notes.length;
		this.phase = deck ? 'ready' : 'unknown';
	}

	async loadMore(): Promise<void> {
		const start = this.notes.length;
		const rows = await this.#app.use((db) => notesOf(db, this.id, start, PAGE));
		this.notes = [...this.notes, ...rows.map(({ note }) => note)];
		await this.#loadSuspended(
			rows.map(({ id }) => id),
			this.suspended
		);
	}

	async #loadSuspended(ids: readonly NoteId[], before: readonly CardRow[]): Promise<void> {
		const cards = await this.#app.use((db) => cardsOfNotes(db, ids));
		this.suspended = [...before, ...cards.filter(({ flags }) => flags.suspended !== null)];
	}

	async take(): Promise<void> {
		await this.#write(async () => {
			await takeBuiltIn(this.#app, this.id);
		});
	}

	async remove(): Promise<void> {
		await this.#write(() => this.#app.use((db) => removeDeck(db, this.id, now()), 'write'));
	}

	async setLimits(limits: DeckLimits): Promise<void> {
		const { newPerDay, reviewsPerDay } = limits;
		await this.#write(() =>
			this.#app.use((db) => setLimits(db, this.id, { newPerDay, reviewsPerDay }, now()), 'write')
		);
	}

	async bringBack(id: CardId): Promise<void> {
		await this.#write(async () => {
			await this.#app.use((db) => unsuspend(db, { kind: 'card', id }, now()), 'write');
		});
	}

	async #write(work: () => Promise<void>): Promise<void> {
		this.problem = null;
		try {
			await work();
			this.#app.tabs.tell({ kind: 'decks' });
			await this.load();
		} catch (error) {
			this.problem = sayNotSaved(error);
		}
	}
}
