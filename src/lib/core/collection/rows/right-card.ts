// A card's row as its log and flags say that it should be.
import { replaySteps, startReplay, type Replayed } from '../../review/replay.ts';
import type { LogEntry } from '../../review/review.ts';
import { DAY_MS } from '../../schedule/day.ts';
import { DEFAULT_PRESET, type Preset } from '../../schedule/preset.ts';
import { isOnStepOfDays } from '../../schedule/schedule.ts';
import { withSchedule } from './card-rows.ts';
import type { CardRow } from './row.ts';

/**
 * The presets that the answers of a log ask for, and that are not there. One that was taken back asks
 * for its preset too: without it, no backup of the log could be read.
 */
export function presetsMissing(
	log: readonly LogEntry[],
	presets: ReadonlyMap<string, Preset>
): readonly string[] {
	const asked = log.flatMap((entry) => (entry.kind === 'review' ? [entry.presetId] : []));
	return asked.filter((id) => !presets.has(id));
}

/** Where a preset is lost, the usual one takes its place. */
export function stepsOf(
	log: readonly LogEntry[],
	presets: ReadonlyMap<string, Preset>
): readonly Replayed[] {
	const missing = presetsMissing(log, presets);
	const all =
		missing.length === 0
			? presets
			: new Map([...presets, ...missing.map((id) => [id, DEFAULT_PRESET] as const)]);
	return [...replaySteps(log, all)];
}

/** With the schedule that the steps lead to. */
export function rightCard(row: CardRow, steps: readonly Replayed[]): CardRow {
	const { schedule, lastReviewId } = steps.at(-1) ?? startReplay();
	return withSchedule(row, schedule, lastReviewId);
}

/** With the schedule that it has: its keys alone are set anew. */
export const placedAnew = (row: CardRow): CardRow =>
	withSchedule(row, row.schedule, row.lastReviewId);

/**
 * Whether two rows say the same. The order of their fields makes no difference, nor does the last
 * digit of a fraction, in which two engines, or two versions of one, may differ.
 */
export function sameRow(a: unknown, b: unknown): boolean {
	return JSON.stringify(a) === JSON.stringify(b) || inOrder(a) === inOrder(b);
}

const inOrder = (row: unknown): string =>
	JSON.stringify(row, (_key, value: unknown) => {
		if (typeof value === 'number' && !Number.isInteger(value)) return Number(value.toPrecision(12));
		if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
		return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
	});

/** Whether a row is as it should be, or as an earlier Dateline rightly left it. */
export const isRightRow = (row: CardRow, right: CardRow): boolean =>
	sameRow(row, right) || isByMoment(row, right);

/**
 * Steps that go by the learner's days went by the moment once. A card that stands on one from then is
 * due at that moment: no fault, and its next answer puts it among the others.
 */
function isByMoment(row: CardRow, right: CardRow): boolean {
	const { schedule } = row;
	if (schedule.kind === 'new' || schedule.kind === 'review') return false;
	if (schedule.dueAt === undefined || !isOnStepOfDays(right.schedule)) return false;
	const { dueAt, ...asStored } = schedule;
	const { dueDay, lastAt, lastDay } = right.schedule;
	// What goes by so many days today was never shorter than half of them.
	if (dueAt - lastAt < ((dueDay - lastDay) * DAY_MS) / 2) return false;
	const byDay = withSchedule(row, { ...asStored, dueDay }, row.lastReviewId);
	return sameRow(byDay, right) && sameRow(row, placedAnew(row));
}
