import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLooseDate } from '../../language/loose-date.ts';
import { parseQuantity } from '../../language/quantity.ts';
import { arbitraryText } from '../../../testing/arbitrary-values.ts';
import { processorMs } from '../../../testing/effort.ts';
import { markTyped as markWith } from './mark-typed.ts';
import type { AnswerKey } from './marking.ts';

/** Without a list of words: a slip is one where the deck has no such word. */
const markTyped = (typed: string, answer: AnswerKey) => markWith(typed, answer, null);

const key = (accepted: readonly string[], more: Partial<AnswerKey> = {}): AnswerKey => ({
	accepted,
	quantity: null,
	date: null,
	question: '',
	terms: { language: 'en', answers: [], words: new Set() },
	...more
});
const figure = (value: string, tolerancePercent: number) =>
	key([value], {
		quantity: { value: parseQuantity(value)!, tolerancePercent, question: 'How many?' }
	});
const ZONE = key(['demilitarised zone', 'DMZ']);

describe('a typed answer', () => {
	it('is right as it stands, but for its spelling', () => {
		const exact = { verdict: 'right', how: 'exact' };
		expect(markTyped('demilitarised zone', ZONE)).toEqual(exact);
		expect(markTyped(' The Demilitarized Zone. ', ZONE)).toEqual(exact);
	});

	it('is right as another name that is accepted', () => {
		expect(markTyped('dmz', ZONE)).toEqual({ verdict: 'right', how: 'accepted' });
	});

	it('is right with one slip in a long word, and says which', () => {
		expect(markTyped('Demiliatrised zone', ZONE)).toEqual({
			verdict: 'right',
			how: 'slip',
			slip: { typed: 'demiliatrised', meant: 'demilitarised' }
		});
	});

	it('is wrong where the slip makes another answer of the deck', () => {
		const terms = { language: 'en', answers: [['chapter']], words: new Set(['chapter']) };
		expect(markTyped('chapter', key(['charter'], { terms }))).toMatchObject({
			verdict: 'wrong',
			fault: { kind: 'other-answer' }
		});
	});

	it('is asked of the learner where it may say the same in other words', () => {
		expect(markTyped('keeping an enemy from attacking', key(['deterrence'])).verdict).toBe('ask');
	});

	it('is wrong otherwise, and shows what differs from the nearest accepted answer', () => {
		const terms = { language: 'en', answers: [['secretaryofdefense']], words: new Set<string>() };
		const minister = key(['Marco Rubio', 'the U.S. Secretary of State'], { terms });
		expect(markTyped('Secretary of Defence', minister)).toEqual({
			verdict: 'wrong',
			fault: { kind: 'other-answer' },
			difference: [
				{ kind: 'missing', text: 'the U.S.' },
				{ kind: 'same', text: 'Secretary' },
				{ kind: 'same', text: 'of' },
				{ kind: 'other', typed: 'Defence', wanted: 'State', letters: [] }
			]
		});
	});

	it.each(['', '   ', '?', '…!'])('is none where nothing is said: "%s"', (typed) => {
		expect(markTyped(typed, ZONE)).toEqual({ verdict: 'empty' });
	});

	it('may be signs alone, where the answer is', () => {
		expect(markTyped('🇺🇦', key(['🇺🇦']))).toEqual({ verdict: 'right', how: 'exact' });
	});
});

describe('a number', () => {
	it('is compared by what it is worth', () => {
		expect(markTyped('0.8 million', figure('around 800,000 personnel', 5))).toEqual({
			verdict: 'right',
			how: 'quantity',
			unitMissing: true
		});
	});

	it('is never right by its letters', () => {
		expect(markTyped('19 pints', figure('19 points', 0)).verdict).toBe('wrong');
		expect(markTyped('18 points', figure('19 points', 0))).toMatchObject({
			verdict: 'wrong',
			fault: { kind: 'number' },
			difference: [
				{ kind: 'other', typed: '18', wanted: '19', letters: [] },
				{ kind: 'same', text: 'points' }
			]
		});
		expect(markTyped('six hundreed', figure('600 points', 0)).verdict).toBe('wrong');
	});

	it('is never right by its letters within a phrase', () => {
		expect(markTyped('Article 6', key(['Article 5'])).verdict).toBe('wrong');
		expect(markTyped('29-point plan', key(['28-point plan'])).verdict).toBe('wrong');
		expect(markTyped('ten presidents', key(['two presidents'])).verdict).toBe('wrong');
		expect(markTyped('fourty points', key(['forty points'])).verdict).toBe('ask');
	});

	it('shows a wrong one beside the note’s, without its "roughly"', () => {
		expect(markTyped('$400 billion', figure('roughly $300 billion', 10))).toMatchObject({
			difference: [{ kind: 'other', typed: '$400 billion', wanted: '$300 billion' }]
		});
	});
});

describe('a date', () => {
	const geneva = key(['23 November 2025'], { date: parseLooseDate('2025-11-23') });

	it('is right in any form', () => {
		expect(markTyped('Sunday, Nov 23rd 2025', geneva)).toEqual({ verdict: 'right', how: 'date' });
	});

	it('is never right by its letters', () => {
		expect(markTyped('22 November 2025', geneva)).toMatchObject({ fault: { kind: 'date' } });
	});

	it('says what is missing', () => {
		expect(markTyped('23 November', geneva)).toMatchObject({
			fault: { kind: 'less-precise', missing: ['year'] }
		});
	});
});

