// Whether an entry of the log can still be read: storage can be damaged, and a damaged entry must
// not become a wrong schedule. Cheap, for each replay asks it; core/collection/shapes says all.
import { isWellFormed } from '../language/well-formed.ts';
import { GRADES } from '../schedule/grade.ts';
import { DAY_MS } from '../schedule/day.ts';
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
		case 'redating':
			return (
				isStamp(entry.reviewId) && Number.isFinite(entry.at) && Number.isSafeInteger(entry.day)
			);
		default:
			return false;
	}
}

const CARD_ID = /^[a-z0-9-]+\/[a-z0-9-]+#[a-z0-9-]+$/;
const WHOLE_STAMP = /^[0-9a-y][0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{1,40}$/;
const LAST_AT = Date.UTC(9999, 11, 31);
const FIELDS = { review: 8, call: 4, retraction: 4, redating: 6 } as const;

/**
 * True for an entry as core/collection/shapes has it, which is what a segment may hold: told without
 * the shapes, for a backup may have half a million.
 */
export function isWholeEntry(entry: LogEntry): boolean {
	if (!isReadable(entry) || !WHOLE_STAMP.test(entry.id)) return false;
	if (Object.keys(entry).length !== FIELDS[entry.kind]) return false;
	if (entry.cardId.length > 25_000 || !CARD_ID.test(entry.cardId)) return false;
	if (entry.kind === 'retraction') return WHOLE_STAMP.test(entry.reviewId);
	if (entry.day < -100_000 || entry.day > 2_900_000) return false;
	if (entry.kind === 'call') return true;
	if (entry.at < 0 || entry.at > LAST_AT) return false;
	if (entry.kind === 'redating') return WHOLE_STAMP.test(entry.reviewId);
	const { durationMs, presetId } = entry;
	if (durationMs < 0 || durationMs > DAY_MS) return false;
	return presetId.length <= 1000 && isWellFormed(presetId);
}
