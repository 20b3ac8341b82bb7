// A deck of one's own on its page: its notes moved and deleted, itself handed out or deleted; each undone.
import { printDeck } from '../../core/deck/text/print-deck.ts';
import { homeDeckOf, type DeckId, type NoteId } from '../../core/note/ids.ts';
import type { Note } from '../../core/note/note.ts';
import { rivalsOf } from '../../core/note/rivals.ts';
import type { Problem } from '../../core/deck/problem.ts';
import { ALL, notesOf } from '../../storage/deck/deck-reader.ts';
import { decksOf } from '../../storage/deck/decks.ts';
import { NotOwnDeck } from '../../storage/deck/deck-writing.ts';
import { sayNotOwnDeck } from '../../words/say-not-own-deck.ts';
import { moveOwnNote } from '../../storage/deck/move-note.ts';
import { shippedOf } from '../../core/collection/rows/note-rows.ts';
import { countVersionUp } from '../../storage/deck/own-deck-head.ts';
import { deleteOwnNote, restoreOwnNote } from '../../storage/deck/own-deck-notes.ts';
import type { Db, DeckRow, NoteRow } from '../../storage/database/schema.ts';
import { isSoundNote } from '../../storage/database/sound-rows.ts';
import { removeDeck, restoreDeck } from '../../storage/deck/take-deck.ts';
import type { App } from '../app/app.svelte.ts';
import { moment } from '../app/device.ts';
import { handOver } from '../app/save-file.ts';
import { withSaidReason } from '../../words/say-retired.ts';
import { sayNotSaved } from '../app/say-failure.ts';
import { words } from '../../words/deck.ts';

/** What was done, and can be taken back. */
export type Done = { readonly undo: () => Promise<unknown> } & (
	| { readonly kind: 'note-deleted' }
	/** Into another deck, by its title. */
	| { readonly kind: 'note-moved'; readonly to: string }
);

export class OwnDeck {
	readonly #app: App;
	readonly id: DeckId;
	/** What the page reads anew after each change. */
	readonly #reload: () => Promise<void>;
	done = $state.raw<Done | null>(null);
	/** What became of a file that was handed out. */
	said = $state<string | null>(null);
	problem = $state<string | null>(null);
	busy = $state(false);
	/** The learner's other decks. */
	others = $state.raw<readonly DeckRow[]>([]);

	constructor(app: App, id: DeckId, reload: () => Promise<void>) {
		this.#app = app;
		this.id = id;
		this.#reload = reload;
	}

	async loadOthers(): Promise<void> {
		const decks = await this.#app.use((db) => decksOf(db));
		this.others = decks.filter(({ id, own }) => own && id !== this.id);
	}

	async deleteNote(id: NoteId): Promise<void> {
		const gone = await this.#write((db) => deleteOwnNote(db, id, this.#now()));
		if (!gone) return;
		this.done = {
			kind: 'note-deleted',
			undo: () => this.#write((db) => restoreOwnNote(db, id, this.#now()))
		};
	}

	async moveNote(id: NoteId, to: DeckRow): Promise<void> {
		const from = await this.#write((db) => moveOwnNote(db, id, to.id, this.#now()));
		if (!from) return;
		this.done = {
			kind: 'note-moved',
			to: to.head.title,
			undo: () => this.#write((db) => moveOwnNote(db, id, from, this.#now()))
		};
	}

	/** Deletes the deck; it is brought back from where it stood. */
	remove(): Promise<unknown> {
		return this.#write((db) => removeDeck(db, this.id, this.#now().at));
	}

	bringBack(): Promise<unknown> {
		return this.#write((db) => restoreDeck(db, this.id, this.#now().at));
	}

	async undo(): Promise<void> {
		const { done } = this;
		this.done = null;
		await done?.undo();
	}

	/** Hands the deck out as a file, with its version counted up. */
	async hand(): Promise<void> {
		const deck = await this.#write(async (db) => {
			const head = await countVersionUp(db, this.id, this.#now());
			const rows = await notesOf(db, this.id, 0, ALL);
			return { ...head, notes: notesForFile(rows, this.id).map(withSaidReason) };
		});
		if (!deck) return;
		const text = printDeck(deck);
		const weak = await weakIn(text);
		const how = await handOver(new Blob([text], { type: 'text/plain' }), `${deck.id}.md`);
		if (how === 'called-off') return;
		this.said = [
			how === 'shared' ? words.own.handedOn : words.own.savedAs(`${deck.id}.md`),
			await sayWeak(weak)
		].join(' ');
	}

	async #write<T>(work: (db: Db) => Promise<T>): Promise<T | null> {
		if (this.busy) return null;
		this.busy = true;
		this.problem = this.said = null;
		try {
			const result = await this.#app.use(work, 'write');
			this.#app.tabs.tell({ kind: 'decks' });
			await this.#reload();
			return result;
		} catch (error) {
			this.problem =
				error instanceof NotOwnDeck ? words.own.notDone(sayNotOwnDeck()) : sayNotSaved(error);
			return null;
		} finally {
			this.busy = false;
		}
	}

	#now() {
		return moment(this.#app.settings.study.dayStartHour);
	}
}

/** As the deck has them: a rival that was written here and stands elsewhere is not named in its file. */
function notesForFile(rows: readonly NoteRow[], deck: DeckId): readonly Note[] {
	const kept = rows.filter((row) => isSoundNote(row) && !row.removed);
	const here = new Set(kept.map(({ id }) => id));
	return kept.map((row) => {
		const shipped = shippedOf(row);
		const note = shipped.evidence.standing.kind === 'changed' ? shipped : row.note;
		const rivals = rivalsOf(note).filter((id) => homeDeckOf(id) !== deck || here.has(id));
		if (rivals.length === rivalsOf(note).length) return note;
		const standing =
			rivals.length > 0 ? ({ kind: 'disputed', rivals } as const) : ({ kind: 'settled' } as const);
		return { ...note, evidence: { ...note.evidence, standing } };
	});
}

/** What another learner's Dateline would refuse of it; loaded when a deck is handed out. */
async function weakIn(text: string): Promise<readonly Problem[]> {
	const { parseDeck } = await import('../../core/deck/text/parse-deck.ts');
	return parseDeck(text, 'deck').problems;
}

async function sayWeak(weak: readonly Problem[]): Promise<string> {
	const [first] = weak;
	if (!first) return '';
	const { sayFault } = await import('../../words/say-deck-fault.ts');
	return words.own.weak(sayFault(first.fault), weak.length - 1);
}
