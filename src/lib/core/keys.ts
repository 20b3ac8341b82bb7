// What a key means: by what it types, and where another layout types something else there, by its place;
// and what Enter and Space press.

export interface PressedKey {
	readonly key: string;
	/** The key's place, named as on an American keyboard; empty on a keyboard on the screen. */
	readonly code?: string;
	readonly shiftKey?: boolean;
}

/** Names of the elements that the keys which press buttons press; a finger or a mouse presses more. */
export const BUTTONS = ['a', 'button', 'summary'] as const;

/**
 * The digit that a key names, 1 to 9; in the row of digits also where one types "&" there, as on AZERTY.
 * With Shift a key is what it types, or where `shiftIsApart` the digit of its place: there Shift says
 * something of its own.
 */
export function digitOf(
	{ key, code = '', shiftKey = false }: PressedKey,
	{ shiftIsApart = false } = {}
): number | null {
	const typed = /^[1-9]$/.exec(key)?.[0];
	const place = /^Digit([1-9])$/.exec(code)?.[1];
	const digit = !shiftKey ? (typed ?? place) : shiftIsApart ? (place ?? typed) : typed;
	return digit === undefined ? null : Number(digit);
}

/** The letter that a key names, a to z; where it types one of another script, the one of its place. */
export function letterOf({ key, code = '' }: PressedKey): string | null {
	if (/^[a-z]$/i.test(key)) return key.toLowerCase();
	if (!/^\P{ASCII}$/u.test(key)) return null;
	return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? null;
}
