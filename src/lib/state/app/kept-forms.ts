// How values stand in what the browser keeps: moments as their digits, all else as JSON with a version.
import type { Form } from './keeper.ts';

/** Ms since 1970. */
export const AS_MOMENT: Form<number> = {
	parse: (text) => (Number.isFinite(Number(text)) ? Number(text) : null),
	print: String
};

/**
 * JSON that `read` understands: it gives the value, or null for what is none. The first version stands
 * bare, a later one beside its number, so that whoever raises it can tell what was written before; what
 * a newer Dateline wrote is as if there were none.
 */
export function asJson<T>(
	read: (value: unknown, version: number) => T | null,
	version = 1
): Form<T> {
	return {
		parse(text) {
			const stored: unknown = JSON.parse(text);
			const { keptVersion, value } = Object(stored);
			if (keptVersion === undefined) return read(stored, 1);
			return Number.isSafeInteger(keptVersion) && keptVersion <= version
				? read(value, keptVersion)
				: null;
		},
		print: (value) => JSON.stringify(version === 1 ? value : { keptVersion: version, value })
	};
}

/** For a guard: what it lets through is the value. */
export const ifIt =
	<T>(isSound: (value: unknown) => value is T) =>
	(value: unknown): T | null =>
		isSound(value) ? value : null;
