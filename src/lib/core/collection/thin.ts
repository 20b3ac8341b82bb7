// Which copies are worth their room: the last ones, then one a day, one a week, one a month.
import { DAY_MS } from '../schedule/day.ts';

const LAST = 10;
const DAYS = 7;
const WEEKS = 5;
const MONTHS = 12;

/** The moments (ms since 1970, rising) of copies that stay. Of a day, a week, a month the last one. */
export function kept(moments: readonly number[]): readonly number[] {
	const newestFirst = moments.toSorted((a, b) => b - a);
	const stays = new Set(newestFirst.slice(0, LAST));
	for (const [periodOf, count] of [
		[dayOf, DAYS],
		[weekOf, WEEKS],
		[monthOf, MONTHS]
	] as const) {
		const periods = new Set<number>();
		for (const moment of newestFirst) {
			const period = periodOf(moment);
			if (periods.has(period)) continue;
			if (periods.size === count) break;
			periods.add(period);
			stays.add(moment);
		}
	}
	return moments.filter((moment) => stays.has(moment));
}

const dayOf = (moment: number): number => Math.floor(moment / DAY_MS);

/** Weeks begin on a Monday; the first of January 1970 was a Thursday. */
const weekOf = (moment: number): number => Math.floor((dayOf(moment) + 3) / 7);

function monthOf(moment: number): number {
	const date = new Date(moment);
	return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
