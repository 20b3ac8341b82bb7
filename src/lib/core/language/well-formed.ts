// Whether a text has no half characters: lone surrogates, which no file can say.

const HALF = /\p{Surrogate}/u;

export function isWellFormed(text: string): boolean {
	// Not in the oldest browsers that the app runs in.
	const { isWellFormed: tell } = text as { isWellFormed?: () => boolean };
	return tell ? tell.call(text) : !HALF.test(text);
}
