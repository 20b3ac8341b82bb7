// The coverage of documents as lines of text: a row for each paragraph, then totals.
import type { DocumentCoverage, ParagraphCoverage } from './coverage.ts';

/** What stands in the table beside ids and numbers. */
export interface CoverageWords {
	readonly heads: { readonly document: string; readonly paragraph: string; readonly notes: string };
	readonly missing: string;
	readonly leftOut: (why: string) => string;
	readonly unchecked: (sourceId: string) => string;
	readonly totals: (
		sourceId: string,
		counts: {
			readonly all: number;
			readonly covered: number;
			readonly leftOut: number;
			readonly missing: number;
		}
	) => string;
}

/** Three columns: the document, the paragraph, and its notes or why it has none. */
export function printCoverage(coverage: readonly DocumentCoverage[], words: CoverageWords): string {
	const rows = [
		[words.heads.document, words.heads.paragraph, words.heads.notes],
		...coverage.flatMap(({ sourceId, paragraphs }) =>
			(paragraphs ?? []).map((one) => [sourceId, String(one.paragraph), sayWhat(one, words)])
		)
	];
	const widthOf = (column: number) =>
		rows.reduce((width, row) => Math.max(width, row[column]!.length), 0);
	const [first, second] = [widthOf(0), widthOf(1)];
	const lines = rows.map(
		([document, paragraph, what]) =>
			`${document!.padEnd(first)}  ${paragraph!.padEnd(second)}  ${what}`
	);
	return [...lines, '', ...coverage.map((one) => sayTotals(one, words))].join('\n');
}

function sayWhat({ notes, leftOut }: ParagraphCoverage, words: CoverageWords): string {
	if (notes.length > 0) return notes.join(', ');
	return leftOut === null ? words.missing : words.leftOut(leftOut);
}

function sayTotals({ sourceId, paragraphs }: DocumentCoverage, words: CoverageWords): string {
	if (paragraphs === null) {
		return words.unchecked(sourceId);
	}
	const covered = paragraphs.filter(({ notes }) => notes.length > 0).length;
	const missing = paragraphs.filter(
		({ notes, leftOut }) => notes.length === 0 && leftOut === null
	).length;
	const leftOut = paragraphs.length - covered - missing;
	return words.totals(sourceId, { all: paragraphs.length, covered, leftOut, missing });
}
