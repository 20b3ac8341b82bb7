// What the last update of a deck brought: to be read, studied, and taken back as a whole.
import type { DeckHead } from '../../core/note/deck.ts';
import type { DeckId } from '../../core/note/ids.ts';
import { conflictsOf, type Conflict } from '../../core/deck/change/edits.ts';
import type { Note } from '../../core/note/note.ts';
import { notesOfDeck } from '../../storage/database/deck-ranges.ts';
import { deckOf } from '../../storage/deck/deck-reader.ts';
import { ListReader, MANY } from '../../storage/review/list-reader.ts';
import { ownOf, shippedOf } from '../../core/collection/rows/note-rows.ts';
import { settleConflict } from '../../storage/deck/learners-part.ts';
import type { Db, NoteRow, UpdateRow } from '../../storage/database/schema.ts';
import { lastUpdate, undoUpdate } from '../../storage/deck/undo-update.ts';
import { type App } from '../app/app.svelte.ts';
import { sayNotRead, sayNotSaved } from '../app/say-failure.ts';
import { words } from '../../words/update.ts';
import { keepCopy, NoCopy } from '../data/copies.ts';
import type { ListedChange } from './listed-change.ts';
import { moment } from '../app/device.ts';
import { shelf } from './shelf.ts';

/** Where the learner's text and the deck's new one part. */
export interface NoteConflict extends Conflict {
	readonly note: Note;
}

export class WhatChanged {
	readonly #app: App;
	/** No copy could be kept, and the learner was told: the next press goes on without. */
	#withoutCopy = false;
	readonly id: DeckId;
	phase = $state<'loading' | 'unknown' | 'nothing' | 'ready'>('loading');
	head = $state.raw<DeckHead | null>(null);
	update = $state.raw<UpdateRow | null>(null);
	changes = $state.raw<readonly ListedChange[]>([]);
	conflicts = $state.raw<readonly NoteConflict[]>([]);
	/** How many cards of it can be studied now. */
	toStudy = $state(0);
	/** Set once the update was taken back. */
	takenBack = $state(false);
	/** Whether a newer version came with the app; else it is in the learner's file. */
	newerInApp = $derived(
		shelf.some(({ id, version }) => id === this.id && version > (this.head?.version ?? version))
	);
	problem = $state<string | null>(null);
	busy = $state(false);

	constructor(app: App, id: string) {
		this.#app = app;
		this.id = id as DeckId;
	}

	async load(): Promise<void> {
		try {
			await this.#load();
		} catch (error) {
			this.problem = sayNotRead(error);
		}
	}

	async #load(): Promise<void> {
		const [deck, update] = await this.#app.use((db) =>
			Promise.all([deckOf(db, this.id), lastUpdate(db, this.id)])
		);
		this.head = deck?.head ?? null;
		this.update = update;
		if (!deck || !update) {
			this.phase = deck ? 'nothing' : 'unknown';
			return;
		}
		const rows = await this.#app.use((db) => changedRows(db, update));
		const rowById = new Map(rows.map((row) => [row.id, row]));
		this.changes = update.changes.flatMap((change) => {
			const row = rowById.get(change.noteId);
			return row ? [{ change, note: row.note }] : [];
		});
		this.conflicts = rows.flatMap((row) =>
			conflictsOf(shippedOf(row), ownOf(row).edits).map((one) => ({ ...one, note: row.note }))
		);
		const { study } = this.#app.settings;
		const { day } = this.#moment();
		this.toStudy = (await this.#app.use((db) => ListReader.of(db, update, day, study))).count;
		this.phase = 'ready';
	}

	/** Reads anew whenever another tab changes a deck, until the returned function is called. */
	follow(): () => void {
		return this.#app.tabs.listen(({ kind }) => void (kind === 'decks' && this.load()));
	}

	/** Takes the whole update back. */
	async takeBack(): Promise<void> {
		await this.#write(async () => {
			if (!this.#withoutCopy) await keepCopy('update');
			const seen = this.update?.id ?? null;
			const work = (db: Db) => undoUpdate(db, this.id, this.#moment(), seen);
			this.takenBack = (await this.#app.use(work, 'write')) !== null;
			if (!this.takenBack) this.problem = words.changes.notTakenBack;
		});
	}

	/** Settles a conflict: the learner's text stays, or the deck's takes its place. */
	async settle(conflict: NoteConflict, whose: 'mine' | 'deck'): Promise<void> {
		const { id } = conflict.note;
		await this.#write(() =>
			this.#app.use((db) => settleConflict(db, id, conflict, whose, this.#moment()), 'write')
		);
	}

	async #write(work: () => Promise<unknown>): Promise<void> {
		if (this.busy) return;
		this.busy = true;
		this.problem = null;
		try {
			await work();
			this.#app.tabs.tell({ kind: 'decks' });
			await this.load();
		} catch (error) {
			this.#withoutCopy = error instanceof NoCopy;
			this.problem = error instanceof NoCopy ? words.noCopy(error.message) : sayNotSaved(error);
		} finally {
			this.busy = false;
		}
	}

	#moment() {
		return moment(this.#app.settings.study.dayStartHour);
	}
}

/** The notes of an update as they are now. */
async function changedRows(db: Db, { deckId, changes }: UpdateRow): Promise<readonly NoteRow[]> {
	const ids = new Set(changes.map(({ noteId }) => noteId));
	if (ids.size > MANY) {
		const all = await db.getAllFromIndex('notes', 'byDeck', notesOfDeck(deckId));
		return all.filter(({ id }) => ids.has(id));
	}
	const notes = db.transaction('notes').store;
	const rows = await Promise.all([...ids].map((id) => notes.get(id)));
	return rows.filter((row) => row !== undefined);
}
