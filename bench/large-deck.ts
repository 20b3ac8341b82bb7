// Evaluated in a page of the built app: how long a large deck takes there as a learner sees it, which of
// the page's tasks are long, and the least that the same rows and texts can take.
import { deckId, noteId } from '../src/lib/core/note/ids.ts';
import type { Note, QuestionNote } from '../src/lib/core/note/note.ts';
import { printDeck } from '../src/lib/core/deck/text/print-deck.ts';
import { deckRow, entry } from './collection.ts';

export interface Seen {
	readonly ms: number;
	/** Of the page's tasks over 50 ms; 0 where there was none. */
	readonly longestTaskMs: number;
}

const DECK = deckId('bench-deck-0');

/** The deck as a file. Its notes are of some four hundred dates. */
function textOf(count: number): string {
	const notes = Array.from({ length: count }, (_, index): Note => {
		const note = entry(index, 0, false).note.note as QuestionNote;
		const { evidence } = note;
		const month = 1 + (Math.floor(index / 28) % 12);
		const asOf = { year: 2024 + (index % 2), month, day: 1 + (index % 28), inferred: false };
		const citations = evidence.citations.map((citation) => ({ ...citation, quote: null }));
		return {
			...note,
			id: noteId(DECK, `fact-${index}`),
			evidence: {
				claimedBy: evidence.claimedBy ?? '',
				standing: evidence.standing,
				asOf,
				citations
			}
		};
	});
	return printDeck({ ...deckRow(0, count).head, id: DECK, version: 1, notes });
}

/** The tasks over 50 ms since `since`, the browser's own clock. */
const tasks: PerformanceEntry[] = [];
const observer = new PerformanceObserver((list) => void tasks.push(...list.getEntries()));
observer.observe({ type: 'longtask', buffered: true });

/** Waits until the page has changed so that `test` holds, and that was painted. */
function until(test: () => boolean): Promise<void> {
	return new Promise((resolve) => {
		const painted = () => requestAnimationFrame(() => setTimeout(resolve));
		if (test()) return painted();
		const seen = new MutationObserver(() => {
			if (!test()) return;
			seen.disconnect();
			painted();
		});
		seen.observe(document, { childList: true, subtree: true, characterData: true });
	});
}

/** From `since` until the test holds, with the longest task. */
async function seen(since: number, test: () => boolean): Promise<Seen> {
	await until(test);
	const ms = performance.now() - since;
	// Entries come a moment after their task.
	await new Promise((resolve) => setTimeout(resolve, 200));
	const own = tasks.filter(({ startTime, duration }) => startTime + duration > since);
	return { ms, longestTaskMs: Math.max(0, ...own.map(({ duration }) => duration)) };
}

const button = (text: string): HTMLElement | undefined =>
	[...document.querySelectorAll<HTMLElement>('main button, main a')].find((one) =>
		one.textContent.includes(text)
	);

/** From the file that is chosen until its notes are in sight; what has to be pressed is pressed at once. */
async function takeUp(): Promise<Seen> {
	const chosen = await new Promise<number>((resolve) =>
		document.addEventListener('change', () => resolve(performance.now()), { once: true })
	);
	void until(() => button('Take this deck up') !== undefined).then(() =>
		button('Take this deck up')!.click()
	);
	return seen(chosen, () => button('Show more') !== undefined);
}

const opened = (): Promise<Seen> =>
	seen(0, () => button('Show more') !== undefined && articles() === 200);
const articles = (): number => document.querySelectorAll('main article').length;

async function showMore(): Promise<Seen> {
	const wanted = articles() + 200;
	const before = performance.now();
	button('Show more')!.click();
	return seen(before, () => articles() === wanted);
}

const timeline = (): Promise<Seen> =>
	seen(0, () => document.querySelectorAll('main ol > li button').length === 1000);

/** From the press that starts the quiz until its first question is there. */
async function quiz(): Promise<Seen> {
	await until(() => button('Start') !== undefined);
	const before = performance.now();
	button('Start')!.click();
	return seen(before, () => document.querySelector('main progress') !== null);
}

function done<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}

export interface LargeFloors {
	/** All rows put in one transaction, with the same indexes. */
	readonly put: number;
	/** So many notes read, and their texts in plain elements. */
	readonly page: number;
	readonly timeline: number;
	/** All notes read. */
	readonly read: number;
}

async function floors(): Promise<LargeFloors> {
	const db = await done(indexedDB.open('dateline'));
	const all = (store: string) =>
		done(db.transaction(store).objectStore(store).getAll() as IDBRequest<Record<string, never>[]>);
	const before = performance.now();
	const notes = await all('notes');
	const read = performance.now() - before;
	const cards = await all('cards');
	const put = await putBare(notes, cards);
	const plain = async (count: number) => {
		const start = performance.now();
		const index = db.transaction('notes').objectStore('notes').index('byDeck');
		const rows = await done(index.getAll(null, count));
		const place = document.body.appendChild(document.createElement('ol'));
		for (const { note } of rows as { note: QuestionNote }[]) {
			const item = place.appendChild(document.createElement('li'));
			for (const text of [note.question, note.answer, note.evidence.claimedBy ?? '']) {
				item.appendChild(document.createElement('p')).textContent = text;
			}
		}
		await until(() => true);
		place.remove();
		return performance.now() - start;
	};
	const page = await plain(200);
	const timeline = read + (await plain(1000));
	db.close();
	return { put, page, timeline, read };
}

async function putBare(notes: readonly unknown[], cards: readonly unknown[]): Promise<number> {
	const opening = indexedDB.open('bench-floor', 1);
	opening.onupgradeneeded = () => {
		const { result } = opening;
		const noteStore = result.createObjectStore('notes', { keyPath: 'id' });
		noteStore.createIndex('byDeck', ['deckId', 'position']);
		const cardStore = result.createObjectStore('cards', { keyPath: 'id' });
		cardStore.createIndex('byQueue', 'queueKey');
		cardStore.createIndex('byUrgency', 'urgencyKey');
	};
	const db = await done(opening);
	const before = performance.now();
	const tx = db.transaction(['notes', 'cards'], 'readwrite', { durability: 'strict' });
	for (const row of notes) tx.objectStore('notes').put(row);
	for (const row of cards) tx.objectStore('cards').put(row);
	await new Promise<void>((resolve, reject) => {
		tx.oncomplete = () => resolve();
		tx.onabort = () => reject(tx.error);
	});
	const ms = performance.now() - before;
	db.close();
	await done(indexedDB.deleteDatabase('bench-floor'));
	return ms;
}

Object.assign(globalThis, {
	tasksOf: () => tasks.map(({ startTime, duration }) => [Math.round(startTime), duration]),
	benchLarge: { textOf, takeUp, opened, showMore, timeline, quiz, floors }
});
