// What the tabs of one browser tell each other: something of the learner's has changed.

export type Change =
	| { readonly kind: 'card'; readonly cardId: string }
	| { readonly kind: 'decks' }
	| { readonly kind: 'settings' };

export class Tabs {
	readonly #channel: BroadcastChannel | null =
		typeof document === 'undefined' || typeof BroadcastChannel === 'undefined'
			? null
			: new BroadcastChannel('dateline');
	readonly #listeners = new Set<(change: Change) => void>();

	constructor() {
		this.#channel?.addEventListener('message', (event: MessageEvent<Change>) => {
			for (const listener of this.#listeners) listener(event.data);
		});
	}

	/** Tells the other tabs, not this one. */
	tell(change: Change): void {
		this.#channel?.postMessage(change);
	}

	/** Listens until the returned function is called. */
	listen(listener: (change: Change) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}
}
