// What was saved by a clock that was ahead: answers of a time that has not come, and when they can have
// been given. Which clock is wrong, that of then or that of now, nobody can tell from here.
import { DAY_MS } from '../schedule/day.ts';
import type { Moment } from '../schedule/answer.ts';
import { readStamp, type Stamp } from '../stamp.ts';
import type { Call, LogEntry, Redating, Review } from './review.ts';
import { standingEntries } from './standing-log.ts';

/** Answers of a time to come: how many, and the furthest of them (ms since 1970). */
export interface Ahead {
	readonly answers: number;
	readonly furthestAt: number;
}

/** A day of grace: zones, and devices whose clocks part a little, are no fault. */
const isReviewAhead = ({ at }: Review, now: number): boolean => at > now + DAY_MS;

/** What of some entries lies ahead of `now` (ms since 1970); null where nothing does. */
export function aheadIn(log: readonly LogEntry[], now: number): Ahead | null {
	let [answers, furthestAt] = [0, 0];
	for (const entry of standingEntries(log)) {
		if (entry.kind !== 'review' || !isReviewAhead(entry, now)) continue;
		answers++;
		furthestAt = Math.max(furthestAt, entry.at);
	}
	return answers === 0 ? null : { answers, furthestAt };
}

/** What an entry says of its time anew. */
export type NewDate = Omit<Redating, 'kind' | 'id'>;

/**
 * When each entry that lies ahead can have been given, in the order of the log, all of which has to be
 * there. Answers of one device move by the same number of whole days, as few as bring the last of them
 * before what came next there, or before now: so their hours, and the days between them, stay. None
 * comes before the entry before it, of its device or of its card. A call becomes one of today.
 */
export function newDates(log: readonly LogEntry[], now: Moment): readonly NewDate[] {
	const entries = standingEntries(log);
	const isAhead = (entry: Review | Call): boolean =>
		entry.kind === 'review' ? isReviewAhead(entry, now.at) : entry.day > now.day + 1;
	if (!entries.some(isAhead)) return [];
	const moved = movedBack(entries.filter((entry) => entry.kind === 'review').reverse(), now.at);
	const lastOfDevice = new Map<string, Moment>();
	const lastOfCard = new Map<string, Moment>();
	const dates: NewDate[] = [];
	for (const entry of entries) {
		const { cardId, id: reviewId } = entry;
		if (entry.kind === 'call') {
			if (isAhead(entry)) dates.push({ cardId, reviewId, at: now.at, day: now.day });
			continue;
		}
		const { deviceId } = readStamp(entry.id);
		const earlier = [lastOfDevice.get(deviceId), lastOfCard.get(cardId)];
		const early = moved.get(entry.id);
		const given = early ? notBefore(early, earlier) : entry;
		lastOfDevice.set(deviceId, given);
		lastOfCard.set(cardId, given);
		if (early) dates.push({ cardId, reviewId, at: given.at, day: given.day });
	}
	return dates;
}

/** Those that lie ahead, moved by whole days; `reviews` from the last to the first. */
function movedBack(reviews: readonly Review[], now: number): ReadonlyMap<Stamp, Moment> {
	const moved = new Map<Stamp, Moment>();
	const next = new Map<string, { readonly at: number; readonly days: number }>();
	for (const { id, at, day, ...review } of reviews) {
		const { deviceId } = readStamp(id);
		if (!isReviewAhead({ id, at, day, ...review }, now)) {
			next.set(deviceId, { at: Math.min(at, now), days: 0 });
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
