// The coverage of documents as lines of text: a row for each paragraph, then totals.
import type { DocumentCoverage, ParagraphCoverage } from './coverage.ts';

/** Three columns: the document, the paragraph, and its notes or why it has none. */
export function printCoverage(coverage: readonly DocumentCoverage[]): string {
	const rows = [
		['document', 'paragraph', 'notes, or why there is none'],
		...coverage.flatMap(({ sourceId, paragraphs }) =>
			(paragraphs ?? []).map((one) => [sourceId, String(one.paragraph), sayWhat(one)])
		)
	];
	const widthOf = (column: number) =>
		rows.reduce((width, row) => Math.max(width, row[column]!.length), 0);
	const [first, second] = [widthOf(0), widthOf(1)];
	const lines = rows.map(
		([document, paragraph, what]) =>
			`${document!.padEnd(first)}  ${paragraph!.padEnd(second)}  ${what}`
	);
	return [...lines, '', ...coverage.map(sayTotals)].join('\n');
}

function sayWhat({ notes, leftOut }: ParagraphCoverage): string {
	if (notes.length > 0) return notes.join(', ');
	return leftOut === null ? 'MISSING' : `left out: ${leftOut}`;
}

function sayTotals({ sourceId, paragraphs }: DocumentCoverage): string {
	if (paragraphs === null) {
		return `${sourceId}: cannot be checked, as no deck says how many "paragraphs" it has.`;
	}
	const covered = paragraphs.filter(({ notes }) => notes.length > 0).length;
	const missing = paragraphs.filter(
		({ notes, leftOut }) => notes.length === 0 && leftOut === null
	).length;
	const leftOut = paragraphs.length - covered - missing;
	return `${sourceId}: ${paragraphs.length} paragraphs, ${covered} with notes, ${leftOut} left out, ${missing} missing.`;
}
