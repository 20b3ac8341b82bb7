// What was saved by a clock that was ahead: answers of a time that has not come, and when they can have
// been given. Which clock is wrong, that of then or that of now, nobody can tell from here.
import { DAY_MS } from '../schedule/day.ts';
import type { Moment } from '../schedule/answer.ts';
import { readStamp, type Stamp } from '../stamp.ts';
import type { Call, LogEntry, Redating, Review } from './review.ts';
import { standingEntries, standingReviews } from './standing-log.ts';

/** Answers of a time to come: how many, and the furthest of them (ms since 1970). */
export interface Ahead {
	readonly answers: number;
	readonly furthestAt: number;
}

const deviceOf = ({ id }: Review | Call): string => readStamp(id).deviceId;

/** A call has no moment, only its day. */
const isLater = (entry: Review | Call, { at, day }: Moment): boolean =>
	entry.kind === 'review' ? entry.at > at : entry.day > day;

/**
 * What lies ahead. A day of grace: zones, and devices whose clocks part a little, are no fault. On a
 * device that has something beyond it, nothing can have been given later than now.
 */
function aheadOf(entries: readonly (Review | Call)[], now: Moment): ReadonlySet<Review | Call> {
	const late = entries.filter((entry) => isLater(entry, now));
	const withGrace = { at: now.at + DAY_MS, day: now.day + 1 };
	const devices = new Set(late.filter((entry) => isLater(entry, withGrace)).map(deviceOf));
	return new Set(late.filter((entry) => devices.has(deviceOf(entry))));
}

/** What of some entries lies ahead of `now` (ms since 1970); null where nothing does. */
export function aheadIn(log: readonly LogEntry[], now: number): Ahead | null {
	const ahead = aheadOf(standingReviews(log), { at: now, day: Infinity });
	if (ahead.size === 0) return null;
	let furthestAt = 0;
	for (const entry of ahead)
		if (entry.kind === 'review') furthestAt = Math.max(furthestAt, entry.at);
	return { answers: ahead.size, furthestAt };
}

/** What an entry says of its time anew. */
export type NewDate = Omit<Redating, 'kind' | 'id'>;

/**
 * When each entry that lies ahead can have been given, in the order of the log, all of which has to be
 * there. Answers of one device move by the same number of whole days, as few as bring the last of them
 * before what came next there, or before now: so their hours, and the days between them, stay. None
 * comes before the entry before it, of its device or of its card, and none after now. A call becomes one
 * of today.
 *
 * A clock that was ahead by less than it was in use saved some answers of times that have passed since:
 * nothing tells them from right ones, so they stay, and those behind them come on the last one's heels.
 */
export function newDates(log: readonly LogEntry[], now: Moment): readonly NewDate[] {
	const entries = standingEntries(log);
	const ahead = aheadOf(entries, now);
	if (ahead.size === 0) return [];
	const moved = movedBack(entries, ahead, now.at);
	const lastOfDevice = new Map<string, Moment>();
	const lastOfCard = new Map<string, Moment>();
	const dates: NewDate[] = [];
	for (const entry of entries) {
		const { cardId, id: reviewId } = entry;
		if (entry.kind === 'call') {
			if (ahead.has(entry)) dates.push({ cardId, reviewId, at: now.at, day: now.day });
			continue;
		}
		const deviceId = deviceOf(entry);
		const earlier = [lastOfDevice.get(deviceId), lastOfCard.get(cardId)];
		const early = moved.get(entry.id);
		const given = early ? notAfter(notBefore(early, earlier), now) : entry;
		// A clock that was set back gave some out of order: the latest counts, not the last.
		lastOfDevice.set(deviceId, notBefore(given, [lastOfDevice.get(deviceId)]));
		lastOfCard.set(cardId, notBefore(given, [lastOfCard.get(cardId)]));
		if (early) dates.push({ cardId, reviewId, at: given.at, day: given.day });
	}
	return dates;
}

/** Those of the reviews that lie ahead, moved by whole days. */
function movedBack(
	entries: readonly (Review | Call)[],
	ahead: ReadonlySet<Review | Call>,
	now: number
): ReadonlyMap<Stamp, Moment> {
	const moved = new Map<Stamp, Moment>();
	/** What came next on each device, and by how many days it was moved. */
	const next = new Map<string, { readonly at: number; readonly days: number }>();
	for (const entry of entries.toReversed()) {
		if (entry.kind === 'call') continue;
		const { id, at, day } = entry;
		const deviceId = deviceOf(entry);
		if (!ahead.has(entry)) {
			next.set(deviceId, { at, days: 0 });
			continue;
		}
		const behind = next.get(deviceId) ?? { at: now, days: 0 };
		const days = Math.max(behind.days, Math.ceil((at - behind.at) / DAY_MS));
		const before = { at: Math.max(0, at - days * DAY_MS), day: day - days };
		moved.set(id, before);
		next.set(deviceId, { at: before.at, days });
	}
	return moved;
}

const notBefore = (moment: Moment, earlier: readonly (Moment | undefined)[]): Moment => ({
	at: Math.max(moment.at, ...earlier.map((other) => other?.at ?? 0)),
	day: Math.max(moment.day, ...earlier.map((other) => other?.day ?? -Infinity))
});

const notAfter = (moment: Moment, now: Moment): Moment => ({
	at: Math.min(moment.at, now.at),
	day: Math.min(moment.day, now.day)
});
