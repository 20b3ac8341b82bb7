// Bytes as characters that may stand in an address: letters, as short as can be, or digits, which a QR code
// packs closer than letters.

/** Base64 for addresses: RFC 4648, section 5, without filling. */
export function printLetters(bytes: Uint8Array): string {
	const chars = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
	return btoa(chars).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/** Null where it is none. */
export function readLetters(text: string): Uint8Array | null {
	if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return null;
	const chars = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
	return Uint8Array.from(chars, (char) => char.charCodeAt(0));
}

/** Seven bytes are seventeen digits: of 2⁵⁶ and 10¹⁷ the latter is the next above. */
const BYTES = 7;
const DIGITS = 17;
/** This many digits hold 0 to 7 bytes. */
const DIGITS_OF = [0, 3, 5, 8, 10, 13, 15, DIGITS];

export function printDigits(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += BYTES) {
		const group = bytes.subarray(at, at + BYTES);
		const value = group.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
		text += String(value).padStart(DIGITS_OF[group.length]!, '0');
	}
	return text;
}

/** Null where it is none. */
export function readDigits(text: string): Uint8Array | null {
	if (!/^\d*$/.test(text)) return null;
	const bytes: number[] = [];
	for (let at = 0; at < text.length; at += DIGITS) {
		const group = text.slice(at, at + DIGITS);
		const count = DIGITS_OF.indexOf(group.length);
		let value = BigInt(group);
		if (count === -1 || value >= 256n ** BigInt(count)) return null;
		const own = Array.from({ length: count }, () => {
			const byte = Number(value % 256n);
			value /= 256n;
			return byte;
		});
		bytes.push(...own.reverse());
	}
	return Uint8Array.from(bytes);
}
