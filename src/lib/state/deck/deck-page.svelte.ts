// One deck, whether it was taken up or is only offered: its notes page by page, with what is the learner's.
import type { DeckHead } from '../../core/note/deck.ts';
import type { CardId, DeckId, NoteId } from '../../core/note/ids.ts';
import { conflictsOf, type Conflict } from '../../core/deck/change/edits.ts';
import type { AnswerMark } from '../../core/deck/change/marks.ts';
import type { Note } from '../../core/note/note.ts';
import type { DeckLimits } from '../../core/schedule/settings.ts';
import { isSoundCard, isSoundNote } from '../../storage/database/sound-rows.ts';
import { planDay, type DeckDay } from '../../storage/review/day-plan.ts';
import { cardsOfNotes, deckOf, deletedOwnDeck, notesOf } from '../../storage/deck/deck-reader.ts';
import { unsuspend } from '../../storage/review/flags.ts';
import { NOTHING_OWN, ownOf, shippedOf } from '../../core/collection/rows/note-rows.ts';
import { setFlagged, settleConflict } from '../../storage/deck/learners-part.ts';
import type { CardRow, DeckRow, NoteRow, OwnPart } from '../../storage/database/schema.ts';
import { removeDeck, setLimits } from '../../storage/deck/take-deck.ts';
import { lastUpdate } from '../../storage/deck/undo-update.ts';
import { type App } from '../app/app.svelte.ts';
import { sayNotRead, sayNotSaved } from '../app/say-failure.ts';
import { moment } from '../app/device.ts';
import { loadBuiltInDeck, shelf, takeBuiltIn } from './shelf.ts';

const PAGE = 200;

/** A note in the list of its deck. */
export interface DeckNote {
	readonly note: Note;
	readonly own: OwnPart;
	readonly marks: readonly AnswerMark[];
	/** Fields that learner and deck have both changed. */
	readonly conflicts: readonly Conflict[];
	readonly suspended: readonly CardRow[];
}

export class DeckPage {
	readonly #app: App;
	readonly id: DeckId;
	#rows = $state.raw<readonly NoteRow[]>([]);
	#suspended = $state.raw<readonly CardRow[]>([]);
	#offered = $state.raw<readonly Note[]>([]);
	phase = $state<'loading' | 'ready' | 'unknown' | 'deleted'>('loading');
	head = $state.raw<DeckHead | null>(null);
	/** How many notes there are in all, those that are retired too. */
	noteCount = $state(0);
	/** Null where the deck was not taken up. */
	row = $state.raw<DeckRow | null>(null);
	day = $state.raw<DeckDay | null>(null);
	/** The version of the last update that was not taken back; null where there was none. */
	updatedTo = $state<number | null>(null);
	problem = $state<string | null>(null);

	/** Notes of which the record is damaged: they are left out. */
	damaged: readonly NoteId[] = $derived(
		this.#rows.filter((row) => !isSoundNote(row)).map(({ id }) => id)
	);
	notes: readonly DeckNote[] = $derived(
		this.row
			? this.#rows.filter((row) => isSoundNote(row) && !row.removed).map((row) => this.#noteOf(row))
			: this.#offered.map((note) => ({ note, own: NOTHING_OWN, ...NOTHING_MORE }))
	);
	/** How many of its notes were not read yet. */
	left = $derived(this.row ? this.noteCount - this.#rows.length : 0);
	/** The newer version that came with the app; null where what is studied is the newest. */
	newVersion = $derived.by(() => {
		const there = shelf.find(({ id }) => id === this.id)?.version ?? 0;
		return this.row && there > this.row.head.version ? there : null;
	});

	constructor(app: App, id: string) {
		this.#app = app;
		this.id = id as DeckId;
	}

	async load(): Promise<void> {
		const row = await this.#app.use((db) => deckOf(db, this.id));
		if (!row) {
			this.row = null;
			return this.#loadOffered();
		}
		const { at, day } = this.#moment();
		const count = Math.max(PAGE, this.#rows.length);
		const [plans, rows, noteCount, update] = await this.#app.use((db) =>
			Promise.all([
				planDay(db, [row], this.#app.settings.study, day, at),
				notesOf(db, this.id, 0, count),
				db.countFromIndex('notes', 'byDeck', IDBKeyRange.bound([this.id], [this.id, Infinity])),
				lastUpdate(db, this.id)
			])
		);
		this.#suspended = await this.#suspendedOf(rows);
		this.head = row.head;
		this.day = plans[0] ?? null;
		this.updatedTo = update?.toVersion ?? null;
		this.#rows = rows;
		this.noteCount = noteCount;
		this.row = row;
		this.phase = 'ready';
	}

	/** Reads anew whenever another tab changes a deck, until the returned function is called. */
	follow(): () => void {
		return this.#app.tabs.listen(({ kind }) => {
			if (kind !== 'decks') return;
			this.load().catch((error: unknown) => (this.problem = sayNotRead(error)));
		});
	}

