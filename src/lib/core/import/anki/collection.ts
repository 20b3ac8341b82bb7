// What stands in an Anki collection, as plain values: ids, days and moments are Anki's own.
// After the published schemas 11 and 18.
import type { Left } from '../left.ts';

/** How a package packs its collection: three versions, and the bare database. */
export type AnkiContainer = 'anki2' | 'anki21' | 'anki21b' | 'database';

export interface AnkiTemplate {
	readonly name: string;
	/** From 0; the card's `ord`, but in a cloze type, whose cards all come from the first. */
	readonly ord: number;
	readonly front: string;
	readonly back: string;
}

export interface AnkiNoteType {
	readonly id: number;
	readonly name: string;
	/** One card a template, or one card a number of a gap. */
	readonly makes: 'card-by-template' | 'card-by-gap';
	readonly fields: readonly string[];
	readonly templates: readonly AnkiTemplate[];
	readonly css: string;
	/** Whether Anki made it for image occlusion. */
	readonly isOcclusion: boolean;
}

export interface AnkiNote {
	/** The moment it was made, in ms since 1970. */
	readonly id: number;
	/** Known over all collections; within a package it may stand twice. */
	readonly guid: string;
	readonly typeId: number;
	readonly modifiedS: number;
	readonly tags: readonly string[];
	/** HTML, in the order of the type's fields. */
	readonly fields: readonly string[];
}

export type AnkiCardType = 'new' | 'learning' | 'review' | 'relearning';

export type AnkiQueue =
	| 'new'
	| 'learning'
	| 'review'
	| 'day-learning'
	| 'preview'
	| 'suspended'
	| 'buried-by-sibling'
	| 'buried-by-learner';

export interface AnkiCard {
	readonly id: number;
	readonly noteId: number;
	readonly deckId: number;
	readonly ord: number;
	readonly type: AnkiCardType;
	readonly queue: AnkiQueue;
	/** new: its place; learning: seconds since 1970; otherwise days since the collection's first. */
	readonly due: number;
	/** Days where positive, seconds where negative. */
	readonly interval: number;
	/** SM-2's ease in permille, 2500 at first; 0 where there is none. */
	readonly easePermille: number;
	readonly reps: number;
	readonly lapses: number;
	/** How many steps are left until it graduates. */
	readonly stepsLeft: number;
	/** In a filtered deck: when it would be due at home, and where that is; otherwise 0. */
	readonly homeDue: number;
	readonly homeDeckId: number;
	/** 0 is none, 1 to 7 a colour. */
	readonly flag: number;
	/** FSRS's memory state; only whole. */
	readonly memory: { readonly stability: number; readonly difficulty: number } | null;
	/** Seconds since 1970; newer Ankis keep it. */
	readonly lastReviewS: number | null;
}

export interface AnkiReview {
	/** The moment, in ms since 1970. */
	readonly id: number;
	readonly cardId: number;
	/** 1 to 4; 0 where nobody answered. */
	readonly ease: number;
	/** Days where positive, seconds where negative. */
	readonly interval: number;
	readonly lastInterval: number;
	/** SM-2's ease in permille, or FSRS's difficulty from 100 to 1100; 0 where it changed nothing. */
	readonly factor: number;
	readonly durationMs: number;
	readonly kind: 'learn' | 'review' | 'relearn' | 'filtered' | 'manual' | 'rescheduled';
}

export interface AnkiDeck {
	readonly id: number;
	/** A deck's name and those of the decks it stands in, the outermost first. */
	readonly path: readonly string[];
	readonly description: string;
	readonly isFiltered: boolean;
	/** A filtered deck has none. */
	readonly presetId: number | null;
	/** Where it sets these for itself. */
	readonly newPerDay: number | null;
	readonly reviewsPerDay: number | null;
	readonly desiredRetention: number | null;
}

export interface AnkiPreset {
	readonly id: number;
	readonly name: string;
	readonly learningStepsMinutes: readonly number[];
	readonly relearningStepsMinutes: readonly number[];
	readonly newPerDay: number | null;
	readonly reviewsPerDay: number | null;
	readonly maximumIntervalDays: number | null;
	/** Lapses until a card is a leech; null where that is not said. */
	readonly leechThreshold: number | null;
	readonly leechSuspends: boolean;
	readonly desiredRetention: number | null;
	/** FSRS's parameters, 21, 19 or 17 of them, the newest version that is there; empty for the usual ones. */
	readonly fsrsWeights: readonly number[];
	readonly hasEasyDays: boolean;
}

export interface AnkiMedia {
	/** As fields name it, in Unicode's composed form. */
	readonly name: string;
	/** Where its bytes lie in the package; null where they are not there. */
	readonly entry: string | null;
}

export interface AnkiCollection {
	readonly container: AnkiContainer;
	/** The beginning of the collection's first day, from which days are counted. */
	readonly createdS: number;
	/** Minutes west of UTC at that moment; null where an old Anki did not keep it. */
	readonly createdOffsetMinutesWest: number | null;
	/** The hour at which a day begins. */
	readonly dayStartHour: number | null;
	readonly usesFsrs: boolean;
	readonly noteTypes: readonly AnkiNoteType[];
	readonly notes: readonly AnkiNote[];
	readonly cards: readonly AnkiCard[];
	readonly reviews: readonly AnkiReview[];
	readonly decks: readonly AnkiDeck[];
	readonly presets: readonly AnkiPreset[];
	readonly media: readonly AnkiMedia[];
	/** What could not be read, though the rest could. */
	readonly left: readonly Left[];
}
