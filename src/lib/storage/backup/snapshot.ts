// A copy of everything, and what a place where copies are kept can do.
import type { Counts } from '../../core/collection/records.ts';

/** What made Dateline keep a copy. */
export type Occasion = 'daily' | 'import' | 'update' | 'restore' | 'clock' | 'migration';

export interface Snapshot {
	/** When it was made, ms since 1970; no two at once. */
	readonly id: number;
	readonly occasion: Occasion;
	readonly counts: Counts;
	/** The newest stamp in it: two copies of the same have the same. */
	readonly lastChange: string | null;
	readonly bytes: number;
}

/** A place where copies are kept. */
export interface SnapshotShelf {
	/** Whether it can be written to, here and now. */
	readonly takesNew: boolean;
	/** In no order. */
	list(): Promise<readonly Snapshot[]>;
	/** It is there, whole, when this ends. */
	put(snapshot: Snapshot, file: ArrayBuffer): Promise<void>;
	/** Null where it is gone. */
	file(id: number): Promise<ArrayBuffer | null>;
	remove(id: number): Promise<void>;
}
