// How a database of any earlier version becomes today's: one function a version, run in order.
import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Schema } from './schema.ts';

type Migration = (
	db: IDBPDatabase<Schema>,
	tx: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>
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
	}
];

export const DATABASE_VERSION = MIGRATIONS.length;
