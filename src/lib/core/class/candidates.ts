// The cards worth weighing up for a class, and how much each gains from being asked now.
import type { Schedule } from '../schedule/schedule.ts';
import { recallAt } from './recall-model.ts';
import type { StudyTime } from './sittings.ts';
import { cardStandingOf, type CardStanding } from './standing.ts';
import { waysOf, type Learner, type Way } from './ways.ts';

export interface ClassCard {
	readonly id: string;
	readonly schedule: Schedule;
	/** How many times as long as others it takes this learner; 1 where nothing is known. */
	readonly length: number;
}

export interface Candidate {
	readonly card: ClassCard;
	readonly standing: CardStanding;
	readonly ways: readonly Way[];
}

/** The gain of recall at class for each second of asking a card now, and those seconds. */
export interface Urgency {
	readonly gainPerSecond: number;
	readonly seconds: number;
}

/** More cards than this are never weighed up at once, so that planning stays quick. */
const MOST = 220;
const PER_ANSWER = 2;
const SPARE = 60;

/** A sitting that lies ahead may not come: a day is missed, a bus is late. */
const KEPT = 0.93;

export interface Candidates {
	/** Those of which today's cards are chosen. */
	readonly forToday: readonly Candidate[];
	/** Those that stand for all that could be studied until class, each for `each` cards. */
	readonly sample: readonly Candidate[];
	readonly each: number;
	/** The sum of all cards' expected recall at class if nothing is done. */
	readonly idleRecall: number;
}

/** Those that can gain most per second, as many as could be asked and some more. */
export function candidatesOf(
	cards: readonly ClassCard[],
	sittings: readonly StudyTime[],
	classAt: number,
	learner: Learner
): Candidates {
	const { pace, recall } = learner;
	const total = sittings.reduce((sum, { seconds }) => sum + seconds, 0);
	let idleRecall = 0;
	const ranked = cards
		.map((card) => {
			const standing = cardStandingOf(card.schedule);
			const seconds = standing.stage === 'unseen' ? pace.newSeconds : pace.reviewSeconds;
			const idle = recallAt(standing, classAt, recall);
			idleRecall += idle;
			return { card, standing, most: (1 - idle) / (seconds * card.length) };
		})
		.sort((a, b) => b.most - a.most || (a.card.id < b.card.id ? -1 : 1))
		.slice(0, SPARE + (PER_ANSWER * total) / pace.reviewSeconds);
	const weigh = ({ card, standing }: { card: ClassCard; standing: CardStanding }): Candidate => {
		const ways = waysOf(standing, sittings, classAt, card.length, learner);
		return { card, standing, ways };
	};
	const forToday = ranked.slice(0, MOST).map(weigh);
	if (ranked.length <= MOST) return { forToday, sample: forToday, each: 1, idleRecall };
	const each = ranked.length / MOST;
	const sample = Array.from({ length: MOST }, (_, place) => {
		const index = Math.floor((place + 0.5) * each);
		return forToday[index] ?? weigh(ranked[index]!);
	});
	return { forToday, sample, each, idleRecall };
}

/**
 * What asking a card now gains over the best that could still be done without it, later seconds
 * paid for at their prices (one for each sitting, the first is not looked at).
 */
export function urgencyOf(ways: readonly Way[], prices: readonly number[]): Urgency {
	const worth = ({ recall, recallSoFar, seconds }: Way) => {
		let left = KEPT * recall + (1 - KEPT) * recallSoFar;
		for (let index = 1; index < prices.length; index++) left -= prices[index]! * seconds[index]!;
		return left;
	};
	let without = -Infinity;
	for (const way of ways) if (way.seconds[0] === 0) without = Math.max(without, worth(way));
	let best: Urgency = { gainPerSecond: -Infinity, seconds: 0 };
	for (const way of ways) {
		const seconds = way.seconds[0]!;
		if (seconds === 0) continue;
		const gainPerSecond = (worth(way) - without) / seconds;
		if (gainPerSecond > best.gainPerSecond) best = { gainPerSecond, seconds };
	}
	return best;
}
