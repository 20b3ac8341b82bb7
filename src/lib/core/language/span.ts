// Where a piece of a text stands.

/** Offsets in UTF-16 units, `end` not included. */
export interface Span {
	readonly start: number;
	readonly end: number;
}
