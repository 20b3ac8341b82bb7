// Which paragraphs of a document have notes, in a sentence.
import type { CoverageProblem } from '../core/deck/check/coverage.ts';
import type { CoverageWords } from '../core/deck/check/coverage-table.ts';
import { words } from './coverage.ts';

export const sayCoverageProblem = ({ sourceId, paragraph, cited }: CoverageProblem): string =>
	cited === null
		? words.forgotten(sourceId, paragraph)
		: words.yetCited(sourceId, paragraph, cited.leftOut, cited.notes.join(', '));

/** What the table of all paragraphs says. */
export const coverageWords: CoverageWords = {
	heads: words.heads,
	missing: words.missing,
	leftOut: words.leftOut,
	unchecked: words.unchecked,
	totals: words.totals
};
