// The part of the check that looks at how the log lies: segments that cannot be read, and where cards
// have entries.
import type { Db } from '../database/schema.ts';
import { write } from '../database/write.ts';
import { allPlaces, LOG_STORES, setPlaces } from '../log/layout.ts';
import { countLog } from '../log/log.ts';
import { WholeLog } from '../log/whole-log.ts';
import type { Repair } from '../../core/collection/report.ts';
import type { Checking } from './check-cards.ts';
import type { Findings } from './findings.ts';

export interface CheckedLog {
	readonly log: WholeLog;
	/** Cards of which a part of the log cannot be read. */
	readonly hurt: ReadonlySet<string>;
}

/** Reads all of the log. What says where cards have entries follows from it, and is put right. */
export async function checkLog(db: Db, repair: Repair, findings: Findings): Promise<CheckedLog> {
	const logOf = await WholeLog.before(db);
	return write(db, ['meta', ...LOG_STORES], async (tx) => {
		const log = await logOf(tx);
		const noted = await allPlaces(tx);
		const hurt = new Set<string>();
		// A place that is noted and not there is a segment that was lost.
		const lost = new Set<number>(log.damaged);
		for (const [card, places] of noted ?? []) {
			for (const place of places) {
				if (log.knows(place)) continue;
				lost.add(place);
				hurt.add(card);
			}
		}
		findings.add('unreadable-segments', lost.size);
		const right = new Map(log.places);
		for (const card of hurt) {
			const gone = noted!.get(card)!.filter((place) => lost.has(place));
			right.set(card, [...(right.get(card) ?? []), ...gone]);
		}
		const wrong = noted === null || differ(noted, right);
		findings.add('wrong-places', wrong ? 1 : 0);
		if (wrong && repair !== 'nothing') {
			await setPlaces(tx, right);
			findings.repaired('wrong-places');
		}
		return { log, hurt };
	});
}

type Places = ReadonlyMap<string, readonly number[]>;

/** Whether a card has entries at a place that is not noted; more than that does no harm. */
const differ = (noted: Places, right: Places): boolean =>
	[...right].some(([card, places]) => {
		const known = noted.get(card) ?? [];
		return places.some((place) => !known.includes(place));
	});

/**
 * Whether the log up to the moment at which the check began is what was read then: nothing older has
 * come since, and no other data has taken its place, which makes the device a new one.
 */
export async function isSameLog(
	{ db, log, tally, device }: Checking,
	entries: number
): Promise<boolean> {
	const tx = db.transaction(['meta', ...LOG_STORES]);
	const clock = await tx.objectStore('meta').get('clock');
	if ((clock?.id === 'clock' ? clock.deviceId : null) !== device) return false;
	await log.catchUp(tx);
	// What was taken in meanwhile, in the place of a part that was not sealed, is in no list of places.
	const isWhole = (await countLog(tx)) === log.size;
	return isWhole && log.countUpTo(tally.until) === entries;
}
