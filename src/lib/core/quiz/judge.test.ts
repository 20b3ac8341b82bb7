// A response is worth what was right of it; only what shows that a card was known teaches the scheduler.
import { describe, expect, it } from 'vitest';
import { deckFrom, notesText } from '../../testing/decks.ts';
import { headOf } from '../note/deck.ts';
import type { CardId, NoteId } from '../note/ids.ts';
import { gradeFor, judge, overruled, type Response } from './judge.ts';
import { answerKeyOf, deckTermsOf } from './mark/answer-key.ts';
import type { Question } from './question.ts';

const base = {
	noteId: 'talks/one' as NoteId,
	cardIds: ['talks/one#answer' as CardId],
	task: { kind: 'answer' } as const,
	prompt: 'Where do they meet?',
	context: null,
	answer: 'in the hall'
};
const option = (text: string, correct = false) => ({ text, correct });
const chosen = (...places: readonly number[]): Response => ({ kind: 'chosen', places });
const SKIPPED: Response = { kind: 'skipped' };

const CHOICE: Question = {
	...base,
	kind: 'choose',
	options: [option('in the yard'), option('in the hall', true), option('on the quay')]
};
const MANY: Question = {
	...base,
	kind: 'choose-many',
	options: [option('a', true), option('b', true), option('c'), option('d')]
};
const MATCH: Question = {
	...base,
	kind: 'match',
	cardIds: ['one', 'two', 'three'].map((id) => `talks/${id}#meaning` as CardId),
	pairs: [
		{ left: 'quay', right: 'where ships lie' },
		{ left: 'lock', right: 'what lifts boats' },
		{ left: 'tug', right: 'what pulls ships' }
	],
	rights: ['what pulls ships', 'where ships lie', 'what lifts boats']
};
const ORDER: Question = {
	...base,
	kind: 'order',
	items: ['first', 'second', 'third'].map((text) => ({ text, date: text })),
	offered: [2, 0, 1]
};
const TYPED: Question = { ...base, kind: 'type', also: [], date: null };

const deck = deckFrom(notesText({ one: ['question: Where do they meet?', 'answer: in the hall'] }));
const key = answerKeyOf(
	deck.notes[0]!,
	'answer',
	headOf(deck),
	deckTermsOf(deck.notes, headOf(deck))
);

describe('a response', () => {
	it('is right where the right option was chosen, and no other', () => {
		expect(judge(CHOICE, chosen(1), null, null)).toMatchObject({ right: true, share: 1 });
		expect(judge(CHOICE, chosen(0), null, null)).toMatchObject({ right: false, share: 0 });
		expect(judge(CHOICE, chosen(0, 1), null, null).right).toBe(false);
	});

	it('that has to be complete is right only if it is', () => {
		expect(judge(MANY, chosen(0, 1), null, null).right).toBe(true);
		for (const places of [[0], [0, 1, 2], [2, 3], []]) {
			expect(judge(MANY, chosen(...places), null, null).right).toBe(false);
		}
	});

	it('of pairs is worth those that fit, and each card is told apart', () => {
		expect(judge(MATCH, { kind: 'matched', places: [1, 2, 0] }, null, null)).toMatchObject({
			right: true,
			share: 1
		});
		const half = judge(MATCH, { kind: 'matched', places: [1, 0, 2] }, null, null);
		expect(half.right).toBe(false);
		expect(half.share).toBeCloseTo(1 / 3);
		expect(half.cards.map(({ right }) => right)).toEqual([true, false, false]);
	});

	it('of an order is worth what stands in its place', () => {
		expect(judge(ORDER, { kind: 'ordered', places: [1, 2, 0] }, null, null).right).toBe(true);
		expect(judge(ORDER, { kind: 'ordered', places: [1, 0, 2] }, null, null).share).toBeCloseTo(
			1 / 3
		);
	});

	it('that was typed is marked by the key', () => {
		expect(judge(TYPED, { kind: 'typed', text: 'In the Hall' }, key, null)).toMatchObject({
			right: true,
			marking: { verdict: 'right' }
		});
		expect(judge(TYPED, { kind: 'typed', text: 'not in the hall' }, key, null)).toMatchObject({
			right: false,
			marking: { verdict: 'wrong' }
		});
	});

	it('that only the learner can tell is not right before they say so', () => {
		const asked = judge(TYPED, { kind: 'typed', text: 'where the old court sat' }, key, null);
		expect(asked).toMatchObject({ right: false, marking: { verdict: 'ask' } });
		expect(overruled(asked)).toMatchObject({ right: true, cards: [{ right: true }] });
	});

	it('that says nothing is wrong, whatever was asked', () => {
		for (const asked of [CHOICE, MANY, MATCH, ORDER, TYPED]) {
			expect(judge(asked, SKIPPED, key, null)).toMatchObject({ right: false, share: 0 });
		}
	});

	it('that does not belong to the question is wrong, and throws nothing', () => {
		for (const asked of [CHOICE, MANY, MATCH, ORDER]) {
			expect(judge(asked, { kind: 'typed', text: 'in the hall' }, null, null).right).toBe(false);
			expect(judge(asked, chosen(99, -1), null, null).right).toBe(false);
		}
	});

	it('may be said to have been right after all', () => {
		const wrong = judge(TYPED, { kind: 'typed', text: 'the great hall of the port' }, key, null);
		expect(overruled(wrong)).toMatchObject({ right: true, share: 1, cards: [{ right: true }] });
	});
});

describe('what a quiz teaches the scheduler', () => {
	it('is Again of what was not known, whatever the kind', () => {
		for (const asked of [CHOICE, MANY, MATCH, ORDER, TYPED])
			expect(gradeFor(asked, false)).toBe('again');
	});

	it('is Good of what was typed, and nothing of what was chosen', () => {
		expect(gradeFor(TYPED, true)).toBe('good');
		for (const asked of [CHOICE, MANY, MATCH, ORDER]) expect(gradeFor(asked, true)).toBeNull();
	});
});
