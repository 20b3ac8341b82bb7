// Whether an entry of the log can still be read: storage can be damaged, and a damaged entry must
// not become a wrong schedule. Cheap, for each replay asks it; core/collection/shapes says all.
import { GRADES } from '../schedule/grade.ts';
import type { LogEntry } from './review.ts';
import type { Stamp } from '../stamp.ts';

/** None of the last ninety years that nine digits can say, as in core/collection/shapes. */
const STAMP = /^[0-9a-y][0-9a-z]{8}-[0-9a-z]{4}-./;

export const isStamp = (value: unknown): value is Stamp =>
	typeof value === 'string' && STAMP.test(value);

/** True for an entry that says all that a replay needs. */
export function isReadable(value: unknown): value is LogEntry {
	if (typeof value !== 'object' || value === null) return false;
	const entry = value as Partial<Record<string, unknown>>;
	if (!isStamp(entry.id) || typeof entry.cardId !== 'string') return false;
	switch (entry.kind) {
		case 'review':
			return (
				GRADES.some((grade) => grade === entry.grade) &&
				[entry.at, entry.durationMs].every(Number.isFinite) &&
				Number.isSafeInteger(entry.day) &&
				typeof entry.presetId === 'string'
			);
		case 'retraction':
			return isStamp(entry.reviewId);
		case 'call':
			return Number.isSafeInteger(entry.day);
		default:
			return false;
	}
}
