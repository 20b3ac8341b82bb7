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

/**
 * The fewest slips between two texts, or between the first and any piece within the second. Damerau's
 * distance row by row; within, a piece may begin and end anywhere (Sellers, 1980).
 */
export function slipsBetween(a: string, b: string, how: 'whole' | 'within'): number {
	let [before, last]: [readonly number[], readonly number[]] = [
		[],
		Array.from({ length: b.length + 1 }, (_, place) => (how === 'whole' ? place : 0))
	];
	for (let row = 1; row <= a.length; row++) {
		const next = [row];
		for (let place = 1; place <= b.length; place++) {
			const other = a[row - 1] === b[place - 1] ? 0 : 1;
			let slips = Math.min(last[place]! + 1, next[place - 1]! + 1, last[place - 1]! + other);
			const swapped = row > 1 && place > 1 && a[row - 1] === b[place - 2];
			if (swapped && a[row - 2] === b[place - 1]) slips = Math.min(slips, before[place - 2]! + 1);
			next.push(slips);
		}
		[before, last] = [last, next];
	}
	return how === 'whole' ? last[b.length]! : Math.min(...last);
}

/** More of them are not counted. */
const MOST_EDITS = 2;

/** How many slips apart two words are; 3 where they are more than two. */
export function editsApart(a: string, b: string): number {
	if (a === b) return 0;
	if (Math.abs(a.length - b.length) > MOST_EDITS) return MOST_EDITS + 1;
	if (oneEditApart(a, b) !== null) return 1;
	return Math.min(slipsBetween(a, b, 'whole'), MOST_EDITS + 1);
}
