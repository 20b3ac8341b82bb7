// The counts of days as the log has them up to the moment at which the check began.
import { DayTally } from '../../core/collection/rows/day-tally.ts';

export class CheckTally extends DayTally {
	readonly #spared = new Set<string>();
	/** The last stamp that was there; what comes later is looked at when the days are put right. */
	readonly until: string;
	allSpared = false;
	/** How many entries up to then were looked at. */
	entries = 0;

	constructor(until: string) {
		super();
		this.until = until;
	}

	/** An answer in this deck cannot be read: what its days counted may be the last trace of it. */
	spare(deckId: string): void {
		this.#spared.add(deckId);
	}

	isSpared(deckId: string): boolean {
		return this.allSpared || this.#spared.has(deckId);
	}
}
