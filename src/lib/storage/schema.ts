// What is kept on the device, record by record. Everything here is plain data.
import type { DBSchema, IDBPDatabase } from 'idb';
import type { AnswerMark } from '../core/deck/change/marks.ts';
import type { Edits } from '../core/deck/change/edits.ts';
import type { NoteChange } from '../core/deck/change/revision.ts';
import type { DeckHead } from '../core/deck/deck.ts';
import type { CardId, DeckId, NoteId } from '../core/deck/ids.ts';
import type { Note } from '../core/deck/note.ts';
import type { DayCounts } from '../core/review/day-counts.ts';
import type { Call, LogEntry } from '../core/review/review.ts';
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
	/** As the learner sees it. */
	readonly note: Note;
	readonly stamp: Stamp;
	/** As the deck has it, where the learner's own texts make it another. */
	readonly shipped?: Note;
	/** What the learner added to it. */
	readonly own?: OwnPart;
	/** Answers that a newer version of the deck has changed. */
	readonly marks?: readonly AnswerMark[];
}

/** What is the learner's of a note, and survives every update of its deck. */
export interface OwnPart {
	readonly edits: Edits;
	readonly tags: readonly string[];
	readonly flagged: boolean;
}

/** An update of a deck: what it brought, and what takes it back. */
export interface UpdateRow {
	readonly id: Stamp;
	readonly deckId: DeckId;
	readonly at: number;
	readonly fromVersion: number;
	readonly toVersion: number;
	readonly changes: readonly NoteChange[];
	/** Taken back: kept for the record. */
	readonly undone: boolean;
	readonly before: {
		readonly head: DeckHead;
		/** Rows as they were, of notes that the update rewrote. */
		readonly notes: readonly NoteRow[];
		/** Places of notes that only moved. */
		readonly positions: readonly (readonly [id: NoteId, position: number])[];
		readonly added: readonly NoteId[];
		readonly addedCards: readonly CardId[];
		readonly calls: readonly Call[];
	};
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
	/** True where its deck has the card no longer; its history is kept. */
	readonly retired?: boolean;
	/** The last review that counts: who answers must have seen this one. */
	readonly lastReviewId: Stamp | null;
	/** Deck, lane, order: see core/schedule/lane.ts. */
	readonly queueKey: readonly [deckId: string, lane: string, order: number];
	/** Deck, band, day it is due, and the id, so that reading can go on behind any card; only in the review lane. */
	readonly urgencyKey?: readonly [deckId: string, band: number, dueDay: number, id: string];
}

/** What was done in a deck on one of the learner's days: the daily limits count on it. */
export interface DayRow extends DayCounts {
	readonly deckId: DeckId;
	readonly day: number;
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
	updates: { key: string; value: UpdateRow; indexes: { byDeck: [string, string] } };
}

export const STORES = [
	'meta',
	'presets',
	'decks',
	'notes',
	'cards',
	'reviews',
	'days',
	'updates'
] as const;

export type Db = IDBPDatabase<Schema>;
