// Lists on one line: values parted by semicolons; a semicolon or backslash of a value is escaped.

/** "a; b\; c" is two values. Empty ones are left out; a backslash before any other character is itself. */
export function splitList(text: string): readonly string[] {
	return (text.match(/(?:[^;\\]+|\\.|\\$)+/g) ?? [])
		.map((part) => part.trim().replace(/\\([;\\])/g, '$1'))
		.filter((part) => part !== '');
}

export const joinList = (values: readonly string[]): string =>
	values.map((value) => value.replace(/[;\\]/g, '\\$&')).join('; ');

/** Ids for a sentence; of very many only the first and "…", so that no sentence grows without end. */
export function firstIds(list: readonly { readonly id: string }[]): readonly string[] {
	const ids = list.slice(0, 20).map(({ id }) => id);
	return list.length > ids.length ? [...ids, '…'] : ids;
}

/** No known word is longer; to compare much longer ones would take long. */
const LONGEST = 80;

/** The known word nearest to a mistyped one, where it is near enough to be meant; else null. */
export function nearest(word: string, known: readonly string[]): string | null {
	if (word.length > LONGEST) return null;
	const ranked = known
		.map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
		.sort((a, b) => a.distance - b.distance);
	const best = ranked[0];
	return best && best.distance <= Math.max(1, word.length / 3) ? best.candidate : null;
}

/** Levenshtein's distance: insertions, deletions and replacements, each counting one. */
function editDistance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
		}
		row = next;
	}
	return row[b.length]!;
}
