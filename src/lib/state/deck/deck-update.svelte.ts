// A newer deck beside the one that is studied: what it would bring, and bringing it.
import { headOf, type Deck, type DeckHead } from '../../core/note/deck.ts';
import { homeDeckOf, ownIdOf, type DeckId, type NoteId } from '../../core/note/ids.ts';
import { inSentence } from '../../core/language/plain-text.ts';
import type { Problem } from '../../core/deck/problem.ts';
import type { Moment } from '../../core/schedule/answer.ts';
import { deckOf } from '../../storage/deck/deck-reader.ts';
import type { Db } from '../../storage/database/schema.ts';
import { addDeck } from '../../storage/deck/take-deck.ts';
import { previewUpdate, updateDeck, type Preview } from '../../storage/deck/update-deck.ts';
import { type App } from '../app/app.svelte.ts';
import { sayNotRead, sayNotSaved } from '../app/say-failure.ts';
import { words } from '../../words/update.ts';
import { keepCopy, NoCopy } from '../data/copies.ts';
import { CalledOff, type WorkOptions } from '../worker/ask-worker.ts';
import { moment, today } from '../app/device.ts';
import type { TableMapping } from '../../core/import/table-mapping.ts';
import type { FoundInFile } from './found-in-file.ts';
import { listedOf, type ListedChange, type ListedRevision } from './listed-change.ts';
import { readDeckFile, type HeldDeck, type ReadDeckFile } from './read-deck-file.ts';
import { loadBuiltInDeck, shelf } from './shelf.ts';

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
	| ({ readonly kind: 'new'; readonly deck: DeckHead; readonly noteCount: number } & LeftOut)
	/** Nothing would change; or the file is older than what is studied. */
	| ({
			readonly kind: 'same' | 'older';
			readonly deck: DeckHead;
			readonly version: number;
	  } & LeftOut)
	| ({
			readonly kind: 'update';
			readonly deck: DeckHead;
			readonly head: DeckHead;
			readonly version: number;
			readonly changes: readonly ListedChange[];
			/** No note that is studied is in it: perhaps another deck of the same id. */
			readonly foreign: boolean;
	  } & LeftOut);

/** What is offered, with what is needed of it. */
interface Offered extends LeftOut {
	readonly deck: DeckHead;
	readonly noteCount: number;
	/** What it would change of what is studied; null where it was not taken up. */
	readonly revision: ListedRevision | null;
}

/** Takes over what is offered: all of it is on the disk, or nothing is. */
type TakeOver = (now: Moment, options: WorkOptions) => Promise<void>;

export class DeckUpdate {
	readonly #app: App;
	/** No copy could be kept, and the learner was told: the next press goes on without. */
	#withoutCopy = false;
	#takeOver: TakeOver | null = null;
	#held: HeldDeck | null = null;
	#isLeft = false;
	#calledOff = new AbortController();
	offer = $state.raw<UpdateOffer>({ kind: 'none' });
	/** What was found in a file of another program. */
	found = $state.raw<FoundInFile | null>(null);
	/** As the file is called. */
	#name = '';
	#tellings = 0;
	problem = $state<string | null>(null);
	busy = $state(false);
	/** How much of a large deck is written, 0 to 1; null where that takes no time. */
	done = $state<number | null>(null);

	constructor(app: App) {
		this.#app = app;
	}

