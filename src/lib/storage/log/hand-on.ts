// The log as it is handed on, to a backup: its segments, and what is not sealed yet as one that is not.
import { LOG_PART, nameOf } from '../../core/collection/records.ts';
import type { Segment } from '../../core/review/segment.ts';
import { ChangedMeanwhile } from '../database/changed-meanwhile.ts';
import type { Db } from '../database/schema.ts';
import { LOG_STORES, type SegmentRow } from './layout.ts';
import { soundOnes } from './hashes.ts';
import { looseSegments } from './seal.ts';

export interface HandingOn {
	/** The places of the segments, by device and number. */
	readonly places: readonly number[];
	/** What is not sealed yet. */
	readonly loose: readonly Segment[];
}

/** The log as it is at this moment: a segment, once sealed, stays as it is. */
export async function handingOn(db: Db): Promise<HandingOn> {
	const tx = db.transaction(['meta', ...LOG_STORES]);
	const [places, loose] = await Promise.all([
		tx.objectStore('segments').index('byDevice').getAllKeys(),
		looseSegments(tx)
	]);
	return { places, loose };
}

/**
 * The segments in the order of their names, `size` at a time. A damaged one is left out: with it nobody
 * would take the whole, and the check tells of it.
 */
export async function* handedOn(
	db: Db,
	{ places, loose }: HandingOn,
	size: number
): AsyncGenerator<readonly Segment[]> {
	let waiting = loose;
	const before = (name: string) => waiting.filter((one) => nameOf(LOG_PART, one) < name);
	for (let start = 0; start < places.length; start += size) {
		const tx = db.transaction('segments');
		const rows = await Promise.all(
			places.slice(start, start + size).map((place) => tx.store.get(place))
		);
		if (rows.includes(undefined)) throw new ChangedMeanwhile();
		const page: Segment[] = [];
		for (const row of await soundOnes(rows as readonly SegmentRow[])) {
			const { place: _p, fresh: _f, ...segment } = row;
			const earlier = before(nameOf(LOG_PART, segment));
			waiting = waiting.slice(earlier.length);
			page.push(...earlier, segment);
		}
		if (page.length > 0) yield page;
	}
	if (waiting.length > 0) yield waiting;
}
