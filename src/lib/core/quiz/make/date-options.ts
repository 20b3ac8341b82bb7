// Wrong dates: as exact as the right one, before it as likely as after it.
import { printLooseDate, type LooseDate } from '../../language/loose-date.ts';
import { sayEventDate } from '../../note/claim.ts';
import type { EventNote } from '../../note/note.ts';
import type { Asked } from './asked.ts';
import type { OptionCandidate } from './pick-even.ts';
import { below, shuffled, type Random } from './random.ts';
import type { Pool } from './pool.ts';

const MOST = 3;
const STEPS = [1, 2, 3, 4, 5, 6, 8, 10, 12] as const;

/** Dates that nobody gives for this. */
export function dateOptions(
	note: EventNote,
	asked: Asked,
	pool: Pool,
	random: Random
): readonly OptionCandidate[] {
	const known = knownDates(asked, pool);
	const varied = (sign: 1 | -1) =>
		shuffled(STEPS, random)
			.map((step) => moved(note.date, sign * step))
			.filter((date) => !known.some((other) => mayBeTheSame(date, other)))
			.slice(0, MOST);
	const [after, before] = [varied(1), varied(-1)];
	const late = below(MOST + 1, random);
	return [
		...after.slice(0, late),
		...before.slice(0, MOST - late),
		...after.slice(late),
		...before.slice(MOST - late)
	].map((date, index) => ({ text: sayEventDate({ ...note, date }), rank: 1 + index / 10 }));
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
