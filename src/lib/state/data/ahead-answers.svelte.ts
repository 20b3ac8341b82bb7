// Answers that were saved by a clock that was ahead: looked for, and set right if the learner says so.
import type { Ahead } from '../../core/review/ahead.ts';
import { lookAhead } from '../../storage/review/ahead-answers.ts';
import type { App } from '../app/app.svelte.ts';
import { moment } from '../app/device.ts';
import { followDay } from '../app/follow-day.ts';
import { sayFailed } from '../app/say-failure.ts';
import { askDataWorker } from './ask-data-worker.ts';
import { keepCopy, NoCopy } from './copies.ts';

export type AheadState =
	| { readonly kind: 'none' }
	/** `now`: what time this device says it is (ms since 1970). */
	| {
			readonly kind: 'found';
			readonly ahead: Ahead;
			readonly now: number;
			/** Why no copy could be kept before the dates are fixed; null where nobody tried. */
			readonly noCopy: string | null;
	  }
	| { readonly kind: 'working' }
	| { readonly kind: 'done' }
	| { readonly kind: 'failed'; readonly why: string };

export class AheadAnswers {
	readonly #app: App;
	current = $state.raw<AheadState>({ kind: 'none' });

	constructor(app: App) {
		this.#app = app;
	}

	/**
	 * Looks now, and again when the page is seen again, the day turns, or another tab changes something,
	 * until the returned function is called: the clock may be set, or they may be set right elsewhere.
	 */
	follow(): () => void {
		void this.look();
		const again = () => void this.look();
		const stopDay = followDay(() => this.#app.settings.study.dayStartHour, again);
		const stopTabs = this.#app.tabs.listen(again);
		return () => {
			stopDay();
			stopTabs();
		};
	}

	/** Leaves standing what was said of work on them. */
	async look(): Promise<void> {
		const now = this.#now();
		try {
			const ahead = await this.#app.use((db) => lookAhead(db, now));
			if (this.#isAtWork) return;
			const noCopy = this.current.kind === 'found' ? this.current.noCopy : null;
			this.current = ahead ? { kind: 'found', ahead, now: now.at, noCopy } : { kind: 'none' };
		} catch (error) {
			if (!this.#isAtWork) this.current = { kind: 'failed', why: sayFailed(error) };
		}
	}

	get #isAtWork(): boolean {
		return this.current.kind !== 'none' && this.current.kind !== 'found';
	}

	/**
	 * Keeps a copy of everything first; done again after that failed, goes on without. False where it
	 * failed: then nothing was changed.
	 */
	async setRight(): Promise<boolean> {
		const found = this.current;
		if (found.kind !== 'found') return false;
		this.current = { kind: 'working' };
		try {
			if (found.noCopy === null) await keepCopy('clock');
			await askDataWorker({ kind: 'set-ahead-right', now: this.#now() });
		} catch (error) {
			this.current =
				error instanceof NoCopy
					? { ...found, noCopy: error.message }
					: { kind: 'failed', why: sayFailed(error) };
			return false;
		}
		this.#app.tabs.tell({ kind: 'decks' });
		this.current = { kind: 'done' };
		return true;
	}

	#now() {
		return moment(this.#app.settings.study.dayStartHour);
	}
}
