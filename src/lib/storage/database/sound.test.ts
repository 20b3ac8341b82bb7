// The guards that stand where nobody can wait for all of a shape: whatever a shape lets pass they let
// pass, too. What they are there to catch is said beside each, and tried.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRecord } from '../../core/collection/shapes/shapes.ts';
import { isCardRow } from '../../core/collection/shapes/row-shapes.ts';
import type { Part } from '../../core/collection/records.ts';
import { isReadable } from '../../core/review/readable.ts';
import { headOf } from '../../core/note/deck.ts';
import { DEFAULT_SETTINGS, NO_LIMITS } from '../../core/schedule/settings.ts';
import { arbitraryDeck } from '../../testing/arbitrary-decks.ts';
import { sampleRecords } from '../../testing/backups.ts';
import { mutationsOf } from '../../testing/mutations.ts';
import {
	anyFlags,
	anyReviews,
	anySchedule,
	redating,
	retraction,
	stampsOf
} from '../../testing/schedules.ts';
import { isSoundArticle } from '../article/sound-article.ts';
import { isSoundClass, isSoundForecast } from '../class/sound-class.ts';
import { settingsIn } from './settings.ts';
import { isSoundCard, isSoundNote } from './sound-rows.ts';
import { isSoundDeck } from './sound.ts';

const stamp = stampsOf(1)[0]!;

interface Guarded {
	readonly shape: (value: unknown) => boolean;
	readonly guard: (value: never) => boolean;
	readonly records: fc.Arbitrary<unknown>;
	/** What nobody who reads such a record could work with. */
	readonly caught: Readonly<Record<string, readonly unknown[]>>;
}

const samples = (part: Part) => fc.constantFrom(...(sampleRecords()[part] as readonly unknown[]));
const shapeOf = (part: Part) => (value: unknown) => isRecord(part, value);

const anyCard = fc.record({
	id: fc.constant('news/sanction#term'),
	noteId: fc.constant('news/sanction'),
	deckId: fc.constant('news'),
	part: fc.constant('term'),
	position: fc.nat(),
	flags: anyFlags,
	flagsStamp: fc.constantFrom(null, stamp),
	schedule: anySchedule,
	lastReviewId: fc.constantFrom(null, stamp)
});

const anyNote = arbitraryDeck
	.filter(({ notes }) => notes.length > 0)
	.chain(({ notes, id: deckId }) =>
		fc.constantFrom(...notes).map((note) => ({ id: note.id, deckId, position: 0, note, stamp }))
	);

const anyDeck = arbitraryDeck.map((deck) => ({
	...{ id: deck.id, head: headOf(deck), noteCount: 1, cardCount: 2, limits: NO_LIMITS },
	...{ addedAt: 1, stamp, removed: false }
}));

const GUARDS: Readonly<Record<string, Guarded>> = {
	'a card': {
		shape: isCardRow,
		guard: isSoundCard,
		records: anyCard,
		caught: { noteId: [null, 1], flags: [null], schedule: [null, { kind: 'lost' }] }
	},
	'a note': {
		shape: shapeOf('notes'),
		guard: isSoundNote,
		records: anyNote,
		caught: {
			note: [null, { id: 'news/x' }],
			'note.id': [null],
			'note.kind': [1],
			'note.evidence': [null, {}],
			'note.evidence.citations': [null],
			'note.evidence.standing': [null, {}]
		}
	},
	'a deck': {
		shape: shapeOf('decks'),
		guard: isSoundDeck,
		records: anyDeck,
		caught: { head: [null], 'head.title': [null], 'head.sources': [null, {}], limits: [null] }
	},
	'an entry of the log': {
		shape: shapeOf('reviews'),
		guard: isReadable,
		records: anyReviews
			.filter((log) => log.length > 0)
			.chain(([first]) =>
				fc.constantFrom(
					first,
					retraction(stamp, first!),
					redating(stamp, first!, first!.at, first!.day)
				)
			),
		caught: { kind: ['lost'], id: ['yesterday', 1], cardId: [null] }
	},
	settings: {
		shape: shapeOf('settings'),
		guard: (row) => !settingsIn(row).damaged,
		records: samples('settings'),
		caught: {
			settings: [null],
			presetId: [null],
			'settings.preset.learningStepsMinutes': [4],
			'settings.study': [{ newPerDay: DEFAULT_SETTINGS.study.newPerDay }]
		}
	},
	'a class': {
		shape: (value) => isRecord('classes', value) && value.schoolClass.id === value.id,
		guard: isSoundClass,
		records: samples('classes'),
		caught: {
			schoolClass: [null],
			'schoolClass.times': [[], ['soon']],
			'schoolClass.studyTime': ['soon'],
			'schoolClass.minutesPerDay': [null],
			removed: [1]
		}
	},
	'a forecast': {
		shape: shapeOf('forecasts'),
		guard: isSoundForecast,
		records: samples('forecasts'),
		caught: { range: [null, {}], date: ['soon'], meetingAt: [null], quiz: [{}] }
	},
	'an article': {
		shape: shapeOf('articles'),
		guard: isSoundArticle,
		records: samples('articles'),
		caught: { text: [null], about: [null], decisions: [null, [1]], removed: [null] }
	}
};

describe.each(Object.entries(GUARDS))('%s', (_what, { shape, guard, records, caught }) => {
	const passes = guard as (value: unknown) => boolean;

	test('that its shape lets pass is sound, and so it is with whatever else it lets pass', () => {
		fc.assert(
			fc.property(records, (record) => {
				expect(shape(record)).toBe(true);
				expect(passes(record)).toBe(true);
				for (const { what, record: other } of mutationsOf(record)) {
					if (shape(other)) expect(passes(other), what).toBe(true);
				}
			}),
			{ numRuns: 10 }
		);
	});

	test('that nobody could work with is not', () => {
		const [record] = fc.sample(records, { numRuns: 1, seed: 3 });
		let tried = 0;
		for (const { what, record: other } of mutationsOf(record, Object.values(caught).flat())) {
			const [path = '', value = ''] = what.split(' = ');
			const isCaught = (caught[path] ?? []).some((one) => JSON.stringify(one) === value);
			if (!isCaught) continue;
			tried++;
			expect(passes(other), what).toBe(false);
		}
		expect(tried).toBeGreaterThanOrEqual(Object.values(caught).flat().length);
	});
});
