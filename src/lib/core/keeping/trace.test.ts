import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isStale, readTrace, recounted, withAnswers, type Trace } from './trace.ts';

const count = fc.nat(1e6);
const anyTrace: fc.Arbitrary<Trace> = fc.record({
	answers: fc.integer({ min: 1, max: 1e6 }),
	firstAt: count,
	lastAt: count,
	decks: count,
	device: fc.string(),
	backup: fc.option(fc.record({ at: count, answers: count })),
	folder: fc.boolean()
});

describe('a trace', () => {
	test('reads as it was written', () => {
		fc.assert(
			fc.property(anyTrace, (trace) => {
				expect(readTrace(JSON.stringify(trace))).toEqual(trace);
			})
		);
	});

	test('cut short, or of any other shape, is none, and nothing breaks', () => {
		fc.assert(
			fc.property(anyTrace, fc.nat(60), (trace, length) => {
				const text = JSON.stringify(trace);
				expect(readTrace(text.slice(0, Math.min(length, text.length - 1)))).toBeNull();
			})
		);
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				const trace = readTrace(JSON.stringify(value));
				expect(trace === null || trace.answers > 0).toBe(true);
			})
		);
		for (const text of ['', 'null', '{}', '{"answers":-1}', '{"answers":"9"}', '"__proto__"'])
			expect(readTrace(text)).toBeNull();
	});

	test('with a wrong note of a backup keeps the rest', () => {
		const kept = { answers: 3, firstAt: 1, lastAt: 2, decks: 1, device: 'a' };
		const trace = { ...kept, backup: 'yesterday', folder: 1 };
		expect(readTrace(JSON.stringify(trace))).toEqual({ ...trace, backup: null, folder: false });
	});

	test('begins with the first answers, and is gone when all are taken back', () => {
		const first = withAnswers(null, 4, 1000)!;
		expect(first).toMatchObject({ answers: 4, firstAt: 1000, lastAt: 1000, backup: null });
		expect(withAnswers(first, -4, 2000)).toBeNull();
		expect(withAnswers(null, 0, 1000)).toBeNull();
	});

	test('counts on, and keeps the first moment, the backup and the folder', () => {
		fc.assert(
			fc.property(anyTrace, count, count, (trace, more, at) => {
				const next = withAnswers(trace, more, at)!;
				expect(next).toEqual({
					...trace,
					answers: trace.answers + more,
					lastAt: Math.max(trace.lastAt, at)
				});
			})
		);
	});

	test('is put right by the database, and keeps the backup and the folder', () => {
		const counted = { answers: 7, firstAt: 5, lastAt: 9, decks: 2, device: 'b' };
		expect(recounted(null, counted)).toEqual({ ...counted, backup: null, folder: false });
		fc.assert(
			fc.property(anyTrace, (trace) => {
				const { backup, folder } = trace;
				expect(recounted(trace, counted)).toEqual({ ...counted, backup, folder });
				expect(recounted(trace, { ...counted, answers: 0 })).toBeNull();
			})
		);
	});

	test('may be of another database, or of other decks', () => {
		const trace = { ...withAnswers(null, 1, 0)!, device: 'a', decks: 2 };
		expect(isStale(trace, { device: 'a', decks: 2 })).toBe(false);
		expect(isStale(trace, { device: 'b', decks: 2 })).toBe(true);
		expect(isStale(trace, { device: 'a', decks: 3 })).toBe(true);
		expect(isStale(null, { device: 'a', decks: 2 })).toBe(true);
	});
});
