// The counts of days as the log has them up to the moment at which the check began.
import { countedTogether, NOTHING_COUNTED, type DayCounts } from '../../core/review/day-counts.ts';

export class DayTally {
	readonly #counts = new Map<string, DayCounts>();
	readonly #spared = new Set<string>();
	/** The last stamp that was there; what comes later is looked at when the days are put right. */
	readonly until: string;
	allSpared = false;
	/** How many entries up to then were looked at. */
	entries = 0;

	constructor(until: string) {
		this.until = until;
	}

	add(deckId: string, byDay: ReadonlyMap<number, DayCounts>, by: 1 | -1 = 1): void {
		for (const [day, counts] of byDay) {
			const key = keyOf(deckId, day);
			this.#counts.set(key, countedTogether(this.of(deckId, day), counts, by));
		}
	}

	of(deckId: string, day: number): DayCounts {
		return this.#counts.get(keyOf(deckId, day)) ?? NOTHING_COUNTED;
	}

	/** An answer in this deck cannot be read: what its days counted may be the last trace of it. */
	spare(deckId: string): void {
		this.#spared.add(deckId);
	}

	isSpared(deckId: string): boolean {
		return this.allSpared || this.#spared.has(deckId);
	}

	/** All days on which something was counted. */
	*days(): Generator<readonly [deckId: string, day: number]> {
		for (const [key, { answers }] of this.#counts) {
			const [deckId = '', day = ''] = key.split(' ');
			if (answers !== 0) yield [deckId, Number(day)];
		}
	}
}

const keyOf = (deckId: string, day: number): string => `${deckId} ${day}`;
