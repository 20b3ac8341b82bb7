// Two collections made one: nothing of either is lost, in whichever order, and twice is as once.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleRecords } from '../../testing/backups.ts';
import { anyFlags, stampsOf } from '../../testing/schedules.ts';
import type { Note } from '../note/note.ts';
import {
	mergedArticle,
	mergedDeck,
	mergedFlags,
	mergedNote,
	newerDeck,
	type NoteParts
} from './merge.ts';
import type { ArticleRecord, CardRecord, DeckRecord, NoteRecord } from './records.ts';

const STAMPS = stampsOf(4);
const [DECK, NOTE, CARD] = [
	sampleRecords().decks[0]!,
	sampleRecords().notes[0]!,
	sampleRecords().cards[0]!
];

const anyStamp = fc.constantFrom(...STAMPS);

const anyDeck: fc.Arbitrary<DeckRecord> = fc
	.record({
		version: fc.integer({ min: 1, max: 3 }),
		stamp: anyStamp,
		removed: fc.boolean(),
		addedAt: fc.nat(9),
		newPerDay: fc.option(fc.nat(9), { nil: null })
	})
	// One stamp is one record.
	.map(({ version, stamp, removed, addedAt, newPerDay }) => ({
		...DECK,
		head: { ...DECK.head, version, title: `Version ${version}`, description: stamp },
		limits: { newPerDay: stamp === STAMPS[0] ? null : newPerDay, reviewsPerDay: null },
		removed,
		addedAt,
		stamp
	}));

const anyOwn = fc.option(
	fc
		.record({
			edits: fc.dictionary(
				fc.constantFrom('term', 'meaning', 'explain'),
				fc.record({ mine: fc.constantFrom('a', 'b'), over: fc.constant('') })
			),
			tags: fc.uniqueArray(fc.constantFrom('exam', 'hard', 'later')),
			flagged: fc.boolean(),
			accepted: fc.dictionary(
				fc.constantFrom('answer', 'term'),
				fc.uniqueArray(fc.constantFrom('one', 'two'), { minLength: 1 }),
				{ noNullPrototype: true }
			)
		})
		.map(({ accepted, ...own }) =>
			Object.keys(accepted).length === 0 ? own : { ...own, accepted }
		),
	{ nil: undefined }
);

const anyNote: fc.Arbitrary<NoteRecord> = fc
	.record({ stamp: anyStamp, own: anyOwn, position: fc.nat(3) })
	.map(({ stamp, own, position }) => ({
		...NOTE,
		note: { ...NOTE.note, topic: stamp } as Note,
		position,
		stamp,
		...(own && { own })
	}));

/** Two that were not written at once. */
const two = <T extends { readonly stamp: string }>(one: fc.Arbitrary<T>) =>
	fc.tuple(one, one).filter(([a, b]) => a.stamp !== b.stamp);

const asRecord = (
	{ own, shipped, position }: NoteParts,
	stamp: NoteRecord['stamp']
): NoteRecord => ({
	...NOTE,
	note: shipped,
	position,
	stamp,
	...(own && { own })
});

const MIRRORED = { ours: 'theirs', theirs: 'ours', same: 'same' } as const;
const anyNewer = fc.constantFrom('ours' as const, 'theirs' as const, 'same' as const);

describe('two records of a deck', () => {
	test('make the same one in either order', () => {
		fc.assert(
			fc.property(two(anyDeck), ([a, b]) => {
				expect(mergedDeck(a, b)).toEqual(mergedDeck(b, a));
			})
		);
	});

	test('make one that takes in neither of them again', () => {
		fc.assert(
			fc.property(two(anyDeck), ([a, b]) => {
				const merged = mergedDeck(a, b);
				expect(mergedDeck(merged, a)).toEqual(merged);
				expect(mergedDeck(merged, b)).toEqual(merged);
			})
		);
	});

	test('have the text of the higher version and the limits of the later one', () => {
		const newer = { ...DECK, head: { ...DECK.head, version: 9 }, stamp: STAMPS[0]! };
		const later = { ...DECK, limits: { newPerDay: 3, reviewsPerDay: null }, stamp: STAMPS[1]! };
		const merged = mergedDeck(later, newer);
		expect(merged.head.version).toBe(9);
		expect(merged.limits.newPerDay).toBe(3);
		expect(newerDeck(later, newer)).toBe('theirs');
	});
});

