// Segments: what is sealed comes back as it was, and what is not as it was sealed is known.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRecord } from '../collection/shapes/shapes.ts';
import { mutationsOf } from '../../testing/mutations.ts';
import { anyReviews, redating, retraction, review, stampsOf } from '../../testing/schedules.ts';
import { isWholeEntry } from './readable.ts';
import type { LogEntry } from './review.ts';
import {
	entriesOf,
	hashOf,
	inSegments,
	isSealable,
	SEGMENT_MOST,
	segmentOf,
	soundEntries,
	textOf
} from './segment.ts';

const LINK = { device: 'phone', number: 1, before: null } as const;
const [first, second, third, fourth, fifth] = stampsOf(5) as never[] as [
	never,
	never,
	never,
	never,
	never
];
const called: LogEntry = { kind: 'call', id: second, cardId: review(first).cardId, day: 101 };
const ENTRIES = [
	review(first),
	called,
	review(third, { grade: 'again' }),
	retraction(fourth, called as never),
	redating(fifth, review(third), 5000, 99)
];

/** Reviews, calls of their cards, and what takes either back or dates it anew. */
const anyLog = fc
	.tuple(
		anyReviews,
		fc.array(fc.constantFrom('review', 'call', 'retraction', 'redating'), { minLength: 40 })
	)
	.map(([reviews, kinds]) =>
		reviews.map((entry, index): LogEntry => {
			const { id, cardId, day, at } = entry;
			if (kinds[index] === 'redating') return redating(id, entry, at / 2, day);
			if (kinds[index] === 'call') return { kind: 'call', id, cardId, day };
			return kinds[index] === 'retraction' ? retraction(id, entry) : entry;
		})
	);

test('Whatever is sealed comes back as it was, in its order', () => {
	fc.assert(
		fc.property(anyLog, (log) => {
			expect(log.every(isSealable)).toBe(true);
			expect(entriesOf(textOf(log))).toEqual(log);
		})
	);
});

test('Stamps of several devices, of one moment and out of order come back, too', () => {
	const ids = ['0mk6zl8ab-0000-b', '0mk6zl8aa-00zz-a', '0mk6zl8aa-0100-a', '0mk6zl8ab-0000-a1'];
	const log = ids.map((id) => review(id as never, { at: 12.5, durationMs: 0.25 }));
	expect(entriesOf(textOf(log))).toEqual(log);
});

test('An entry is sealed where, and only where, its shape is whole', () => {
	const log = fc.sample(anyLog, { numRuns: 30, seed: 5 }).flat();
	for (const entry of [...ENTRIES, ...log]) expect(isWholeEntry(entry)).toBe(true);
	let refused = 0;
	for (const entry of ENTRIES) {
		for (const { what, record } of mutationsOf<unknown>(entry)) {
			const isWhole = isRecord('reviews', record);
			expect(isWholeEntry(record as LogEntry), what).toBe(isWhole);
			refused += isWhole ? 0 : 1;
			if (isWhole && isSealable(record as LogEntry))
				expect(entriesOf(textOf([record as LogEntry])), what).toEqual([record]);
		}
	}
	expect(refused).toBeGreaterThan(50);
});

test('A segment says how many entries it has, and between which stamps', () => {
	const segment = segmentOf(LINK, [ENTRIES[2]!, ENTRIES[0]!, ENTRIES[1]!]);
	expect(segment).toMatchObject({ count: 3, first, last: third, sealed: true, before: null });
	expect(isRecord('log', JSON.parse(JSON.stringify(segment)))).toBe(true);
	expect(soundEntries(segment)).toEqual([ENTRIES[2], ENTRIES[0], ENTRIES[1]]);
});

test('Whatever is changed of a segment, it is known to be damaged', () => {
	const segment = segmentOf(LINK, ENTRIES);
	for (const { what, record } of mutationsOf(segment)) {
		if (JSON.stringify(record) === JSON.stringify(segment)) continue;
		// What no hash can see is another field, or another type that reads the same.
		const isTaken = isRecord('log', record) && soundEntries(record) !== null;
		expect(isTaken, what).toBe(false);
	}
	for (let at = 0; at < segment.text.length; at += 7) {
		const text = `${segment.text.slice(0, at)}_${segment.text.slice(at + 1)}`;
		expect(soundEntries({ ...segment, text })).toBeNull();
	}
	expect(soundEntries(undefined as never)).toBeNull();
});

test('A text that nobody has sealed so is none, even where its hash is right', () => {
	const texts = [
		'',
		'null',
		'[]',
		'{}',
		'{"v":2}',
		textOf(ENTRIES).replace('"v":1', '"v":2'),
		textOf(ENTRIES).replace('"what":"', '"what":"9'),
		textOf(ENTRIES).replace('"ms":[', '"ms":["1",'),
		textOf(ENTRIES).replace(/"card":\[[^\]]*\]/, '"card":[7,7,7,7]')
	];
	for (const text of texts) {
		const bare = { ...segmentOf(LINK, ENTRIES), text };
		expect(soundEntries({ ...bare, hash: hashOf(bare) }), text.slice(0, 60)).toBeNull();
	}
});

test('The encoding of the first version stays as it is: segments lie on devices and in backups', () => {
	const [one, two] = ['0mk6zl8aa-0000-a', '0mk6zl8bb-0000-a'] as [never, never];
	const log = [review(one, { at: parseInt('0mk6zl8aa', 36) }), retraction(two, review(one))];
	const { text, hash } = segmentOf(LINK, log);
	expect(text).toBe(
		'{"v":1,"cards":["news/sanction#term"],"devices":["a"],"presets":["usual"],"what":"3r","card":[0,0],"ms":[1767969830962,37],"day":[100],"took":[4000],"back":["0mk6zl8aa-0000-a"]}'
	);
	expect(hash).toBe('43d70afdc21797c462289f13294eefde1e969d7022794f4fd8d3bcd1aeb4760c');
});

test('Many entries are cut into pieces that a segment can hold', () => {
	const many = Array.from({ length: 2 * SEGMENT_MOST + 1 }, () => ENTRIES[0]!);
	expect(inSegments(many).map(({ length }) => length)).toEqual([SEGMENT_MOST, SEGMENT_MOST, 1]);
	expect(inSegments([])).toEqual([]);
});
