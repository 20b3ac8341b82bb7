// What the browser says of the room Dateline takes, and whether it promised to keep it.

export class StorageReport {
	/** Bytes; null where the browser does not say. */
	used = $state<number | null>(null);
	quota = $state<number | null>(null);
	/** Null where the browser does not say. */
	promised = $state<boolean | null>(null);
	/** Set after the browser was asked and did not promise. */
	declined = $state(false);

	async load(): Promise<void> {
		// WebKit's embedded views have no storage manager at all.
		const storage = navigator.storage as StorageManager | undefined;
		const estimate = await storage?.estimate?.();
		this.used = estimate?.usage ?? null;
		this.quota = estimate?.quota ?? null;
		const { askedAt, isPromised } = await import('./browser-promise.ts');
		this.promised = await isPromised();
		this.declined = this.promised === false && askedAt() !== null;
	}

	/** Asks the browser to promise; some ask the learner in turn. */
	async ask(): Promise<void> {
		const { askForPromise } = await import('./browser-promise.ts');
		await askForPromise();
		await this.load();
	}
}
