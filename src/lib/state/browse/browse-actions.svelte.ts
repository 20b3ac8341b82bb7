// What is done to the cards that are selected in Browse, each with what takes it back as a whole.
import { moveOwnNotes } from '../../storage/deck/move-note.ts';
import { deleteOwnNotes, restoreOwnNotes } from '../../storage/deck/own-deck-notes.ts';
import { decksOf } from '../../storage/deck/decks.ts';
import type { Db, DeckRow } from '../../storage/database/schema.ts';
import { flagNotes, restoreMarks, tagNotes, untagNotes } from '../../storage/many/mark-notes.ts';
import type { MarksBefore } from '../../storage/many/mark-notes.ts';
import { reschedule, undoReschedule } from '../../storage/many/reschedule.ts';
import { restoreFlags, suspend, unsuspend } from '../../storage/review/flags.ts';
import type { CardId, NoteId } from '../../core/note/ids.ts';
import { words } from '../../words/browse.ts';
import type { App } from '../app/app.svelte.ts';
import { moment } from '../app/device.ts';
import { sayNotSaved } from '../app/say-failure.ts';
import type { Browse } from './browse.svelte.ts';
import type { Selection } from './selection.svelte.ts';

interface Done {
	readonly said: string;
	/** Null where nothing is to be taken back. */
	readonly undo: ((db: Db) => Promise<unknown>) | null;
	readonly notes: readonly NoteId[];
}

export class BrowseActions {
	readonly #app: App;
	readonly #browse: Browse;
	readonly #selection: Selection;
	busy = $state(false);
	/** What was done last, and can be taken back. */
	done = $state.raw<Done | null>(null);
	problem = $state<string | null>(null);
	/** The learner's own decks, which notes can be moved to. */
	ownDecks = $state.raw<readonly DeckRow[]>([]);

	constructor(app: App, browse: Browse, selection: Selection) {
		this.#app = app;
		this.#browse = browse;
		this.#selection = selection;
	}

	suspend = () => this.#setAside('suspended', suspend);
	unsuspend = () => this.#setAside('unsuspended', unsuspend);

	#setAside(how: 'suspended' | 'unsuspended', change: typeof suspend): Promise<void> {
		return this.#do(async (db, { ids }) => {
			const before = await change(db, { kind: 'cards', ids }, this.#now().at);
			return {
				said: words.done[how](before.length),
				undo: (again) => restoreFlags(again, before, this.#now().at)
			};
		});
	}

	flag = () =>
		this.#mark(
			(count) => words.done.flagged(count),
			(db, ids, at) => flagNotes(db, ids, true, at)
		);
	unflag = () =>
		this.#mark(
			(count) => words.done.unflagged(count),
			(db, ids, at) => flagNotes(db, ids, false, at)
		);
	tag = (tag: string) =>
		this.#mark(
			(count) => words.done.tagged(tag, count),
			(db, ids, at) => tagNotes(db, ids, tag, at)
		);
	untag = (tag: string) =>
		this.#mark(
			(count) => words.done.untagged(tag, count),
			(db, ids, at) => untagNotes(db, ids, tag, at)
		);

	#mark(
		say: (count: number) => string,
		change: (db: Db, ids: readonly NoteId[], at: number) => Promise<MarksBefore>
	): Promise<void> {
		return this.#do(async (db, { notes }) => {
			const before = await change(db, notes, this.#now().at);
			if (before.length === 0) return { said: words.nothingChanged, undo: null };
			return {
				said: say(before.length),
				undo: (again) => restoreMarks(again, before, this.#now().at)
			};
		});
	}

	/** `day` is the learner's; `date` says it. */
	reschedule(day: number, date: string): Promise<void> {
		return this.#do(async (db, { ids }) => {
			const before = await reschedule(db, ids, day, this.#now());
			return {
				said: words.done.rescheduled(before.flags.length, date),
				undo: (again) => undoReschedule(again, before, this.#now().at)
			};
		});
	}

	async loadOwnDecks(): Promise<void> {
		this.ownDecks = (await this.#app.use((db) => decksOf(db))).filter(({ own }) => own);
	}

	move(to: DeckRow): Promise<void> {
		return this.#do(async (db, { notes }) => {
			const others = await this.#notOwn(db, notes);
			if (others > 0) return { said: words.notOwn(others), undo: null };
			const moves = notes.map((id) => ({ id, to: to.id }));
			const stood = await moveOwnNotes(db, moves, this.#now());
			const back = stood.map(({ id, deckId, position }) => ({ id, to: deckId, position }));
			return {
				said: words.done.moved(stood.length, to.head.title),
				undo: (again) => moveOwnNotes(again, back, this.#now())
			};
		});
	}

	remove(): Promise<void> {
		return this.#do(async (db, { notes }) => {
			const others = await this.#notOwn(db, notes);
			if (others > 0) return { said: words.notOwn(others), undo: null };
			const gone = await deleteOwnNotes(db, notes, this.#now());
			this.#selection.clear();
			return {
				said: words.done.removed(gone.length),
				undo: (again) => restoreOwnNotes(again, gone, this.#now())
			};
		});
	}

	/** How many of the notes are of a deck that the learner has not written. */
	async #notOwn(db: Db, notes: readonly NoteId[]): Promise<number> {
		const own = new Set((await decksOf(db)).filter((deck) => deck.own).map(({ id }) => id));
		const tx = db.transaction('notes');
		const rows = await Promise.all(notes.map((id) => tx.store.get(id)));
		return rows.filter((row) => row && !own.has(row.deckId)).length;
	}

	async undo(): Promise<void> {
		const { done } = this;
		if (!done?.undo) return;
		const { undo, notes } = done;
		await this.#write(notes, async (db) => {
			await undo(db);
			return { said: words.undone, undo: null, notes };
		});
	}

	#do(
		work: (
			db: Db,
			selected: { readonly ids: readonly CardId[]; readonly notes: readonly NoteId[] }
		) => Promise<Omit<Done, 'notes'>>
	): Promise<void> {
		const { cardIds: ids, noteIds: notes } = this.#selection;
		return this.#write(notes, async (db) => ({ ...(await work(db, { ids, notes })), notes }));
	}

	async #write(notes: readonly NoteId[], work: (db: Db) => Promise<Done>): Promise<void> {
		if (this.busy) return;
		this.busy = true;
		this.problem = null;
		try {
			this.done = await this.#app.use(work, 'write');
			this.#app.tabs.tell({ kind: 'decks' });
			await this.#browse.reread(notes);
		} catch (error) {
			this.problem = sayNotSaved(error);
		} finally {
			this.busy = false;
		}
	}

	#now() {
		return moment(this.#app.settings.study.dayStartHour);
	}
}
