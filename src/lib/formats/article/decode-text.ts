// Bytes to text: UTF-8, UTF-16 with its mark, what a page says of itself, else Windows-1252.

/** Null for what is no text in any of them. */
export function decodeText(bytes: Uint8Array): string | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded('utf-16le', bytes);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded('utf-16be', bytes);
	if (isBinary(bytes)) return null;
	return decoded('utf-8', bytes) ?? decoded(saidBy(bytes), bytes) ?? decoded('windows-1252', bytes);
}

function decoded(encoding: string, bytes: Uint8Array): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

/** The encoding that a page's head names. */
function saidBy(bytes: Uint8Array): string {
	const start = String.fromCharCode(...bytes.subarray(0, 2048));
	return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,30})/i.exec(start)?.[1] ?? 'windows-1252';
}

/** A text has no zero bytes, and hardly any control characters. */
function isBinary(bytes: Uint8Array): boolean {
	const start = bytes.subarray(0, 20_000);
	let steering = 0;
	for (const byte of start) {
		if (byte === 0) return true;
		if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) steering += 1;
	}
	return steering > start.length / 100;
}