const ANSWERS = [
	'the demilitarised zone',
	'Kherson and Zaporizhzhia',
	'NATO’s consensus rule',
	'Volodymyr Zelenskyy',
	'snapback of sanctions',
	'the 28-point plan',
	'Article 5',
	'tens of thousands',
	'Łódź and Đakovo'
];

/** The letters, each perhaps in another case or with an accent, and punctuation that means nothing. */
const written = (answer: string) =>
	fc
		.array(fc.tuple(fc.boolean(), fc.constantFrom('', '', '', '\u0301', '\u0308', '\u0327')), {
			minLength: answer.length,
			maxLength: answer.length
		})
		.chain((turns) =>
			fc.tuple(
				fc.constant(turns),
				fc.constantFrom('', ' ', '“', '("'),
				fc.constantFrom('', '.', '!”')
			)
		)
		.map(([turns, before, after]) => {
			const letters = [...answer].map((letter, at) => {
				const [upper, accent] = turns[at]!;
				const cased = upper ? letter.toUpperCase() : letter.toLowerCase();
				return /\p{L}/u.test(letter) ? cased + accent : cased;
			});
			return before + letters.join('') + after;
		});

describe('whatever is typed', () => {
	it('the answer is right in any case, with any accents and punctuation', () => {
		fc.assert(
			fc.property(
				fc
					.constantFrom(...ANSWERS)
					.chain((answer) => fc.tuple(fc.constant(answer), written(answer))),
				([answer, typed]) => {
					expect(markTyped(typed, key([answer]))).toEqual({ verdict: 'right', how: 'exact' });
				}
			)
		);
	});

	it('any one slip in a word of five letters is right', () => {
		const slips = fc
			.tuple(
				fc.constantFrom('deterrence', 'Geneva', 'demilitarised', 'defence', 'colour'),
				fc.nat(20),
				fc.constantFrom('missing', 'extra', 'wrong', 'swapped'),
				fc.constantFrom(...'bkqx')
			)
			.map(([word, place, kind, letter]) => {
				// One name with another first letter is another name.
				const first = word === 'Geneva' ? 1 : 0;
				const at = first + (place % (word.length - first));
				const [before, after] = [word.slice(0, at), word.slice(at)];
				if (kind === 'missing') return [word, before + after.slice(1)] as const;
				if (kind === 'extra') return [word, before + letter + after] as const;
				if (kind === 'wrong') return [word, before + letter + after.slice(1)] as const;
				return [word, before + (after[1] ?? '') + after[0] + after.slice(2)] as const;
			});
		fc.assert(
			fc.property(slips, ([word, typed]) => {
				expect(markTyped(`the ${typed} talks`, key([`${word} talks`])).verdict).toBe('right');
			})
		);
	});

	it('British is right where American is the answer, and the other way round', () => {
		const words = fc.constantFrom(
			['defence', 'defense'] as const,
			['mobilisation', 'mobilization'] as const,
			['labour', 'labor'] as const,
			['programme', 'program'] as const,
			['centre', 'center'] as const
		);
		fc.assert(
			fc.property(fc.array(fc.tuple(words, fc.boolean()), { minLength: 1 }), (pairs) => {
				const typed = pairs.map(([pair, first]) => pair[first ? 0 : 1]).join(' ');
				const answer = pairs.map(([pair, first]) => pair[first ? 1 : 0]).join(' ');
				expect(markTyped(typed, key([answer]))).toEqual({ verdict: 'right', how: 'exact' });
			})
		);
	});

	it('another number in a phrase is wrong', () => {
		fc.assert(
			fc.property(fc.nat(5000), fc.nat(5000), (wanted, typed) => {
				fc.pre(wanted !== typed);
				const marking = markTyped(`resolution ${typed}`, key([`resolution ${wanted}`]));
				expect(marking.verdict).toBe('wrong');
			})
		);
	});

	it('it is marked: none throws, and an answer is its own', () => {
		fc.assert(
			fc.property(arbitraryText, arbitraryText, (typed, answer) => {
				const plain = key([answer]);
				for (const one of [plain, figure('around 300 people', 10)]) markTyped(typed, one);
				markTyped(typed, key([answer], { date: parseLooseDate('2025-11-23') }));
				expect(markTyped(answer, plain)).toEqual({ verdict: 'right', how: 'exact' });
			})
		);
	});

	it.each([
		['letters', 'a'],
		['digits', '7'],
		['groups of digits', '1,000'],
		['dots', '1.'],
		['apostrophes', "'"],
		['accents', '\u0301'],
		['words', 'word '],
		['articles', 'the '],
		['number words', 'hundred and '],
		['ranges', '1-2 '],
		['hyphens', '-'],
		['currencies', '$ '],
		['scales', 'million ']
	])('10,000 characters of %s are marked in no time', (_, unit) => {
		const long = unit.repeat(10_000 / unit.length);
		const ms = processorMs(() => {
			for (const one of [ZONE, figure('28 points', 0), key([`${long}x`])]) markTyped(long, one);
			markTyped(long, key(['23 November 2025'], { date: parseLooseDate('2025-11-23') }));
		});
		// Four markings of some ten milliseconds; a hundred times that would be a search that runs away.
		expect(ms).toBeLessThan(2000);
	});
});
