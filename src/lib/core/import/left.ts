// What an import or an export did not take over, counted by kind: there is always a list of it, if empty.

/** Why something was left, in a short code; words/left.ts says each in plain sentences. */
export type LeftKind =
	// What a template asks for and is shown without: its field stands there as it is.
	| 'template-filter'
	| 'template-broken'
	| 'script'
	// Pictures, sounds and films.
	| 'missing-media'
	| 'unsafe-media'
	| 'unnamed-media'
	| 'remote-media'
	| 'media'
	// Notes and cards.
	| 'note-without-cards'
	| 'note-without-type'
	| 'card-without-note'
	| 'empty-card'
	| 'filtered-deck'
	| 'formatting'
	| 'row-without-front'
	| 'without-answer'
	| 'no-card'
	| 'without-gap'
	| 'grouped-gaps'
	| 'too-long'
	| 'unreadable'
	| 'beyond-limit'
	| 'archived-card'
	| 'covered-picture'
	// What a format that goes out has no room for.
	| 'evidence'
	| 'further-sources'
	| 'explanation'
	| 'tags'
	| 'second-card'
	| 'retired-note'
	| 'no-question'
	// How cards were learnt.
	| 'schedule-in-text'
	| 'review-history'
	| 'no-history'
	| 'review-without-card'
	| 'practice-review'
	| 'rescheduling'
	| 'flag-colour'
	| 'schedule-guessed'
	// Choices of how to learn.
	| 'fsrs-weights'
	| 'easy-days'
	| 'retention-bounds'
	| 'retention-by-deck';

export interface Left {
	readonly kind: LeftKind;
	/** How many there were of it, 1 or more. */
	readonly count: number;
}

/** Gathers what is left: each kind once, in the order in which it was met first. */
export class LeftCounter {
	readonly #counts = new Map<LeftKind, number>();

	add(kind: LeftKind, count = 1): void {
		if (count > 0) this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + count);
	}

	addAll(left: readonly Left[]): void {
		for (const { kind, count } of left) this.add(kind, count);
	}

	get left(): readonly Left[] {
		return [...this.#counts].map(([kind, count]) => ({ kind, count }));
	}
}
