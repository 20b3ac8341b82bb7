// An Anki card comes here when it would have come there, and remembers what it remembered.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_FLAGS } from '../../schedule/flags.ts';
import { memoryFromSm2, nextMemory } from '../../schedule/fsrs.ts';
import { DEFAULT_PRESET } from '../../schedule/preset.ts';
import type { DayRule } from '../../schedule/day.ts';
import type { AnkiCard, AnkiCollection, AnkiReview } from './collection.ts';
import { firstDayOf, placeCard, type Placing } from './place-card.ts';
import { limitsOfAnki, presetOfAnki } from './preset-of-anki.ts';
import { answersOf, reviewsByCard } from './review-of-anki.ts';

const UTC: DayRule = { startHour: 4, offsetMinutesAt: () => 0 };
const DAY_MS = 86_400_000;
/** Days since 1970; the collection began on 19,458. */
const FIRST = 19_458;
const at = (day: number, hour = 12) => day * DAY_MS + hour * 3_600_000;

const card = (changes: Partial<AnkiCard> = {}): AnkiCard => ({
	...{ id: 1, noteId: 1, deckId: 10, ord: 0, type: 'review', queue: 'review', due: 900 },
	...{ interval: 30, easePermille: 2500, reps: 6, lapses: 1, stepsLeft: 0, homeDue: 0 },
	...{ homeDeckId: 0, flag: 0, memory: null, lastReviewS: null },
	...changes
});

const review = (day: number, changes: Partial<AnkiReview> = {}): AnkiReview => ({
	...{ id: at(day), cardId: 1, ease: 3, interval: 1, lastInterval: 0, factor: 2500 },
	...{ durationMs: 5000, kind: 'review' },
	...changes
});

const place = (one: AnkiCard, changes: Partial<Placing> = {}) =>
	placeCard(one, {
		...{ rule: UTC, today: FIRST + 880, firstDay: FIRST, preset: DEFAULT_PRESET, reviews: [] },
		...changes
	});

describe('a card in review', () => {
	test('is due on its day, and remembered as FSRS had it', () => {
		const memory = { stability: 12.1, difficulty: 5.6 };
		expect(place(card({ memory }))).toEqual({
			schedule: {
				...{ kind: 'review', memory, lastAt: at(FIRST + 870, 4), lastDay: FIRST + 870 },
				...{ reps: 6, lapses: 1, intervalDays: 30, dueDay: FIRST + 900 }
			},
			...{ flags: NO_FLAGS, deckId: 10, isGuessed: false }
		});
	});

	test('was last seen when it says so, or its history', () => {
		const lastReviewS = at(FIRST + 869) / 1000;
		expect(place(card({ lastReviewS })).schedule).toMatchObject({
			...{ lastAt: at(FIRST + 869), lastDay: FIRST + 869, dueDay: FIRST + 900 }
		});
		const reviews = [review(FIRST + 868)];
		expect(place(card(), { reviews }).schedule).toMatchObject({ lastDay: FIRST + 868 });
	});

	test('of SM-2 is remembered by its interval and ease', () => {
		expect(place(card({ easePermille: 2100 })).schedule).toMatchObject({
			memory: memoryFromSm2(2.1, 30)
		});
		// Some programs leave the ease out.
		expect(place(card({ easePermille: 0 })).schedule).toMatchObject({
			memory: memoryFromSm2(2.5, 30)
		});
	});

	test('of SM-2 whose whole history is there is remembered by that', () => {
		const reviews = [review(FIRST + 860, { kind: 'learn' }), review(FIRST + 870)];
		const memory = nextMemory(nextMemory(null, 0, 'good'), 10, 'good');
		expect(place(card(), { reviews }).schedule).toMatchObject({ memory });
		expect(place(card(), { reviews: reviews.slice(1) }).schedule).toMatchObject({
			memory: memoryFromSm2(2.5, 30)
		});
	});

	test('with dates that cannot be is due an interval after it was seen, and says so', () => {
		for (const due of [900_000, -99_999, 1.5]) {
			const placed = place(card({ due }), { reviews: [review(FIRST + 850)] });
			expect(placed.isGuessed).toBe(true);
			expect(placed.schedule).toMatchObject({ dueDay: FIRST + 880 });
		}
		expect(place(card({ interval: -600 }))).toMatchObject({
			isGuessed: true,
			schedule: { intervalDays: 1, dueDay: FIRST + 900 }
		});
	});
});

