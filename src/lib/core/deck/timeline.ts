// A deck in the order of time: what happened, what changed, and what was claimed as of when.
import { compareLooseDates, type LooseDate } from '../language/loose-date.ts';
import { isUndated, latestOf } from '../note/as-of.ts';
import type { EventNote, Note } from '../note/note.ts';

export type TimelineEntry =
	| { readonly kind: 'event'; readonly date: LooseDate; readonly note: EventNote }
	/** What a note says holds since that date; before, it was another. */
	| {
			readonly kind: 'change';
			readonly date: LooseDate;
			readonly note: Note;
			readonly was: string;
	  }
	/** What was said to hold on that date; of a text without one, what was there to be read on that day. */
	| { readonly kind: 'claim'; readonly date: LooseDate; readonly note: Note };

export interface TimelineDate {
	/** As the entries name it; inferred where all of them only infer it. */
	readonly date: LooseDate;
	/** Events first, then changes, then claims; each in the deck's order. */
	readonly entries: readonly TimelineEntry[];
}

export interface Timeline {
	readonly dated: readonly TimelineDate[];
	/** Dates of which the source names no year: nothing says where they belong. */
	readonly yearless: readonly TimelineDate[];
	/** What texts without a date say: of these the date is the day on which they were opened. */
	readonly undated: readonly TimelineDate[];
}

export type TimelineFilter = 'everything' | 'events' | 'changes';

const RANK = { event: 0, change: 1, claim: 2 } as const satisfies Record<
	TimelineEntry['kind'],
	number
>;

const SHOWN = {
	everything: ['event', 'change', 'claim'],
	events: ['event'],
	changes: ['change']
} as const satisfies Record<TimelineFilter, readonly TimelineEntry['kind'][]>;

/**
 * The beginning of a timeline, as far as a page can hold, and how many entries come behind it. A date
 * that is shown whole stays the same object, so that it need not be shown anew.
 */
export function beginningOf(
	{ dated, yearless, undated }: Timeline,
	most: number
): Timeline & { readonly left: number } {
	let room = most;
	let left = 0;
	const cut = (dates: readonly TimelineDate[]) =>
		dates.flatMap((whole) => {
			const { date, entries } = whole;
			const shown = entries.slice(0, room);
			room -= shown.length;
			left += entries.length - shown.length;
			if (shown.length === entries.length) return [whole];
			return shown.length > 0 ? [{ date, entries: shown }] : [];
		});
	return { dated: cut(dated), yearless: cut(yearless), undated: cut(undated), left };
}

/** All notes that are studied, by date. An event whose answer has changed stands there twice. */
export function timelineOf(
	notes: readonly Note[],
	filter: TimelineFilter = 'everything'
): Timeline {
	const shown: readonly TimelineEntry['kind'][] = SHOWN[filter];
	// Of ten thousand notes there are a few hundred dates: only these are put in order.
	const byDate = new Map<number, TimelineEntry[]>();
	const byOpening = new Map<number, TimelineEntry[]>();
	for (const note of notes) {
		if (note.retired !== null) continue;
		for (const entry of entriesOf(note)) {
			if (!shown.includes(entry.kind)) continue;
			const isWithoutDate = entry.kind === 'claim' && isUndated(note.evidence.asOf);
			const groups = isWithoutDate ? byOpening : byDate;
			const others = groups.get(keyOf(entry.date));
			if (others) others.push(entry);
			else groups.set(keyOf(entry.date), [entry]);
		}
	}
	const dates = inOrder(byDate);
	return {
		dated: dates.filter(({ date }) => date.year !== null),
		yearless: dates.filter(({ date }) => date.year === null),
		undated: inOrder(byOpening)
	};
}

const inOrder = (groups: ReadonlyMap<number, TimelineEntry[]>): readonly TimelineDate[] =>
	[...groups.values()]
		.sort(([a], [b]) => compareLooseDates(a!.date, b!.date))
		.map((group) => ({
			date: { ...group[0]!.date, inferred: group.every(({ date }) => date.inferred) },
			entries: group.sort((a, b) => RANK[a.kind] - RANK[b.kind])
		}));

function entriesOf(note: Note): readonly TimelineEntry[] {
	const { asOf, standing } = note.evidence;
	const entries: TimelineEntry[] = [];
	if (note.kind === 'event') entries.push({ kind: 'event', date: note.date, note });
	if (standing.kind === 'changed') {
		entries.push({ kind: 'change', date: standing.since, note, was: standing.was });
	}
	return entries.length > 0 ? entries : [{ kind: 'claim', date: latestOf(asOf), note }];
}

/** A number for each date, whoever infers it. */
const keyOf = ({ year, month, day }: LooseDate): number =>
	((year ?? 10_000) * 13 + (month ?? 0)) * 32 + (day ?? 0);
