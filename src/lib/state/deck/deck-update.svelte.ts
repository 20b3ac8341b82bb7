// A newer deck beside the one that is studied: what it would bring, and bringing it.
import type { Deck, DeckHead } from '../../core/note/deck.ts';
import { homeDeckOf, ownIdOf, type DeckId } from '../../core/note/ids.ts';
import { inSentence } from '../../core/language/plain-text.ts';
import type { Problem } from '../../core/deck/problem.ts';
import type { NoteChange } from '../../core/deck/change/revision.ts';
import type { Note } from '../../core/note/note.ts';
import { deckOf } from '../../storage/deck/deck-reader.ts';
import { addDeck } from '../../storage/deck/take-deck.ts';
import { previewUpdate, updateDeck, type Preview } from '../../storage/deck/update-deck.ts';
import { type App } from '../app/app.svelte.ts';
import { sayNotRead, sayNotSaved } from '../app/say-failure.ts';
import { words } from '../../words/update.ts';
import { keepCopy, NoCopy } from '../data/copies.ts';
import { moment, today } from '../app/device.ts';
import type { Compared } from './deck-file.worker.ts';
import { readDeckFile } from './read-deck-file.ts';
import { loadBuiltInDeck, shelf } from './shelf.ts';

/** A change, and the note as the new version has it. */
export interface ListedChange {
	readonly change: NoteChange;
	readonly note: Note;
}

interface LeftOut {
	/** The questions of another program's file that a deck cannot have, each with its line and why. */
	readonly leftOut: readonly Problem[];
}

export type UpdateOffer =
	| { readonly kind: 'none' | 'reading' }
	| { readonly kind: 'unknown'; readonly id: string }
	| { readonly kind: 'refused'; readonly why: string }
	| { readonly kind: 'problems'; readonly file: string; readonly problems: readonly Problem[] }
	/** Not studied yet. */
	| ({ readonly kind: 'new'; readonly deck: Deck } & LeftOut)
	/** Nothing would change; or the file is older than what is studied. */
	| ({ readonly kind: 'same' | 'older'; readonly deck: Deck; readonly version: number } & LeftOut)
	| ({
			readonly kind: 'update';
			readonly deck: Deck;
			readonly head: DeckHead;
			readonly version: number;
			readonly changes: readonly ListedChange[];
			/** As it was compared: no second time where nothing was written since. */
			readonly preview: Preview;
			/** No note that is studied is in it: perhaps another deck of the same id. */
			readonly foreign: boolean;
	  } & LeftOut);

export class DeckUpdate {
	readonly #app: App;
	/** No copy could be kept, and the learner was told: the next press goes on without. */
	#withoutCopy = false;
	offer = $state.raw<UpdateOffer>({ kind: 'none' });
	problem = $state<string | null>(null);
	busy = $state(false);

	constructor(app: App) {
		this.#app = app;
	}

	/** Compares with the version that comes with the app. */
	async loadBuiltIn(id: string): Promise<void> {
		await this.#reading(async () => {
			const deck = await loadBuiltInDeck(id as DeckId);
			if (deck) return this.#compare(deck);
			const studied = await this.#app.use((db) => deckOf(db, id as DeckId));
			return studied ? { kind: 'refused', why: words.fromFile } : { kind: 'unknown', id };
		});
	}

	/** Compares with a file that the learner chose. */
	async readFile(file: File): Promise<void> {
		await this.#reading(async () => {
			const read = await readDeckFile(file, today(this.#app.settings.study.dayStartHour));
			if (read.kind === 'deck') {
				const refused = await this.#refusalOf(read.deck, read.weak, inSentence(file.name));
				if (refused) return refused;
				// Only where the worker could not read the data is this left to the page.
				const asRead = read.compared !== null || read.isDated;
				const deck = asRead ? read.deck : await this.#firstDated(read.deck);
				return this.#compare(deck, read.leftOut, read.compared);
			}
			return read.kind === 'refused' ? read : { ...read, file: inSentence(file.name) };
		});
	}

	/** Takes the deck up, or updates it; true once that is on the disk. */
	async apply(): Promise<boolean> {
		const { offer } = this;
		if (this.busy || (offer.kind !== 'new' && offer.kind !== 'update')) return false;
		this.busy = true;
		this.problem = null;
		try {
			if (!this.#withoutCopy) await keepCopy(offer.kind === 'new' ? 'import' : 'update');
			const now = moment(this.#app.settings.study.dayStartHour);
			const { deck } = offer;
			await this.#app.use(async (db) => {
				if (offer.kind === 'new') await addDeck(db, deck, now);
				else await updateDeck(db, deck, now, offer.preview);
			}, 'write');
			this.#app.tabs.tell({ kind: 'decks' });
			return true;
		} catch (error) {
			this.#withoutCopy = error instanceof NoCopy;
			this.problem = error instanceof NoCopy ? words.noCopy(error.message) : sayNotSaved(error);
			return false;
		} finally {
			this.busy = false;
		}
	}

	/** Why a deck that can be read is not taken over; null where it is. */
	async #refusalOf(
		deck: Deck,
		weak: readonly Problem[],
		file: string
	): Promise<UpdateOffer | null> {
		const row = await this.#app.use((db) => db.get('decks', deck.id));
		// One's own deck comes back however poor its cards are.
		if (weak.length > 0 && !row?.own) return { kind: 'problems', file, problems: weak };
		const taken = deck.notes.find(({ id }) => {
			const home = homeDeckOf(id);
			return home !== deck.id && shelf.some((entry) => entry.id === home);
		});
		if (!taken) return null;
		const why = words.noteOfAnother(file, ownIdOf(taken.id), homeDeckOf(taken.id));
		return { kind: 'refused', why };
	}

	async #firstDated(deck: Deck): Promise<Deck> {
		const { firstDated } = await import('./first-dated.ts');
		return this.#app.use((db) => firstDated(db, deck));
	}

	/** With what is studied; the worker that read a file has compared it already. */
	async #compare(
		deck: Deck,
		leftOut: readonly Problem[] = [],
		compared: Compared | null = null
	): Promise<UpdateOffer> {
		const { day } = moment(this.#app.settings.study.dayStartHour);
		const [row, revision] = await this.#app.use((db) =>
			Promise.all([deckOf(db, deck.id), compared ? compared.preview : previewUpdate(db, deck, day)])
		);
		if (!row || !revision) return { kind: 'new', deck, leftOut };
		const { version } = row.head;
		if (deck.version < version) return { kind: 'older', deck, version, leftOut };
		const { changes, notes, head } = revision;
		if (revision.changesNothing) return { kind: 'same', deck, version, leftOut };
		const noteById = new Map(notes.map(({ shown }) => [shown.id, shown]));
		const listed = changes.map((change) => ({ change, note: noteById.get(change.noteId)! }));
		const retired = changes.filter(({ kind }) => kind === 'retired').length;
		const foreign = row.noteCount > 0 && retired === row.noteCount;
		const shown = { deck, head, version, changes: listed, foreign, leftOut };
		return { kind: 'update', ...shown, preview: revision };
	}

	async #reading(read: () => Promise<UpdateOffer>): Promise<void> {
		this.problem = null;
		this.offer = { kind: 'reading' };
		// Lets the browser paint that something is going on: a large file takes a moment.
		await new Promise((resolve) => setTimeout(resolve));
		try {
			this.offer = await read();
		} catch (error) {
			this.offer = { kind: 'none' };
			this.problem = sayNotRead(error);
		}
	}
}
