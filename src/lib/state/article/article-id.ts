// What an article is known by: the sum of its text, so that the same text is the same article.
// Suggestions are worked out anew each time it is opened, and decisions are kept by suggestion. The
// cost: if the rules come to give other ids, they ask again.

/** The SHA-256 of the text, in hex. */
export async function articleIdOf(text: string): Promise<string> {
	const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
