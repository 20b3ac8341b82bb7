// What can be wrong with what is kept on this device, as far as a learner is told of it.

/**
 * Why nothing can be kept on this device, or not now. `detail` is what the browser said; null where
 * Dateline found out by itself.
 */
export type StorageProblem =
	/** The browser has no IndexedDB for this page, or refuses it. */
	| { readonly kind: 'refused'; readonly detail: string | null }
	| { readonly kind: 'full'; readonly detail: string }
	/** A newer Dateline made it; it is left alone. */
	| { readonly kind: 'newer'; readonly detail: string }
	/** A tab with an older Dateline holds it open. */
	| { readonly kind: 'blocked'; readonly detail: null }
	/** A newer Dateline in another tab took it over. */
	| { readonly kind: 'superseded'; readonly detail: null }
	/** The browser has removed it while this page was open. */
	| { readonly kind: 'evicted'; readonly detail: null }
	/** Stores are missing; the browser names one in its own words, or none. */
	| { readonly kind: 'incomplete'; readonly detail: string }
	| { readonly kind: 'incomplete'; readonly detail: null; readonly missing: readonly string[] }
	/** Something unforeseen. */
	| { readonly kind: 'broken'; readonly detail: string };

/** A record that cannot be worked with: a disk, a browser or another program has spoilt it. */
export interface DamagedRecord {
	readonly kind: 'damaged';
	readonly what: 'card' | 'note' | 'deck' | 'review' | 'segment' | 'places';
	readonly id: string;
}

/** Why something could not be read or saved. */
export type Failure = StorageProblem | DamagedRecord;
