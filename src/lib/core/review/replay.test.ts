import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	anyPreset,
	anyReviews,
	onDay,
	PLAIN,
	retraction,
	review,
	shuffled,
	stampsOf
} from '../../testing/schedules.ts';
import { answerCard } from '../schedule/answer.ts';
import { NEW, type Schedule } from '../schedule/schedule.ts';
import { replay } from './replay.ts';
import type { LogEntry } from './review.ts';
import { standingReviews } from './standing-log.ts';

const usual = new Map([['usual', PLAIN]]);
const [one, two, three, four, five] = stampsOf(5) as [never, never, never, never, never];
const first = review(one);
const second = review(two, { grade: 'easy' });

describe('the standing reviews', () => {
	test('come in the order in which they were given', () => {
		expect(standingReviews([second, first])).toEqual([first, second]);
	});

	test('leave out what was retracted, and the retraction', () => {
		expect(standingReviews([first, second, retraction(three, second)])).toEqual([first]);
	});

	test('leave out what was retracted also where the retraction came first', () => {
		expect(standingReviews([retraction(three, first), first, second])).toEqual([second]);
	});

	test('have what was given after a retraction', () => {
		const again = review(four);
		expect(standingReviews([first, retraction(three, first), again])).toEqual([again]);
	});

	test('are not disturbed by a second retraction of the same review', () => {
		const log = [first, second, retraction(three, second), retraction(four, second)];
		expect(standingReviews(log)).toEqual([first]);
	});

	test('leave the log as it was', () => {
		const log: readonly LogEntry[] = Object.freeze([second, first]);
		standingReviews(log);
		expect(log).toEqual([second, first]);
	});
});

describe('a replay', () => {
	test('of nothing is a new card', () => {
		expect(replay([], usual)).toEqual(NEW);
	});

	test('gives the schedule that the answers gave', () => {
		fc.assert(
			fc.property(anyReviews, anyPreset, (reviews, preset) => {
				const answered = reviews.reduce<Schedule>(
					(schedule, given) => answerCard(schedule, given.grade, given, given.cardId, preset),
					NEW
				);
				expect(replay(reviews, new Map([['usual', preset]]))).toEqual(answered);
			})
		);
	});

	test('does not depend on the order of the rows', () => {
		const rows = anyReviews.chain((reviews) => fc.tuple(fc.constant(reviews), shuffled(reviews)));
		fc.assert(
			fc.property(rows, ([reviews, mixed]) => {
				expect(replay(mixed, usual)).toEqual(replay(reviews, usual));
			})
		);
	});

	test('with a retraction gives the schedule before the review, fuzz and all', () => {
		const fuzzy = new Map([['usual', { ...PLAIN, fuzz: true }]]);
		fc.assert(
			fc.property(anyReviews, (reviews) => {
				fc.pre(reviews.length > 0);
				const log = [...reviews, retraction(stampsOf(reviews.length + 1).at(-1)!, reviews.at(-1)!)];
				expect(replay(log, fuzzy)).toEqual(replay(reviews.slice(0, -1), fuzzy));
			})
		);
	});

	test('with a retraction in the middle is as if that review had not been given', () => {
		const log = [first, second, retraction(three, first), review(four, onDay(120))];
		expect(replay(log, usual)).toEqual(replay([second, review(five, onDay(120))], usual));
	});

	test('takes the preset in force at the time of each review', () => {
		const presets = new Map([...usual, ['relaxed', { ...PLAIN, desiredRetention: 0.8 }]]);
		const after = (...presetIds: string[]) =>
			replay(
				presetIds.map((presetId, index) =>
					review(stampsOf(2)[index]!, { presetId, grade: 'easy', ...onDay(100 + 8 * index) })
				),
				presets
			);
		expect(after('relaxed')).toMatchObject({ intervalDays: 28 });
		expect(after('relaxed', 'usual')).toEqual(after('usual', 'usual'));
		expect(after('usual', 'relaxed')).not.toEqual(after('usual', 'usual'));
	});

	test('throws where a preset is not known, and names it', () => {
		expect(() => replay([review(one, { presetId: 'lost' })], usual)).toThrow(
			`The preset lost of ${one} is missing.`
		);
	});

	test('does not ask for the preset of a retracted review', () => {
		const lost = review(one, { presetId: 'lost' });
		expect(replay([lost, retraction(two, lost)], usual)).toEqual(NEW);
	});

	test('has a card that was called due, until it is answered', () => {
		const easy = [review(one, { grade: 'easy' })];
		const call = { kind: 'call', id: two, cardId: first.cardId, day: 103 } as const;
		const plain = replay(easy, usual);
		expect(replay([...easy, call], usual)).toEqual({ ...plain, dueDay: 103 });
		const answer = review(three, { grade: 'good', ...onDay(103) });
		expect(replay([...easy, call, answer], usual)).toEqual(replay([...easy, answer], usual));
	});

	test('has forgotten a call that was retracted', () => {
		const easy = review(one, { grade: 'easy' });
		const call = { kind: 'call', id: two, cardId: first.cardId, day: 103 } as const;
		const back = { ...retraction(three, easy), reviewId: two };
		expect(replay([easy, call, back], usual)).toEqual(replay([easy], usual));
	});
});
