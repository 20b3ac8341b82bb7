// What FSRS knows of one card.

export interface Memory {
	/** Days until retrievability has fallen to 0.9. */
	readonly stability: number;
	/** 1 (easy) to 10 (hard). */
	readonly difficulty: number;
}
