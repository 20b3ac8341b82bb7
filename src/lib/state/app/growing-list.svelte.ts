// How much of a long list is shown: it grows up to what is wanted, step by step.
import { inSteps } from './in-slices.ts';

export class GrowingList {
	readonly #step: number;
	readonly #first: number;
	#wanted = 0;
	#isGrowing = false;
	shown = $state(0);

	/**
	 * `step` more at each press, of which the `first` come at once. It begins empty: what it is a list
	 * of has to be worked out as well.
	 */
	constructor(step: number, first: number) {
		this.#step = step;
		this.#first = first;
		setTimeout(() => void this.more());
	}

	async more(): Promise<void> {
		this.#wanted += this.#step;
		if (this.#isGrowing) return;
		this.#isGrowing = true;
		while (this.shown < this.#wanted) {
			await inSteps(this.shown, this.#wanted, (upTo) => void (this.shown = upTo), this.#first);
		}
		this.#isGrowing = false;
	}
}
