// What a worker holds for Browse: all cards as they are searched, and what was found last.
import { cardsOf } from '../../core/note/card.ts';
import type { DeckId, NoteId } from '../../core/note/ids.ts';
import { dayAt } from '../../core/schedule/day.ts';
import { SearchedCollection } from '../../core/search/collection.ts';
import type { JudgedAt } from '../../core/search/judge.ts';
import { asksFor, mostDaysRated, type Query } from '../../core/search/query.ts';
import { TextIndex } from '../../core/search/text-index.ts';
import { cardsOfNote } from '../../storage/database/cards-of-note.ts';
import type { Connection } from '../../storage/database/connection.ts';
import type { Db, DeckRow } from '../../storage/database/schema.ts';
import { isSoundCard, isSoundNote } from '../../storage/database/sound-rows.ts';
import { notesBehind } from '../../storage/deck/deck-reader.ts';
import { decksOf } from '../../storage/deck/decks.ts';
import { ratedSince, rowsInSlices } from '../../storage/search/read-rows.ts';
import { keepIndex, readStoredIndex } from '../../storage/search/stored-index.ts';
import { dayRule, startOf } from '../app/device.ts';
import { CalledOff } from '../worker/called-off.ts';
import type { At, BrowseRequest, CardName, FoundCards } from './browse-request.ts';
import { rowsOf } from './browse-rows.ts';

/** Above so many changed notes, what was read is kept for the next time. */
const WORTH_KEEPING = 200;

