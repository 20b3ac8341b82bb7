// A quiz as a file: JSON that says what it is, and is read as a stranger's.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeQuizOf } from '../../../core/quiz/hand/handed-quiz.ts';
import { arbitraryHanded, quizOf, SMALL_DECK } from '../../../testing/handed-quizzes.ts';
import { sayQuizRefusal } from '../../../words/say-quiz-problem.ts';
import { printQuizFile, readQuizFile } from './file.ts';
import { HANDED_LIMITS } from './shapes.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const text = printQuizFile(wholeQuizOf(quizOf([SMALL_DECK]), null));
const refusal = (content: string): string => {
	const read = readQuizFile(bytesOf(content));
	return read.ok ? 'it was taken' : sayQuizRefusal(read.error);
};

describe('a quiz file', () => {
	it('gives the quiz back', () => {
		fc.assert(
			fc.property(arbitraryHanded, (quiz) => {
				expect(readQuizFile(bytesOf(printQuizFile(quiz)))).toEqual({
					ok: true,
					value: { version: 2, quiz }
				});
			})
		);
	});

	it('says what it is, and names what it holds', () => {
		const file = JSON.parse(text);
		expect(file).toMatchObject({ format: 'dateline-quiz', version: 2, quiz: { kind: 'whole' } });
		expect(file.about).toContain('Dateline');
	});

	it('that is cut is refused, wherever', () => {
		for (let end = 0; end < text.length - 2; end += 37) {
			expect(refusal(text.slice(0, end))).toMatch(/^This file is cut or damaged/);
		}
	});

	it('that is foreign, newer or too large is refused with that reason', () => {
		expect(refusal('{"format":"dateline-answers"}')).toMatch(/^This file does not hold a quiz/);
		expect(refusal('[]')).toMatch(/^This file does not hold a quiz/);
		expect(refusal('null')).toMatch(/^This file is cut or damaged, or no quiz/);
		expect(refusal(text.replace('"version": 2', '"version": 3'))).toMatch(/^A newer Dateline/);
		expect(refusal(' '.repeat(HANDED_LIMITS.bytes + 1))).toMatch(
			/^This file is larger than any quiz/
		);
		expect(refusal('['.repeat(100_000))).toMatch(/^This file is cut or damaged/);
	});

	it('of which a field is another thing says which', () => {
		expect(refusal(text.replace(/"confidence": \w+/, '"confidence": "<script>"'))).toMatch(
			/^This file holds no quiz that can be asked: confidence is not what it should be\./
		);
	});
});
