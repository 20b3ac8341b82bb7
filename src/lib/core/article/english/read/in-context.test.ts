// A sentence read together with the one before it.
import { expect, it } from 'vitest';
import { inContext } from './in-context.ts';
import { read } from '../rules/examples.ts';

const before = (text: string) => {
	const { reading, said } = read(text);
	return inContext(said.at(-1)!, reading)?.context.text ?? null;
};

it('has in front what it points to', () => {
	expect(before('The Harbour Guild sold its dock. Both buyers were pilots.')).toBe(
		'The Harbour Guild sold its dock.'
	);
});

it.each([
	['across a heading', 'Old docks\n\nBoth buyers were pilots.'],
	['where it speaks of us', 'The Harbour Guild sold its dock. We know both buyers.'],
	['where the one before stands alone no more', 'They sold it. Both buyers were pilots.']
])('has nothing %s', (_, text) => {
	expect(before(text)).toBeNull();
});
