// Classes as the learner has set them up, and what was forecast for each of their meetings.
import type { Range } from '../../core/class/forecast.ts';
import { isSoundClass, isSoundForecast } from './sound-class.ts';
import type { Meeting, SchoolClass } from '../../core/class/school-class.ts';
import type { ForecastQuiz } from '../../core/collection/records.ts';
import { takeStamp } from '../database/clock.ts';
import type { ClassRow, Db, ForecastRow } from '../database/schema.ts';
import { write } from '../database/write.ts';

/** The classes there are, the one set up first before the others; damaged ones are counted only. */
export async function classesOf(
	db: Db
): Promise<{ readonly rows: readonly ClassRow[]; readonly damaged: number }> {
	const all = await db.getAll('classes');
	const sound = all.filter(isSoundClass);
	const rows = sound.filter(({ removed }) => !removed).sort((a, b) => a.addedAt - b.addedAt);
	return { rows, damaged: all.length - sound.length };
}

/** A class that is there and not removed. */
export async function classOf(db: Db, id: string): Promise<ClassRow | null> {
	const row = await db.get('classes', id);
	return row && isSoundClass(row) && !row.removed ? row : null;
}

/** Keeps a class, a new one where its id is "": the row as it is then. */
export function saveClass(db: Db, schoolClass: SchoolClass, now: number): Promise<ClassRow> {
	return write(db, ['meta', 'classes'], async (tx) => {
		const stamp = await takeStamp(tx, now);
		const id = schoolClass.id || stamp;
		const before = await tx.objectStore('classes').get(id);
		const addedAt = before?.addedAt ?? now;
		const row = { id, schoolClass: { ...schoolClass, id }, addedAt, stamp, removed: false };
		await tx.objectStore('classes').put(row);
		return row;
	});
}

/** Removes a class, or brings a removed one back; what was forecast for it stays. */
export function setRemoved(db: Db, id: string, removed: boolean, now: number): Promise<void> {
	return write(db, ['meta', 'classes'], async (tx) => {
		const row = await tx.objectStore('classes').get(id);
		if (!row) return;
		await tx.objectStore('classes').put({ ...row, removed, stamp: await takeStamp(tx, now) });
	});
}

export const forecastId = (classId: string, { date, time }: Pick<Meeting, 'date' | 'time'>) =>
	`${classId}/${date}T${time}`;

/** What was forecast for the meetings of a class, the latest meeting first. */
export async function forecastsOf(db: Db, classId: string): Promise<readonly ForecastRow[]> {
	const range = IDBKeyRange.bound(`${classId}/`, `${classId}/\uffff`);
	const rows = await db.getAll('forecasts', range);
	return rows.filter(isSoundForecast).sort((a, b) => b.meetingAt - a.meetingAt);
}

/** Keeps the forecast for a meeting, in place of an earlier one; never once the meeting has begun. */
export function saveForecast(
	db: Db,
	classId: string,
	meeting: Meeting,
	range: Range,
	now: number
): Promise<void> {
	return write(db, ['meta', 'forecasts'], async (tx) => {
		if (meeting.at <= now) return;
		const { at: meetingAt, date, time } = meeting;
		const stamp = await takeStamp(tx, now);
		const id = forecastId(classId, meeting);
		const row = { id, classId, meetingAt, date, time, range, madeAt: now, quiz: null, stamp };
		await tx.objectStore('forecasts').put(row);
	});
}

/** Keeps what a quiz after a meeting showed; null where nothing was forecast for it. */
export function saveQuizOf(
	db: Db,
	id: string,
	quiz: ForecastQuiz,
	now: number
): Promise<ForecastRow | null> {
	return write(db, ['meta', 'forecasts'], async (tx) => {
		const before = await tx.objectStore('forecasts').get(id);
		if (!before || !isSoundForecast(before)) return null;
		const row = { ...before, quiz, stamp: await takeStamp(tx, now) };
		await tx.objectStore('forecasts').put(row);
		return row;
	});
}
