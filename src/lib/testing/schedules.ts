// Cards, presets and logs for the tests of scheduling: short ones to write by hand, and any at all.
import fc from 'fast-check';
import { answerCard, type Moment } from '../core/schedule/answer.ts';
import { cardId, deckId, noteId, type CardId } from '../core/note/ids.ts';
import { GRADES, type Grade } from '../core/schedule/grade.ts';
import type { CardFlags } from '../core/schedule/flags.ts';
import { DEFAULT_PRESET, type Preset } from '../core/schedule/preset.ts';
import {
	NEW,
	type ReviewCard,
	type Schedule,
	type StepOfDays,
	type StepOfMinutes
} from '../core/schedule/schedule.ts';
import type { LogEntry, Redating, Retraction, Review } from '../core/review/review.ts';
import { nextStamp, type Stamp } from '../core/stamp.ts';

export const CARD: CardId = cardId(noteId(deckId('news'), 'sanction'), 'term');
export const PLAIN: Preset = { ...DEFAULT_PRESET, fuzz: false };

const DAY_MS = 86_400_000;

/** Noon of a day, in a zone where the learner's days are those of UTC. */
export const onDay = (day: number): Moment => ({ at: day * DAY_MS + DAY_MS / 2, day });

const seen = {
	memory: { stability: 10, difficulty: 5 },
	lastAt: onDay(90).at,
	lastDay: 90,
	reps: 3,
	lapses: 0
};

export const reviewCard = (changes: Partial<ReviewCard> = {}): ReviewCard => ({
	...seen,
	kind: 'review',
	intervalDays: 10,
	dueDay: 100,
	...changes
});

export const learningCard = (changes: Partial<StepOfMinutes> = {}): StepOfMinutes => ({
	...seen,
	kind: 'learning',
	step: 0,
	dueAt: onDay(90).at + 60_000,
	...changes
});

/** On a step that goes by days. */
export const cardOnDays = (changes: Partial<StepOfDays> = {}): StepOfDays => ({
	...seen,
	kind: 'learning',
	step: 0,
	dueDay: 100,
	...changes
});

/** The schedule after grades, each given a number of days after the one before. */
export function study(
	answers: readonly (readonly [Grade, number])[],
	preset = PLAIN,
	from: Schedule = NEW
): Schedule {
	let day = from.kind === 'new' ? 100 : from.lastDay;
	return answers.reduce((schedule, [grade, elapsedDays]) => {
		day += elapsedDays;
		return answerCard(schedule, grade, onDay(day), CARD, preset);
	}, from);
}

/** Stamps one after another, as one device writes them. */
export function stampsOf(count: number): readonly Stamp[] {
	const stamps: Stamp[] = [];
	for (let index = 0; index < count; index++) {
		stamps.push(nextStamp(stamps.at(-1) ?? null, 1000 * index, 'phone'));
	}
	return stamps;
}

export const review = (id: Stamp, changes: Partial<Review> = {}): Review => ({
	kind: 'review',
	id,
	cardId: CARD,
	grade: 'good',
	...onDay(100),
	durationMs: 4000,
	presetId: 'usual',
	...changes
});

export const retraction = (id: Stamp, of: Review): Retraction => ({
	kind: 'retraction',
	id,
	cardId: of.cardId,
	reviewId: of.id
});

export const redating = (id: Stamp, of: Review, at: number, day: number): Redating => ({
	kind: 'redating',
	id,
	cardId: of.cardId,
	reviewId: of.id,
	at,
	day
});

export const anyGrade = fc.constantFrom(...GRADES);

/** Grades, each with the days that passed since the one before. */
export const anyAnswers = fc.array(
	fc.tuple(anyGrade, fc.oneof(fc.constant(0), fc.nat(40), fc.nat(4000))),
	{ maxLength: 12 }
);

const anySteps = fc.array(fc.integer({ min: 1, max: 2880 }), { maxLength: 4 });

export const anyPreset: fc.Arbitrary<Preset> = fc.record({
	desiredRetention: fc.integer({ min: 80, max: 97 }).map((percent) => percent / 100),
	learningStepsMinutes: anySteps,
	relearningStepsMinutes: anySteps,
	maximumIntervalDays: fc.oneof(
		fc.integer({ min: 1, max: 30 }),
		fc.integer({ min: 1, max: 36_500 })
	),
	fuzz: fc.boolean()
});

export const anyCardId = fc
	.nat(1e6)
	.map((number) => cardId(noteId(deckId('news'), `note-${number}`), 'term'));

/** A schedule that some study has led to. */
export const anySchedule: fc.Arbitrary<Schedule> = fc
	.tuple(anyAnswers, anyPreset)
	.map(([answers, preset]) => study(answers, preset));

export const anyReviewCard: fc.Arbitrary<ReviewCard> = fc
	.tuple(anyAnswers, anyPreset, fc.constantFrom('hard' as const, 'good' as const, 'easy' as const))
	.map(([answers, preset, last]) => {
		const stepless = { ...preset, learningStepsMinutes: [], relearningStepsMinutes: [] };
		return study([...answers, [last, 1]], stepless) as ReviewCard;
	});

const aReview = stampsOf(1)[0]!;

export const anyFlags: fc.Arbitrary<CardFlags> = fc.record({
	suspended: fc.constantFrom(
		null,
		{ by: 'learner' } as const,
		{ by: 'leech', review: aReview, wasLeech: false } as const
	),
	buried: fc.option(fc.record({ untilDay: fc.nat(200), by: fc.constant('learner' as const) }), {
		nil: null
	}),
	leech: fc.boolean()
});

/** One card's reviews in the order in which they were given, with the days moving on. */
export const anyReviews: fc.Arbitrary<readonly Review[]> = anyAnswers.map((answers) => {
	const stamps = stampsOf(answers.length);
	let day = 100;
	return answers.map(([grade, elapsedDays], index) => {
		day += elapsedDays;
		return review(stamps[index]!, { grade, ...onDay(day) });
	});
});

/** The rows of a log, in any order. */
export const shuffled = <T extends LogEntry>(log: readonly T[]): fc.Arbitrary<T[]> =>
	fc.shuffledSubarray([...log], { minLength: log.length });
