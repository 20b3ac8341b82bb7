import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS } from '../schedule/day.ts';
import { loudnessOf, LOUDNESSES, unsavedOf, type UnsavedWork } from './reminder.ts';
import { withAnswers, type Trace } from './trace.ts';

const of = (answers: number, days: number, changes: Partial<UnsavedWork> = {}) =>
	loudnessOf({ answers, days, promised: false, folder: false, ...changes });

const anyUnsaved: fc.Arbitrary<UnsavedWork> = fc.record({
	answers: fc.oneof(fc.nat(250), fc.nat(10_000)),
	days: fc.oneof(fc.nat(60), fc.double({ min: 0, max: 1000, noNaN: true })),
	promised: fc.boolean(),
	folder: fc.boolean()
});
const rank = (unsaved: UnsavedWork) => LOUDNESSES.indexOf(loudnessOf(unsaved));

describe('the reminder of a backup', () => {
	test.each([
		[0, 0, 'none'],
		[0, 1000, 'none'],
		[99, 13, 'none'],
		[19, 300, 'none'],
		[100, 0, 'quiet'],
		[20, 14, 'quiet'],
		[499, 44, 'quiet'],
		[500, 0, 'plain'],
		[50, 45, 'plain'],
		[1999, 119, 'plain'],
		[2000, 0, 'loud'],
		[200, 120, 'loud']
	] as const)('%i answers in %i days: %s', (answers, days, loudness) => {
		expect(of(answers, days)).toBe(loudness);
	});

	test('waits twice as long where the browser has promised, or a folder receives backups', () => {
		expect(of(150, 0, { promised: true })).toBe('none');
		expect(of(200, 0, { promised: true })).toBe('quiet');
		expect(of(1000, 0, { folder: true })).toBe('plain');
		expect(of(8000, 0, { promised: true, folder: true })).toBe('loud');
	});

	test('never grows quieter as unsaved work grows, in number or in age', () => {
		fc.assert(
			fc.property(anyUnsaved, fc.nat(5000), fc.nat(500), (unsaved, answers, days) => {
				expect(rank({ ...unsaved, answers: unsaved.answers + answers })).toBeGreaterThanOrEqual(
					rank(unsaved)
				);
				expect(rank({ ...unsaved, days: unsaved.days + days })).toBeGreaterThanOrEqual(
					rank(unsaved)
				);
			})
		);
	});

	test('never grows louder by a promise or a folder', () => {
		fc.assert(
			fc.property(anyUnsaved, (unsaved) => {
				const bare = rank({ ...unsaved, promised: false, folder: false });
				expect(rank({ ...unsaved, promised: true, folder: false })).toBeLessThanOrEqual(bare);
				expect(rank({ ...unsaved, promised: false, folder: true })).toBeLessThanOrEqual(bare);
				expect(rank({ ...unsaved, promised: true, folder: true })).toBeLessThanOrEqual(
					Math.min(
						rank({ ...unsaved, promised: true, folder: false }),
						rank({ ...unsaved, promised: false, folder: true })
					)
				);
			})
		);
	});
});

describe('what is unsaved', () => {
	const trace: Trace = { ...withAnswers(null, 30, 0)!, lastAt: 5 * DAY_MS };

	test('is everything since the first answer where there was no backup', () => {
		expect(unsavedOf(trace, 20 * DAY_MS, false)).toMatchObject({ answers: 30, days: 20 });
	});

	test('is what came after the last backup', () => {
		const backup = { at: 12 * DAY_MS, answers: 25 };
		expect(unsavedOf({ ...trace, backup }, 20 * DAY_MS, true)).toEqual({
			answers: 5,
			days: 8,
			promised: true,
			folder: false
		});
	});

	test('is nothing without a trace, with a backup of more, or before its time', () => {
		expect(unsavedOf(null, DAY_MS, false)).toMatchObject({ answers: 0, days: 0 });
		const backup = { at: 12 * DAY_MS, answers: 40 };
		expect(unsavedOf({ ...trace, backup }, DAY_MS, false)).toMatchObject({ answers: 0, days: 0 });
	});
});
