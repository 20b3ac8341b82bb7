// Every paragraph has a note, or a reason why it has none; never both.
import { coverageWords, sayCoverageProblem } from '../../../words/say-coverage.ts';
import { describe, expect, it } from 'vitest';
import { HEAD, deckFrom } from '../../../testing/decks.ts';
import { printCoverage } from './coverage-table.ts';
import { coverageOf, coverageProblems } from './coverage.ts';

const deck = (id: string, leftOut: string, ...notes: readonly string[]) =>
	deckFrom(
		`${HEAD.replace('id: talks', `id: ${id}`).replace('paragraphs: 12', `paragraphs: 4${leftOut}`)}
## Talks
- claimed by: x
- as of: 2025
${notes.map((lines, index) => `### n${index}\n- term: t${index}\n- meaning: m\n${lines}\n`).join('')}`
	);
const cites = (...paragraphs: readonly number[]) =>
	paragraphs.map((paragraph) => `- source: gazette ${paragraph}\n`).join('');

describe('the coverage of documents', () => {
	const one = deck('one', '\n    left out: {1: the title, 4: names}', cites(2, 2), cites(2));
	const two = deck('two', '', cites(4), `${cites(3)}- retired: 2025, gone`);
	const coverage = coverageOf([one, two]);

	it('joins what the decks say of one document, without retired notes', () => {
		expect(coverage).toEqual([
			{
				sourceId: 'gazette',
				paragraphs: [
					{ paragraph: 1, notes: [], leftOut: 'the title' },
					{ paragraph: 2, notes: ['one/n0', 'one/n1'], leftOut: null },
					{ paragraph: 3, notes: [], leftOut: null },
					{ paragraph: 4, notes: ['two/n0'], leftOut: 'names' }
				]
			},
			{ sourceId: 'leaflet', paragraphs: null }
		]);
	});

	it('tells of a paragraph that has neither note nor reason, and of one that has both', () => {
		expect(coverageProblems(coverage).map(sayCoverageProblem)).toEqual([
			'gazette 3: no note cites this paragraph: cite it in one, or say under the source\'s "left out" why none does.',
			'gazette 4: left out ("names"), yet cited by two/n0: take it out of the source\'s "left out".'
		]);
	});

	it('is printed in columns, then counted for each document', () => {
		expect(printCoverage(coverage, coverageWords).split('\n')).toEqual([
			'document  paragraph  notes, or why there is none',
			'gazette   1          left out: the title',
			'gazette   2          one/n0, one/n1',
			'gazette   3          MISSING',
			'gazette   4          two/n0',
			'',
			'gazette: 4 paragraphs, 2 with notes, 1 left out, 1 missing.',
			'leaflet: cannot be checked, as no deck says how many "paragraphs" it has.'
		]);
	});

	it('takes a range for each of its paragraphs', () => {
		const ranged = coverageOf([deck('one', '\n    left out: {2-4: pictures}', cites(1))]);
		expect(coverageProblems(ranged)).toEqual([]);
	});
});
