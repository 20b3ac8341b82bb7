import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CARD, PLAIN, retraction, review, stampsOf } from '../../testing/schedules.ts';
import { isReadable } from './readable.ts';
import { replay } from './replay.ts';
import type { LogEntry } from './review.ts';
import type { Stamp } from '../stamp.ts';

const [one, two, three] = stampsOf(3) as [Stamp, Stamp, Stamp];
const given = review(one);

describe('an entry of the log is readable', () => {
	test.each([
		['a review', given],
		['a retraction', retraction(two, given)],
		['a call', { kind: 'call', id: three, cardId: CARD, day: 100 }]
	])('as %s', (_what, entry) => {
		expect(isReadable(entry)).toBe(true);
	});

	test.each([
		['of no known grade', { ...given, grade: 'superb' }],
		['on no day', { ...given, day: NaN }],
		['at no time', { ...given, at: '12:00' }],
		['with a stamp that is none', { ...given, id: 'yesterday' }],
		['of no card', { ...given, cardId: undefined }],
		['of no preset', { ...given, presetId: null }],
		['of a kind that is not known', { ...given, kind: 'guess' }],
		['that takes back nothing', { ...retraction(two, given), reviewId: '' }],
		['that calls for no day', { kind: 'call', id: three, cardId: CARD, day: Infinity }]
	])('not where it is one %s', (_what, entry) => {
		expect(isReadable(entry)).toBe(false);
	});

	test('not where it is anything else', () => {
		fc.assert(
			fc.property(fc.anything(), (value) => {
				expect(isReadable(value)).toBe(false);
			})
		);
	});
});

test('A replay passes over what cannot be read', () => {
	const damaged = { ...review(two), grade: 'superb' } as unknown as LogEntry;
	const usual = new Map([['usual', PLAIN]]);
	expect(replay([given, damaged], usual)).toEqual(replay([given], usual));
});
