import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standingReviews, type Review } from '../core/review/review.ts';
import { DEFAULT_PRESET } from '../core/schedule/preset.ts';
import { DEFAULT_SETTINGS } from '../core/schedule/settings.ts';
import { anyGrade, anyPreset, onDay, reviewCard } from '../testing/schedules.ts';
import {
	DAY,
	NOON,
	answer,
	answered,
	cardIn,
	contents,
	databaseWith,
	openOrThrow,
	putCards,
	questions,
	rowWith,
	terms
} from '../testing/storage.ts';
import { retractAnswer } from './answers.ts';
import { withSchedule } from './card-rows.ts';
import { suspend } from './flags.ts';
import { presetsById, saveSettings } from './presets.ts';
import { rebuildSchedules } from './rebuild.ts';
import type { Db } from './schema.ts';
import { loadSettings } from './settings.ts';

const CARDS = ['talks/q0#answer', 'talks/q1#answer', 'news/t0#meaning', 'news/t0#term'];

type Step =
	| { readonly kind: 'answer'; readonly card: string; readonly grade: Review['grade'] }
	| { readonly kind: 'take back'; readonly card: string }
	| { readonly kind: 'days pass'; readonly days: number }
	| { readonly kind: 'choose'; readonly preset: typeof DEFAULT_PRESET };

const anyCard = fc.constantFrom(...CARDS);
const anyStep: fc.Arbitrary<Step> = fc.oneof(
	{
		weight: 8,
		arbitrary: fc.record({ kind: fc.constant('answer'), card: anyCard, grade: anyGrade })
	},
	{ weight: 3, arbitrary: fc.record({ kind: fc.constant('take back'), card: anyCard }) },
	{ weight: 3, arbitrary: fc.record({ kind: fc.constant('days pass'), days: fc.nat(40) }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant('choose'), preset: anyPreset }) }
);

/** Does the steps, as a learner would over some weeks. */
async function live(db: Db, steps: readonly Step[]): Promise<void> {
	let day = DAY;
	for (const step of steps) {
		switch (step.kind) {
			case 'answer': {
				const { settings, presetId } = await loadSettings(db);
				const study = { burySiblings: true, leechThreshold: 2 };
				await answer(db, step.card, step.grade, day, {
					presetId,
					preset: settings.preset,
					study
				});
				break;
			}
			case 'take back': {
				const { lastReviewId } = await cardIn(db, step.card);
				const last = lastReviewId && (await db.get('reviews', lastReviewId));
				if (last) await retractAnswer(db, last as Review, onDay(day).at, await presetsById(db));
				break;
			}
			case 'days pass':
				day += step.days;
				break;
			case 'choose':
				await saveSettings(db, { ...DEFAULT_SETTINGS, preset: step.preset }, onDay(day).at);
		}
	}
}

describe('whatever was answered and taken back', () => {
	const anySteps = fc.array(anyStep, { minLength: 10, maxLength: 40 });
	const lived = (check: (db: Db) => Promise<void>) =>
		fc.assert(
			fc.asyncProperty(anySteps, async (steps) => {
				const db = await databaseWith(questions('talks', 2), terms('news', 1));
				await live(db, steps);
				await check(db);
				db.close();
			}),
			{ numRuns: 12 }
		);

	test('the schedules are what a replay of the log gives', () =>
		lived(async (db) => {
			const before = await contents(db);
			expect(await rebuildSchedules(db, false)).toEqual({ cards: CARDS.length, different: [] });
			expect(await contents(db)).toEqual(before);
		}));

	test('the days count the reviews that stand', () =>
		lived(async (db) => {
			const standing = standingReviews(await db.getAll('reviews'));
			for (const { deckId, day, answers, newCards, reviews, durationMs } of await db.getAll(
				'days'
			)) {
				const own = standing.filter(
					(review) => review.day === day && review.cardId.startsWith(`${deckId}/`)
				);
				expect(answers).toBe(own.length);
				expect(durationMs).toBe(own.length * 4000);
				expect(newCards).toBeGreaterThanOrEqual(0);
				expect(newCards + reviews).toBeLessThanOrEqual(answers);
			}
			const counted = (await db.getAll('days')).reduce((sum, { answers }) => sum + answers, 0);
			expect(counted).toBe(standing.length);
		}));
});

describe('a schedule that is not what the log says', () => {
	async function corrupted() {
		const db = await databaseWith(questions('talks', 3));
		await answered(db, 'talks/q0#answer', 'easy');
		const { card } = await answered(db, 'talks/q1#answer', 'good');
		const right = await contents(db);
		const wrong = withSchedule(card, reviewCard({ dueDay: DAY + 500 }), card.lastReviewId);
		await putCards(db, [wrong]);
		return { db, right, wrong };
	}

	test('is found, and left as it is where it is not to be mended', async () => {
		const { db, wrong } = await corrupted();
		const found = await rebuildSchedules(db, false);
		expect(found).toEqual({ cards: 3, different: ['talks/q1#answer'] });
		expect(await cardIn(db, wrong.id)).toEqual(wrong);
	});

	test('is mended, with its places in the queues', async () => {
		const { db, right } = await corrupted();
		expect((await rebuildSchedules(db, true)).different).toEqual(['talks/q1#answer']);
		expect(await contents(db)).toEqual(right);
		expect((await rebuildSchedules(db, false)).different).toEqual([]);
	});

	test('is found by its last review alone, for that one decides who may answer', async () => {
		const { db, right } = await corrupted();
		await rebuildSchedules(db, true);
		await putCards(db, [{ ...(await cardIn(db, 'talks/q0#answer')), lastReviewId: null }]);
		expect((await rebuildSchedules(db, true)).different).toEqual(['talks/q0#answer']);
		expect(await contents(db)).toEqual(right);
	});
});

test('Flags are the learner’s own: a rebuild keeps them', async () => {
	const db = await databaseWith(questions('talks', 1));
	const { card } = await answered(db, 'talks/q0#answer', 'good');
	await suspend(db, { kind: 'card', id: card.id }, NOON);
	const before = await cardIn(db, card.id);
	expect((await rebuildSchedules(db, true)).different).toEqual([]);
	expect(await cardIn(db, card.id)).toEqual(before);
});

test('More cards than one batch are all looked at', async () => {
	const db = await openOrThrow();
	const wrong = [0, 499, 500, 1000, 1200].map((index) => `talks/q${1000 + index}#answer`);
	await putCards(
		db,
		Array.from({ length: 1201 }, (_, index) => {
			const id = `talks/q${1000 + index}#answer`;
			return rowWith(id, wrong.includes(id) ? reviewCard() : { kind: 'new' }, index);
		})
	);
	const found = await rebuildSchedules(db, false);
	expect(found.cards).toBe(1201);
	expect([...found.different].sort()).toEqual([...wrong].sort());
});
