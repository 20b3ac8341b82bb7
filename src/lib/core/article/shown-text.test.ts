import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockAt, blocksOf, piecesOf, type Mark } from './shown-text.ts';

const anyText = fc
	.array(fc.string({ unit: 'grapheme', maxLength: 9000 }), { minLength: 1, maxLength: 5 })
	.map((paragraphs) => paragraphs.map((one) => one.replace(/\s+/g, ' ')).join('\n\n'));

test('Blocks hold all of the text, in order, each short enough, and cut no character', () => {
	fc.assert(
		fc.property(anyText, (text) => {
			const blocks = blocksOf({ text });
			const joined = blocks
				.map(({ start, end, number }, index) =>
					number !== null && index > 0 ? `\n\n${text.slice(start, end)}` : text.slice(start, end)
				)
				.join('');
			expect(joined).toBe(text);
			for (const { start, end } of blocks) {
				expect(end - start).toBeLessThanOrEqual(3000);
				expect(text.slice(start, end)).not.toMatch(/^[\udc00-\udfff]/);
			}
		}),
		{ numRuns: 30 }
	);
});

test('A line of a million characters is laid out in pieces, and each place in it is found', () => {
	const blocks = blocksOf({ text: 'x'.repeat(1_000_000) });
	expect(blocks.length).toBeGreaterThan(300);
	const at = blockAt(blocks, 500_000);
	expect(blocks[at]!.start).toBeLessThanOrEqual(500_000);
	expect(blocks[at]!.end).toBeGreaterThan(500_000);
});

test('A block is cut where marks begin and end; what is at hand lies over what was accepted', () => {
	const marks: Mark[] = [
		{ kind: 'accepted', start: 0, end: 6 },
		{ kind: 'at hand', start: 4, end: 8 },
		{ kind: 'at hand', start: 90, end: 99 }
	];
	expect(piecesOf({ start: 2, end: 10 }, marks)).toEqual([
		{ start: 2, end: 4, mark: 'accepted' },
		{ start: 4, end: 6, mark: 'at hand' },
		{ start: 6, end: 8, mark: 'at hand' },
		{ start: 8, end: 10, mark: null }
	]);
	expect(piecesOf({ start: 20, end: 30 }, marks)).toEqual([{ start: 20, end: 30, mark: null }]);
});
