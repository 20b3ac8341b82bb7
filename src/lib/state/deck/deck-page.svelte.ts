// One deck, whether it was taken up or is only offered: its notes page by page, with what is the learner's.
import type { DeckHead } from '../../core/note/deck.ts';
import type { CardId, DeckId, NoteId } from '../../core/note/ids.ts';
import type { DeckLimits } from '../../core/schedule/settings.ts';
import { isSoundCard, isSoundNote } from '../../storage/database/sound-rows.ts';
import type { DeckDay } from '../../core/review/deck-day.ts';
import { followDay } from '../app/follow-day.ts';
import { planDay } from '../../storage/review/day-plan.ts';
import {
	deckOf,
	deletedOwnDeck,
	notesBehind,
	suspendedIn
} from '../../storage/deck/deck-reader.ts';
import { unsuspend } from '../../storage/review/flags.ts';
import { setFlagged, settleConflict } from '../../storage/deck/learners-part.ts';
import { notesOfDeck } from '../../storage/database/deck-ranges.ts';
import type { CardRow, DeckRow, NoteRow } from '../../storage/database/schema.ts';
import { removeDeck, setLimits } from '../../storage/deck/take-deck.ts';
import { lastUpdate } from '../../storage/deck/undo-update.ts';
import { type App } from '../app/app.svelte.ts';
import { sayNotRead, sayNotSaved } from '../app/say-failure.ts';
import { moment } from '../app/device.ts';
import { inSlices } from '../app/in-slices.ts';
import {
	entriesOf,
	offeredEntry,
	withEntries,
	type DeckEntry,
	type TopicEntries
} from './deck-entries.ts';
import { loadBuiltInDeck, shelf, takeBuiltIn } from './shelf.ts';

const PAGE = 200;

export class DeckPage {
	readonly #app: App;
	readonly id: DeckId;
	#rows = $state.raw<readonly NoteRow[]>([]);
	#suspended: readonly CardRow[] = [];
	/** Counts how often the list was begun anew: what is still coming of an earlier one is dropped. */
	#turn = 0;
	#more: Promise<void> = Promise.resolve();
	/** The notes that are shown, and the same under their topics. */
	notes = $state.raw<readonly DeckEntry[]>([]);
	topics = $state.raw<readonly TopicEntries[]>([]);
	/** Some notes were read, and are still on their way to the page. */
	coming = $state(false);
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
		const [plans, rows, suspended, noteCount, update] = await this.#app.use((db) =>
			Promise.all([
				planDay(db, [row], this.#app.settings.study, day, at),
				notesBehind(db, this.id, null, count),
				suspendedIn(db, this.id),
				db.countFromIndex('notes', 'byDeck', notesOfDeck(this.id)),
				lastUpdate(db, this.id)
			])
		);
		this.#suspended = suspended.filter(isSoundCard);
		this.head = row.head;
		this.day = plans[0] ?? null;
		this.updatedTo = update?.toVersion ?? null;
		this.#rows = rows;
		this.noteCount = noteCount;
		this.row = row;
		this.phase = 'ready';
		await this.#list(this.#entriesOf(rows));
	}

	#entriesOf(rows: readonly NoteRow[]): readonly DeckEntry[] {
		const there = rows.filter((row) => isSoundNote(row) && !row.removed);
		return entriesOf(there, this.#suspended, this.notes);
	}

	/** Shows these notes: as many as are shown already at once, for little of them changes, then the others. */
	async #list(entries: readonly DeckEntry[]): Promise<void> {
		this.#turn++;
		const atOnce = entries.slice(0, this.notes.length);
		this.notes = atOnce;
		this.topics = withEntries([], atOnce);
		await this.#append(entries.slice(atOnce.length));
	}

	async #append(entries: readonly DeckEntry[]): Promise<void> {
		const turn = this.#turn;
		this.coming = true;
		await inSlices(entries, (slice) => {
			if (turn !== this.#turn) return false;
			this.notes = [...this.notes, ...slice];
			this.topics = withEntries(this.topics, slice);
		});
		if (turn === this.#turn) this.coming = false;
	}

	/** Reads anew whenever another tab changes a deck, or the day turns, until the returned function is called. */
	follow(): () => void {
		const again = () => {
			this.load().catch((error: unknown) => (this.problem = sayNotRead(error)));
		};
		const stop = this.#app.tabs.listen(({ kind }) => kind === 'decks' && again());
		const stopDay = followDay(() => this.#app.settings.study.dayStartHour, again);
		return () => {
			stop();
			stopDay();
		};
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
		this.noteCount = deck?.notes.length ?? 0;
		this.phase = deck ? 'ready' : 'unknown';
		await this.#list((deck?.notes ?? []).map(offeredEntry));
	}

	/** Shows a page more; pressed twice, two pages one after the other. */
	loadMore(): Promise<void> {
		return (this.#more = this.#more.then(() => this.#loadMore()));
	}

	async #loadMore(): Promise<void> {
		try {
			const turn = this.#turn;
			const rows = await this.#app.use((db) =>
				notesBehind(db, this.id, this.#rows.at(-1) ?? null, PAGE)
			);
			// Read anew meanwhile: that has all that was there.
			if (turn !== this.#turn) return;
			this.#rows = [...this.#rows, ...rows];
			await this.#append(this.#entriesOf(rows));
		} catch (error) {
			this.problem = sayNotRead(error);
		}
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
