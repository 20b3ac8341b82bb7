// One card until class: in which sittings asking it pays, what that is worth, and what it costs. A small
// decision tree: in each sitting the card is asked or not, it is known or not, and one that was not
// known may come back a little later. Prices for seconds stand for all other cards.
import type { Grade } from '../schedule/grade.ts';
import type { Pace } from './pace.ts';
import { recallAt, type RecallModel } from './recall-model.ts';
import { standingAfter, type Asking, type CardStanding } from './standing.ts';

/** What the plan knows of the learner. */
export interface Learner {
	readonly recall: RecallModel;
	readonly pace: Pace;
	/** The grade they mostly give for a right answer. */
	readonly usualSuccess: Exclude<Grade, 'again'>;
}

/** The gain of recall at class for each second of asking a card now, and those seconds. */
export interface Urgency {
	readonly gainPerSecond: number;
	readonly seconds: number;
	/** Of recall at class, if the card is not asked again after now; the price of it is not taken off. */
	readonly gainNow: number;
}

export interface Outlook {
	/** Recall at class if nothing is done. */
	readonly idle: number;
	/**
	 * Recall at class if the card is asked where that is worth the prices, one for each sitting; adds
	 * the expected seconds of each sitting to `spent`.
	 */
	readonly spend: (prices: readonly number[], spent: number[]) => number;
	/** What asking in the first sitting gains over leaving the card to the later ones. */
	readonly urgency: (prices: readonly number[]) => Urgency;
}

/** After a wrong answer the card comes back a little later, if it does. */
const RETURN_MS = 2 * 60_000;
/** In more sittings than this no card is asked: the tree stays small. */
const MOST_SITTINGS = 2;
/** A sitting that lies ahead may not come: a day is missed, a bus is late. */
const SITTING_COMES = 0.93;

interface Node {
	readonly standing: CardStanding;
	/** In how many sittings it may still be asked. */
	readonly asks: number;
	/** Recall at class; worked out once. */
	idle: number;
	/** By sitting, as far as they were needed. */
	readonly questions: (Question | undefined)[];
	/** By sitting, at the prices that were looked at last. */
	readonly pays: boolean[];
}

interface Question {
	readonly chance: number;
	readonly seconds: number;
	readonly right: Node;
	readonly wrong: Node;
	/** The same card once more, after a wrong answer. */
	again: Question | undefined;
	/** At the prices that were looked at last. */
	againPays: boolean;
}

/** `length` is how many times as long as others the card takes; `sittings` in the order of time. */
export function outlookOf(
	standing: CardStanding,
	sittings: readonly Asking[],
	classAt: number,
	length: number,
	{ recall, pace, usualSuccess }: Learner
): Outlook {
	const last = sittings.length;
	const nodeOf = (where: CardStanding, asks: number): Node => ({
		standing: where,
		asks,
		idle: -1,
		questions: [],
		pays: []
	});
	const idleOf = (node: Node): number => {
		if (node.idle < 0) node.idle = recallAt(node.standing, classAt, recall);
		return node.idle;
	};
	const ask = ({ standing: before, asks }: Node, at: number, day: number): Question => {
		const chance = recallAt(before, at, recall);
		const seen = chance * pace.reviewSeconds + (1 - chance) * pace.againSeconds;
		return {
			chance,
			seconds: length * (before.stage === 'unseen' ? pace.newSeconds : seen),
			right: nodeOf(standingAfter(before, usualSuccess, { at, day }), asks - 1),
			wrong: nodeOf(standingAfter(before, 'again', { at, day }), asks - 1),
			again: undefined,
			againPays: false
		};
	};
	const questionAt = (node: Node, index: number): Question => {
		const { at, day } = sittings[index]!;
		return (node.questions[index] ??= ask(node, at, day));
	};
	const againAt = (question: Question, index: number): Question => {
		if (question.again) return question.again;
		const { at, day } = sittings[index]!;
		// The return belongs to the same sitting: it takes nothing from those to come.
		const wrong = { ...question.wrong, asks: question.wrong.asks + 1 };
		return (question.again = ask(wrong, at + RETURN_MS, day));
	};
	const both = ({ chance, right, wrong }: Question, of: (node: Node) => number) =>
		chance * of(right) + (1 - chance) * of(wrong);

	/** Recall at class less the price of what is still asked from a sitting on. */
	function worth(node: Node, index: number, prices: readonly number[], kept: number): number {
		if (index === last || node.asks === 0) return idleOf(node);
		const next = index + 1;
		const without = worth(node, next, prices, kept);
		const question = questionAt(node, index);
		const again = againAt(question, index);
		const price = prices[index]!;
		const missed = worth(question.wrong, next, prices, kept);
		const returned =
			again.chance * worth(again.right, next, prices, kept) +
			(1 - again.chance) * worth(again.wrong, next, prices, kept) -
			price * again.seconds;
		question.againPays = returned > missed;
		const asked =
			question.chance * worth(question.right, next, prices, kept) +
			(1 - question.chance) * Math.max(returned, missed) -
			price * question.seconds;
		node.pays[index] = asked > without;
		return node.pays[index] ? without + kept * (asked - without) : without;
	}

	/** Recall at class along what pays; `chance` is that of coming to the node at all. */
	function follow(node: Node, index: number, chance: number, spent: number[]): number {
		if (index === last || node.asks === 0) return chance * idleOf(node);
		if (!node.pays[index]) return follow(node, index + 1, chance, spent);
		const question = questionAt(node, index);
		spent[index]! += chance * question.seconds;
		const missed = chance * (1 - question.chance);
		const right = follow(question.right, index + 1, chance * question.chance, spent);
		if (!question.againPays) return right + follow(question.wrong, index + 1, missed, spent);
		const again = againAt(question, index);
		spent[index]! += missed * again.seconds;
		return (
			right +
			follow(again.right, index + 1, missed * again.chance, spent) +
			follow(again.wrong, index + 1, missed * (1 - again.chance), spent)
		);
	}

	const root = nodeOf(standing, MOST_SITTINGS);
	return {
		idle: idleOf(root),
		spend: (prices, spent) => {
			worth(root, 0, prices, 1);
			return follow(root, 0, 1, spent);
		},
		urgency: (prices) => {
			const later = (node: Node) => worth(node, 1, prices, SITTING_COMES);
			const question = questionAt(root, 0);
			const again = againAt(question, 0);
			const missed = 1 - question.chance;
			const gain = both(question, later) - later(root);
			const more = missed * (both(again, later) - later(question.wrong));
			const seconds = question.seconds + missed * again.seconds;
			const gainNow = both(question, idleOf) - idleOf(root);
			const once = gain / question.seconds;
			const twice = (gain + more) / seconds;
			if (once >= twice) return { gainPerSecond: once, seconds: question.seconds, gainNow };
			const moreNow = missed * (both(again, idleOf) - idleOf(question.wrong));
			return { gainPerSecond: twice, seconds, gainNow: gainNow + moreNow };
		}
	};
}
