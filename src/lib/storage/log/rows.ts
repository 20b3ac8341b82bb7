// What of the log is stored as a row, beside the entries of the tail.
import type { Segment } from '../../core/review/segment.ts';

export interface SegmentRow extends Segment {
	/** Its number on this device, whoever sealed it. */
	readonly place: number;
	/** How many of its entries no earlier place had. */
	readonly fresh: number;
}

/** Where the cards of one bucket have entries: pairs of a card's id and its places, as JSON. */
export interface PlacesRow {
	readonly bucket: number;
	readonly text: string;
}