	/** Compares with the version that comes with the app. */
	async loadBuiltIn(id: string): Promise<void> {
		await this.#reading(async () => {
			const deck = await loadBuiltInDeck(id as DeckId);
			if (deck) return this.#compareHere(deck, []);
			const studied = await this.#app.use((db) => deckOf(db, id as DeckId));
			return studied ? { kind: 'refused', why: words.fromFile } : { kind: 'unknown', id };
		});
	}

	/** Compares with a file that the learner chose. */
	async readFile(file: File): Promise<void> {
		await this.#reading(async () => {
			const builtIn = shelf.map(({ id }) => id);
			const day = today(this.#app.settings.study.dayStartHour);
			this.#name = file.name;
			return this.#offerFrom(await readDeckFile(file, day, builtIn));
		});
	}

	/** The columns of a table hold something else: it is read anew, nothing of it is written. */
	async tellColumns(mapping: TableMapping): Promise<void> {
		const { found } = this;
		if (this.busy || !this.#held || !found?.table) return;
		const telling = ++this.#tellings;
		this.found = { ...found, table: { ...found.table, mapping } };
		try {
			const day = today(this.#app.settings.study.dayStartHour);
			const builtIn = shelf.map(({ id }) => id);
			const asked = { kind: 'columns' as const, mapping: $state.snapshot(mapping), day, builtIn };
			const read = await this.#held.tell(asked as typeof asked, this.#name);
			const offer = await this.#offerFrom(read);
			if (telling === this.#tellings) this.offer = offer;
		} catch (error) {
			this.problem = sayNotRead(error);
		}
	}

	/** Takes the deck up, or updates it; true once that is on the disk. */
	async apply(): Promise<boolean> {
		const { offer } = this;
		if (this.busy || !this.#takeOver) return false;
		if (offer.kind !== 'new' && offer.kind !== 'update') return false;
		this.busy = true;
		this.problem = null;
		this.#calledOff = new AbortController();
		try {
			if (!this.#withoutCopy) await keepCopy(offer.kind === 'new' ? 'import' : 'update');
			await this.#takeOver(moment(this.#app.settings.study.dayStartHour), {
				onProgress: (done) => (this.done = done),
				signal: this.#calledOff.signal
			});
			this.#app.tabs.tell({ kind: 'decks' });
			return true;
		} catch (error) {
			if (error instanceof CalledOff) return false;
			this.#withoutCopy = error instanceof NoCopy;
			this.problem = error instanceof NoCopy ? words.noCopy(error.message) : sayNotSaved(error);
			return false;
		} finally {
			this.busy = false;
			this.done = null;
			if (this.#isLeft) this.#held?.letGo();
		}
	}

	/** Calls off what is being written: nothing of it is, unless all of it was already. */
	cancel(): void {
		this.#calledOff.abort();
	}

	/** Nobody looks at it any more; what is being written is written to its end. */
	leave(): void {
		this.#isLeft = true;
		if (!this.busy) this.#held?.letGo();
	}

	async #offerFrom(read: ReadDeckFile): Promise<UpdateOffer> {
		const file = inSentence(this.#name);
		switch (read.kind) {
			case 'deck':
				this.found = read.found;
				return this.#offerOf(read, file);
			case 'no-cards':
				this.found = read.found;
				this.#held = read.held;
				this.#takeOver = null;
				return { kind: 'refused', why: read.why };
			case 'problems':
				return { ...read, file };
			case 'refused':
				return read;
		}
	}

	async #offerOf(
		read: Extract<ReadDeckFile, { kind: 'deck' }>,
		file: string
	): Promise<UpdateOffer> {
		const { deck, held, weak, taken, compared, unread, leftOut, noteCount } = read;
		this.#held = held;
		const refused = await this.#refusalOf(deck, weak, taken, file);
		if (refused || unread || this.#isLeft) held.letGo();
		if (refused) return refused;
		if (unread) {
			const { isDated } = unread;
			return this.#compareHere(
				isDated ? unread.deck : await this.#firstDated(unread.deck),
				leftOut
			);
		}
		const kind = compared?.revision ? 'update' : 'take';
		this.#takeOver = (now, options) => held.take(kind, now, options);
		return this.#offer({ deck, noteCount, leftOut, revision: compared?.revision ?? null });
	}

	/** Why a deck that can be read is not taken over; null where it is. */
	async #refusalOf(
		deck: DeckHead,
		weak: readonly Problem[],
		taken: NoteId | null,
		file: string
	): Promise<UpdateOffer | null> {
		const row = await this.#app.use((db) => db.get('decks', deck.id));
		// One's own deck comes back however poor its cards are.
		if (weak.length > 0 && !row?.own) return { kind: 'problems', file, problems: weak };
		if (taken === null) return null;
		return { kind: 'refused', why: words.noteOfAnother(file, ownIdOf(taken), homeDeckOf(taken)) };
	}

	async #firstDated(deck: Deck): Promise<Deck> {
		const { firstDated } = await import('./first-dated.ts');
		return this.#app.use((db) => firstDated(db, deck));
	}

	/** Compares a deck that the page itself has with what is studied. */
	async #compareHere(deck: Deck, leftOut: readonly Problem[]): Promise<UpdateOffer> {
		const { day } = moment(this.#app.settings.study.dayStartHour);
		const preview = await this.#app.use((db) => previewUpdate(db, deck, day));
		this.#takeOver = (now) => this.#app.use((db) => takeHere(db, deck, now, preview), 'write');
		const noteCount = deck.notes.filter(({ retired }) => retired === null).length;
		const revision = preview && listedOf(preview);
		return this.#offer({ deck: headOf(deck), noteCount, leftOut, revision });
	}

	/** With what is studied. */
	async #offer({ deck, noteCount, revision, leftOut }: Offered): Promise<UpdateOffer> {
		const row = await this.#app.use((db) => deckOf(db, deck.id));
		if (!row || !revision) return { kind: 'new', deck, noteCount, leftOut };
		const { version } = row.head;
		if (deck.version < version) return { kind: 'older', deck, version, leftOut };
		const { changes, head, changesNothing } = revision;
		if (changesNothing) return { kind: 'same', deck, version, leftOut };
		const retired = changes.filter(({ change }) => change.kind === 'retired').length;
		const foreign = row.noteCount > 0 && retired === row.noteCount;
		return { kind: 'update', deck, head, version, changes, foreign, leftOut };
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

async function takeHere(db: Db, deck: Deck, now: Moment, preview: Preview | null): Promise<void> {
	if (preview) await updateDeck(db, deck, now, preview);
	else await addDeck(db, deck, now);
}
