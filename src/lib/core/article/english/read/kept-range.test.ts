// How much of a long sentence a card keeps.
import { expect, it } from 'vitest';
import { MOST_WORDS, asides, keptRange } from './kept-range.ts';
import { read } from '../rules/examples.ts';

const LONG =
	'The guild sold 12 docks in the north of the island to a firm of pilots from Lund and its two daughters; the council bought a ferry of the old line for the crews of the three smaller ports.';

it('keeps a short sentence whole', () => {
	const [said] = read('The guild sold 12 docks.').said;
	expect(keptRange(said!, { start: 15, end: 17 })).toEqual({ start: 0, end: 24 });
});

it('never keeps more than a card holds', () => {
	for (const said of read(LONG).said) {
		const kept = keptRange(said, { start: 0, end: 3 });
		const words = kept && said.sentence.text.slice(kept.start, kept.end).split(/\s+/).length;
		expect(words ?? 0).toBeLessThanOrEqual(MOST_WORDS);
	}
});

it('does without what stands in brackets, where the sentence is long', () => {
	const text =
		'The guild (a club of pilots from the north) sold 12 docks in the north of the island to a firm of pilots from Lund and its daughters.';
	const [aside] = asides(text, { start: 0, end: text.length }, { start: 49, end: 51 }, 44);
	expect(text.slice(aside!.start, aside!.end)).toBe(' (a club of pilots from the north)');
	expect(
		asides('The guild (a club) sold 12 docks.', { start: 0, end: 33 }, { start: 24, end: 26 }, 19)
	).toEqual([]);
});
