// UTF-16 without its mark, as editors and exports write it: known by its zero bytes.

const LOOKED_AT = 20_000;
/** No text, in either order of the bytes. */
const NO_TEXT = /[\0-\x08\x0b\x0e-\x1f\ufffe\uffff]|\p{Co}|\p{Cn}/u;

/** Null where the bytes, some of which are zero, are no such text. */
export function utf16WithoutMark(bytes: Uint8Array): string | null {
	if (bytes.length % 2 !== 0) return null;
	const zeros = [0, 0];
	for (let at = 0; at < Math.min(bytes.length, LOOKED_AT); at += 1) {
		if (bytes[at] === 0) zeros[at % 2]! += 1;
	}
	// A letter of Latin has its zero behind it where the lower byte comes first.
	const order = zeros[1]! > zeros[0]! ? 'utf-16le' : 'utf-16be';
	const few = Math.min(...zeros);
	if (few > Math.max(...zeros) / 50) return null;
	const text = new TextDecoder(order).decode(bytes);
	const start = text.slice(0, LOOKED_AT / 2);
	const isNone =
		NO_TEXT.test(start) || start.slice(0, -1).includes('\ufffd') || text.includes('\0');
	return isNone || !isWritten(start) ? null : text;
}

/** Of what has a zero byte in a text, spaces and the letters of ASCII are most. */
function isWritten(start: string): boolean {
	let ascii = 0;
	let others = 0;
	for (const char of start) {
		if (char < '\x80') ascii += 1;
		else if (char < '\u0100') others += 1;
	}
	return ascii > others;
}
