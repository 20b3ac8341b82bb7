// How many there are of a thing, in words.

/** As "1 note" or "12 notes". */
export const countOf = (count: number, thing: string): string =>
	`${count} ${thing}${count === 1 ? '' : 's'}`;