describe('two records of a note', () => {
	test('make the same one in either order', () => {
		fc.assert(
			fc.property(two(anyNote), anyNewer, ([a, b], newer) => {
				expect(mergedNote(a, b, newer)).toEqual(mergedNote(b, a, MIRRORED[newer]));
			})
		);
	});

	test('make one that takes in neither of them again', () => {
		fc.assert(
			fc.property(two(anyNote), ([a, b]) => {
				const merged = mergedNote(a, b, 'same');
				const row = asRecord(merged, STAMPS.at(-1)!);
				fc.pre(a.stamp !== row.stamp && b.stamp !== row.stamp);
				expect(mergedNote(row, a, 'same')).toEqual(merged);
				expect(mergedNote(row, b, 'same')).toEqual(merged);
			})
		);
	});

	test('lose no text and no tag of the learner', () => {
		fc.assert(
			fc.property(two(anyNote), anyNewer, ([a, b], newer) => {
				const { own } = mergedNote(a, b, newer);
				for (const side of [a.own, b.own]) {
					expect(Object.keys(own?.edits ?? {})).toEqual(
						expect.arrayContaining(Object.keys(side?.edits ?? {}))
					);
					expect(own?.tags ?? []).toEqual(expect.arrayContaining([...(side?.tags ?? [])]));
					for (const [part, answers] of Object.entries(side?.accepted ?? {})) {
						expect(own?.accepted?.[part]).toEqual(expect.arrayContaining([...answers]));
					}
				}
			})
		);
	});

	test('have the later of two texts for one field', () => {
		const own = (mine: string) => ({
			edits: { term: { mine, over: 'x' } },
			tags: [],
			flagged: false
		});
		const [early, late] = [
			{ ...NOTE, own: own('early'), stamp: STAMPS[0]! },
			{ ...NOTE, own: own('late'), stamp: STAMPS[1]! }
		];
		expect(mergedNote(late, early, 'theirs').own?.edits.term?.mine).toBe('late');
	});
});

describe('two records of a card', () => {
	const anyCard: fc.Arbitrary<CardRecord> = fc
		.tuple(anyFlags, fc.option(anyStamp, { nil: null }))
		.map(([flags, flagsStamp]) => ({ ...CARD, flags, flagsStamp }));

	test('have the flags of the one that was changed later', () => {
		fc.assert(
			fc.property(anyCard, anyCard, (a, b) => {
				fc.pre((a.flagsStamp ?? '') < (b.flagsStamp ?? ''));
				expect(mergedFlags(a, b)).toEqual(b.flags);
				expect(mergedFlags(b, a)).toEqual(b.flags);
			})
		);
	});

	test('have the same flags in either order, and twice as once', () => {
		fc.assert(
			fc.property(anyFlags, anyFlags, (a, b) => {
				const [left, right] = [a, b].map((flags) => ({ ...CARD, flags, flagsStamp: null }));
				const flags = mergedFlags(left!, right!);
				expect(mergedFlags(right!, left!)).toEqual(flags);
				expect(mergedFlags({ ...left!, flags }, right!)).toEqual(flags);
			})
		);
	});
});

describe('an article that both have', () => {
	const [ARTICLE] = sampleRecords().articles;
	const about = (id: string, noteId: string | null = null) =>
		({ id, noteId, start: 0, end: 4 }) as ArticleRecord['decisions'][number];
	const ours = { ...ARTICLE!, decisions: [about('a'), about('b', 'maps/b')], stamp: STAMPS[1]! };
	const theirs = { ...ARTICLE!, decisions: [about('b'), about('c')], left: 0, stamp: STAMPS[2]! };

	test('keeps what either side has decided; on one suggestion the later decision holds', () => {
		const merged = mergedArticle(ours, theirs);
		expect(merged).toMatchObject({ left: 0, stamp: STAMPS[2] });
		expect(new Set(merged.decisions)).toEqual(new Set([about('a'), about('b'), about('c')]));
	});

	test('is the same whichever side it is merged on, and stays so', () => {
		const merged = mergedArticle(ours, theirs);
		expect(mergedArticle(theirs, ours)).toEqual(merged);
		expect(mergedArticle(merged, theirs)).toEqual(merged);
	});
});
