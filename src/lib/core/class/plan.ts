// The plan for a class: what to expect, and which cards to study today, in which order.
import type { Schedule } from '../schedule/schedule.ts';
import { outlookOf, type Learner, type Outlook, type Urgency } from './outlook.ts';
import { pricesFor } from './prices.ts';
import { recallAt } from './recall-model.ts';
import { sittingsOf, type StudyTime } from './sittings.ts';
import { cardStandingOf, type CardStanding } from './standing.ts';

export interface ClassCard {
	readonly id: string;
	readonly schedule: Schedule;
	/** How many times as long as others it takes this learner; 1 where nothing is known. */
	readonly length: number;
}

/** Plain data: a worker hands it to the page. */
export interface Candidate {
	readonly card: ClassCard;
	readonly standing: CardStanding;
	readonly urgency: Urgency;
}

interface Weighed {
	readonly card: ClassCard;
	readonly standing: CardStanding;
	readonly outlook: Outlook;
}

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

/** More cards than this are never weighed up at once, so that planning stays quick. */
const MOST = 220;
const PER_ANSWER = 2;
const SPARE = 60;
/** Of the time that lies ahead: of what is planned for days, not all comes as it was meant. */
const TIME_KEPT = 0.9;

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
	const { forToday, sample, each, nothing } = candidatesOf(cards, sittings, classAt, learner);
	// The last card of a sitting does not quite fit, as a rule.
	const lost = (learner.pace.reviewSeconds * times.length) / Math.max(1, sittings.length);
	const { prices, recall } = pricesFor(
		sample.map(({ outlook }) => outlook),
		sittings.map(({ seconds }, index) => {
			const kept = (index === 0 ? 1 : TIME_KEPT) * seconds;
			return Math.max(0, kept - lost) / each;
		})
	);
	const candidates =
		sittings.length === 0
			? []
			: forToday.map(({ card, standing, outlook }) => ({
					card,
					standing,
					urgency: outlook.urgency(prices)
				}));
	const today = cardsOfToday(candidates, sittings[0]?.seconds ?? 0);
	const idle = sample.reduce((sum, { outlook }) => sum + outlook.idle, 0);
	const share = (sum: number) => (cards.length === 0 ? 0 : sum / cards.length);
	const afterPlan = nothing + each * Math.max(0, recall - idle);
	const afterToday = nothing + today.reduce((sum, { gainNow }) => sum + Math.max(0, gainNow), 0);
	return {
		expected: {
			nothing: share(nothing),
			afterToday: share(Math.min(afterToday, afterPlan)),
			afterPlan: share(afterPlan)
		},
		today: today.map(({ id, seconds, gainPerSecond }) => ({ id, seconds, gainPerSecond })),
		sittings,
		prices,
		candidates
	};
}

interface Candidates {
	/** Those of which today's cards are chosen. */
	readonly forToday: readonly Weighed[];
	/** Those that stand for all that could be studied until class, each for `each` cards. */
	readonly sample: readonly Weighed[];
	readonly each: number;
	/** The sum of all cards' expected recall at class if nothing is done. */
	readonly nothing: number;
}

/** Those that can gain most per second, as many as could be asked and some more. */
function candidatesOf(
	cards: readonly ClassCard[],
	sittings: readonly StudyTime[],
	classAt: number,
	learner: Learner
): Candidates {
	const { pace, recall } = learner;
	const total = sittings.reduce((sum, { seconds }) => sum + seconds, 0);
	let nothing = 0;
	const ranked = cards
		.map((card) => {
			const standing = cardStandingOf(card.schedule);
			const seconds = standing.stage === 'unseen' ? pace.newSeconds : pace.reviewSeconds;
			const idle = recallAt(standing, classAt, recall);
			nothing += idle;
			return { card, standing, most: (1 - idle) / (seconds * card.length) };
		})
		.sort((a, b) => b.most - a.most || (a.card.id < b.card.id ? -1 : 1))
		.slice(0, SPARE + (PER_ANSWER * total) / pace.reviewSeconds);
	const weigh = ({ card, standing }: (typeof ranked)[number]): Weighed => ({
		card,
		standing,
		outlook: outlookOf(standing, sittings, classAt, card.length, learner)
	});
	const forToday = ranked.slice(0, MOST).map(weigh);
	if (ranked.length <= MOST) return { forToday, sample: forToday, each: 1, nothing };
	const each = ranked.length / MOST;
	const sample = Array.from({ length: MOST }, (_, place) => {
		const index = Math.floor((place + 0.5) * each);
		return forToday[index] ?? weigh(ranked[index]!);
	});
	return { forToday, sample, each, nothing };
}

function cardsOfToday(
	candidates: readonly Candidate[],
	seconds: number
): readonly (PlannedCard & { readonly gainNow: number })[] {
	const ranked = candidates
		.map(({ card, urgency }) => ({ id: card.id, ...urgency }))
		.filter(({ gainPerSecond }) => gainPerSecond > 0)
		.sort((a, b) => b.gainPerSecond - a.gainPerSecond || (a.id < b.id ? -1 : 1));
	let left = seconds;
	return ranked.filter((card) => {
		if (card.seconds > left) return false;
		left -= card.seconds;
		return true;
	});
}
