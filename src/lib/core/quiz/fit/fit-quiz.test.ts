// A quiz within another program's limits: as it is, in fewer words, in another way, or left out with the reason.
import { describe, expect, it } from 'vitest';
import { headOf, type Deck } from '../../note/deck.ts';
import { deckFrom, notesText } from '../../../testing/decks.ts';
import { sayQuestion } from '../../../words/say-question.ts';
import { askedOf } from '../make/asked.ts';
import { buildFrom } from '../make/build-quiz.ts';
import { poolOf } from '../make/pool.ts';
import type { Question, QuestionKind } from '../question.ts';
import { fitQuestion } from './fit-question.ts';
import { fitQuiz, inBrief, type Fit } from './fit-quiz.ts';
import { KAHOOT } from './limits.ts';

const choice = (prompt: string, ...texts: readonly string[]): Question => ({
	kind: 'choose',
	noteId: 'talks/one' as Question['noteId'],
	cardIds: ['talks/one#answer' as Question['cardIds'][0] & string],
	task: { kind: 'answer' },
	...{ prompt, context: null, answer: texts[0]! },
	options: texts.map((text, place) => ({ text, correct: place === 0 }))
});

const fit = (question: Question) => fitQuestion(sayQuestion(question), null, true, KAHOOT);

const partsOf = (deck: Deck) => {
	const head = headOf(deck);
	const notes = deck.notes.map((note) => ({ note, head }));
	return { notes, pool: poolOf(askedOf(notes)) };
};

/** One question of the note "one", of a kind, as it fits. */
function fitted(deck: Deck, kind: QuestionKind, withPool = true): Fit {
	const { notes, pool } = partsOf(deck);
	const only = new Set(
		notes.filter(({ note }) => note.id === 'talks/one').map(({ note }) => note.id)
	);
	const { questions } = buildFrom(pool, { count: 1, seed: '1', kinds: [kind], only });
	const [first] = fitQuiz(questions, {
		limits: KAHOOT,
		say: sayQuestion,
		noteOf: ({ noteId }) => notes.find(({ note }) => note.id === noteId) ?? null,
		pool: withPool ? pool : null,
		briefPool: withPool ? poolOf(askedOf(notes.map(inBrief))) : null,
		seed: '1'
	});
	return first!;
}

const longQuestion = (source: string) =>
	`Who has been in the chair of the talks in the harbour since the dockers went home, and who still sits there, according to ${source}?`;
const WRONG = 'wrong: Lee Specimen; Jo Example; Max Muster';

describe('a question within limits', () => {
	it('goes along as it is where it fits to the last character', () => {
		const whole = choice('x'.repeat(120), 'a', 'b'.repeat(75));
		expect(fit(whole)).toMatchObject({ ok: true, value: { change: 'none' } });
		expect(fit(choice('x'.repeat(121), 'a', 'b'))).toEqual({
			ok: false,
			error: { kind: 'prompt', length: 121, most: 120 }
		});
		expect(fit(choice('x', 'a', 'b'.repeat(76)))).toEqual({
			ok: false,
			error: { kind: 'option', length: 76, most: 75 }
		});
	});

	it('of too many options leaves out wrong ones, never the right one', () => {
		const read = fit(choice('Which?', 'a', 'b', 'c', 'd', 'e'));
		expect(read).toMatchObject({ ok: true, value: { change: 'shorter' } });
		expect(read.ok && read.value.options).toEqual([
			{ text: 'a', correct: true },
			...['b', 'c', 'd'].map((text) => ({ text, correct: false }))
		]);
	});

	it('is asked without its source where nobody says otherwise', () => {
		const fields = [`question: ${longQuestion('the leaflet')}`, 'answer: Kim Sample', WRONG];
		expect(fitted(deckFrom(notesText({ one: fields })), 'choose').fitted).toMatchObject({
			prompt: longQuestion('X').replace(', according to X', ''),
			change: 'shorter'
		});
	});

	it('keeps who says so where two differ', () => {
		const deck = deckFrom(
			notesText({
				one: [
					`question: ${longQuestion('the leaflet')}`,
					'answer: Kim Sample',
					WRONG,
					'disputed by: two'
				],
				two: [`question: ${longQuestion('the report')}`, 'answer: Ada Other', 'disputed by: one']
			})
		);
		expect(fitted(deck, 'choose')).toMatchObject({ fitted: null, why: { kind: 'prompt' } });
	});

	it('is asked in the author’s own short form', () => {
		const fields = [
			`question: ${longQuestion('the leaflet')}`,
			'answer: Kim Sample',
			'short: Who chairs the talks?',
			WRONG
		];
		expect(fitted(deckFrom(notesText({ one: fields })), 'choose').fitted).toMatchObject({
			prompt: 'Who chairs the talks?'
		});
	});

	it('that is typed becomes one to choose, where there are wrong options', () => {
		const fields = ['question: Who chairs the talks?', 'answer: Kim Sample'];
		expect(fitted(deckFrom(notesText({ one: [...fields, WRONG] })), 'type').fitted).toMatchObject({
			prompt: 'Who chairs the talks?',
			change: 'otherwise'
		});
		expect(fitted(deckFrom(notesText({ one: fields })), 'type')).toMatchObject({
			fitted: null,
			why: { kind: 'typed' }
		});
		expect(fitted(deckFrom(notesText({ one: [...fields, WRONG] })), 'type', false)).toMatchObject({
			fitted: null
		});
	});
});
