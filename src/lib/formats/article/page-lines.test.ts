// Lines of pages as paragraphs: gaps, indents and sizes end one, a page's end does not.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENGLISH } from '../../testing/english-words.ts';
import { paragraphsFromPages, type Page, type PageLine } from './page-lines.ts';

const FULL = 'The talks between the two ministries went on for the whole of';

/** Lines 14 points apart; an empty one is a gap, two spaces an indent, "#" a heading. */
const page = (...texts: readonly string[]): Page => ({
	height: 842,
	lines: texts.flatMap((text, index): PageLine[] => {
		if (text === '') return [];
		const size = text.startsWith('#') ? 20 : 11;
		const left = text.startsWith('  ') ? 92 : 72;
		const said = text.replace(/^[# ]+/, '');
		return [{ text: said, left, right: left + 6 * said.length, y: 600 - 14 * index, size }];
	})
});

describe('paragraphs', () => {
	test('end at a gap, and go on at the next line', () => {
		expect(paragraphsFromPages([page(FULL, 'Friday.', '', FULL, 'Monday.')])).toEqual([
			`${FULL} Friday.`,
			`${FULL} Monday.`
		]);
	});

	test('begin with an indent, a point or another size', () => {
		const lines = page('# Talks end', FULL, `${FULL} x.`, `  ${FULL}`, 'Monday.', '• one', '• two');
		expect(paragraphsFromPages([lines])).toEqual([
			'Talks end',
			`${FULL} ${FULL} x.`,
			`${FULL} Monday.`,
			'• one',
			'• two'
		]);
	});

	test('go on over the end of a page where the sentence does', () => {
		expect(paragraphsFromPages([page(FULL), page('last week.', '', 'New.')])).toEqual([
			`${FULL} last week.`,
			'New.'
		]);
		expect(paragraphsFromPages([page('It ended.'), page('It began.')])).toHaveLength(2);
	});

	test('have their words put together, unless the text writes them with a hyphen', () => {
		const lines = page(`${FULL} inter-`, `national and long-term and ${FULL} long-`, 'term aims.');
		expect(paragraphsFromPages([lines])[0]).toMatch(
			/international and long-term.*long-term aims\.$/
		);
	});

	test.each([
		['long-', 'term aims', 'long-term aims'],
		['government-', 'backed forces', 'government-backed forces'],
		['govern-', 'ment forces', 'government forces'],
		['permit-', 'ted', 'permitted'],
		['ex-', 'minister', 'ex-minister'],
		['state-of-the-', 'art arms', 'state-of-the-art arms'],
		['self-determi-', 'nation', 'self-determination'],
		['Kremlin-', 'backed forces', 'Kremlin-backed forces'],
		['Nor-', 'way agreed', 'Norway agreed'],
		['Zelen-', 'skyy agreed', 'Zelenskyy agreed'],
		['pro-', 'Russian forces', 'pro-Russian forces'],
		['COVID-', '19 and after', 'COVID-19 and after'],
		['the season 2024-', '25 ended', 'the season 2024-25 ended'],
		['the years 1939–', '45 ended', 'the years 1939–45 ended'],
		['short-', 'and long-term aims', 'short- and long-term aims'],
		['cross-\u00ad', 'sectional', 'cross-sectional'],
		['inter\u00ad', 'national', 'international'],
		['https://example.org/harbour-', 'talks ended', 'https://example.org/harbour-talks ended'],
		['a dash -', 'and more', 'a dash - and more']
	])('put %s and %s together', (end, start, whole) => {
		const lines = page(`${FULL} ${end}`, `${start}.`);
		expect(paragraphsFromPages([lines], ENGLISH)).toEqual([`${FULL} ${whole}.`]);
	});

	test('are put together by what the text itself has, where no words are known', () => {
		const lines = page(
			`${FULL} Bürger-`,
			`meister, Rot-`,
			`grün, rot-grün, Bürgermeister und ${FULL} Schiff-`,
			'fahrt.'
		);
		expect(paragraphsFromPages([lines])[0]).toContain('Bürgermeister, Rot-grün,');
		expect(paragraphsFromPages([lines])[0]).toMatch(/Schifffahrt\.$/);
	});

	test('leave out what stands at the edge of every page, and no line of the text', () => {
		const edge = (y: number, text: string): PageLine => ({
			text,
			left: 72,
			right: 200,
			y,
			size: 8
		});
		const pages = [1, 2, 3].map((number) => ({
			height: 842,
			lines: [
				edge(820, 'The Times'),
				...page(FULL, `text ${number}.`, '', 'The Times').lines,
				edge(20, `Page ${number} of 3`)
			]
		}));
		expect(paragraphsFromPages(pages)).toEqual(
			[1, 2, 3].flatMap((number) => [`${FULL} text ${number}.`, 'The Times'])
		);
	});

	test('hold every line, whatever stands where', () => {
		const number = fc.double({ min: -1000, max: 1000, noNaN: true });
		const line = fc.record({
			text: fc.constantFrom('a b', 'End.', '• x', '7', 'co-'),
			left: number,
			right: number,
			y: number,
			size: number
		});
		const pages = fc.array(fc.record({ height: number, lines: fc.array(line, { maxLength: 9 }) }), {
			maxLength: 4
		});
		fc.assert(
			fc.property(pages, (those) => {
				const words = paragraphsFromPages(those).join(' ');
				expect(words.match(/End\./g)?.length ?? 0).toBeLessThanOrEqual(
					those.flatMap(({ lines }) => lines).length
				);
			})
		);
	});
});
