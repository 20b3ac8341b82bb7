import { describe, expect, test } from 'vitest';
import { DAY_MS } from '../schedule/day.ts';
import { measureRecall, recallAt, USUAL_RECALL, type AskedCard } from './recall-model.ts';
import type { Stage, CardStanding } from './standing.ts';

const now = 20_000 * DAY_MS;
const MINUTE_MS = 60_000;

type Seen = Exclude<CardStanding, { stage: 'unseen' }>;

const standing = (stage: Exclude<Stage, 'unseen'>, changes: Partial<Seen> = {}): Seen => ({
	stage,
	memory: { stability: 2, difficulty: 5 },
	lastAt: now,
	lastDay: 20_000,
	lapsed: stage === 'relapsed',
	looks: 4,
	...changes
});

/** A number of questions after a time, a share of them answered right. */
const asked = (count: number, share: number, of: Seen, afterMs: number): AskedCard[] =>
	Array.from({ length: count }, (_, index) => ({
		standing: of,
		at: now + afterMs,
		recalled: index < share * count
	}));

const relapsed = standing('relapsed');
const mended = standing('settled', { lapsed: true });

describe('recall', () => {
	test('of a card that was wrong twice is higher than of one that was wrong once: it was read twice', () => {
		const [once, twice] = [1, 2].map((looks) =>
			recallAt(standing('missed', { looks }), now + DAY_MS, USUAL_RECALL)
		);
		expect(twice).toBeGreaterThan(once! + 0.05);
	});

	test('of a lapse on the next day is judged by what this learner kept of cards that had lapsed', () => {
		const tomorrow = (share: number) =>
			recallAt(relapsed, now + DAY_MS, measureRecall(asked(40, share, mended, DAY_MS)));
		expect(tomorrow(0.95)).toBeGreaterThan(tomorrow(0.5) + 0.2);
	});

	test('of a lapse minutes later says little of the next day', () => {
		const before = asked(40, 0.95, mended, DAY_MS);
		const tomorrow = (share: number) => {
			const minutesLater = asked(60, share, relapsed, 10 * MINUTE_MS);
			return recallAt(relapsed, now + DAY_MS, measureRecall([...before, ...minutesLater]));
		};
		expect(tomorrow(1) - tomorrow(0.6)).toBeLessThan(0.2);
		expect(tomorrow(0.6)).toBeGreaterThan(0.7);
	});

	test('never rises with time, through the hours after an answer either', () => {
		const model = measureRecall([
			...asked(60, 0.5, relapsed, 10 * MINUTE_MS),
			...asked(60, 1, mended, 2 * DAY_MS),
			...asked(60, 0.5, standing('missed'), MINUTE_MS),
			...asked(60, 1, standing('missed'), DAY_MS)
		]);
		for (const stage of ['missed', 'relapsed', 'begun', 'settled'] as const) {
			const chances = [1, 10, 100, 359, 361, 600, 1440, 2880, 20_000].map((minutes) =>
				recallAt(standing(stage), now + minutes * MINUTE_MS, model)
			);
			expect(chances).toEqual(chances.toSorted((a, b) => b - a));
		}
	});

	test('is never certain, though what is surer is still told from what is less so', () => {
		const [known, better] = [30, 300].map((stability) =>
			recallAt(
				standing('settled', { memory: { stability, difficulty: 5 } }),
				now + DAY_MS,
				USUAL_RECALL
			)
		);
		expect(better).toBeGreaterThan(known!);
		expect(better).toBeLessThan(0.98);
	});
});
