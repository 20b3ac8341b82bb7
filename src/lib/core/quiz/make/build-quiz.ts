// A quiz from decks: which notes, as which kinds of question; the same for the same seed.
import type { NoteInDeck } from '../../note/claim.ts';
import type { CardId, NoteId } from '../../note/ids.ts';
import { QUESTION_KINDS, type Question, type QuestionKind, type Quiz } from '../question.ts';
import { askedOf, type Asked } from './asked.ts';
import { anyChoice, drawnChoice, type Seeking } from './choices.ts';
import { clash, givenFirst } from './gives-away.ts';
import { matchQuestion, orderQuestion } from './group-questions.ts';
import { MANY, manyQuestion } from './many-question.ts';
import { poolOf, type Pool } from './pool.ts';
import { kindsFor, questionOf } from './questions-of.ts';
import { randomOf, shuffled, type Random } from './random.ts';
import { turnsBy, type Turns } from './turns.ts';
import { isMadeUp } from './wrong-options.ts';

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

interface Making {
	readonly pool: Pool;
	readonly random: Random;
	readonly turns: Turns;
	readonly allowed: ReadonlySet<QuestionKind>;
	readonly only: ReadonlySet<NoteId> | undefined;
	/** All that may be asked for, in an order of chance; behind them those that gave their turn to another. */
	readonly order: NoteId[];
	readonly used: Set<NoteId>;
	readonly timesOf: Map<QuestionKind, number>;
	readonly questions: Question[];
	/** The cards of each question. */
	readonly cards: (readonly Asked[])[];
	/** Whether a question must neither show by its lengths what is right nor give another's answer away. */
	isStrict: boolean;
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
	const ids = [...pool.byNote.keys()].filter((id) => only?.has(id) ?? true);
	const making: Making = {
		...{ pool, random, only, turns: turnsBy(random), order: [...shuffled(ids, random)] },
		...{ allowed: new Set(kinds), used: new Set(), timesOf: new Map() },
		...{ questions: [], cards: [], isStrict: true }
	};
	askAll(making, count);
	const { questions, cards } = making;
	if (questions.length >= count) return { seed, questions };
	making.isStrict = false;
	askAll(making, count);
	return { seed, questions: givenFirst(cards).map((place) => questions[place]!) };
}

function askAll(making: Making, count: number): void {
	const { order, used, questions } = making;
	for (let place = 0; place < order.length && questions.length < count; place++) {
		const id = order[place]!;
		if (used.has(id)) continue;
		const question = ask(id, place, making);
		if (!question) continue;
		keep(question, making);
		if (!used.has(id)) order.push(id);
	}
}

function keep(question: Question, { pool, used, timesOf, questions, cards }: Making): void {
	questions.push(question);
	timesOf.set(question.kind, (timesOf.get(question.kind) ?? 0) + 1);
	const asked = question.cardIds.flatMap((id) => cardIn(pool, id));
	cards.push(asked);
	for (const { note } of asked) used.add(note.id);
}

const cardIn = (pool: Pool, id: CardId): readonly Asked[] =>
	(pool.byNote.get(id.slice(0, id.lastIndexOf('#')) as NoteId) ?? []).filter(
		({ cardId }) => cardId === id
	);

/** These are asked half as often: one is guessed by every second, the other takes several notes. */
const RARE: ReadonlySet<QuestionKind> = new Set(['true-false', 'match']);

/** A number or a date is better asked for itself than among others that are made up. */
const isGuessed = (asked: Asked, kind: QuestionKind): boolean =>
	kind === 'choose' && isMadeUp(asked);

