// What is kept on the device, record by record. Everything here is plain data.
import type { DBSchema, IDBPDatabase } from 'idb';
import type { DeckHead } from '../core/deck/deck.ts';
import type { CardId, DeckId, NoteId } from '../core/deck/ids.ts';
import type { Note } from '../core/deck/note.ts';
import type { LogEntry } from '../core/review/review.ts';
import type { Stamp } from '../core/review/stamp.ts';
import type { CardFlags } from '../core/schedule/flags.ts';
import type { Preset } from '../core/schedule/preset.ts';
import type { Schedule } from '../core/schedule/schedule.ts';
import type { DeckLimits, Settings } from '../core/schedule/settings.ts';

/** A deck that the learner has taken up. */
export interface DeckRow {
	readonly id: DeckId;
	readonly head: DeckHead;
	readonly noteCount: number;
	readonly cardCount: number;
	readonly limits: DeckLimits;
	readonly addedAt: number;
	readonly stamp: Stamp;
	/** A removed deck leaves a tombstone, so that other devices hear of it. */
	readonly removed: boolean;
}

export interface NoteRow {
	readonly id: NoteId;
	readonly deckId: DeckId;
	/** Its place in the deck. */
	readonly position: number;
	readonly note: Note;
	readonly stamp: Stamp;
}

/** A card: its schedule (a cache of the log's replay), its flags, and its places in the queues. */
export interface CardRow {
	readonly id: CardId;
	readonly noteId: NoteId;
	readonly deckId: DeckId;
	readonly part: string;
	/** Its place in the deck. */
	readonly position: number;
	readonly schedule: Schedule;
	readonly flags: CardFlags;
	/** When the flags were last changed; null where never. */
	readonly flagsStamp: Stamp | null;
	/** The last review that counts: who answers must have seen this one. */
	readonly lastReviewId: Stamp | null;
	/** Deck, lane, order: see core/schedule/lane.ts. */
	readonly queueKey: readonly [deckId: string, lane: string, order: number];
	/** Deck, band, day it is due, and the id, so that reading can go on behind any card; only in the review lane. */
	readonly urgencyKey?: readonly [deckId: string, band: number, dueDay: number, id: string];
}

/** What was done in a deck on one of the learner's days: the daily limits count on it. */
export interface DayRow {
	readonly deckId: DeckId;
	readonly day: number;
	readonly newCards: number;
	readonly reviews: number;
	/** All answers, those of learning cards too. */
	readonly answers: number;
	readonly durationMs: number;
}

export interface PresetRow {
	readonly id: string;
	readonly preset: Preset;
}

export type MetaRow =
	| { readonly id: 'clock'; readonly stamp: Stamp; readonly deviceId: string }
	| {
			readonly id: 'settings';
			readonly settings: Settings;
			readonly presetId: string;
			readonly stamp: Stamp;
	  };

export interface Schema extends DBSchema {
	meta: { key: string; value: MetaRow };
	presets: { key: string; value: PresetRow };
	decks: { key: string; value: DeckRow };
	notes: { key: string; value: NoteRow; indexes: { byDeck: [string, number] } };
	cards: {
		key: string;
		value: CardRow;
		indexes: {
			byNote: string;
			byQueue: [string, string, number];
			byUrgency: [string, number, number, string];
		};
	};
	reviews: { key: string; value: LogEntry; indexes: { byCard: [string, string] } };
	days: { key: [string, number]; value: DayRow };
}

export const STORES = ['meta', 'presets', 'decks', 'notes', 'cards', 'reviews', 'days'] as const;

export type Db = IDBPDatabase<Schema>;
