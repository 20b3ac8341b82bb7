// A result code says which questions were right, and notices when it was mistyped.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayCodeFault } from '../../../words/say-quiz-problem.ts';
import { MOST_QUESTIONS, printResult, readResult, tagsOf } from './result-code.ts';

const SIGNS = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];
const arbitraryResult = fc.record({
	version: fc.constantFrom(1 as const, 2 as const),
	tag: fc
		.array(fc.constantFrom(...SIGNS), { minLength: 4, maxLength: 4 })
		.map((signs) => signs.join('')),
	right: fc.array(fc.boolean(), { maxLength: MOST_QUESTIONS })
});

describe('a result code', () => {
	it('is read as it was printed', () => {
		fc.assert(
			fc.property(arbitraryResult, (result) => {
				expect(readResult(printResult(result))).toEqual({ ok: true, value: result });
			})
		);
	});

	it('of ten questions is short enough to be read aloud', () => {
		const code = printResult({
			version: 2,
			tag: 'K7QM',
			right: Array.from({ length: 10 }, (_, at) => at % 3 > 0)
		});
		expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{3}$/);
	});

	it('is read however it is spaced, in small letters, and with O for 0 and I or L for 1', () => {
		fc.assert(
			fc.property(arbitraryResult, (result) => {
				const code = printResult(result);
				const careless = code
					.toLowerCase()
					.replace(/-/g, ' ')
					.replace(/0/g, 'o')
					.replace(/1/g, 'l');
				expect(readResult(` ${careless}\n`)).toEqual({ ok: true, value: result });
			})
		);
	});

	it('with one, two or three wrong signs is refused', () => {
		fc.assert(
			fc.property(
				arbitraryResult,
				fc.uniqueArray(fc.nat({ max: 200 }), { minLength: 1, maxLength: 3 }),
				fc.array(fc.integer({ min: 1, max: 31 }), { minLength: 3, maxLength: 3 }),
				(result, places, shifts) => {
					const signs = [...printResult(result).replace(/-/g, '')];
					const wrong = new Set(places.map((place) => place % signs.length));
					[...wrong].forEach((place, index) => {
						signs[place] = SIGNS[(SIGNS.indexOf(signs[place]!) + shifts[index]!) % 32]!;
					});
					expect(readResult(signs.join('')).ok).toBe(false);
				}
			)
		);
	});

	it('of which two neighbours have changed places is refused', () => {
		fc.assert(
			fc.property(arbitraryResult, fc.nat({ max: 200 }), (result, at) => {
				const signs = [...printResult(result).replace(/-/g, '')];
				const place = at % (signs.length - 1);
				fc.pre(signs[place] !== signs[place + 1]);
				[signs[place], signs[place + 1]] = [signs[place + 1]!, signs[place]!];
				expect(readResult(signs.join('')).ok).toBe(false);
			})
		);
	});

	it('that is none says why', () => {
		const why = (text: string) => {
			const read = readResult(text);
			return read.ok ? null : sayCodeFault(read.error);
		};
		expect(why('')).toBe('That is too short for a result code.');
		expect(why('K7QM-0€')).toBe('“€” is in no result code.');
		expect(why('K7QM-0A11-111-22')).toMatch(/missing|add up/);
		fc.assert(fc.property(fc.string(), (text) => void readResult(text)));
	});

	it('names its quiz: another seed or other questions have another tag', () => {
		const quiz = { seed: '1', questions: [] };
		for (const version of [1, 2] as const) {
			expect(tagsOf(quiz)[version]).toMatch(/^[0-9A-Z]{4}$/);
			expect(tagsOf({ ...quiz, seed: '2' })[version]).not.toBe(tagsOf(quiz)[version]);
		}
	});
});
