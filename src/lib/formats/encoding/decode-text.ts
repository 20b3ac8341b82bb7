// Bytes to text, for every text file that comes in: what the bytes show by themselves (a mark, UTF-16, UTF-8),
// then what a page says of itself, and else a guess by the letters.
import { utf8WithFaults } from './faulty-utf8.ts';
import { utf16WithoutMark } from './utf16.ts';
import { withWindowsSigns } from './windows-signs.ts';

/** Null for what is no text in any encoding. */
export async function decodeText(bytes: Uint8Array): Promise<string | null> {
	const shown = shownText(bytes);
	if (shown !== UNKNOWN) return shown;
	const { guessEncoding } = await import('./guess-encoding.ts');
	return decoded(guessEncoding(bytes), bytes) ?? decoded('windows-1252', bytes);
}

/** For what programs write, which name their encoding: nothing is guessed. */
export function decodeNamedText(bytes: Uint8Array): string | null {
	const shown = shownText(bytes);
	return shown === UNKNOWN ? decoded('windows-1252', bytes) : shown;
}

const UNKNOWN = Symbol('bytes that do not show their encoding');

/** Its marks at the beginning; one byte too few at the end is no reason to refuse a text. */
function shownText(bytes: Uint8Array): string | null | typeof UNKNOWN {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return withoutNulls('utf-16le', bytes);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return withoutNulls('utf-16be', bytes);
	const start = bytes.subarray(0, LOOKED_AT);
	if (start.includes(0)) return utf16WithoutMark(bytes);
	if (isBinary(start)) return null;
	// Japanese mail's: all its bytes are also those of ASCII.
	if (/\x1b\$[@B]/.test(latin(start))) return decoded('iso-2022-jp', bytes);
	const utf8 = decoded('utf-8', bytes, true) ?? utf8WithFaults(bytes);
	if (utf8 !== null) return utf8;
	const said = saidBy(start);
	return (said && decoded(said, bytes)) ?? UNKNOWN;
}

const LOOKED_AT = 20_000;

function withoutNulls(encoding: 'utf-16le' | 'utf-16be', bytes: Uint8Array): string | null {
	const text = decoded(encoding, bytes);
	return text?.includes('\0') ? null : text;
}

/** Null where the encoding is not known, or, if it must be whole, where a byte is none of it. */
function decoded(encoding: string, bytes: Uint8Array, fatal = false): string | null {
	try {
		return withWindowsSigns(new TextDecoder(encoding, { fatal }).decode(bytes));
	} catch {
		// What a page calls its encoding may be no name of one.
		return null;
	}
}

/**
 * The encoding that the head of a page, or of XML, names; null where it names none. A page that says UTF-8
 * and got here is none, and the bytes of one that says UTF-16 are plain ones, or it could not be read.
 */
function saidBy(start: Uint8Array): string | null {
	const text = latin(start.subarray(0, 8192));
	const said =
		/^\s*<\?xml[^>]{0,200}\sencoding\s*=\s*["']([\w-]{2,30})/i.exec(text) ??
		/<meta[^>]{0,300}charset\s*=\s*["']?\s*([\w-]{2,30})/i.exec(text);
	return said && !/^(?:utf|unicode)/i.test(said[1]!) ? said[1]! : null;
}

const latin = (bytes: Uint8Array): string =>
	Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/** A text has hardly any control characters. */
function isBinary(start: Uint8Array): boolean {
	let steering = 0;
	for (const byte of start) {
		if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) steering += 1;
	}
	return steering > start.length / 100;
}
