// Leeches: cards forgotten so often that repeating them as they are is a waste of time.

/** True at the threshold, and then again every half threshold, as Anki counts. 0 is never. */
export function becomesLeech(lapses: number, threshold: number): boolean {
	if (threshold <= 0 || lapses < threshold) return false;
	return (lapses - threshold) % Math.max(1, Math.ceil(threshold / 2)) === 0;
}
