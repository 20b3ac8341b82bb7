// Keeps the trace of what is on this device, in localStorage: never while an answer is being saved,
// but when a session pauses, when the page is hidden, and when decks have changed.
import {
	isStale,
	readTrace,
	recounted,
	withAnswers,
	type Trace
} from '../../core/keeping/trace.ts';
import type { Db } from '../../storage/database/schema.ts';
import { allDays } from '../../storage/review/days.ts';
import type { App } from '../app/app.svelte.ts';
import { now, startOf } from '../app/device.ts';
import { Keeper, TRACE_KEY } from '../app/keeper.ts';

const TRACE = new Keeper<Trace>(TRACE_KEY, { parse: readTrace, print: JSON.stringify });

export const traceOf = (): Trace | null => TRACE.read();

const keep = (trace: Trace | null): boolean => TRACE.keep(trace);

/** The learner knows that it is gone: from here on this is a first visit. */
export const clearTrace = (): boolean => keep(null);

/** Notes answers that were saved, the last of them at `at`; fewer than none were taken back. */
export function noteAnswers(count: number, at: number): void {
	if (count !== 0) keep(withAnswers(traceOf(), count, at));
}

/** Records that a backup of `answers` answers has left the browser, or was just restored from a file. */
export function noteBackup(answers: number, at = now()): void {
	const trace = traceOf();
	if (trace) keep({ ...trace, backup: { at, answers } });
}

/** Notes whether a folder receives backups by itself. */
export function noteFolder(connected: boolean): void {
	const trace = traceOf();
	if (trace) keep({ ...trace, folder: connected });
}

/** Puts the trace right where it tells of another database, or of other decks. */
export async function refreshTrace(app: App): Promise<void> {
	const [decks, device] = await app.use((db) => Promise.all([deckCount(db), deviceOf(db)]));
	// An empty database is no reason to forget what was there: the trace is all that is left.
	if (device !== null && isStale(traceOf(), { decks, device })) await recountTrace(app);
}

/** Counts anew what is there; to be called after a restore, which may change everything. */
export async function recountTrace(app: App): Promise<void> {
	const { dayStartHour } = app.settings.study;
	const [days, decks, device] = await app.use((db) =>
		Promise.all([Array.fromAsync(allDays(db)), deckCount(db), deviceOf(db)])
	);
	if (device === null) return;
	const studied = days.filter((row) => row.answers > 0);
	const [first, last] = studied.reduce(
		([from, to], { day }) => [Math.min(from, day), Math.max(to, day)],
		[Infinity, -Infinity]
	);
	const trace = traceOf();
	const lastDayAt = startOf(last, dayStartHour);
	const counted = {
		answers: studied.reduce((sum, { answers }) => sum + answers, 0),
		firstAt: startOf(first, dayStartHour),
		// The moment itself is known better by the trace, where it is of this database.
		lastAt: trace?.device === device ? Math.max(trace.lastAt, lastDayAt) : lastDayAt,
		decks,
		device
	};
	keep(recounted(trace, counted));
}

/** All answers there are stand in a file somewhere else now: the reminder begins anew. */
export async function noteAllBackedUp(app: App): Promise<void> {
	await recountTrace(app);
	noteBackup(traceOf()?.answers ?? 0);
}

async function deckCount(db: Db): Promise<number> {
	return (await db.getAll('decks')).filter(({ removed }) => !removed).length;
}

async function deviceOf(db: Db): Promise<string | null> {
	const clock = await db.get('meta', 'clock');
	return clock?.id === 'clock' ? clock.deviceId : null;
}
