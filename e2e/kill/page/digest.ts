// A short digest of a value, the same for equal values whatever the order of their fields.

export const digest = (value: unknown): string => hash(canonical(value));

function canonical(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
	const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
	return `{${fields.map(([key, inner]) => `${key}:${canonical(inner)}`).join()}}`;
}

/** FNV-1a, twice over with different beginnings: 64 bits. */
function hash(text: string): string {
	let [a, b] = [0x811c9dc5, 0x01000193];
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		a = Math.imul(a ^ code, 0x01000193);
		b = Math.imul(b ^ code, 0x85ebca6b);
	}
	return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
