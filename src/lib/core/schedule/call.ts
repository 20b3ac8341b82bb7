// A card called up: it comes once ahead of its time, because its answer has changed.
import type { Schedule } from './schedule.ts';

/** Due on `day` at the latest. What is remembered, and when it was last asked, stays as it was. */
export function callCard(schedule: Schedule, day: number): Schedule {
	if (schedule.kind !== 'review' || schedule.dueDay <= day) return schedule;
	return { ...schedule, dueDay: day };
}
