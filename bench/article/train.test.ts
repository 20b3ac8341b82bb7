// Weights learnt from judged cards tell kept ones from others, and are the same each time.
import { describe, expect, it } from 'vitest';
import { crossed, rowOf, trained, type Row } from './train.ts';

/** Ten texts: what is clear is kept, what is vague is not, and where it stands makes no difference. */
const rows: readonly Row[] = Array.from({ length: 200 }, (_, index) => {
	const vague = index % 3 === 0;
	return rowOf(`text ${index % 10}`, vague ? 'drop' : 'keep', {
		bias: 1,
		early: (index % 7) / 7,
		...(vague ? { vague: 1 } : { clear: 1 })
	});
});

describe('the weights', () => {
	const weights = trained(rows);

	it('draw to what readers kept, from what they dropped, and leave alone what makes no difference', () => {
		expect(weights.clear).toBeGreaterThan(1);
		expect(weights.vague).toBeLessThan(-1);
		expect(Math.abs(weights.early!)).toBeLessThan(0.5);
	});

	it('are the same for the same rows', () => {
		expect(trained(rows)).toEqual(weights);
	});

	it('keep away from what is false more than from what is dull', () => {
		const judged = (verdict: 'drop' | 'false') =>
			trained(rows.map((row) => (row.kept ? row : rowOf(row.text, verdict, row.features)))).vague!;
		expect(judged('false')).toBeLessThan(judged('drop'));
	});
});

it('a text is weighed by what the others taught: each card once, and told apart', () => {
	const all = crossed(rows);
	expect(new Set(all.map(({ row }) => row)).size).toBe(rows.length);
	expect(all.length).toBe(rows.length);
	for (const { row, chance } of all) expect(chance > 0.5).toBe(row.kept);
});
