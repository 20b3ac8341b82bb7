// What a question takes for known.
import { expect, it } from 'vitest';
import { refersBack } from './refers-back.ts';

const BEFORE =
	'The court has a proposal for a rule. Its performance was weak, and the talks of the port failed.';

it.each([
	['Who opposes the proposal?', true],
	['When did the talks begin?', true],
	['In which year was that performance bested?', true],
	['What does the proposal of the Sea Court say?', false],
	['Who opposes the tax?', false],
	['What is the highest court in the country?', false]
])('%s: %s', (question, points) => {
	expect(refersBack(question, BEFORE)).toBe(points);
});
