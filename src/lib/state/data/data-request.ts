// The messages between the page and its data worker.
import type { CheckReport, Repair } from '../../core/collection/report.ts';
import type { Counts } from '../../core/collection/records.ts';
import type { Moment } from '../../core/schedule/answer.ts';
import type { Refusal } from '../../core/collection/refusal.ts';
import type { Occasion } from '../../storage/backup/snapshot.ts';

/** What can be asked for. */
export type DataRequest =
	| { readonly kind: 'check'; readonly repair: Repair }
	| { readonly kind: 'export' }
	/** A copy of everything, kept on the device. */
	| { readonly kind: 'snapshot'; readonly occasion: Occasion; readonly now: number }
	/** What was answered since becomes a segment of the log. */
	| { readonly kind: 'seal' }
	/** Answers that were saved by a clock that was ahead are dated anew. */
	| { readonly kind: 'set-ahead-right'; readonly now: Moment }
	| { readonly kind: 'examine'; readonly file: Blob }
	| {
			readonly kind: 'restore';
			readonly backup: PassedFile;
			readonly how: RestoreMode;
			readonly now: number;
	  };

/** In the place of all there is, or added to it. */
export type RestoreMode = 'replace' | 'merge';

/** What a backup holds, or what is here. */
export interface Holdings {
	readonly counts: Counts;
	readonly deckTitles: readonly string[];
	/** When the last answer in it was given, ms since 1970; null where there is none. */
	readonly lastAnswerAt: number | null;
}

/**
 * A backup that was looked at and passed, in the form of today's version. Its SHA-256 tells whether a
 * file is still the one that passed: then nobody looks at its records again.
 */
export interface PassedFile {
	readonly file: Blob;
	readonly sha256: string;
}

export type Examined =
	| {
			readonly kind: 'whole';
			readonly passed: PassedFile;
			readonly holds: Holdings;
			readonly here: Holdings;
			/** What a merge would add. */
			readonly fresh: { readonly decks: number; readonly notes: number; readonly answers: number };
	  }
	| {
			readonly kind: 'refused';
			readonly why: Refusal;
			/** What could be saved of it, as a backup of its own. */
			readonly salvaged: { readonly file: Blob; readonly holds: Holdings } | null;
	  };

/** What comes of each. */
export interface Outcomes {
	check: CheckReport;
	export: { readonly file: Blob; readonly holds: Holdings };
	/** Whether a new one was needed. */
	snapshot: { readonly kept: boolean };
	/** How many entries were sealed. */
	seal: { readonly sealed: number };
	/** How many entries were dated anew. */
	'set-ahead-right': { readonly entries: number };
	examine: Examined;
	/** The reason where the file is none after all; then nothing was changed. */
	restore: { readonly refused: Refusal | null };
}
