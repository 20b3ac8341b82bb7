// One visit of a browser to the campaign's page, as the harness hears of it.

/**
 * @typedef {import('./protocol.ts').Message} Message
 * @typedef {import('./protocol.ts').Attempt & { acknowledged: boolean }} Tried
 */

/** The page is stuck, or the browser is. */
export class NoWord extends Error {}

export class Visit {
	/** @type {Map<string, Message>} */
	#heard = new Map();
	/** @type {(() => void)[]} */
	#listeners = [];
	/** @type {(order: import('./protocol.ts').Order) => void} */
	order;
	/** @type {Promise<import('./protocol.ts').Order>} */
	#ordered;
	/** @type {Tried[]} */
	tried = [];
	/** @type {Partial<Record<Message['kind'], number>>} */
	at = {};

	constructor() {
		this.order = () => {};
		this.#ordered = new Promise((resolve) => (this.order = resolve));
	}

	/** @param {Message} message @returns {unknown} */
	hear(message) {
		this.at[message.kind] = performance.now();
		if (message.kind === 'attempt') this.tried.push({ ...message.attempt, acknowledged: false });
		else if (message.kind === 'acknowledged') {
			const last = this.tried.at(-1);
			if (last) last.acknowledged = true;
		} else this.#heard.set(message.kind, message);
		for (const listener of this.#listeners.splice(0)) listener();
		return message.kind === 'found' ? this.#ordered : null;
	}

	get acknowledged() {
		return this.tried.filter(({ acknowledged }) => acknowledged).length;
	}

	/** @param {Message['kind']} kind */
	has(kind) {
		return this.#heard.has(kind);
	}

	/**
	 * Waits for a message; throws where it does not come, or a problem does.
	 * @template {Message['kind']} Kind
	 * @param {Kind} kind
	 * @param {number} withinMs
	 * @returns {Promise<Extract<Message, { kind: Kind }>>}
	 */
	async next(kind, withinMs) {
		const until = performance.now() + withinMs;
		while (!this.#heard.has(kind)) {
			const problem = this.problem;
			if (problem !== null) throw new Error(problem);
			const leftMs = until - performance.now();
			if (leftMs <= 0) throw new NoWord(`No “${kind}” within ${withinMs / 1000} s.`);
			await this.changed(leftMs);
		}
		return /** @type {Extract<Message, { kind: Kind }>} */ (this.#heard.get(kind));
	}

	/** What the page says went wrong; null where nothing did. */
	get problem() {
		const message = this.#heard.get('problem');
		return message?.kind === 'problem' ? message.text : null;
	}

	/** Waits until something has come about, or went wrong, or for so long. */
	async until(/** @type {() => boolean} */ come, /** @type {number} */ withinMs) {
		const until = performance.now() + withinMs;
		while (!come() && this.problem === null && performance.now() < until) {
			await this.changed(until - performance.now());
		}
	}

	/** Resolves at the next message, or after some time. @param {number} withinMs */
	changed(withinMs) {
		return new Promise((resolve) => {
			const timer = setTimeout(() => resolve(undefined), withinMs);
			this.#listeners.push(() => {
				clearTimeout(timer);
				resolve(undefined);
			});
		});
	}
}
