// Wrong dates: as exact as the right one, on its side of the report, on its day of the week.
import { compareLooseDates, printLooseDate, type LooseDate } from '../../language/loose-date.ts';
import { latestOf } from '../../note/as-of.ts';
import { sayEventDate } from '../../note/claim.ts';
import type { EventNote } from '../../note/note.ts';
import type { Asked } from './asked.ts';
import type { OptionCandidate } from './pick-options.ts';
import { shuffled, type Random } from './random.ts';
import type { Pool } from './pool.ts';

const STEPS = [1, 2, 3, 4, 5, 6, 8, 10, 12] as const;
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

/** Dates that nobody gives for this, in an order of chance; first those that are written as long. */
export function dateOptions(
	note: EventNote,
	asked: Asked,
	pool: Pool,
	random: Random
): readonly OptionCandidate[] {
	const known = knownDates(asked, pool);
	// What names a weekday is at another one only in another week.
	const unit = note.date.day !== null && WEEKDAY.test(note.event) ? 7 : 1;
	const dates = STEPS.flatMap((step) => [-step, step])
		.map((step) => moved(note.date, step * unit))
		.filter(
			(date) => isOnSameSide(date, note) && !known.some((other) => mayBeTheSame(date, other))
		);
	const length = sayEventDate(note).length;
	return shuffled(dates, random).map((date) => {
		const text = sayEventDate({ ...note, date });
		return { text, size: placeInTime(date), rank: text.length === length ? 1 : 2, from: null };
	});
}

/** A number that grows with time; of dates without a year within one of them. */
export const placeInTime = ({ year, month, day }: LooseDate): number =>
	((year ?? 0) * 12 + (month ?? 0)) * 31 + (day ?? 0);

/** What was reported had been, and what was announced was to come: a date beyond the report cannot be. */
function isOnSameSide(date: LooseDate, { date: right, evidence }: EventNote): boolean {
	const asOf = latestOf(evidence.asOf);
	if (asOf.year === null || right.year === null) return true;
	const seen = (one: LooseDate): LooseDate => ({
		...one,
		month: asOf.month === null ? null : one.month,
		day: asOf.day === null ? null : one.day
	});
	const report = seen(asOf);
	const isAfter = (one: LooseDate) => compareLooseDates(seen(one), report) > 0;
	return isAfter(date) === isAfter(right);
}

/** The date `steps` of its smallest units later: days, months or years. */
function moved(date: LooseDate, steps: number): LooseDate {
	const { year, month, day } = date;
	if (month === null) return { ...date, year: (year ?? 0) + steps };
	// A year without its number has 365 days, as most have.
	const at = new Date(
		Date.UTC(
			year ?? 2025,
			month - 1 + (day === null ? steps : 0),
			(day ?? 1) + (day === null ? 0 : steps)
		)
	);
	return {
		...date,
		year: year === null ? null : at.getUTCFullYear(),
		month: at.getUTCMonth() + 1,
		day: day === null ? null : at.getUTCDate()
	};
}

function knownDates(asked: Asked, pool: Pool): readonly LooseDate[] {
	const ids = [asked.note.id, ...(pool.rivals.get(asked.note.id) ?? [])];
	return ids
		.flatMap((id) => pool.byNote.get(id) ?? [])
		.flatMap(({ note }) => (note.kind === 'event' ? [note.date] : []));
}

/** Whether both may name one day: "November 2025" and "24 November 2025" do. */
export function mayBeTheSame(a: LooseDate, b: LooseDate): boolean {
	if (printLooseDate(a) === printLooseDate(b)) return true;
	const differs = (one: number | null, other: number | null) =>
		one !== null && other !== null && one !== other;
	return !differs(a.year, b.year) && !differs(a.month, b.month) && !differs(a.day, b.day);
}