describe('a card on its steps', () => {
	const dueAt = at(FIRST + 880, 13);

	test('is due at its moment, on the step that is next', () => {
		const learning = card({ type: 'learning', queue: 'learning', due: dueAt / 1000, stepsLeft: 1 });
		expect(place(learning).schedule).toMatchObject({ kind: 'learning', step: 1, dueAt });
		expect(place({ ...learning, stepsLeft: 2 }).schedule).toMatchObject({ step: 0 });
		expect(place({ ...learning, stepsLeft: 9 }).schedule).toMatchObject({ step: 0 });
	});

	test('of days is due on its day', () => {
		const relearning = card({ type: 'relearning', queue: 'day-learning', due: 881, stepsLeft: 1 });
		const { schedule } = place(relearning);
		expect(schedule).toMatchObject({ kind: 'relearning', dueDay: FIRST + 881, lapses: 1 });
		expect(schedule).not.toHaveProperty('dueAt');
	});

	test('is on those after a lapse where the first scheduler left it in review', () => {
		const lapsed = card({ queue: 'learning', due: dueAt / 1000, stepsLeft: 1 });
		expect(place(lapsed).schedule).toMatchObject({ kind: 'relearning', dueAt });
	});
});

describe('a card', () => {
	test('that is new stays so, wherever it stands in the order', () => {
		const fresh = card({ type: 'new', queue: 'new', due: 1_000_007, reps: 0 });
		expect(place(fresh)).toMatchObject({ schedule: { kind: 'new' }, isGuessed: false });
	});

	test('out of study stays so, with its schedule', () => {
		expect(place(card({ queue: 'suspended' }))).toMatchObject({
			flags: { suspended: { by: 'learner' }, buried: null },
			schedule: { kind: 'review', dueDay: FIRST + 900 }
		});
		for (const queue of ['buried-by-learner', 'buried-by-sibling'] as const) {
			expect(place(card({ queue })).flags).toEqual({
				...NO_FLAGS,
				buried: { by: 'learner', untilDay: FIRST + 881 }
			});
		}
	});

	test('of a filtered deck goes home, due when it would be there', () => {
		const away = { homeDeckId: 20, deckId: 99 };
		expect(place(card({ ...away, due: -100_000, homeDue: 905 }))).toMatchObject({
			...{ deckId: 20, isGuessed: false, schedule: { dueDay: FIRST + 905 } }
		});
		const dueAt = at(FIRST + 880);
		const learning = { type: 'learning', due: dueAt / 1000, homeDue: 3 } as const;
		expect(place(card({ ...away, ...learning }))).toMatchObject({
			...{ deckId: 20, schedule: { dueAt } }
		});
	});

	test('has a schedule of finite numbers, whatever its row holds', () => {
		const any = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
		fc.assert(
			fc.property(
				fc.record({
					...{ due: any, interval: any, easePermille: any, reps: any, lapses: any, homeDue: any },
					...{ stepsLeft: any, lastReviewS: fc.option(any), homeDeckId: fc.constantFrom(0, 5) },
					type: fc.constantFrom('new', 'learning', 'review', 'relearning'),
					memory: fc.option(fc.record({ stability: any, difficulty: any }))
				}),
				(changes) => {
					const { schedule } = place(card(changes as Partial<AnkiCard>));
					const numbers = JSON.stringify(schedule);
					expect(numbers).not.toContain('null');
					if (schedule.kind !== 'new') expect(schedule.memory.stability).toBeGreaterThan(0);
				}
			)
		);
	});
});

