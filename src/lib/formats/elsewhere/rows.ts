// Text as rows of cells, and the sign that parts the cells.
import Papa from 'papaparse';

const DELIMITERS = ['\t', ',', ';', '|'] as const;

/** Cells may be quoted, with line breaks in them; rows of nothing are left out. */
export function rowsOf(text: string, delimiter: string): readonly (readonly string[])[] {
	const quoted = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: 'greedy' });
	// A quote that is never closed is a sign of the text: an inch, a ditto.
	const isOdd = quoted.errors.some(({ type }) => type === 'Quotes');
	return isOdd
		? Papa.parse<string[]>(text, { delimiter, quoteChar: '\0', skipEmptyLines: 'greedy' }).data
		: quoted.data;
}

/** The sign that parts most rows into as many columns, of the first of them. */
export function delimiterOf(text: string): string | null {
	const sample = text.slice(0, 200_000);
	let best: { readonly delimiter: string; readonly score: number } | null = null;
	for (const delimiter of DELIMITERS) {
		const rows = Papa.parse<string[]>(sample, {
			delimiter,
			preview: 200,
			skipEmptyLines: 'greedy'
		}).data;
		const counts = new Map<number, number>();
		for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
		const [columns, times] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [1, 0];
		if (columns < 2 || rows.length === 0) continue;
		const share = times / rows.length;
		// A tab is no sign of a sentence, as commas are.
		const least = delimiter === '\t' ? 0.5 : 0.8;
		const score = delimiter === '\t' ? share + 1 : share;
		if (share >= least && (best === null || score > best.score)) best = { delimiter, score };
	}
	return best?.delimiter ?? null;
}
