// When it is fitting to speak of keeping: to ask the browser for its promise, and to offer the Home
// Screen where a browser clears what websites keep.
import { DAY_MS } from '../schedule/day.ts';

/** By then there is something worth keeping, though no session has come to its end. */
export const FITTING_AFTER_ANSWERS = 10;
/** A browser that has declined is not asked again sooner. */
const ASK_AGAIN_AFTER_MS = 30 * DAY_MS;
/** How long "Not now" holds. */
const PUT_AWAY_FOR_MS = 7 * DAY_MS;

/** What the browser answered in this visit, or that the learner may have it asked. */
export type PromiseState = 'unasked' | 'offered' | 'promised' | 'declined';

/** What can be put away for a week. */
export type Offer = 'home-screen' | 'install' | 'promise';

/** How far the learner has come, in this session and in all. */
export interface Progress {
	readonly answersHere: number;
	readonly answersInAll: number;
	readonly ended: boolean;
}

/** Whether there is something to keep: a session has ended, or the tenth answer is saved. */
export function isFitting({ answersHere, answersInAll, ended }: Progress): boolean {
	return answersHere > 0 && (ended || answersInAll >= FITTING_AFTER_ANSWERS);
}

/** Whether the browser may be asked again; `askedAt` is null where it never was. */
export const mayAskAgain = (askedAt: number | null, now: number): boolean =>
	isOver(askedAt, ASK_AGAIN_AFTER_MS, now);

/** Whether "Not now" holds no longer. */
export const isBack = (putAwayAt: number | null, now: number): boolean =>
	isOver(putAwayAt, PUT_AWAY_FOR_MS, now);

/** A moment in the future comes from a clock that was set back: it holds nothing up. */
const isOver = (since: number | null, lengthMs: number, now: number): boolean =>
	since === null || since > now || now - since >= lengthMs;

/** What a page can know of where it runs. */
export interface Surroundings {
	readonly userAgent: string;
	readonly touchPoints: number;
	/** It was opened from the Home Screen or as an app of its own. */
	readonly installed: boolean;
}

/**
 * Whether this is a browser's tab on an iPhone or iPad, where what a website keeps is removed after
 * seven days of use without a visit (webkit.org/blog/10218). An iPad says that it is a Macintosh.
 */
export function isAppleMobileTab({ userAgent, touchPoints, installed }: Surroundings): boolean {
	if (installed) return false;
	return /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && touchPoints > 1);
}

/** Whether asking for the promise puts a question to the learner: Firefox does, the others decide. */
export const promptsForPromise = (userAgent: string): boolean => /Firefox\//.test(userAgent);
