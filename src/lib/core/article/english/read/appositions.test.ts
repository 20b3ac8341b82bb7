// What stands beside a name, behind it or before it.
import { expect, it } from 'vitest';
import { appositionOf } from './appositions.ts';
import { read } from '../rules/examples.ts';

const beside = (text: string, called: string, isPerson = true) => {
	const name = read(text).said[0]!.names.find((one) => one.text.includes(called))!;
	return appositionOf(read(text).said[0]!.sentence.text, name, called, isPerson)?.text ?? null;
};

it.each([
	['Jo Specimen, chief engineer of the yard, left.', 'Jo Specimen', 'chief engineer of the yard'],
	['The harbour minister, Lee Example, left.', 'Lee Example', 'the harbour minister'],
	['A court fined Lee Example.', 'Lee Example', null],
	['Jo Specimen, who left early, is ill.', 'Jo Specimen', null],
	['Jo Specimen, said the guild, is ill.', 'Jo Specimen', null]
])('%s', (text, name, what) => {
	expect(beside(text, name)).toBe(what);
});
