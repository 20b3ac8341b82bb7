// What a session does for keeping: notes its answers when it pauses or ends, and asks the browser
// for its promise once there is something to keep.
import { FITTING_AFTER_ANSWERS, isFitting } from '../../core/keeping/moments.ts';
import { now } from '../app/device.ts';
import type { Keeping } from './keeping.svelte.ts';
import { noteAnswers } from './trace.ts';

export class SessionKeeping {
	readonly keeping: Keeping;
	#session: object | null = null;
	#noted = 0;
	#lastAt = now();
	#answers = $state(0);
	/** There is enough to lose for the Home Screen to be named in the middle of a session. */
	speaksUp = $derived.by(() => {
		const inAll = this.keeping.answersInAll - this.#noted + this.#answers;
		return this.#answers > 0 && inAll >= FITTING_AFTER_ANSWERS;
	});

	constructor(keeping: Keeping) {
		this.keeping = keeping;
	}

	/** Follows a session: how many answers stand, and whether it is over. */
	follow(session: object, answers: number, ended: boolean): void {
		if (session !== this.#session) this.#begin(session);
		this.#answers = answers;
		this.#lastAt = now();
		if (ended) this.note();
		const inAll = this.keeping.answersInAll - this.#noted + answers;
		if (isFitting({ answersHere: answers, answersInAll: inAll, ended })) {
			void this.keeping.askIfFitting();
		}
	}

	/** Notes in the trace what it does not know yet: the session pauses, or the page is hidden. */
	note(): void {
		noteAnswers(this.#answers - this.#noted, this.#lastAt);
		this.#noted = this.#answers;
		this.keeping.refresh();
	}

	#begin(session: object): void {
		this.note();
		this.#session = session;
		this.#noted = 0;
	}
}
