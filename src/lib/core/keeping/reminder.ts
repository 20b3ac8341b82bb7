// How loudly to remind of a backup: the more work exists in one browser only, and the longer, the
// louder; softer where the browser has promised to keep it, or a folder receives backups by itself.
import { DAY_MS } from '../schedule/day.ts';
import type { Trace } from './trace.ts';

export const LOUDNESSES = ['none', 'quiet', 'plain', 'loud'] as const;
export type Loudness = (typeof LOUDNESSES)[number];

/** Work that exists in this browser only. */
export interface UnsavedWork {
	/** Answers since the last backup that left the browser, or ever. */
	readonly answers: number;
	/** Days since that backup, or since the first answer. */
	readonly days: number;
	/** The browser has promised not to clear it by itself. */
	readonly promised: boolean;
	/** A folder receives backups: what is unsaved is what it has not received. */
	readonly folder: boolean;
}

interface Threshold {
	readonly answers: number;
	/** So many days are enough, with at least so few answers. */
	readonly days: number;
	readonly answersAfterDays: number;
}

const THRESHOLDS: Readonly<Record<Exclude<Loudness, 'none'>, Threshold>> = {
	quiet: { answers: 100, days: 14, answersAfterDays: 20 },
	plain: { answers: 500, days: 45, answersAfterDays: 50 },
	loud: { answers: 2000, days: 120, answersAfterDays: 200 }
};
/** A promise is kept by the browser, not by the device: twice as much may wait, but not all of it. */
const PATIENCE_IF_PROMISED = 2;
/** A folder that works leaves next to nothing unsaved; one that has stopped working shows here. */
const PATIENCE_WITH_FOLDER = 2;

export function loudnessOf(unsaved: UnsavedWork): Loudness {
	const { answers, days, promised, folder } = unsaved;
	const patience = (promised ? PATIENCE_IF_PROMISED : 1) * (folder ? PATIENCE_WITH_FOLDER : 1);
	const reaches = (level: Exclude<Loudness, 'none'>): boolean => {
		const threshold = THRESHOLDS[level];
		if (answers >= threshold.answers * patience) return true;
		return days >= threshold.days * patience && answers >= threshold.answersAfterDays * patience;
	};
	return (['loud', 'plain', 'quiet'] as const).find(reaches) ?? 'none';
}

/** What a trace says is unsaved at a moment. */
export function unsavedOf(trace: Trace | null, now: number, promised: boolean): UnsavedWork {
	if (!trace) return { answers: 0, days: 0, promised, folder: false };
	const since = trace.backup?.at ?? trace.firstAt;
	return {
		answers: Math.max(0, trace.answers - (trace.backup?.answers ?? 0)),
		days: Math.max(0, (now - since) / DAY_MS),
		promised,
		folder: trace.folder
	};
}
