// Lines of JSON, from a stranger: read only where they cannot make more of themselves in memory.
import type { Part } from '../../core/collection/records.ts';

const MOST_DEPTH = 32;
/** Values in a file. An update may hold a whole deck, as it was and as it is. */
const mostValues = (part: Part): number => (part === 'updates' ? 8_000_000 : 2_000_000);

/** The lines of a part's file, as whatever they say; null where they are no lines of JSON. */
export function recordLines(part: Part, bytes: Uint8Array): readonly unknown[] | null {
	if (!isModest(bytes, mostValues(part))) return null;
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return text
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line) as unknown);
	} catch {
		// No text, or no JSON.
		return null;
	}
}

/** One value of JSON; null also where it is none. */
export function jsonOf(bytes: Uint8Array): unknown {
	if (!isModest(bytes, 2_000_000)) return null;
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch {
		return null;
	}
}

const [QUOTE, BACKSLASH, COMMA, NEWLINE] = [0x22, 0x5c, 0x2c, 0x0a];
/** "[" and "{", "]" and "}" differ in one bit. */
const [OPENING, CLOSING, EITHER] = [0x5b, 0x5d, 0xdf];

/** Whether it holds at most this many values and nests only so deep: two bytes can make an object. */
function isModest(bytes: Uint8Array, most: number): boolean {
	let values = 0;
	let depth = 0;
	let inText = false;
	for (let at = 0; at < bytes.length; at++) {
		const byte = bytes[at]!;
		if (inText) {
			if (byte === BACKSLASH) at++;
			else if (byte === QUOTE) inText = false;
		} else if (byte === QUOTE) inText = true;
		else if (byte === COMMA || byte === NEWLINE) values++;
		else if ((byte & EITHER) === OPENING) {
			values++;
			if (++depth > MOST_DEPTH) return false;
		} else if ((byte & EITHER) === CLOSING) depth--;
	}
	return values <= most;
}
