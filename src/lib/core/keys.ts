// What a key means: by what it types, and where another layout types something else there, by its place.

export interface PressedKey {
	readonly key: string;
	/** The key's place, named as on an American keyboard; empty on a keyboard on the screen. */
	readonly code?: string;
	readonly shiftKey?: boolean;
}

/** The digit that a key names, 1 to 9; in the row of digits also where one types "&" there, as on AZERTY. */
export function digitOf({ key, code = '', shiftKey = false }: PressedKey): number | null {
	if (/^[1-9]$/.test(key)) return Number(key);
	const place = shiftKey ? undefined : /^Digit([1-9])$/.exec(code)?.[1];
	return place === undefined ? null : Number(place);
}

/** The letter that a key names, a to z; where it types one of another script, the one of its place. */
export function letterOf({ key, code = '' }: PressedKey): string | null {
	if (/^[a-z]$/i.test(key)) return key.toLowerCase();
	if (!/^\P{ASCII}$/u.test(key)) return null;
	return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? null;
}
