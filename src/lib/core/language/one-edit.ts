// Whether two words are one slip apart. Damerau (1964) and Levenshtein (1966): a letter too many, too
// few or wrong, or two neighbours in each other's place, each counts one.

/** Where the one slip stands, counted in letters of both; null for the same words, or two slips. */
export function oneEditApart(a: string, b: string): number | null {
	const longer = a.length - b.length;
	if (Math.abs(longer) > 1 || a === b) return null;
	let at = 0;
	while (a[at] === b[at]) at++;
	const rest = (skipA: number, skipB: number) => a.slice(at + skipA) === b.slice(at + skipB);
	if (longer === 1) return rest(1, 0) ? at : null;
	if (longer === -1) return rest(0, 1) ? at : null;
	const swapped = a[at] === b[at + 1] && a[at + 1] === b[at] && rest(2, 2);
	return swapped || rest(1, 1) ? at : null;
}