export class BrowseWork {
	readonly #connection: Connection;
	/** Null as it is for everybody; tests have one of their own. */
	readonly #indexName: string | undefined;
	#all: SearchedCollection | null = null;
	#decks: ReadonlyMap<DeckId, DeckRow> = new Map();
	#found: readonly CardName[] = [];
	#rated: {
		readonly since: number;
		readonly cards: Awaited<ReturnType<typeof ratedSince>>;
	} | null = null;

	constructor(connection: Connection, indexName?: string) {
		this.#connection = connection;
		this.#indexName = indexName;
	}

	do(
		request: BrowseRequest,
		onProgress: (done: number) => void,
		signal: AbortSignal
	): Promise<unknown> {
		switch (request.kind) {
			case 'open':
				return this.#use((db) => this.#open(db, request));
			case 'load':
				return this.#load(request, onProgress, signal);
			case 'reread':
				return this.#use((db) => this.#reread(db, request.notes));
			case 'find':
				return this.#find(request, signal);
			case 'rows':
				return this.#rowsOf(this.#found.slice(request.from, request.from + request.count), request);
			case 'ids':
				return Promise.resolve(
					this.#found.slice(request.from, request.to).map(({ id, noteId }) => ({ id, noteId }))
				);
		}
	}

	#use<T>(work: (db: Db) => Promise<T>): Promise<T> {
		return this.#connection.use(work);
	}

	/** The first cards of the first deck: enough for a screen, and read in a moment. */
	async #open(
		db: Db,
		{ first, ...at }: Extract<BrowseRequest, { kind: 'open' }>
	): Promise<FoundCards> {
		await this.#readDecks(db);
		const names: CardName[] = [];
		for (const { id } of this.#decks.values()) {
			const notes = await notesBehind(db, id, null, first);
			const studied = notes.filter((row) => isSoundNote(row) && !row.note.retired && !row.removed);
			names.push(
				...studied.flatMap(({ note }) => cardsOf(note)).map(({ id, noteId }) => ({ id, noteId }))
			);
			if (names.length >= first) break;
		}
		this.#found = names.slice(0, first);
		const decks = [...this.#decks.values()];
		return {
			cards: decks.reduce((sum, { cardCount }) => sum + cardCount, 0),
			notes: decks.reduce((sum, { noteCount }) => sum + noteCount, 0),
			rows: await this.#rowsOf(this.#found, at)
		};
	}

	async #readDecks(db: Db): Promise<readonly DeckRow[]> {
		const rows = await decksOf(db);
		this.#decks = new Map(rows.map((row) => [row.id, row]));
		return rows;
	}

	async #load(
		{ startHour }: At,
		onProgress: (done: number) => void,
		signal: AbortSignal
	): Promise<void> {
		const decks = await this.#use((db) => this.#readDecks(db));
		const isFirst = this.#all === null;
		const stored = isFirst ? await readStoredIndex(this.#indexName) : null;
		const rule = dayRule(startHour);
		const all = this.#all ?? new SearchedCollection(indexFrom(stored), (at) => dayAt(at, rule));
		all.setDecks(decks);
		this.#rated = null;
		const counts = await this.#use((db) => Promise.all([db.count('notes'), db.count('cards')]));
		let read = 0;
		const tell = (count: number) => onProgress((read += count) / (counts[0] + counts[1] + 1));
		let changed = 0;
		await this.#use(async (db) => {
			const gone = new Set(all.index.ids());
			for await (const rows of rowsInSlices(db, 'notes')) {
				if (signal.aborted) throw new CalledOff();
				for (const row of rows) {
					if (!isSoundNote(row)) continue;
					if (all.index.stampOf(row.id) !== row.stamp) changed++;
					all.setNote(row);
					if (all.index.stampOf(row.id) !== undefined) gone.delete(row.id);
				}
				tell(rows.length);
			}
			for (const id of gone) all.dropNote(id);
			changed += gone.size;
		});
		await this.#use(async (db) => {
			const gone = new Set(all.cardIds());
			for await (const rows of rowsInSlices(db, 'cards')) {
				if (signal.aborted) throw new CalledOff();
				for (const row of rows) {
					if (!isSoundCard(row)) continue;
					all.setCard(row);
					gone.delete(row.id);
				}
				tell(rows.length);
			}
			for (const id of gone) all.dropCard(id);
		});
		// Sorted now, and not while the first answer is waited for.
		void all.cards;
		this.#all = all;
		if (changed > WORTH_KEEPING) this.#keepLater(all);
	}

	/** Once nobody waits: to write it down takes as long as some answers. */
	#keepLater(all: SearchedCollection): void {
		setTimeout(() => void keepIndex(all.index.stored(), this.#indexName), 2000);
	}

	async #reread(db: Db, notes: readonly NoteId[]): Promise<void> {
		const all = this.#all;
		if (!all) return;
		all.setDecks(await this.#readDecks(db));
		this.#rated = null;
		const tx = db.transaction(['notes', 'cards']);
		await Promise.all(
			notes.map(async (id) => {
				const [note, cards] = await Promise.all([
					tx.objectStore('notes').get(id),
					cardsOfNote(tx.objectStore('cards'), id)
				]);
				if (note && isSoundNote(note)) all.setNote(note);
				else all.dropNote(id);
				for (const card of cards.filter(isSoundCard)) all.setCard(card);
			})
		);
	}

	async #find(
		{ query, order, first, at, startHour }: Extract<BrowseRequest, { kind: 'find' }>,
		signal: AbortSignal
	): Promise<FoundCards> {
		const all = this.#all;
		if (!all) throw new Error('asked before all was read');
		const rated = asksFor(query, 'rated') ? await this.#ratedFor(query, at, startHour) : undefined;
		const finding = all.finding(query, order, at, rated);
		let step = finding.next();
		while (!step.done) {
			await turn();
			if (signal.aborted) throw new CalledOff();
			step = finding.next();
		}
		this.#found = step.value;
		return {
			cards: this.#found.length,
			notes: new Set(this.#found.map(({ noteId }) => noteId)).size,
			rows: await this.#rowsOf(this.#found.slice(0, first), { at, startHour })
		};
	}

	async #ratedFor(query: Query, { today }: JudgedAt, startHour: number) {
		const since = startOf(today - mostDaysRated(query) + 1, startHour);
		if (!this.#rated || this.#rated.since > since) {
			this.#rated = { since, cards: await this.#use((db) => ratedSince(db, since)) };
		}
		return this.#rated.cards;
	}

	#rowsOf(names: readonly CardName[], { at }: At): Promise<FoundCards['rows']> {
		return this.#use((db) => rowsOf(db, names, this.#decks, at));
	}
}

/** One that an earlier app has kept, or that is damaged, is made anew. */
function indexFrom(stored: Awaited<ReturnType<typeof readStoredIndex>>): TextIndex {
	try {
		return new TextIndex(stored);
	} catch (error) {
		console.warn(error);
		return new TextIndex();
	}
}

/** Lets what was said meanwhile be heard: that it is to be called off. */
function turn(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}
