// A result as a file: what a student saves, a teacher's page reads, with the name.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayResultFileFault } from '../../../words/say-quiz-problem.ts';
import { printResult } from './result-code.ts';
import { namedCode, printResultFile, readResultFile } from './result-file.ts';

const CODE = printResult({ version: 2, tag: 'K7QM', right: [true, false, true] });
const refusal = (name: string, text: string): string => {
	const read = readResultFile(name, text);
	return read.ok ? 'it was taken' : sayResultFileFault(read.error);
};

describe('a result file', () => {
	it('holds the name and the code', () => {
		expect(namedCode(' Anna Meier ', CODE)).toBe(`Anna Meier: ${CODE}`);
		const read = readResultFile('x.txt', printResultFile('A quiz', 'Anna Meier', CODE));
		expect(read).toEqual({ ok: true, value: [`Anna Meier: ${CODE}`] });
	});

	it('without a name goes by what the file is called', () => {
		const text = printResultFile('A quiz', '', CODE);
		expect(readResultFile('ben.txt', text)).toEqual({ ok: true, value: [`ben: ${CODE}`] });
	});

	it('gives back any name in one line, whatever quiz it is of', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (title, name) => {
				const read = readResultFile('x.txt', printResultFile(title, name, CODE));
				expect(read).toMatchObject({ ok: true, value: [expect.stringContaining(CODE)] });
			})
		);
	});

	it('of a whole class is taken line by line', () => {
		const text = `Anna: ${CODE}\r\nBen, ${CODE}\n\n# a remark\nCleo ${CODE}`;
		const read = readResultFile('class.txt', text);
		expect(read).toEqual({
			ok: true,
			value: ['Anna', 'Ben', 'Cleo'].map((name) => `${name}: ${CODE}`)
		});
	});

	it('that holds no code, a wrong one or too much says so, and is named', () => {
		expect(refusal('a.txt', '')).toBe('“a.txt” holds no result code.');
		expect(refusal('a.txt', 'GIF89a')).toMatch(/^“a\.txt” holds no result code: .+\.$/);
		expect(
			refusal(
				'a.txt',
				CODE.replace(/.$/, (sign) => (sign === 'A' ? 'B' : 'A'))
			)
		).toMatch(/does not add up/);
		expect(refusal('a.txt', 'A'.repeat(100_001))).toBe('“a.txt” is too large to hold results.');
		expect(refusal('a\u202eb.txt', '')).toBe('“a[U+202E]b.txt” holds no result code.');
		fc.assert(fc.property(fc.string(), fc.string(), (a, b) => void readResultFile(a, b)));
	});
});
