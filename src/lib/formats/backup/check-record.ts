// Whether a record in a backup is one, and fits those before it.
import { CollectionCheck } from '../../core/collection/check-collection.ts';
import type { Part } from '../../core/collection/records.ts';
import { isRecord, whatIsWrong } from '../../core/collection/shapes/shapes.ts';

/** Takes values one by one, part by part in the order of PARTS; says what is wrong, or null. */
export type RecordCheck = (part: Part, value: unknown) => string | null;

export function recordCheck(): RecordCheck {
	const collection = new CollectionCheck();
	return (part, value) =>
		isRecord(part, value) ? collection.add(part, value) : whatIsWrong(part, value);
}