	async #loadOffered(): Promise<void> {
		const [deck, deleted] = await Promise.all([
			loadBuiltInDeck(this.id),
			this.#app.use((db) => deletedOwnDeck(db, this.id))
		]);
		if (deleted) {
			this.head = deleted.head;
			this.phase = 'deleted';
			return;
		}
		this.head = deck;
		this.#offered = deck?.notes ?? [];
		this.noteCount = this.#offered.length;
		this.phase = deck ? 'ready' : 'unknown';
	}

	async loadMore(): Promise<void> {
		const rows = await this.#app.use((db) => notesOf(db, this.id, this.#rows.length, PAGE));
		const suspended = await this.#suspendedOf(rows);
		this.#suspended = [...this.#suspended, ...suspended];
		this.#rows = [...this.#rows, ...rows];
	}

	async #suspendedOf(rows: readonly NoteRow[]): Promise<readonly CardRow[]> {
		const ids = rows.map(({ id }) => id);
		const cards = await this.#app.use((db) => cardsOfNotes(db, ids));
		return cards
			.filter(isSoundCard)
			.filter(({ flags, retired }) => flags.suspended !== null && !retired);
	}

	#noteOf(row: NoteRow): DeckNote {
		const own = ownOf(row);
		return {
			note: row.note,
			own,
			marks: row.marks ?? [],
			conflicts: conflictsOf(shippedOf(row), own.edits),
			suspended: this.#suspended.filter(({ noteId }) => noteId === row.id)
		};
	}

	async take(): Promise<void> {
		await this.#write(async () => {
			await takeBuiltIn(this.#app, this.id);
		});
	}

	async remove(): Promise<void> {
		await this.#write(() =>
			this.#app.use((db) => removeDeck(db, this.id, this.#moment().at), 'write')
		);
	}

	async setLimits(limits: DeckLimits): Promise<void> {
		const { newPerDay, reviewsPerDay } = limits;
		const { at } = this.#moment();
		await this.#write(() =>
			this.#app.use((db) => setLimits(db, this.id, { newPerDay, reviewsPerDay }, at), 'write')
		);
	}

	async bringBack(id: CardId): Promise<void> {
		const { at } = this.#moment();
		await this.#write(() =>
			this.#app.use((db) => unsuspend(db, { kind: 'card', id }, at), 'write')
		);
	}

	async flag(id: NoteId, flagged: boolean): Promise<void> {
		await this.#write(() =>
			this.#app.use((db) => setFlagged(db, id, flagged, this.#moment()), 'write')
		);
	}

	/** Settles a conflict: the learner's text stays, or the deck's takes its place. */
	async settle(id: NoteId, key: string, whose: 'mine' | 'deck'): Promise<void> {
		const conflicts = this.notes.find(({ note }) => note.id === id)?.conflicts;
		const conflict = conflicts?.find((one) => one.key === key);
		if (!conflict) return;
		await this.#write(() =>
			this.#app.use((db) => settleConflict(db, id, conflict, whose, this.#moment()), 'write')
		);
	}

	#moment() {
		return moment(this.#app.settings.study.dayStartHour);
	}

	async #write(work: () => Promise<unknown>): Promise<void> {
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

const NOTHING_MORE = { marks: [], conflicts: [], suspended: [] } as const;
