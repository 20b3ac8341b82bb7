// What is worth a gap in a quoted sentence.
import { expect, it } from 'vitest';
import { heartOf } from './heart.ts';
import { read } from '../rules/examples.ts';

const heart = (text: string) => {
	const one = read(text).said[0]!;
	const at = heartOf(one);
	return at && one.sentence.text.slice(at.start, at.end).replace(/[.]$/, '');
};

it.each([
	['We closed the dock because the pilots had left.', 'the pilots had left'],
	['We need more pilots and a longer pier.', 'more pilots and a longer pier'],
	['We warn the owners that the crews will strike.', 'the crews will strike'],
	['We closed the dock, we sold the cranes.', null],
	['We closed it.', null],
	['We lost 38 per cent of our catch.', null]
])('%s', (text, gap) => {
	expect(heart(text)).toBe(gap);
});
