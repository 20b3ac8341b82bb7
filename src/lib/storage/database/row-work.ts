// What brings the rows of an earlier version up to date: loaded only where there are some, and then at
// hand before the upgrade begins, for its transaction waits for nothing else.
/** The upgrade's transaction: over all stores, also those that go with it. */
export interface Upgrading {
	objectStore(name: string): {
		getAll(range: IDBKeyRange | null, most?: number): Promise<unknown[]>;
		get(key: string): Promise<unknown>;
		put(row: never): Promise<unknown>;
		count(): Promise<number>;
	};
}

export interface RowWork {
	readonly sayNothingLeftOut: (tx: Upgrading) => Promise<void>;
	/** Packs the log, and reads the days: their store is made anew before they are put. */
	readonly packRows: (tx: Upgrading) => Promise<void>;
	readonly putDays: (tx: Upgrading) => Promise<unknown>;
}
