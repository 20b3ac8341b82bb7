// How a database of any earlier version becomes today's: one function a version, run in order.
import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { LogEntry } from '../../core/review/review.ts';
import type { RowWork, Upgrading } from './row-work.ts';
import type { Schema } from './schema.ts';

/** With the stores and indexes that later versions have no more. */
interface Stores extends Schema {
	cards: Schema['cards'] & { indexes: { byNote: string } };
	reviews: { key: string; value: LogEntry; indexes: { byCard: [string, string] } };
}

type Migration = (
	db: IDBPDatabase<Stores>,
	tx: IDBPTransaction<Stores, StoreNames<Stores>[], 'versionchange'>,
	/** Null where the database is made anew. */
	work: RowWork | null
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
	async function updatesOfDecks(db, tx, work) {
		db.createObjectStore('updates', { keyPath: 'id' }).createIndex('byDeck', ['deckId', 'id']);
		await work?.sayNothingLeftOut(tx as unknown as Upgrading);
	},
	function classesOfTheLearner(db) {
		db.createObjectStore('classes', { keyPath: 'id' });
		db.createObjectStore('forecasts', { keyPath: 'id' });
	},
	function articlesOfTheLearner(db) {
		db.createObjectStore('articles', { keyPath: 'id' });
	},
	async function logInSegments(db, tx, work) {
		db.createObjectStore('tail', { keyPath: 'id' }).createIndex('byCard', ['cardId', 'id']);
		const segments = db.createObjectStore('segments', { keyPath: 'place' });
		segments.createIndex('byLast', ['last', 'fresh']);
		segments.createIndex('byDevice', ['device', 'number']);
		db.createObjectStore('places', { keyPath: 'bucket' });
		await work?.packRows(tx as unknown as Upgrading);
		db.deleteObjectStore('reviews');
		db.deleteObjectStore('days');
		db.createObjectStore('days', { keyPath: ['deckId', 'block'] });
		await work?.putDays(tx as unknown as Upgrading);
	},
	function cardsByTheirIds(_db, tx) {
		tx.objectStore('cards').deleteIndex('byNote');
	}
];

export const DATABASE_VERSION = MIGRATIONS.length;
/** From this version on, records are as they are today: later ones changed only how they are found. */
export const RECORDS_VERSION = 5;
