// What can be wrong with what is kept on this device, as far as a learner is told of it.

/** Why nothing can be kept on this device, or not now. */
export type StorageProblem =
	/** The browser has no IndexedDB for this page, or refuses it. */
	| { readonly kind: 'refused'; readonly detail: string }
	| { readonly kind: 'full'; readonly detail: string }
	/** A newer Dateline made it; it is left alone. */
	| { readonly kind: 'newer'; readonly detail: string }
	/** A tab with an older Dateline holds it open. */
	| { readonly kind: 'blocked'; readonly detail: string }
	/** A newer Dateline in another tab took it over. */
	| { readonly kind: 'superseded'; readonly detail: string }
	/** The browser has removed it while this page was open. */
	| { readonly kind: 'evicted'; readonly detail: string }
	/** A store is missing. */
	| { readonly kind: 'incomplete'; readonly detail: string }
	/** Something unforeseen. */
	| { readonly kind: 'broken'; readonly detail: string };

/** A record that cannot be worked with: a disk, a browser or another program has spoilt it. */
export interface DamagedRecord {
	readonly kind: 'damaged';
	readonly what: 'card' | 'note' | 'deck' | 'review';
	readonly id: string;
}

/** Why something could not be read or saved. */
export type Failure = StorageProblem | DamagedRecord;
