// Which card asks a choice: first it is drawn how many options shall be longer than the right one, then a
// card is sought that gives it. So every place in the order of lengths is right as often, whatever the
// single cards can give.
import type { NoteId } from '../../note/ids.ts';
import type { ChoiceQuestion } from '../question.ts';
import type { Asked } from './asked.ts';
import { shuffled, type Random } from './random.ts';
import { oncePerPool, someOf, type KnownOfPools, type Pool } from './pool.ts';
import { choiceOf, kindsFor, type ChoiceKind } from './questions-of.ts';
import type { Turns } from './turns.ts';
import { isMadeUp, OPTION_COUNTS, optionsFor, ranksOf } from './wrong-options.ts';

/** So many cards are looked at for one that gives what was drawn. */
const MOST_SEARCHED = 80;

export interface Seeking {
	readonly pool: Pool;
	readonly random: Random;
	readonly turns: Turns;
	/** Notes that can still be asked for, in the order of this quiz, each looked at only when it is reached. */
	readonly later: () => Iterable<NoteId>;
	readonly mayAsk: (asked: Asked) => boolean;
}

/** A choice by this card, or by a later one of its deck where that alone gives what is drawn; null where none does. */
export function drawnChoice(
	asked: Asked,
	kind: ChoiceKind,
	seeking: Seeking
): ChoiceQuestion | null {
	const { pool, turns } = seeking;
	const count = countFor(asked, kind, pool);
	if (isMadeUp(asked)) return madeUpChoice(asked, kind, count, seeking);
	if (ranksOf(asked, pool, count - 1).length === 0) return null;
	const byRank = cardsByRank(asked, kind, count, seeking);
	if (byRank === null) return null;
	const larger = turns.next(`longer ${asked.head.id} ${kind}`, count);
	return choiceBy(byRank[larger]!, kind, count, larger, seeking);
}

/** In a large deck these tell of all. */
const LARGE = 300;
const COUNTED = 12;

const knownCounts: KnownOfPools<string, number> = new WeakMap();

/**
 * How many options the choices of a deck have: four, where half of the cards have as many. With both, the few
 * of one number would be of few cards, and show by their lengths what is right.
 */
const countFor = (asked: Asked, kind: ChoiceKind, pool: Pool): number =>
	oncePerPool(knownCounts, pool, `${asked.head.id} ${kind}`, () => {
		const cards = pool.asked.filter(
			(card) =>
				card.head.id === asked.head.id &&
				!isMadeUp(card) &&
				kindsFor(card).some((other) => other === kind)
		);
		const some = cards.length > LARGE ? someOf(cards, COUNTED) : cards;
		const able = (count: number) =>
			some.filter((card) => ranksOf(card, pool, count - 1).length > 0).length;
		const [most, least] = OPTION_COUNTS;
		return able(most) >= able(least) / 2 ? most : least;
	});

/** For each number of longer options the first card that gives it; null where there is one that none gives. */
function cardsByRank(
	asked: Asked,
	kind: ChoiceKind,
	count: number,
	{ pool, later, mayAsk }: Seeking
): readonly Asked[] | null {
	const found = new Map<number, Asked>();
	let searched = 0;
	for (const card of cardsFrom(asked, later, pool)) {
		if (searched++ >= MOST_SEARCHED) break;
		if (card.head.id !== asked.head.id || isMadeUp(card)) continue;
		if (!kindsFor(card).some((other) => other === kind) || !mayAsk(card)) continue;
		for (const larger of ranksOf(card, pool, count - 1)) {
			if (!found.has(larger)) found.set(larger, card);
		}
		if (found.size === count) return [...Array(count).keys()].map((larger) => found.get(larger)!);
	}
	return null;
}

function* cardsFrom(asked: Asked, later: Seeking['later'], pool: Pool): Iterable<Asked> {
	yield asked;
	for (const id of later()) {
		for (const card of pool.byNote.get(id) ?? []) if (card !== asked) yield card;
	}
}

function choiceBy(
	asked: Asked,
	kind: ChoiceKind,
	count: number,
	larger: number,
	{ pool, turns, random }: Seeking,
	withEqual = false
): ChoiceQuestion | null {
	const place = () => turns.next(`place ${asked.head.id} ${kind}`, count);
	const texts = optionsFor(asked, pool, { wrong: count - 1, larger, withEqual }, place, random);
	return texts && choiceOf(asked, kind, texts);
}

/** Of figures and dates any number of options may be larger or later. */
function madeUpChoice(
	asked: Asked,
	kind: ChoiceKind,
	count: number,
	seeking: Seeking
): ChoiceQuestion | null {
	const first = seeking.turns.next('larger', count);
	const others = shuffled([...Array(count).keys()], seeking.random);
	for (const larger of [first, ...others]) {
		const question = choiceBy(asked, kind, count, larger, seeking);
		if (question) return question;
	}
	return null;
}

/** A choice by this card alone, of whatever lengths it has options: where a deck has too few cards to draw from. */
export function anyChoice(asked: Asked, kind: ChoiceKind, seeking: Seeking): ChoiceQuestion | null {
	if (isMadeUp(asked))
		return madeUpChoice(asked, kind, countFor(asked, kind, seeking.pool), seeking);
	for (const withEqual of [false, true]) {
		for (const count of OPTION_COUNTS) {
			for (const larger of shuffled([...Array(count).keys()], seeking.random)) {
				const question = choiceBy(asked, kind, count, larger, seeking, withEqual);
				if (question) return question;
			}
		}
	}
	return null;
}
