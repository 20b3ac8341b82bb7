// A quiz's address says what the quiz is made of, and a strange one makes a usual quiz.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeckId } from '../note/ids.ts';
import { QUESTION_KINDS } from './question.ts';
import {
	DEFAULT_QUIZ,
	QUIZ_LIMITS,
	printSettings,
	readSettings,
	type QuizSettings
} from './settings.ts';

const arbitraryId = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,2}$/);

const arbitrarySettings: fc.Arbitrary<QuizSettings> = fc.record({
	deckIds: fc.uniqueArray(arbitraryId, { maxLength: 5 }) as fc.Arbitrary<DeckId[]>,
	scope: fc.constantFrom('all', 'weak'),
	topics: fc.array(fc.string(), { maxLength: 3 }),
	parties: fc.array(arbitraryId, { maxLength: 3 }),
	length: fc.oneof(
		fc.record({
			kind: fc.constant('count' as const),
			of: fc.integer({ min: 1, max: QUIZ_LIMITS.count })
		}),
		fc.record({
			kind: fc.constant('minutes' as const),
			of: fc.integer({ min: 1, max: QUIZ_LIMITS.minutes })
		})
	),
	kinds: fc.subarray([...QUESTION_KINDS], { minLength: 1 }),
	feedback: fc.constantFrom('at-once', 'at-end'),
	confidence: fc.boolean(),
	pretest: fc.boolean(),
	seed: fc.string({ maxLength: QUIZ_LIMITS.seed })
});

describe('the settings of a quiz', () => {
	it('are read as they were printed', () => {
		fc.assert(
			fc.property(arbitrarySettings, (settings) => {
				expect(readSettings(printSettings(settings))).toEqual(settings);
			})
		);
	});

	it('are usual where an address says nothing or nonsense', () => {
		expect(readSettings([])).toEqual(DEFAULT_QUIZ);
		const strange = [
			['deck', '../secret'],
			['count', '-3'],
			['minutes', '1e9'],
			['of', 'everything'],
			['kind', 'toString'],
			['party', '<b>']
		] as const;
		expect(readSettings(strange)).toEqual(DEFAULT_QUIZ);
	});

	it('never ask for more than a quiz may have', () => {
		expect(readSettings([['count', '9999']]).length.of).toBe(QUIZ_LIMITS.count);
	});
});
