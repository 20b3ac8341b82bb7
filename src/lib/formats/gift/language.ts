// The language of a file that does not say which it is in.

/** Words that English needs in every few and its neighbours have not: Dutch has "of", "is" and "was" too. */
const ENGLISH = new Set('the are and which what who how does with from that this'.split(' '));
/** Of questions in English they are one word in six. */
const LEAST_SHARE = 0.06;
/** So many words tell enough. */
const MOST_READ = 2000;

/**
 * "en", or "und": undetermined, as BCP 47 calls it. Then nothing English is made of it: no article is
 * passed over in a typed answer, and no voice reads it as English.
 */
export function englishOrNone(texts: readonly string[]): 'en' | 'und' {
	const words: string[] = [];
	for (const text of texts) {
		if (words.length >= MOST_READ) break;
		words.push(...(text.toLowerCase().match(/\p{L}+/gu) ?? []));
	}
	const english = words.filter((word) => ENGLISH.has(word)).length;
	return english >= Math.max(1, words.length * LEAST_SHARE) ? 'en' : 'und';
}
