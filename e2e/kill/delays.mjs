// How long after a task's begin the kill comes: chosen so that most land in the middle of it.

/** @typedef {import('./protocol.ts').TaskName} TaskName */

/** To begin with, in ms; of a review one answer. */
const FIRST_REACH_MS = {
	answer: 60,
	accept: 60,
	import: 500,
	update: 500,
	migration: 600,
	'migrate-log': 3000,
	seal: 600,
	restore: 800
};
/** So many answers of a review are let through at most before the one that is disturbed. */
const MOST_ANSWERS = 12;
const LEAST_REACH_MS = 20;
/** Where as many rounds end too early as too late, about three in four are killed in the middle. */
const LONGER = 1.06;
const SHORTER = 0.85;
/** Kills that come before the app has begun to write prove little: this many are let through. */
const EARLY_SHARE = 0.2;
/** After the interface has said that all is saved, the kill follows closely. */
const SOON_MS = 40;

export class Delays {
	/** @type {() => number} */
	#random;
	/** @type {Record<TaskName, number>} */
	#reachMs = { ...FIRST_REACH_MS };
	/** When the app has begun to write, by experience. @type {Partial<Record<TaskName, number>>} */
	#writingMs = {};

	/** @param {() => number} random */
	constructor(random) {
		this.#random = random;
	}

	/** @param {TaskName} task */
	next(task) {
		const early = this.#random() < EARLY_SHARE;
		const writing = this.#writingMs[task] ?? 0;
		const [from, reach] = early
			? [0, writing + this.#reachMs[task]]
			: [writing, this.#reachMs[task]];
		return from + this.#random() * reach;
	}

	/** How many answers to let through. */
	answers() {
		return Math.floor(this.#random() * (MOST_ANSWERS + 1));
	}

	soon() {
		return this.#random() * SOON_MS;
	}

	/** Learns from a round: whether the kill came too late, and when the app had begun to write. */
	learn(
		/** @type {TaskName} */ task,
		/** @type {boolean} */ done,
		/** @type {number | null} */ writingMs
	) {
		if (writingMs !== null) {
			const before = this.#writingMs[task] ?? writingMs;
			this.#writingMs[task] = before + 0.3 * (0.9 * writingMs - before);
		}
		this.#reachMs[task] = Math.max(LEAST_REACH_MS, this.#reachMs[task] * (done ? SHORTER : LONGER));
	}
}
