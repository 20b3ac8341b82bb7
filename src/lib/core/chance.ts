// Repeatable random numbers: made from a text, the same on every device. Fuzz is seeded by the
// card and its number of reviews, so that a card comes back when the button said it would.

/** A number in [0, 1) from a text: FNV-1a, then MurmurHash3's finaliser, both public domain. */
export function chanceOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) {
		hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	}
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
