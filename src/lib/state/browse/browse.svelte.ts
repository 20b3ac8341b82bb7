// Browse: what is typed, what was found, and the part of it that is in sight.
import type { Order } from '../../core/search/collection.ts';
import { readQuery } from '../../core/search/query.ts';
import type { NoteId } from '../../core/note/ids.ts';
import { sayQueryFault } from '../../words/say-query-fault.ts';
import type { BrowseRow } from '../../core/search/browse-row.ts';
import type { App } from '../app/app.svelte.ts';
import { moment } from '../app/device.ts';
import { followDay } from '../app/follow-day.ts';
import { sayNotRead } from '../app/say-failure.ts';
import { CalledOff } from '../worker/called-off.ts';
import { AskBrowse } from './ask-browse.ts';
import type { CardName, FoundCards } from './browse-request.ts';

/** So many rows come with an answer, and so many at a time as one scrolls. */
const PAGE = 50;

/** More notes are read faster with all others. */
const MOST_ONE_BY_ONE = 2000;

export class Browse {
	readonly #app: App;
	readonly #worker = new AskBrowse();
	text = $state('');
	order = $state.raw<Order>({ by: 'fits', descending: false });
	/** "opening" until the first cards are there, "reading" until all are. */
	phase = $state<'opening' | 'reading' | 'ready'>('opening');
	/** How much is read, 0 to 1. */
	done = $state(0);
	cards = $state(0);
	notes = $state(0);
	/** By their place among what was found. */
	rows = $state.raw<ReadonlyMap<number, BrowseRow | null>>(new Map());
	problem = $state<string | null>(null);
	/** Counts the answers: what belongs to an earlier one is dropped. */
	turn = $state(0);
	#asked = new Set<number>();
	#finding: AbortController | null = null;
	#ended = false;

	#read = $derived(readQuery(this.text));
	/** What is wrong with what is typed; what was found before stays in sight. */
	fault = $derived(this.#read.ok ? null : sayQueryFault(this.#read.error));

	constructor(app: App, text = '') {
		this.#app = app;
		this.text = text;
	}

	async start(): Promise<void> {
		try {
			this.#show(await this.#worker.open({ first: PAGE, ...this.#at() }));
			this.phase = 'reading';
			await this.#worker.load(this.#at(), { onProgress: (done) => (this.done = done) });
			this.phase = 'ready';
			await this.find();
		} catch (error) {
			if (!this.#ended) this.problem = sayNotRead(error);
		}
	}

	/** Reads anew what another tab has changed, until the returned function is called. */
	follow(): () => void {
		let reading: Promise<void> | null = null;
		let again = false;
		const all = async () => {
			again = true;
			reading ??= (async () => {
				while (again && !this.#ended) {
					again = false;
					await this.#again(() => this.#worker.load(this.#at(), {}));
				}
				reading = null;
			})();
		};
		const stop = this.#app.tabs.listen((change) => {
			if (this.phase !== 'ready') return;
			if (change.kind === 'decks') void all();
			if (change.kind === 'card') void this.reread([noteOf(change.cardId)]);
		});
		const stopDay = followDay(
			() => this.#app.settings.study.dayStartHour,
			(isAnotherDay) => isAnotherDay && void this.find()
		);
		return () => {
			this.#ended = true;
			stop();
			stopDay();
			this.#worker.letGo();
		};
	}

	/** After notes were changed here: what was found is found anew. */
	reread(notes: readonly NoteId[]): Promise<void> {
		return this.#again(() =>
			notes.length > MOST_ONE_BY_ONE
				? this.#worker.load(this.#at(), {})
				: this.#worker.reread({ notes: [...new Set(notes)], ...this.#at() })
		);
	}

	async #again(read: () => Promise<void>): Promise<void> {
		try {
			await read();
			await this.find();
		} catch (error) {
			if (!this.#ended) this.problem = sayNotRead(error);
		}
	}

	/** Finds what is typed by now; an earlier search that is not done yet is called off. */
	async find(): Promise<void> {
		if (this.phase !== 'ready' || !this.#read.ok) return;
		this.#finding?.abort();
		const finding = (this.#finding = new AbortController());
		try {
			const { order } = this;
			const request = { query: this.#read.value, order, first: PAGE, ...this.#at() };
			const found = await this.#worker.find(request, { signal: finding.signal });
			if (!finding.signal.aborted) this.#show(found);
		} catch (error) {
			if (error instanceof CalledOff || this.#ended) return;
			this.problem = sayNotRead(error);
		}
	}

	sort(by: Order['by'], descending: boolean): Promise<void> {
		this.order = { by, descending };
		return this.find();
	}

	/** Has the rows from a place up to another read, where they are not. */
	need(from: number, to: number): void {
		for (let page = Math.floor(from / PAGE); page * PAGE < Math.min(to, this.cards); page++) {
			if (this.phase !== 'ready' || this.#asked.has(page)) continue;
			this.#asked.add(page);
			void this.#readPage(page);
		}
	}

	async #readPage(page: number): Promise<void> {
		const { turn } = this;
		try {
			const rows = await this.#worker.rows({ from: page * PAGE, count: PAGE, ...this.#at() });
			if (turn === this.turn) this.#put(page * PAGE, rows);
		} catch (error) {
			if (!this.#ended) this.problem = sayNotRead(error);
		}
	}

	/** The cards from a place up to another among what was found. */
	async names(from: number, to: number): Promise<readonly CardName[]> {
		const { turn } = this;
		const names = await this.#worker.ids({ from, to });
		return turn === this.turn ? names : [];
	}

	#show({ cards, notes, rows }: FoundCards): void {
		this.turn++;
		this.#asked = new Set([0]);
		this.rows = new Map();
		this.cards = this.phase === 'opening' ? rows.length : cards;
		this.notes = this.phase === 'opening' ? new Set(rows.map((row) => row?.noteId)).size : notes;
		this.#put(0, rows);
	}

	#put(from: number, rows: FoundCards['rows']): void {
		const all = new Map(this.rows);
		for (const [place, row] of rows.entries()) all.set(from + place, row);
		this.rows = all;
	}

	#at() {
		const { dayStartHour: startHour } = this.#app.settings.study;
		const { at: now, day: today } = moment(startHour);
		return { at: { now, today }, startHour };
	}
}

const noteOf = (card: string): NoteId => card.slice(0, card.lastIndexOf('#')) as NoteId;
