import { expect, test } from 'vitest';
import { isWellFormed } from './well-formed.ts';

const WHOLE = ['', 'a', '\u{1f600}', 'é — “x”'];
const HALF = ['\ud83d', 'a\ude00b', '\ude00\ud83d'];

test.each(['by its own means', 'by an expression'])('A browser tells half characters %s', (how) => {
	const own = Reflect.get(String.prototype, 'isWellFormed');
	if (how === 'by an expression') Reflect.deleteProperty(String.prototype, 'isWellFormed');
	const told = [...WHOLE, ...HALF].map(isWellFormed);
	if (own) Reflect.set(String.prototype, 'isWellFormed', own);
	expect(told).toEqual([...WHOLE.map(() => true), ...HALF.map(() => false)]);
});
