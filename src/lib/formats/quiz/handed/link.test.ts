// A quiz travels in an address: it comes out as it went in, or is refused with its reason.
import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { wholeQuizOf, type WholeQuiz } from '../../../core/quiz/hand/handed-quiz.ts';
import { arbitraryHanded, quizOf, SMALL_DECK } from '../../../testing/handed-quizzes.ts';
import { crc32 } from '../../zip/crc32.ts';
import { sayQuizRefusal } from '../../../words/say-quiz-problem.ts';
import { FREQUENT_TEXTS } from './frequent-texts.ts';
import { printLink, readLink } from './link.ts';
import { HANDED_LIMITS } from './shapes.ts';

const whole = wholeQuizOf(quizOf([SMALL_DECK]), null);
const link = printLink(whole);
const CUT = 'This link was cut or changed on its way';
const NOT_OURS = 'This link holds no quiz';

const refusal = (fragment: string): string => {
	const read = readLink(fragment);
	return read.ok ? 'it was taken' : sayQuizRefusal(read.error);
};

/** A link as a stranger may make it: rightly packed and summed up, whatever it says. */
function sealed(content: string | Uint8Array): string {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	const packed = deflateSync(bytes, { level: 9, dictionary: FREQUENT_TEXTS });
	const told = `q2.${Buffer.from(packed).toString('base64url')}`;
	return told + crc32(new TextEncoder().encode(told)).toString(36).padStart(7, '0');
}

describe('a link', () => {
	it('gives the quiz back, in letters as in digits', () => {
		fc.assert(
			fc.property(arbitraryHanded, fc.constantFrom('q' as const, 'n' as const), (quiz, writing) => {
				const fragment = printLink(quiz, writing);
				expect(fragment).toMatch(writing === 'q' ? /^q2\.[\w-]+$/ : /^n2\.\d+$/);
				expect(readLink(fragment)).toEqual({ ok: true, value: { version: 2, quiz } });
			})
		);
	});

	it('is the same for the same quiz', () => {
		expect(printLink(wholeQuizOf(quizOf([SMALL_DECK]), null))).toBe(link);
	});

	it('that is cut anywhere is refused, and says so', () => {
		for (let end = 0; end < link.length; end++) {
			expect(refusal(link.slice(0, end))).toContain(end < 3 ? NOT_OURS : CUT);
			expect(refusal(link.slice(link.length - end))).toMatch(/^This link/);
		}
	});

	it('of which any signs are changed is refused, and says so', () => {
		const signs = fc.constantFrom(...'ABCzyx0189-_.%é ');
		const change = fc.tuple(fc.nat({ max: link.length - 1 }), signs);
		fc.assert(
			fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
				const changed = changes.reduce(
					(text, [place, sign]) => text.slice(0, place) + sign + text.slice(place + 1),
					link
				);
				fc.pre(changed !== link);
				expect(refusal(changed)).toMatch(
					/^(?:This link (?:was cut|holds no quiz)|A newer Dateline)/
				);
			})
		);
	});

	it('of a newer Dateline says that this one is to be updated', () => {
		expect(refusal(`q3.${link.slice(3)}`)).toMatch(/^A newer Dateline has made this link\./);
		expect(refusal('n17.123')).toMatch(/^A newer Dateline/);
		expect(refusal('q0.abc')).toContain(NOT_OURS);
	});

	it('of something else is refused', () => {
		for (const text of ['', 'top', 'access_token=abc', '?deck=x', '%E0%A4%A', 'q1', '__proto__']) {
			expect(refusal(text)).toContain(NOT_OURS);
		}
		fc.assert(fc.property(fc.string(), (text) => !readLink(text).ok));
	});

	it('that is too long, or unpacks to too much, is not opened', () => {
		const tooMuch = 'This link holds more than any quiz';
		expect(refusal(`q2.${'A'.repeat(HANDED_LIMITS.linkCharacters)}`)).toContain(tooMuch);
		const bomb = sealed(new Uint8Array(60_000_000));
		expect(bomb.length).toBeLessThan(HANDED_LIMITS.linkCharacters);
		expect(refusal(bomb)).toContain(tooMuch);
	});

	it('that holds another thing than a quiz says where it is wrong', () => {
		const strange = ['', 'null', '[]', '{}', '[0]', '[1,2,3]', '[9]', '["map"]', '["__proto__",1]'];
		for (const content of [...strange, '['.repeat(5000), 'not JSON']) {
			expect(refusal(sealed(content))).toMatch(/^This link holds no quiz that can be asked: .*\.$/);
		}
		fc.assert(
			fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
				expect(refusal(sealed(JSON.stringify(value)))).toMatch(/^This link holds no quiz that can/);
			})
		);
	});

	it('that was packed soundly with bytes that are none is refused', () => {
		fc.assert(
			fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (bytes) => {
				const told = `q2.${Buffer.from(bytes).toString('base64url')}`;
				const sum = crc32(new TextEncoder().encode(told)).toString(36).padStart(7, '0');
				expect(readLink(told + sum).ok).toBe(false);
			})
		);
	});
});

describe('a quiz that cannot be asked', () => {
	const first = whole.questions[0]!;
	const asked = (change: object, key: typeof first.key = first.key): WholeQuiz => ({
		...whole,
		questions: [
			{ ...first, key, question: { ...first.question, ...change } as typeof first.question }
		]
	});
	const wrong = { text: 'a', correct: false };

	it.each<[string, WholeQuiz, RegExp]>([
		[
			'a choice',
			asked({ kind: 'choose', options: [wrong, wrong] }, null),
			/not one of its options/
		],
		[
			'a choice with a key',
			asked({ kind: 'choose', options: [wrong, wrong] }),
			/its key does not fit/
		],
		['with a text that hides how it reads', asked({ prompt: 'a\u202eb' }), /prompt/],
		['twice of one note', { ...whole, questions: [first, first] }, /twice for one note/],
		['of no deck', { ...whole, questions: [{ ...first, deck: 7 }] }, /a deck that is not there/],
		['without questions', { ...whole, questions: [] }, /questions/],
		['of a card with a strange name', asked({ cardIds: ['<b>'] }), /cardIds/]
	])('is refused: %s', (_name, quiz, why) => {
		expect(refusal(printLink(quiz))).toMatch(why);
	});
});
