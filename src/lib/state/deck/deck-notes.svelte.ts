// All notes of one deck at once, whether it was taken up or is only offered: for tables and timelines.
import type { DeckHead } from '../../core/note/deck.ts';
import type { DeckId, NoteId } from '../../core/note/ids.ts';
import type { Note } from '../../core/note/note.ts';
import { isSoundNote } from '../../storage/database/sound-rows.ts';
import { ALL, deckOf, notesBehind } from '../../storage/deck/deck-reader.ts';
import { type App } from '../app/app.svelte.ts';
import { sayNotRead } from '../app/say-failure.ts';
import { loadBuiltInDeck } from './shelf.ts';

export class DeckNotes {
	readonly #app: App;
	readonly id: DeckId;
	phase = $state<'loading' | 'ready' | 'unknown'>('loading');
	head = $state.raw<DeckHead | null>(null);
	notes = $state.raw<readonly Note[]>([]);
	/** Notes of which the record is damaged: they are left out. */
	damaged = $state.raw<readonly NoteId[]>([]);
	problem = $state<string | null>(null);

	constructor(app: App, id: string) {
		this.#app = app;
		this.id = id as DeckId;
	}

	async load(): Promise<void> {
		try {
			const row = await this.#app.use((db) => deckOf(db, this.id));
			if (row) {
				const rows = await this.#app.use((db) => notesBehind(db, this.id, null, ALL));
				const sound = rows.filter(isSoundNote);
				this.damaged = rows.filter((one) => !isSoundNote(one)).map(({ id }) => id);
				this.#show(
					row.head,
					sound.map(({ note }) => note)
				);
			} else {
				const deck = await loadBuiltInDeck(this.id);
				if (deck) this.#show(deck, deck.notes);
				else this.phase = 'unknown';
			}
		} catch (error) {
			this.problem = sayNotRead(error);
		}
	}

	/** Reads anew whenever another tab changes a deck, until the returned function is called. */
	follow(): () => void {
		return this.#app.tabs.listen(({ kind }) => void (kind === 'decks' && this.load()));
	}

	#show(head: DeckHead, notes: readonly Note[]): void {
		this.head = head;
		this.notes = notes;
		this.phase = 'ready';
	}
}
