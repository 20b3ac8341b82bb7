// A quiz for Moodle: each kind as GIFT writes it, its special characters escaped, with the evidence as feedback.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDeck } from '../../testing/arbitrary-decks.ts';
import { deckFrom, notesText } from '../../testing/decks.ts';
import { headOf, type Deck } from '../../core/note/deck.ts';
import { buildQuiz } from '../../core/quiz/make/build-quiz.ts';
import { ProblemList } from '../../core/deck/problem.ts';
import type { CardId, NoteId } from '../../core/note/ids.ts';
import type { Question, QuestionKind } from '../../core/quiz/question.ts';
import { words } from '../../words/question.ts';
import { sayQuestion } from '../../words/say-question.ts';
import { questionBlocksOf } from './blocks.ts';
import { printGift } from './print-gift.ts';
import { readQuestion } from './question.ts';

function giftOf(deck: Deck, kinds?: readonly QuestionKind[]): string {
	const notes = deck.notes.map((note) => ({ note, head: headOf(deck) }));
	const { questions } = buildQuiz(notes, { count: 20, seed: '1', ...(kinds && { kinds }) });
	return printGift(
		deck.title,
		questions.map(sayQuestion),
		({ noteId }) => notes.find(({ note }) => note.id === noteId) ?? null,
		words.gift
	);
}

const one = (...fields: readonly string[]) => deckFrom(notesText({ one: fields }));

describe('a quiz as GIFT', () => {
	it('stands in a category of its deck, each question with its evidence', () => {
		const text = giftOf(
			one('question: Where do they meet?', 'answer: in the hall', 'also: the hall'),
			['type']
		);
		expect(text).toBe(
			'$CATEGORY: Dateline/Harbour talks\n\n' +
				'::1 talks/one::[plain]Where do they meet? {\n\t=in the hall\n\t=the hall\n' +
				'####Who says so\\: The Gazette, Harbour talks, day two, paragraph 1, as of 4 March 2025.\n}\n'
		);
	});

	it('says whether a date was inferred, and where there is none', () => {
		const asOf = (text: string) =>
			giftOf(one('question: Who chairs?', 'answer: Kim', `as of: ${text}`), ['type']);
		expect(asOf('2025-03 (inferred)')).toContain('as of March 2025, inferred from the text.');
		const opened = asOf('undated, opened 2026-11-29');
		expect(opened).toContain('paragraph 1, date unknown, opened on 29 November 2026.');
		expect(opened).not.toContain('as of');
	});

	it('asks for numbers with their tolerance, in the unit of the answer', () => {
		const text = giftOf(
			one('figure: How much does the wall cost?', 'value: roughly $300 million'),
			['number']
		);
		expect(text).toContain('How much does the wall cost? (in $ million) {\n#300:30');
	});

	it('escapes what it would read as its own', () => {
		const text = giftOf(one('question: Is a = b {or ~c#}?', 'answer: yes: it is'), ['type']);
		expect(text).toContain('Is a \\= b {or \\~c\\#}?'.replace('{', '\\{').replace('}?', '\\}?'));
		expect(text).toContain('\t=yes\\: it is');
	});

	it('lets no answer be read as a weight, a format, a pair or a pattern', () => {
		const answer = (text: string) =>
			giftOf(one('question: What stands there?', `answer: ${text}`), ['type']);
		expect(answer('%50% off')).toContain('\t=%100%%50% off\n');
		expect(answer('[html] it says')).toContain('\t=[plain][html] it says\n');
		expect(answer('a -> b')).toContain('\t=a → b\n');
		expect(answer('five *')).toContain('\t=five \\*\n');
	});

	it('says the task apart from what is asked, and none where the question asks by itself', () => {
		const text = giftOf(one('cloze: The quay is {{state::closed}} today.'), ['gap']);
		expect(text).toContain('[plain]Fill the gap\\: The quay is ____ today. {');
		const term = giftOf(one('term: quay', 'meaning: Where ships lie.'), ['type']);
		expect(term).toContain('[plain]Which term is this? Where ships lie. {');
	});

	it('is read back as it was, whatever an answer or a side of a pair begins with', () => {
		const piece = fc.constantFrom(
			...['%5', '%50%', '%-20%', '[html]', '[plain]', '[x]', '=', '~', '#', '####', '{', '}', ':'],
			...['::', '\\', '\\n', '//', '*', 'TRUE', '$CATEGORY:', '1', 'a', 'quay', ' ', '&&058;x']
		);
		const text = fc
			.array(piece, { minLength: 1, maxLength: 4 })
			.map((parts) => `${parts.join('')}z`.replace(/\s+/g, ' ').trim());
		const texts = fc.uniqueArray(text, { minLength: 3, maxLength: 4 });
		fc.assert(
			fc.property(texts, texts, (lefts, rights) => {
				const base = {
					noteId: 'talks/one' as NoteId,
					cardIds: ['talks/one#answer' as CardId],
					task: { kind: 'answer' } as const,
					...{ prompt: lefts[0]!, context: null, answer: rights[0]! }
				};
				const pairs = rights
					.slice(0, lefts.length)
					.map((right, place) => ({ left: lefts[place]!, right }));
				const options = rights.map((one, place) => ({ text: one, correct: place === 0 }));
				const asked: readonly Question[] = [
					{ ...base, kind: 'choose', options },
					{ ...base, kind: 'type', also: rights.slice(1), date: null },
					{ ...base, kind: 'match', pairs, rights },
					{
						...{ ...base, kind: 'choose-many' },
						options: options.map((one, place) => ({ ...one, correct: place < 2 }))
					}
				];
				const file = printGift('Talks', asked.map(sayQuestion), () => null, words.gift);
				const problems = new ProblemList('talks.gift');
				const read = questionBlocksOf(file, problems).map((block) => {
					const { ok, ...rest } = readQuestion(block);
					if (!ok || !('value' in rest)) throw new Error(`${block.text}`);
					return rest.value;
				});
				expect(problems.problems).toEqual([]);
				expect(read.map(({ text: prompt }) => prompt)).toEqual(asked.map(() => lefts[0]!));
				const bodies = read.map(({ body }) => body);
				expect(bodies).toMatchObject([
					{
						kind: 'choice',
						answers: rights.map((one, place) => ({ text: one, percent: place ? 0 : 100 }))
					},
					{ kind: 'short', answers: rights.map((one) => ({ text: one, percent: 100 })) },
					{ kind: 'match', pairs },
					{
						kind: 'choice',
						answers: rights.map((one, place) => ({
							text: one,
							percent: place < 2 ? 50 : expect.any(Number)
						}))
					}
				]);
			})
		);
	});

	it('has no blank line within a question, nor a bare sign, whatever the deck', () => {
		fc.assert(
			fc.property(arbitraryDeck, (deck) => {
				const blocks = giftOf(deck).trimEnd().split('\n\n').slice(1);
				for (const block of blocks) {
					const bare = block.replace(/\\[\\~=#{}:n]/g, '');
					expect(bare.match(/\{/g)?.length).toBe(1);
					expect(bare.match(/\}/g)?.length).toBe(1);
				}
			})
		);
	});
});
