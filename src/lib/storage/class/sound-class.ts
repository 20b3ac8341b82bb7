// Whether what is stored of a class or a forecast can be worked with: a disk can spoil it. It catches
// what would throw or plan for no time, on Today too; core/collection/shapes says all.
import type { ClassRecord, ForecastRecord } from '../../core/collection/records.ts';
import { isWallDate, isWallTime } from '../../core/class/wall-clock.ts';

type Doubtful<T> = { readonly [Key in keyof T]?: Doubtful<T[Key]> | null };

const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isTime = (value: unknown): boolean => isText(value) && isWallTime(value);
const isDate = (value: unknown): boolean => isText(value) && isWallDate(value);

export function isSoundClass(record: ClassRecord): boolean {
	const { id, schoolClass, addedAt, removed } = record as Doubtful<ClassRecord>;
	if (!schoolClass || schoolClass.id !== id || !Number.isFinite(addedAt)) return false;
	const { title, times, exceptDates, decks, topics, minutesPerDay, studyTime } = schoolClass;
	return (
		typeof removed === 'boolean' &&
		isText(title) &&
		Array.isArray(times) &&
		times.length > 0 &&
		times.every(isSoundTime) &&
		isTexts(exceptDates) &&
		isTexts(decks) &&
		isTexts(topics) &&
		Number.isFinite(minutesPerDay) &&
		isTime(studyTime)
	);
}

function isSoundTime(value: unknown): boolean {
	const { kind, weekday, date, time } = (value ?? {}) as Readonly<Record<string, unknown>>;
	if (!isTime(time)) return false;
	return kind === 'weekly' ? Number.isInteger(weekday) : kind === 'once' && isDate(date);
}

export function isSoundForecast(record: ForecastRecord): boolean {
	const { classId, meetingAt, date, time, range, madeAt, quiz } =
		record as Doubtful<ForecastRecord>;
	const shares = [range?.low, range?.expected, range?.high, meetingAt, madeAt];
	return (
		isText(classId) &&
		isDate(date) &&
		isTime(time) &&
		shares.every(Number.isFinite) &&
		(quiz === null || (Number.isFinite(quiz?.right) && Number.isFinite(quiz?.asked)))
	);
}
