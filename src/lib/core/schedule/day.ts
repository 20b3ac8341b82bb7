// The learner's day: it starts at their own hour, in the zone the device is in at that moment.

export const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

export interface DayRule {
	/** 0 to 23; a review at 2 in the morning belongs to the day before when this is 4. */
	readonly startHour: number;
	/** The zone's offset at a moment, in minutes east of UTC. */
	readonly offsetMinutesAt: (at: number) => number;
}

/** The number of the learner's day at a moment: days since 1970 in local time. */
export function dayAt(at: number, rule: DayRule): number {
	const local = at + rule.offsetMinutesAt(at) * MINUTE_MS;
	return Math.floor((local - rule.startHour * HOUR_MS) / DAY_MS);
}

/** The moment at which a day begins, also across a change of the clocks. */
export function startOfDay(day: number, rule: DayRule): number {
	const local = day * DAY_MS + rule.startHour * HOUR_MS;
	// The offsets a day before and after: where the clocks change at that hour, only one is right.
	const [earlier, later] = [local + DAY_MS, local - DAY_MS]
		.map((near) => local - rule.offsetMinutesAt(near) * MINUTE_MS)
		.sort((a, b) => a - b) as [number, number];
	return dayAt(earlier, rule) === day ? earlier : later;
}
