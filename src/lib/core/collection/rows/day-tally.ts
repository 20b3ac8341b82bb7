// Counts of days, summed up deck by deck: what some answers have done, or what they change.
import type { DeckId } from '../../note/ids.ts';
import { countedTogether, NOTHING_COUNTED, type DayCounts } from '../../review/day-counts.ts';
import type { DayRow } from './row.ts';

export class DayTally {
	readonly #rows = new Map<string, DayRow>();

	/** Counts more in, or, `by` -1, takes it off. */
	add(deckId: DeckId, day: number, counts: DayCounts, by: 1 | -1 = 1): void {
		const sum = countedTogether(this.of(deckId, day), counts, by);
		this.#rows.set(keyOf(deckId, day), { deckId, day, ...sum });
	}

	/** The same of many days. */
	addDays(deckId: DeckId, byDay: ReadonlyMap<number, DayCounts>, by: 1 | -1 = 1): void {
		for (const [day, counts] of byDay) this.add(deckId, day, counts, by);
	}

	of(deckId: string, day: number): DayCounts {
		return this.#rows.get(keyOf(deckId, day)) ?? NOTHING_COUNTED;
	}

	/** All days that something was counted in or taken off, also where nothing is left of it. */
	get rows(): readonly DayRow[] {
		return [...this.#rows.values()];
	}
}

const keyOf = (deckId: string, day: number): string => `${deckId} ${day}`;