describe('the first day of a collection', () => {
	const firstDay = (createdS: number, west: number | null, rule: DayRule) =>
		firstDayOf({ createdS, createdOffsetMinutesWest: west } as AnkiCollection, rule);

	test('is that of where it was made, wherever it is brought in', () => {
		// 11 April 2023, 4:00 in Berlin.
		const tokyo: DayRule = { startHour: 4, offsetMinutesAt: () => 540 };
		expect([UTC, tokyo].map((rule) => firstDay(1_681_178_400, -120, rule))).toEqual([FIRST, FIRST]);
	});

	test('is that of the learner’s zone where an old Anki did not say', () => {
		expect(firstDay(1_681_178_400, null, { ...UTC, offsetMinutesAt: () => 120 })).toBe(FIRST);
	});
});

describe('the history', () => {
	test('has answers in their order, with their day by the learner’s hour', () => {
		const night = review(FIRST + 2, { id: at(FIRST + 2, 3), ease: 1, durationMs: 9_999_999 });
		expect(answersOf([night, review(FIRST)], UTC)).toEqual([
			{ grade: 'good', at: at(FIRST), day: FIRST, durationMs: 5000, isForgotten: false },
			{
				...{ grade: 'again', at: at(FIRST + 2, 3), day: FIRST + 1, durationMs: 3_600_000 },
				isForgotten: false
			}
		]);
	});

	test('has nothing of practice, of dates that were set, and twice of one moment', () => {
		const rows = [
			review(FIRST, { kind: 'filtered', factor: 0 }),
			review(FIRST + 1, { kind: 'manual', ease: 0, factor: 2500 }),
			review(FIRST + 2, { kind: 'rescheduled', ease: 0 }),
			review(FIRST + 3, { kind: 'filtered', ease: 4 }),
			review(FIRST + 3, { kind: 'filtered', ease: 4 })
		];
		expect(answersOf(rows, UTC).map(({ grade }) => grade)).toEqual(['easy']);
	});

	test('is forgotten before a reset', () => {
		const reset = review(FIRST + 1, { kind: 'manual', ease: 0, factor: 0 });
		const rows = [review(FIRST), reset, review(FIRST + 2)];
		expect(answersOf(rows, UTC).map(({ isForgotten }) => isForgotten)).toEqual([true, false]);
		const learnt = [review(FIRST, { kind: 'learn' }), reset];
		expect(place(card(), { reviews: learnt }).schedule).toMatchObject({
			memory: memoryFromSm2(2.5, 30)
		});
	});

	test('is told apart by card', () => {
		const byCard = reviewsByCard([review(1), review(2, { cardId: 2 }), review(3)]);
		expect([...byCard].map(([id, rows]) => [id, rows.length])).toEqual([
			[1, 2],
			[2, 1]
		]);
	});
});

describe('choices', () => {
	const anki = {
		...{ id: 1, name: '', learningStepsMinutes: [0.5, 10, -1], relearningStepsMinutes: [99_999] },
		...{ newPerDay: 5, reviewsPerDay: 20_000, maximumIntervalDays: 0, leechThreshold: 8 },
		...{ leechSuspends: true, desiredRetention: 0.7, fsrsWeights: [], hasEasyDays: false }
	};
	const deck = {
		...{ id: 1, path: ['A'], description: '', isFiltered: false, presetId: 1 },
		...{ newPerDay: null, reviewsPerDay: null, desiredRetention: null }
	};

	test('are held to what they may be here', () => {
		expect(presetOfAnki(anki)).toEqual({
			...DEFAULT_PRESET,
			...{ desiredRetention: 0.8, learningStepsMinutes: [0.5, 10], relearningStepsMinutes: [] },
			maximumIntervalDays: 1
		});
	});

	test('of a deck come before those of its preset', () => {
		expect(limitsOfAnki(deck, anki)).toEqual({ newPerDay: 5, reviewsPerDay: 9999 });
		expect(limitsOfAnki({ ...deck, newPerDay: 0 }, null)).toEqual({
			newPerDay: 0,
			reviewsPerDay: null
		});
	});
});
