// Quizzes of the built-in decks, a thousand seeds each: no wrong option is true, nothing gives the
// right one away.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readDecks } from './build/deck-plugin.ts';
import { headOf } from './lib/core/note/deck.ts';
import type { NoteId } from './lib/core/note/ids.ts';
import type { Note } from './lib/core/note/note.ts';
import { comparable } from './lib/core/language/fold.ts';
import { askedOf } from './lib/core/quiz/make/asked.ts';
import { buildFrom } from './lib/core/quiz/make/build-quiz.ts';
import { QUESTION_KINDS, type ChoiceQuestion, type Question } from './lib/core/quiz/question.ts';
import { poolOf } from './lib/core/quiz/make/pool.ts';
import { sharesOf } from './lib/core/quiz/make/shares.ts';

const folder = fileURLToPath(new URL('../decks/', import.meta.url));
const decks = readDecks(
	readdirSync(folder)
		.filter((name) => name.endsWith('.md') && name !== 'README.md')
		.map((name) => folder + name)
);
const cards = askedOf(
	decks.flatMap((deck) => deck.notes.map((note) => ({ note, head: headOf(deck) })))
);
const pool = poolOf(cards);
const noteById = new Map<NoteId, Note>(cards.map(({ note }) => [note.id, note]));
const SEEDS = 1000;
const quizzes = Array.from({ length: SEEDS }, (_, index) =>
	buildFrom(pool, { count: 20, seed: String(index + 1) })
);
const questions = quizzes.flatMap((quiz) => quiz.questions);
const isChoice = (question: Question): question is ChoiceQuestion =>
	question.kind === 'choose' || question.kind === 'who';
const choices = questions.filter(isChoice);

/** Every text of the decks that answers the question by some source: found without the quiz's code. */
function truthsOf(cardId: string): readonly string[] {
	const own = cards.find((card) => card.cardId === cardId)!;
	const { standing } = own.note.evidence;
	const named = standing.kind === 'disputed' ? standing.rivals : [];
	const naming = cards.filter(({ note }) => {
		const other = note.evidence.standing;
		return other.kind === 'disputed' && other.rivals.includes(own.note.id);
	});
	const rivals = new Set([...named, ...naming.map(({ note }) => note.id)]);
	const sameCell = cards.filter(
		({ note, part }) =>
			note.kind === 'position' &&
			own.note.kind === 'position' &&
			own.part === 'says' &&
			part === 'says' &&
			note.issueId === own.note.issueId &&
			note.partyId === own.note.partyId
	);
	const true_ = [own, ...cards.filter(({ note }) => rivals.has(note.id)), ...sameCell];
	const before = standing.kind === 'changed' ? [standing.was] : [];
	return [...true_.flatMap(({ answer, also }) => [answer, ...also]), ...before].map(comparable);
}

const truthById = new Map(cards.map(({ cardId }) => [cardId as string, new Set(truthsOf(cardId))]));

describe('a thousand quizzes of the built-in decks', () => {
	it('ask in every kind there is', () => {
		expect(new Set(questions.map(({ kind }) => kind))).toEqual(new Set(QUESTION_KINDS));
	});

	it('ask as many questions as were wished for, and for no note twice', () => {
		for (const quiz of quizzes) {
			const ids = quiz.questions.flatMap(({ cardIds }) => cardIds.map((id) => id.split('#')[0]));
			expect(quiz.questions).toHaveLength(20);
			expect(new Set(ids).size).toBe(ids.length);
		}
	});

	it('offer three or four options that differ, one of them right', () => {
		for (const { options } of choices) {
			expect([3, 4]).toContain(options.length);
			expect(new Set(options.map(({ text }) => comparable(text))).size).toBe(options.length);
			expect(options.filter(({ correct }) => correct)).toHaveLength(1);
		}
	});

	it('offer nothing wrong that a source, an accepted spelling or an earlier date makes right', () => {
		const secretlyTrue = choices.flatMap(({ cardIds: [id], options }) =>
			options.filter(({ text, correct }) => !correct && truthById.get(id!)!.has(comparable(text)))
		);
		expect(secretlyTrue).toEqual([]);
	});

	it('offer no position of a party that the deck calls alike', () => {
		for (const { cardIds, options } of choices) {
			const own = cards.find(({ cardId }) => cardId === cardIds[0])!;
			const { note, head } = own;
			if (note.kind !== 'position' || own.part !== 'says') continue;
			const groups = head.issues.find(({ id }) => id === note.issueId)?.alike ?? [];
			const alike = new Set(groups.filter((ids) => ids.includes(note.partyId)).flat());
			const theirs = cards.flatMap(({ note: other, answer, part }) =>
				other.kind === 'position' &&
				part === 'says' &&
				other.issueId === note.issueId &&
				alike.has(other.partyId)
					? [answer]
					: []
			);
			const wrong = options.filter(({ correct }) => !correct).map(({ text }) => text);
			expect(wrong.filter((text) => theirs.includes(text))).toEqual([]);
		}
	});

	it.each(decks.map((deck) => [deck.id, deck] as const))(
		'of %s have the right options at each length and each place as often as chance',
		(_id, deck) => {
			const own = poolOf(askedOf(deck.notes.map((note) => ({ note, head: headOf(deck) }))));
			const some = Array.from({ length: 150 }, (_, index) =>
				buildFrom(own, { count: 20, seed: String(index + 1) })
			);
			const counted = Object.values(sharesOf(some).options).flatMap((kind) => Object.values(kind));
			expect(counted).not.toEqual([]);
			for (const { questions: count, chance, lengths, places } of counted) {
				// Three points, and what so few seeds may be off by: all thousand are for npm run deck.
				const slack = 0.03 + 2.5 * Math.sqrt((chance * (1 - chance)) / count);
				for (const share of [...lengths, ...places]) {
					expect(Math.abs(share - chance)).toBeLessThan(slack);
				}
			}
		}
	);

	it('repeat no word of the question in the right option alone', () => {
		expect(sharesOf(quizzes).repeatsStem.share).toBe(0);
	});

	it('are true in half of the claims', () => {
		expect(Math.abs(sharesOf(quizzes).isTrue.share - 0.5)).toBeLessThan(0.05);
	});

	it('let match only pairs of which no side belongs to two', () => {
		for (const question of questions) {
			if (question.kind !== 'match') continue;
			expect(question.pairs.length).toBeGreaterThanOrEqual(3);
			expect(new Set(question.rights).size).toBe(question.pairs.length);
			expect([...question.rights].sort()).toEqual(question.pairs.map(({ right }) => right).sort());
		}
	});

	it('let choose all that apply where two or more do, and not all', () => {
		for (const question of questions) {
			if (question.kind !== 'choose-many') continue;
			const right = question.options.filter(({ correct }) => correct).length;
			expect(right).toBeGreaterThanOrEqual(2);
			expect(right).toBeLessThan(question.options.length);
		}
	});

	it('put in order only events that cannot have been at one time', () => {
		for (const question of questions) {
			if (question.kind !== 'order') continue;
			const dates = question.cardIds.map((id) => noteById.get(id.split('#')[0] as NoteId)!);
			const years = dates.map((note) => (note.kind === 'event' ? note.date.year : null));
			expect(years).not.toContain(null);
			expect(new Set(question.items.map(({ date }) => date)).size).toBe(question.items.length);
			expect([...question.offered].sort()).toEqual(question.items.map((_item, place) => place));
		}
	});
});
