// The learner's choices on scheduling and study, and what they are where nothing was chosen.
import { DEFAULT_PRESET, type Preset } from './preset.ts';

export const REVIEW_ORDERS = ['urgency', 'due', 'random'] as const;
export type ReviewOrder = (typeof REVIEW_ORDERS)[number];

export interface StudySettings {
	readonly newPerDay: number;
	readonly reviewsPerDay: number;
	readonly reviewOrder: ReviewOrder;
	/** Whether a note's other cards wait until the next day. */
	readonly burySiblings: boolean;
	/** Lapses after which a card is tagged a leech and suspended; 0 is never. */
	readonly leechThreshold: number;
	readonly dayStartHour: number;
}

export interface Settings {
	readonly preset: Preset;
	readonly study: StudySettings;
}

export const DEFAULT_SETTINGS: Settings = {
	preset: DEFAULT_PRESET,
	study: {
		newPerDay: 20,
		reviewsPerDay: 200,
		reviewOrder: 'urgency',
		burySiblings: true,
		leechThreshold: 8,
		dayStartHour: 4
	}
};

/** What a deck sets for itself; null takes the learner's general choice. */
export interface DeckLimits {
	readonly newPerDay: number | null;
	readonly reviewsPerDay: number | null;
}

export const NO_LIMITS: DeckLimits = { newPerDay: null, reviewsPerDay: null };
