import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GRADES } from '../../core/schedule/grade.ts';
import { anyCardId } from '../../testing/schedules.ts';
import { printAnswers } from './print-answers.ts';
import { sayAnswersFault } from '../../words/say-answers-fault.ts';
import { readAnswers } from './read-answers.ts';

const anyAnswer = fc.record({
	cardId: anyCardId,
	grade: fc.constantFrom(...GRADES),
	at: fc.nat(2e12),
	day: fc.nat(40_000),
	durationMs: fc.nat(60_000),
	presetId: fc.stringMatching(/^[a-z0-9-]{1,30}$/)
});

const printed = (change: (file: Record<string, unknown>) => unknown): string => {
	const [answer] = fc.sample(anyAnswer, { numRuns: 1, seed: 4 });
	return JSON.stringify(change(JSON.parse(printAnswers([answer!])) as Record<string, unknown>));
};

const whyNot = (text: string): string => {
	const read = readAnswers(text);
	return read.ok ? 'it can be read' : sayAnswersFault(read.error);
};

describe('a file of answers', () => {
	test('gives back what was written', () => {
		fc.assert(
			fc.property(fc.array(anyAnswer, { minLength: 1, maxLength: 20 }), (answers) => {
				expect(readAnswers(printAnswers(answers))).toEqual({ ok: true, value: answers });
			})
		);
	});

	test('that was cut anywhere is refused', () => {
		const text = printed((file) => file);
		for (let length = 0; length < text.length; length++) {
			expect(readAnswers(text.slice(0, length)).ok).toBe(false);
		}
	});

	test.each([
		['cut', '{"format": "dateline-ans', /cut or damaged/],
		['of something else', '{"kind": "recipe"}', /does not hold answers of Dateline/],
		['no object', '[1, 2]', /does not hold answers/],
		['newer', printed((file) => ({ ...file, version: 2 })), /newer Dateline/],
		['without answers', printed((file) => ({ ...file, answers: [] })), /damaged: answers/],
		['of a strange grade', printed(withFirst({ grade: 'best' })), /damaged: answers.0.grade/],
		['of no time', printed(withFirst({ at: null })), /damaged: answers.0.at/],
		['of a far time', printed(withFirst({ at: 9e15 })), /damaged: answers.0.at/],
		['of a broken moment', printed(withFirst({ at: 1.5 })), /damaged: answers.0.at/]
	])('that is %s is refused, and says why', (_what, text, why) => {
		expect(whyNot(text)).toMatch(why);
	});

	test('takes over nothing but what an answer has', () => {
		const text = printed(withFirst({ kind: 'retraction', id: 'mine', __proto__x: 1 }));
		const read = readAnswers(text);
		expect(read.ok && Object.keys(read.value[0]!).sort()).toEqual([
			'at',
			'cardId',
			'day',
			'durationMs',
			'grade',
			'presetId'
		]);
	});
});

function withFirst(change: object) {
	return (file: Record<string, unknown>) => ({
		...file,
		answers: [{ ...(file['answers'] as object[])[0], ...change }]
	});
}
