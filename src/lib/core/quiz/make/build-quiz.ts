// A quiz from decks: which notes, as which kinds of question; the same for the same seed.
import type { NoteInDeck } from '../../note/claim.ts';
import type { NoteId } from '../../note/ids.ts';
import { askedOf, type Asked } from './asked.ts';
import { manyQuestion, matchQuestion, orderQuestion } from './group-questions.ts';
import { QUESTION_KINDS, type Question, type QuestionKind, type Quiz } from '../question.ts';
import { kindsFor, questionOf } from './questions-of.ts';
import { randomOf, shuffled, type Random } from './random.ts';
import { poolOf, type Pool } from './pool.ts';

export interface QuizWish {
	/** How many questions at most; fewer where the notes give no more. */
	readonly count: number;
	readonly seed: string;
	/** All kinds, where none are named. */
	readonly kinds?: readonly QuestionKind[];
	/** The notes that may be asked for; wrong options come from all. */
	readonly only?: ReadonlySet<NoteId>;
}

/** A quiz of these notes. Retired ones are not asked for; no note is asked for twice. */
export function buildQuiz(notes: readonly NoteInDeck[], wish: QuizWish): Quiz {
	return buildFrom(poolOf(askedOf(notes)), wish);
}

/** The same of a pool at hand, where several quizzes are built. */
export function buildFrom(pool: Pool, wish: QuizWish): Quiz {
	const quiz = drawn(pool, wish);
	const { kinds = QUESTION_KINDS, count } = wish;
	const single = kinds.filter((kind) => !TAKES_SEVERAL.has(kind));
	if (quiz.questions.length >= count || single.length === 0) return quiz;
	// Where notes are few, none is spent on a question that takes several.
	const other = drawn(pool, { ...wish, kinds: single });
	return other.questions.length > quiz.questions.length ? other : quiz;
}

/** Kinds that ask for several notes at once. */
const TAKES_SEVERAL: ReadonlySet<QuestionKind> = new Set(['match', 'order', 'choose-many']);

function drawn(pool: Pool, { count, seed, kinds = QUESTION_KINDS, only }: QuizWish): Quiz {
	const random = randomOf(seed);
	const allowed = new Set(kinds);
	const used = new Set<NoteId>();
	const timesOf = new Map<QuestionKind, number>();
	const questions: Question[] = [];
	// How often the longest option is to be right: as often as chance has it, over all choices.
	let longestsDue = random();
	const ids = [...pool.byNote.keys()].filter((id) => only?.has(id) ?? true);
	for (const id of shuffled(ids, random)) {
		if (questions.length >= count) break;
		if (used.has(id)) continue;
		const question = ask(id, {
			...{ pool, random, allowed, used, only, timesOf },
			isLongestsTurn: longestsDue >= 1
		});
		if (!question) continue;
		questions.push(question);
		longestsDue += longestsShare(question);
		timesOf.set(question.kind, (timesOf.get(question.kind) ?? 0) + 1);
		for (const cardId of question.cardIds)
			used.add(cardId.slice(0, cardId.lastIndexOf('#')) as NoteId);
	}
	return { seed, questions };
}

/** What a choice adds to the turn of the longest, less one where the longest was right. */
function longestsShare(question: Question): number {
	if (question.kind !== 'choose' && question.kind !== 'who') return 0;
	const right = question.options.find(({ correct }) => correct)!;
	const isLongest = question.options.every(
		({ text, correct }) => correct || text.length < right.text.length
	);
	return 1 / question.options.length - (isLongest ? 1 : 0);
}

/** These are asked half as often: one is guessed by every second, the other takes several notes. */
const RARE: ReadonlySet<QuestionKind> = new Set(['true-false', 'match']);

interface Making {
	readonly isLongestsTurn: boolean;
	readonly pool: Pool;
	readonly random: Random;
	readonly allowed: ReadonlySet<QuestionKind>;
	readonly used: ReadonlySet<NoteId>;
	readonly only: ReadonlySet<NoteId> | undefined;
	readonly timesOf: ReadonlyMap<QuestionKind, number>;
}

/** One question of a note, of the kind that was asked least so far; null where it gives none. */
function ask(id: NoteId, making: Making): Question | null {
	const { pool, random, allowed, timesOf } = making;
	const ways = (pool.byNote.get(id) ?? []).flatMap((asked) =>
		[...kindsFor(asked), ...groupsFor(asked)]
			.filter((kind) => allowed.has(kind))
			.map((kind) => ({ asked, kind }))
	);
	const turnOf = (kind: QuestionKind) => (timesOf.get(kind) ?? 0) * (RARE.has(kind) ? 2 : 1);
	const inTurn = [...shuffled(ways, random)].sort((a, b) => turnOf(a.kind) - turnOf(b.kind));
	for (const { asked, kind } of inTurn) {
		const question = make(asked, kind, making);
		if (question) return question;
	}
	return null;
}

function groupsFor({ kind }: Asked): readonly QuestionKind[] {
	if (kind === 'meaning') return ['match'];
	if (kind === 'position') return ['match', 'choose-many'];
	return kind === 'date' ? ['order'] : [];
}

function make(
	asked: Asked,
	kind: QuestionKind,
	{ pool, random, used, only, isLongestsTurn }: Making
): Question | null {
	const othersOf = (cards: readonly Asked[] = []) =>
		cards.filter(
			({ note }) => note.id !== asked.note.id && !used.has(note.id) && (only?.has(note.id) ?? true)
		);
	switch (kind) {
		case 'match':
			return matchQuestion(asked, othersOf(pool.byKind.get(asked.kind)), pool, random);
		case 'order':
			return orderQuestion(asked, othersOf(pool.asked), random);
		case 'choose-many':
			return manyQuestion(asked, othersOf(pool.asked), pool, random);
		default:
			return questionOf(asked, kind, pool, isLongestsTurn, random);
	}
}
