import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyGrade, CARD, onDay, PLAIN, review, stampsOf } from '../../testing/schedules.ts';
import { NEW } from '../schedule/schedule.ts';
import { countedTogether, countsOfAnswer, NOTHING_COUNTED } from './day-counts.ts';
import {
	dayCountsOf,
	replay,
	type Replayed,
	replayEntry,
	replaySteps,
	startReplay
} from './replay.ts';
import type { LogEntry, Review } from './review.ts';
import { standingReviews } from './standing-log.ts';
import type { Stamp } from '../stamp.ts';

const usual = new Map([['usual', PLAIN]]);
const countsOf = (log: readonly LogEntry[]) => dayCountsOf(replaySteps(log, usual));

const anyStep = fc.oneof(
	{ weight: 5, arbitrary: fc.record({ kind: fc.constant('answer' as const), grade: anyGrade }) },
	{ weight: 2, arbitrary: fc.constant({ kind: 'undo' as const }) },
	{ weight: 2, arbitrary: fc.record({ kind: fc.constant('days' as const), days: fc.nat(60) }) },
	{ weight: 1, arbitrary: fc.constant({ kind: 'call' as const }) }
);
const anySteps = fc.array(anyStep, { maxLength: 40 });

/** What a learner who does these steps writes, and what the days count as it happens. */
function live(
	steps: readonly (typeof anySteps extends fc.Arbitrary<infer T> ? T : never)[number][]
) {
	const stamps = stampsOf(steps.length);
	const log: LogEntry[] = [];
	const byDay = new Map<number, typeof NOTHING_COUNTED>();
	let day = 100;
	const count = (answer: Review, by: 1 | -1) => {
		const counts = countsOfAnswer(replay(log, usual), answer);
		byDay.set(answer.day, countedTogether(byDay.get(answer.day) ?? NOTHING_COUNTED, counts, by));
	};
	for (const [index, step] of steps.entries()) {
		const id = stamps[index]!;
		switch (step.kind) {
			case 'answer': {
				const given = review(id, { grade: step.grade, ...onDay(day), durationMs: 1000 + index });
				count(given, 1);
				log.push(given);
				break;
			}
			case 'undo': {
				const last = standingReviews(log).at(-1);
				if (!last) break;
				log.push({ kind: 'retraction', id, cardId: CARD, reviewId: last.id });
				count(last, -1);
				break;
			}
			case 'call':
				log.push({ kind: 'call', id, cardId: CARD, day });
				break;
			case 'days':
				day += step.days;
		}
	}
	return { log, byDay: new Map([...byDay].filter(([, { answers }]) => answers > 0)) };
}

describe('the counts of a card’s days', () => {
	test('are none where nothing was answered', () => {
		expect(countsOf([])).toEqual(new Map());
	});

	test('tell the first answer from those on its steps, and from reviews', () => {
		const [one, two, three, four] = stampsOf(4) as [Stamp, Stamp, Stamp, Stamp];
		const log = [
			review(one, { grade: 'good' }),
			review(two, { grade: 'good' }),
			{ kind: 'call', id: three, cardId: CARD, day: 101 } as const,
			review(four, { ...onDay(103), durationMs: 500 })
		];
		expect(countsOf(log)).toEqual(
			new Map([
				[100, { newCards: 1, reviews: 0, answers: 2, durationMs: 8000 }],
				[103, { newCards: 0, reviews: 1, answers: 1, durationMs: 500 }]
			])
		);
	});

	test('are what answering and taking back leave, whatever was done', () => {
		fc.assert(
			fc.property(anySteps, (steps) => {
				const { log, byDay } = live(steps);
				expect(countsOf(log)).toEqual(byDay);
			})
		);
	});
});

describe('entry by entry', () => {
	test('what stands leads to the schedule of the replay, and to its last review', () => {
		fc.assert(
			fc.property(anySteps, (steps) => {
				const { log } = live(steps);
				const retracted = new Set(
					log.flatMap((entry) => (entry.kind === 'retraction' ? [entry.reviewId] : []))
				);
				let state = startReplay();
				const seen: Replayed[] = [];
				for (const entry of log) {
					if (entry.kind === 'retraction' || entry.kind === 'redating') continue;
					if (retracted.has(entry.id)) continue;
					seen.push((state = replayEntry(state, entry, usual)));
				}
				expect(state.schedule).toEqual(replay(log, usual));
				expect(state.lastReviewId).toBe(standingReviews(log).at(-1)?.id ?? null);
				expect(dayCountsOf(seen)).toEqual(countsOf(log));
			})
		);
	});

	test('nothing is a new card', () => {
		expect(startReplay()).toEqual({ schedule: NEW, lastReviewId: null, added: null });
	});
});
