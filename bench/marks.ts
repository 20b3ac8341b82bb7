// Moments in a page, as the probe takes them.

export interface Mark {
	/** When the change was in the document, in ms. */
	readonly inDom: number;
	/** The same and the work of its frame (style, layout, paint), without the wait for the frame clock. */
	readonly painted: number;
	/** When that frame had been made: up to 16.7 ms more, by the 60 Hz clock. */
	readonly onClock: number;
}

/** The same, counted from `start`. */
export const since = (start: number, { inDom, painted, onClock }: Mark): Mark => ({
	inDom: inDom - start,
	painted: painted - start,
	onClock: onClock - start
});
