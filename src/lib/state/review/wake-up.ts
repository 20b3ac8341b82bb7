// A timer of which there is one at a time: at the end of a session, for the next card in learning.
import { DAY_MS } from '../../core/schedule/day.ts';
import { now } from '../app/device.ts';

export class WakeUp {
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** Acts at `at` (ms since 1970), instead of what was planned before. */
	plan(at: number | null, act: () => void): void {
		this.cancel();
		// A timer cannot wait for weeks, and nobody keeps a page open that long.
		if (at === null || at - now() > DAY_MS) return;
		this.#timer = setTimeout(act, Math.max(0, at - now()));
	}

	cancel(): void {
		clearTimeout(this.#timer);
	}
}
