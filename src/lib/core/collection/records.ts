// What a learner has, record by record: what is kept on the device, and what a backup holds of it.
import type { AboutArticle } from '../article/article.ts';
import type { Span } from '../language/span.ts';
import type { Range } from '../class/forecast.ts';
import type { SchoolClass } from '../class/school-class.ts';
import type { WallDate, WallTime } from '../class/wall-clock.ts';
import type { AnswerMark } from '../deck/change/marks.ts';
import type { Edits } from '../deck/change/edits.ts';
import type { NoteChange } from '../deck/change/revision.ts';
import type { DeckHead } from '../note/deck.ts';
import type { CardId, DeckId, NoteId } from '../note/ids.ts';
import type { Note } from '../note/note.ts';
import type { Call, LogEntry } from '../review/review.ts';
import type { Segment } from '../review/segment.ts';
import type { Stamp } from '../stamp.ts';
import type { CardFlags } from '../schedule/flags.ts';
import type { Preset } from '../schedule/preset.ts';
import type { DeckLimits, Settings } from '../schedule/settings.ts';

/** A deck that the learner has taken up. */
export interface DeckRecord {
	readonly id: DeckId;
	readonly head: DeckHead;
	readonly noteCount: number;
	readonly cardCount: number;
	readonly limits: DeckLimits;
	readonly addedAt: number;
	readonly stamp: Stamp;
	/** A removed deck leaves a tombstone, so that other devices hear of it. */
	readonly removed: boolean;
	/** The learner writes it: its notes are edited themselves, not laid over. */
	readonly own?: true;
}

export interface NoteRecord {
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
	/** Deleted from a deck of one's own: retired, and no longer listed. */
	readonly removed?: true;
}

/** What is the learner's of a note, and survives every update of its deck. */
export interface OwnPart {
	readonly edits: Edits;
	readonly tags: readonly string[];
	readonly flagged: boolean;
	/** By part: answers that the learner had counted as right, and wants to be. */
	readonly accepted?: AcceptedAnswers;
	/** Notes of the learner's decks that say otherwise, whatever the deck itself says of rivals. */
	readonly rivals?: readonly NoteId[];
}

export type AcceptedAnswers = Readonly<Record<string, readonly string[]>>;

/** An update of a deck: what it brought, and what takes it back. */
export interface UpdateRecord {
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
		/** Records as they were, of notes that the update rewrote. */
		readonly notes: readonly NoteRecord[];
		/** Places of notes that only moved. */
		readonly positions: readonly (readonly [id: NoteId, position: number])[];
		readonly added: readonly NoteId[];
		readonly addedCards: readonly CardId[];
		readonly calls: readonly Call[];
	};
}

/** A card without what follows from its log. */
export interface CardRecord {
	readonly id: CardId;
	readonly noteId: NoteId;
	readonly deckId: DeckId;
	readonly part: string;
	/** Its place in the deck. */
	readonly position: number;
	readonly flags: CardFlags;
	/** When the flags were last changed; null where never. */
	readonly flagsStamp: Stamp | null;
	/** True where its deck has the card no longer; its history is kept. */
	readonly retired?: boolean;
}

export interface PresetRecord {
	readonly id: string;
	readonly preset: Preset;
}

export interface SettingsRecord {
	readonly id: 'settings';
	readonly settings: Settings;
	readonly presetId: string;
	readonly stamp: Stamp;
}

/** A class to be ready for. */
export interface ClassRecord {
	readonly id: string;
	readonly schoolClass: SchoolClass;
	readonly addedAt: number;
	readonly stamp: Stamp;
	/** A removed class leaves a tombstone. */
	readonly removed: boolean;
}

/** What was expected of one meeting of a class, and how it went. */
export interface ForecastRecord {
	/** The class and what the wall shows when it meets: "…/2026-11-23T09:00". */
	readonly id: string;
	readonly classId: string;
	readonly meetingAt: number;
	readonly date: WallDate;
	readonly time: WallTime;
	/** The last forecast before the meeting, and when it was made. */
	readonly range: Range;
	readonly madeAt: number;
	/** What a quiz after the class showed; null while there was none. */
	readonly quiz: ForecastQuiz | null;
	readonly stamp: Stamp;
}

/** Questions that count as recalled, without what guessing gives, of those that were asked. */
export interface ForecastQuiz {
	readonly right: number;
	readonly asked: number;
	readonly at: number;
}

/** An article that cards are made from, and how far that has come. */
export interface ArticleRecord {
	/** The SHA-256 of its text, in hex: the same text is the same article. */
	readonly id: string;
	/** Its paragraphs; empty in a tombstone. */
	readonly text: string;
	/** As it says of itself, or as the learner filled in. */
	readonly about: AboutArticle;
	readonly decisions: readonly ArticleDecision[];
	/** Where its cards go; null until the first of them. */
	readonly deckId: DeckId | null;
	/** The suggestion that was on the screen last. */
	readonly place: string | null;
	/** How many suggestions were undecided when it was last open; null where none were worked out. */
	readonly left: number | null;
	readonly addedAt: number;
	readonly stamp: Stamp;
	/** A removed article leaves a tombstone: what was decided holds when the same text comes again. */
	readonly removed: boolean;
}

/** What became of a suggestion, or of a passage that a card was made of by hand. */
export interface ArticleDecision extends Span {
	/** The suggestion's, or "hand-" and a stamp. */
	readonly id: string;
	/** The note that was made of it; null where it was rejected. */
	readonly noteId: NoteId | null;
}

/** The parts of a collection, in the order in which they are written down and read again. */
export interface Collection {
	settings: SettingsRecord;
	presets: PresetRecord;
	decks: DeckRecord;
	notes: NoteRecord;
	cards: CardRecord;
	updates: UpdateRecord;
	classes: ClassRecord;
	forecasts: ForecastRecord;
	articles: ArticleRecord;
	/** The log, as it was written down before the fifth version of the database: an entry a record. */
	reviews: LogEntry;
	log: Segment;
}

export type Part = keyof Collection;

/** The part that is the log: segments, device by device, each device's in their order. */
export const LOG_PART = 'log' satisfies Part;

/** The log as earlier versions wrote it. */
export const OLD_LOG_PART = 'reviews' satisfies Part;

export const PARTS = [
	'settings',
	'presets',
	'decks',
	'notes',
	'cards',
	'updates',
	'classes',
	'forecasts',
	'articles',
	OLD_LOG_PART,
	LOG_PART
] as const satisfies readonly Part[];

/** How many records each part has; `reviews` counts the log's entries, however they are written. */
export type Counts = Readonly<Record<Part, number>>;

export const NO_COUNTS: Counts = {
	settings: 0,
	presets: 0,
	decks: 0,
	notes: 0,
	cards: 0,
	updates: 0,
	classes: 0,
	forecasts: 0,
	articles: 0,
	reviews: 0,
	log: 0
};

/** What a record is called among those of its part, which are sorted by it. */
export const nameOf = <P extends Part>(part: P, record: Collection[P]): string => {
	if (part !== LOG_PART) return (record as Exclude<Collection[P], Segment>).id;
	const { device, number } = record as Segment;
	return `${device}/${String(number).padStart(9, '0')}`;
};
