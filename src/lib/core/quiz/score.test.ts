// A score counts what was right, by topic and by how sure one was; saying what one believes pays best.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NoteId } from '../note/ids.ts';
import { CONFIDENCES, marksFor, scoreOf, type ScoredAnswer } from './score.ts';

const result = (changes: Partial<ScoredAnswer> = {}): ScoredAnswer => ({
	noteId: 'talks/one' as NoteId,
	topic: 'Talks',
	right: true,
	share: changes.right === false ? 0 : 1,
	confidence: null,
	durationMs: 1000,
	...changes
});

describe('the score of a quiz', () => {
	it('counts what was right, the points for parts, and the time', () => {
		expect(
			scoreOf([result(), result({ right: false, share: 0.5 }), result({ right: false })])
		).toMatchObject({ questions: 3, right: 1, points: 1.5, durationMs: 3000, marks: null });
	});

	it('stands by topic, in the order in which they came up', () => {
		const results = [
			result({ topic: 'B' }),
			result({ topic: 'A', right: false }),
			result({ topic: 'B', right: false })
		];
		expect(scoreOf(results).topics).toEqual([
			{ topic: 'B', questions: 2, right: 1 },
			{ topic: 'A', questions: 1, right: 0 }
		]);
	});

	it('names each note that was missed, once', () => {
		const two = 'talks/two' as NoteId;
		const results = [
			result(),
			result({ noteId: two, right: false }),
			result({ noteId: two, right: false })
		];
		expect(scoreOf(results).missed).toEqual([two]);
	});

	it('sets beside how sure one was how often one was right', () => {
		const results = [
			result({ confidence: 'sure' }),
			result({ confidence: 'sure', right: false }),
			result({ confidence: 'guess', right: false })
		];
		expect(scoreOf(results)).toMatchObject({
			marks: { given: 3 - 6 + 0, most: 9 },
			calibration: [
				{ confidence: 'sure', questions: 2, right: 1 },
				{ confidence: 'guess', questions: 1, right: 0 }
			]
		});
	});

	it('adds up: topics and levels hold all questions', () => {
		const arbitrary = fc.record({
			topic: fc.constantFrom('A', 'B', ''),
			right: fc.boolean(),
			confidence: fc.constantFrom(...CONFIDENCES)
		});
		fc.assert(
			fc.property(fc.array(arbitrary), (changes) => {
				const score = scoreOf(changes.map((change) => result(change)));
				const sum = (list: readonly { questions: number }[]) =>
					list.reduce((total, { questions }) => total + questions, 0);
				expect(sum(score.topics)).toBe(changes.length);
				expect(sum(score.calibration)).toBe(changes.length);
			})
		);
	});
});

describe('marks by certainty', () => {
	it.each([
		[0.4, 'guess'],
		[0.7, 'fairly'],
		[0.9, 'sure']
	] as const)('pay most where one who is right with a chance of %d says “%s”', (chance, best) => {
		const expected = CONFIDENCES.map((confidence) => ({
			confidence,
			marks: chance * marksFor(true, confidence) + (1 - chance) * marksFor(false, confidence)
		}));
		expected.sort((a, b) => b.marks - a.marks);
		expect(expected[0]!.confidence).toBe(best);
	});
});
