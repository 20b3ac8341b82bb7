// How a database of any earlier version becomes today's: one function a version, run in order.
import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { DayBlock } from '../../core/collection/rows/day-block.ts';
import type { LogEntry } from '../../core/review/review.ts';
import type { Upgrading } from '../log/pack-rows.ts';
import type { Schema } from './schema.ts';

/** With the stores that later versions have no more. */
interface Stores extends Schema {
	reviews: { key: string; value: LogEntry; indexes: { byCard: [string, string] } };
}

/** Brings rows into today's stores: loaded only where there are some. */
export type Packing = (tx: Upgrading) => Promise<readonly DayBlock[]>;

type Migration = (
	db: IDBPDatabase<Stores>,
	tx: IDBPTransaction<Stores, StoreNames<Stores>[], 'versionchange'>,
	/** Null where the database is made anew. */
	packing: Packing | null
) => void | Promise<void>;

/** Version n is what the first n of these make. Never change one that was released: add one. */
export const MIGRATIONS: readonly Migration[] = [
	function firstVersion(db) {
		db.createObjectStore('meta', { keyPath: 'id' });
		db.createObjectStore('presets', { keyPath: 'id' });
		db.createObjectStore('decks', { keyPath: 'id' });
		db.createObjectStore('notes', { keyPath: 'id' }).createIndex('byDeck', ['deckId', 'position']);
		const cards = db.createObjectStore('cards', { keyPath: 'id' });
		cards.createIndex('byNote', 'noteId');
		cards.createIndex('byQueue', 'queueKey');
		cards.createIndex('byUrgency', 'urgencyKey');
		db.createObjectStore('reviews', { keyPath: 'id' }).createIndex('byCard', ['cardId', 'id']);
		db.createObjectStore('days', { keyPath: ['deckId', 'day'] });
	},
	async function updatesOfDecks(db, tx) {
		db.createObjectStore('updates', { keyPath: 'id' }).createIndex('byDeck', ['deckId', 'id']);
		// Since then a source can say which of its paragraphs have no note.
		const decks = tx.objectStore('decks');
		for (const row of await decks.getAll()) {
			const sources = row.head.sources.map((source) => ({ ...source, leftOut: [] }));
			await decks.put({ ...row, head: { ...row.head, sources } });
		}
	},
	function classesOfTheLearner(db) {
		db.createObjectStore('classes', { keyPath: 'id' });
		db.createObjectStore('forecasts', { keyPath: 'id' });
	},
	function articlesOfTheLearner(db) {
		db.createObjectStore('articles', { keyPath: 'id' });
	},
	async function logInSegments(db, tx, packing) {
		db.createObjectStore('tail', { keyPath: 'id' }).createIndex('byCard', ['cardId', 'id']);
		const segments = db.createObjectStore('segments', { keyPath: 'place' });
		segments.createIndex('byLast', ['last', 'fresh']);
		segments.createIndex('byDevice', ['device', 'number']);
		db.createObjectStore('places', { keyPath: 'bucket' });
		const blocks = packing ? await packing(tx as unknown as Upgrading) : [];
		db.deleteObjectStore('reviews');
		db.deleteObjectStore('days');
		const days = db.createObjectStore('days', { keyPath: ['deckId', 'block'] });
		for (const block of blocks) await days.put(block);
	}
];

export const DATABASE_VERSION = MIGRATIONS.length;

/** What each version but today's has brought. */
const STORES_OF_VERSIONS = [
	['meta', 'presets', 'decks', 'notes', 'cards', 'reviews', 'days'],
	['updates'],
	['classes', 'forecasts'],
	['articles']
];

/** The stores that a database of an earlier version has. */
export const storesOf = (version: number): readonly string[] =>
	version < DATABASE_VERSION ? STORES_OF_VERSIONS.slice(0, version).flat() : [];