/** One question of a note, of the kind that was asked least so far; null where it gives none. */
function ask(id: NoteId, place: number, making: Making): Question | null {
	const { pool, random, allowed, timesOf } = making;
	const ways = (pool.byNote.get(id) ?? []).flatMap((asked) =>
		[...kindsFor(asked), ...groupsFor(asked)]
			.filter((kind) => allowed.has(kind))
			.map((kind) => ({ asked, kind }))
	);
	const turnOf = ({ asked, kind }: (typeof ways)[number]) =>
		(timesOf.get(kind) ?? 0) * (RARE.has(kind) || isGuessed(asked, kind) ? 2 : 1) +
		(isGuessed(asked, kind) ? 1 : 0);
	const inTurn = [...shuffled(ways, random)].sort((a, b) => turnOf(a) - turnOf(b));
	for (const { asked, kind } of inTurn) {
		if (!mayAsk(asked, making)) continue;
		const question = make(asked, kind, place, making);
		if (question && question.cardIds.every((card) => mayAskId(card, making))) return question;
	}
	return null;
}

/** Whether it neither tells the answer of a question that is asked already, nor has its own told. */
const mayAsk = (asked: Asked, { isStrict, cards }: Making): boolean =>
	!isStrict || cards.every((others) => others.every((other) => !clash(asked, other)));

const mayAskId = (id: CardId, making: Making): boolean =>
	cardIn(making.pool, id).every((asked) => mayAsk(asked, making));

function groupsFor({ kind }: Asked): readonly QuestionKind[] {
	if (kind === 'meaning') return ['match'];
	if (kind === 'position') return ['match', 'choose-many'];
	return kind === 'date' ? ['order'] : [];
}

function make(asked: Asked, kind: QuestionKind, place: number, making: Making): Question | null {
	const { pool, random, turns, used, only, isStrict } = making;
	const othersOf = (cards: readonly Asked[] = []) =>
		cards.filter(
			(other) =>
				other.note.id !== asked.note.id &&
				!used.has(other.note.id) &&
				(only?.has(other.note.id) ?? true)
		);
	switch (kind) {
		case 'match':
			return matchQuestion(asked, othersOf(pool.byKind.get(asked.kind)), pool, random);
		case 'order':
			return orderQuestion(asked, othersOf(pool.asked), random);
		case 'choose-many':
			return many(asked, place, making, othersOf);
		case 'choose':
		case 'who':
			return (isStrict ? drawnChoice : anyChoice)(asked, kind, seekingFrom(place, making));
		default:
			return questionOf(asked, kind, pool, () => turns.next('true', 2) === 0, random);
	}
}

const seekingFrom = (place: number, making: Making): Seeking => ({
	...making,
	*later() {
		for (let at = place; at < making.order.length; at++) {
			if (!making.used.has(making.order[at]!)) yield making.order[at]!;
		}
	},
	mayAsk: (asked) => mayAsk(asked, making)
});

/** So many notes are looked at for what is drawn. */
const MOST_TRIED = 24;

/**
 * By this card, or by a later one where that alone gives the order of lengths that is drawn; null where any of
 * its turns has none, or the places would not be right as often.
 */
function many(
	asked: Asked,
	place: number,
	making: Making,
	othersOf: (cards?: readonly Asked[]) => readonly Asked[]
): Question | null {
	const { pool, random, turns, isStrict } = making;
	const rights = 2 + turns.next('many', 2);
	const positions = othersOf(pool.byKind.get('position'));
	if (!isStrict) return manyQuestion(asked, positions, pool, rights, random);
	const later = [...seekingFrom(place, making).later()].slice(0, MOST_TRIED);
	const firsts = [asked, ...later.flatMap((id) => pool.byNote.get(id) ?? [])].filter(
		(first) => first.kind === 'position' && mayAsk(first, making)
	);
	const by = (right: readonly boolean[]): Question | null => {
		for (const first of firsts) {
			const question = manyQuestion(first, positions, pool, right, random);
			if (question) return question;
		}
		return null;
	};
	// The right ones side by side or not, and then turned: all orders there are.
	const apart = turns.next('apart', 2);
	const order = [...Array(MANY).keys()].map(
		(at) => at < rights + apart && !(apart === 1 && at === rights - 1)
	);
	const turned = order.map((_, at) => [...order.slice(at), ...order.slice(0, at)]);
	const questions = turned.map(by);
	return questions.includes(null) ? null : questions[turns.next('turned', MANY)]!;
}
