// The plan for a class: what to expect, and which cards to study today, in which order.
import {
	candidatesOf,
	urgencyOf,
	type Candidate,
	type ClassCard,
	type Urgency
} from './candidates.ts';
import { LEAST_PRICE, pricesFor } from './prices.ts';
import { sittingsOf, type StudyTime } from './sittings.ts';
import type { Learner } from './ways.ts';

export interface PlannedCard {
	readonly id: string;
	/** Expected, with a return after a mistake where that pays. */
	readonly seconds: number;
	/** Of expected recall of this card at class, 0 to 1. */
	readonly gainPerSecond: number;
}

/** Mean expected recall at class, 0 to 1: without study, after today's minutes, after all. */
export interface Expected {
	readonly nothing: number;
	readonly afterToday: number;
	readonly afterPlan: number;
}

export interface ClassPlan {
	readonly expected: Expected;
	/** Within today's seconds, the greatest gain per second first. */
	readonly today: readonly PlannedCard[];
	readonly sittings: readonly StudyTime[];
	/** What a second of each sitting is worth, in recall. */
	readonly prices: readonly number[];
	readonly candidates: readonly Candidate[];
}

/**
 * Plans the study times until class; the first of them is today's, and its `at` is now. `classAt` is
 * in ms. Without cards all is 0.
 */
export function planClass(
	cards: readonly ClassCard[],
	times: readonly StudyTime[],
	classAt: number,
	learner: Learner
): ClassPlan {
	const sittings = sittingsOf(times.filter(({ at }) => at < classAt));
	const {
		forToday,
		sample,
		each,
		idleRecall: nothing
	} = candidatesOf(cards, sittings, classAt, learner);
	const { prices, recall } = pricesFor(
		sample.map(({ ways }) => ways),
		sittings.map(({ seconds }) => seconds / each)
	);
	const today = cardsOfToday(forToday, prices, sittings[0]?.seconds ?? 0);
	const idle = sample.reduce((sum, { ways }) => sum + ways[0]!.recall, 0);
	const share = (sum: number) => (cards.length === 0 ? 0 : sum / cards.length);
	const afterPlan = nothing + each * Math.max(0, recall - idle);
	const afterToday = nothing + today.reduce((sum, { aloneGain }) => sum + aloneGain, 0);
	return {
		expected: {
			nothing: share(nothing),
			afterToday: share(Math.min(afterToday, afterPlan)),
			afterPlan: share(afterPlan)
		},
		today: today.map(({ id, seconds, gainPerSecond }) => ({ id, seconds, gainPerSecond })),
		sittings,
		prices,
		candidates: forToday
	};
}

function cardsOfToday(
	candidates: readonly Candidate[],
	prices: readonly number[],
	seconds: number
): readonly (PlannedCard & { readonly aloneGain: number })[] {
	const ranked = candidates
		.map(({ card, ways }) => ({ id: card.id, ways, ...urgencyOf(ways, prices) }))
		.filter(({ gainPerSecond }) => gainPerSecond >= LEAST_PRICE)
		.sort((a, b) => b.gainPerSecond - a.gainPerSecond || (a.id < b.id ? -1 : 1));
	let left = seconds;
	return ranked.flatMap(({ ways, ...card }) => {
		if (card.seconds > left) return [];
		left -= card.seconds;
		return [{ ...card, aloneGain: gainOfToday(ways, card) }];
	});
}

/** What today's seconds alone give, if nothing follows. */
function gainOfToday(ways: Candidate['ways'], { seconds }: Urgency): number {
	const alone = ways.filter((way) =>
		way.seconds.every((spent, index) => index === 0 || spent === 0)
	);
	const spent = alone.filter((way) => way.seconds[0]! <= seconds + 1e-9);
	return Math.max(...spent.map(({ recall }) => recall)) - ways[0]!.recall;
}
