import { describe, expect, test } from 'vitest';
import { onDay, retraction, review, stampsOf } from '../../testing/schedules.ts';
import type { CardId } from '../note/ids.ts';
import type { LogEntry } from '../review/review.ts';
import type { Grade } from '../schedule/grade.ts';
import { DEFAULT_PRESET, DEFAULT_PRESET_ID } from '../schedule/preset.ts';
import { measureLearner } from './learner.ts';
import { USUAL_PACE } from './pace.ts';
import { USUAL_RECALL } from './recall-model.ts';

const presets = new Map([[DEFAULT_PRESET_ID, DEFAULT_PRESET]]);
const stamps = stampsOf(400);

/** A card's log: an answer a day, each of this many seconds. */
function logOf(card: string, grades: readonly Grade[], seconds = 8, from = 0): LogEntry[] {
	return grades.map((grade, index) =>
		review(stamps[from + index]!, {
			cardId: card as CardId,
			grade,
			durationMs: seconds * 1000,
			presetId: DEFAULT_PRESET_ID,
			...onDay(20_000 + 3 * index)
		})
	);
}

const many = (count: number, grades: readonly Grade[], seconds = 8) =>
	Array.from({ length: count }, (_, index) => logOf(`maps/n${index}#answer`, grades, seconds));

describe('a learner', () => {
	test('of whom nothing is known is the usual one', () => {
		const learner = measureLearner([], presets, '');
		expect(learner.recall).toEqual({ ...USUAL_RECALL, answers: 0 });
		expect(learner.pace).toEqual(USUAL_PACE);
		expect(learner.usualSuccess).toBe('good');
		expect(learner.lengthById.size).toBe(0);
	});

	test('who takes longer is slower, and says so of each kind of answer', () => {
		const { pace } = measureLearner(many(40, ['good', 'again', 'good'], 30), presets, '');
		expect(pace.newSeconds).toBeGreaterThan(25);
		expect(pace.reviewSeconds).toBeGreaterThan(25);
		expect(pace.againSeconds).toBeGreaterThan(25);
	});

	test('who mostly presses easy, or hard, is planned for as such', () => {
		expect(measureLearner(many(9, ['easy', 'easy']), presets, '').usualSuccess).toBe('easy');
		expect(measureLearner(many(9, ['hard', 'hard']), presets, '').usualSuccess).toBe('hard');
		expect(measureLearner(many(4, ['easy', 'easy']), presets, '').usualSuccess).toBe('good');
	});

	test('who forgets more than usual is expected to', () => {
		const good = measureLearner(many(30, ['good', 'good', 'good', 'good']), presets, '');
		const bad = measureLearner(many(30, ['good', 'good', 'again', 'again']), presets, '');
		const first = (one: typeof good) => one.recall.weights.settled[0]!;
		expect(first(bad)).toBeLessThan(first(good));
		expect(good.recall.answers).toBe(120);
	});

	test('is measured by recent answers alone, though earlier ones say how well a card was known', () => {
		const log = logOf('maps/a#answer', ['good', 'good', 'good']);
		const { recall } = measureLearner([log], presets, log[2]!.id);
		expect(recall.answers).toBe(1);
		expect(recall.unseenKnown).toBe(USUAL_RECALL.unseenKnown);
	});

	test('is not measured by an answer that was taken back, nor by one whose preset is lost', () => {
		const log = logOf('maps/a#answer', ['again', 'again']);
		const back = retraction(stamps[300]!, log[1] as never);
		expect(measureLearner([[...log, back]], presets, '').recall.answers).toBe(1);
		expect(measureLearner([log], new Map(), '').recall.answers).toBe(0);
	});

	test('has cards that take longer than others', () => {
		const quick = many(20, ['good', 'good'], 4);
		const slow = logOf('maps/slow#answer', ['good', 'good', 'good'], 20, 100);
		const { lengthById } = measureLearner([...quick, slow], presets, '');
		expect(lengthById.get('maps/slow#answer' as CardId)).toBeGreaterThan(1.3);
		expect(lengthById.get('maps/n0#answer' as CardId)).toBeLessThan(1);
	});
});
