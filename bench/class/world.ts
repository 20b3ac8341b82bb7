// A simulated learner with Dateline in hand: answers change the true memory and the schedule alike.
import { measureLength, measurePace, paceKindOf } from '../../src/lib/core/class/pace.ts';
import type { Pace, TimedAnswer } from '../../src/lib/core/class/pace.ts';
import { measureRecall, type AskedCard } from '../../src/lib/core/class/recall-model.ts';
import { cardStandingOf } from '../../src/lib/core/class/standing.ts';
import type { Learner as Measured } from '../../src/lib/core/class/outlook.ts';
import type { CardId } from '../../src/lib/core/note/ids.ts';
import { answerCard } from '../../src/lib/core/schedule/answer.ts';
import type { Grade } from '../../src/lib/core/schedule/grade.ts';
import { DEFAULT_PRESET } from '../../src/lib/core/schedule/preset.ts';
import { NEW, type Schedule } from '../../src/lib/core/schedule/schedule.ts';
import { seededChance, type Chance } from './chance.ts';
import { answer, rightAnswer, simulateLearner, type Learner, type TrueCard } from './learner.ts';
import type { Truth } from './truth.ts';

export const DAY_MS = 86_400_000;
const OTHERS = 100;
const DAY_START_MS = 4 * 3_600_000;

export const dayOf = (at: number): number => Math.floor((at - DAY_START_MS) / DAY_MS);
export const inDays = (at: number): number => at / DAY_MS;

export interface StudiedCard {
	readonly id: CardId;
	schedule: Schedule;
	readonly inHead: TrueCard;
	timed: readonly TimedAnswer[];
	answered: readonly { readonly at: number; readonly recalled: boolean }[];
}

export interface World {
	readonly learner: Learner;
	/** Cards of the same learner that nobody studies: what a card may be like. */
	readonly others: readonly TrueCard[];
	readonly cards: readonly StudiedCard[];
	readonly chance: Chance;
	/** What Dateline's log would tell. */
	readonly asked: AskedCard[];
	answers: number;
}

export function newWorld(truth: Truth, cards: number, seed: number): World {
	const chance = seededChance(seed);
	const { learner, cards: all } = simulateLearner(truth, cards + OTHERS, chance);
	return {
		learner,
		others: all.slice(cards),
		cards: all.slice(0, cards).map((card, index) => ({
			id: `card-${String(index).padStart(4, '0')}` as CardId,
			schedule: NEW,
			inHead: card,
			timed: [],
			answered: []
		})),
		chance,
		asked: [],
		answers: 0
	};
}

/** The same learner at the same moment; a card's n-th answer meets the same chance in every copy. */
export function copyWorld(world: World): World {
	return {
		...world,
		cards: world.cards.map((card) => ({
			...card,
			inHead: { ...card.inHead, memory: card.inHead.memory.copy() }
		})),
		asked: [...world.asked]
	};
}

/** A card answered at a moment (ms); if the answer would come after `endsAt`, it is not given. */
export function giveAnswer(
	world: World,
	index: number,
	at: number,
	endsAt: number
): { readonly grade: Grade; readonly until: number } | null {
	const card = world.cards[index]!;
	const fresh = card.schedule.kind === 'new';
	const given = answer(card.inHead, fresh, inDays(at), world.learner, (seconds) => {
		return at + seconds * 1000 <= endsAt;
	});
	if (!given) return null;
	const { grade, seconds } = given;
	const standing = cardStandingOf(card.schedule);
	world.asked.push({ standing, at, recalled: grade !== 'again' });
	card.timed = [...card.timed, { kind: paceKindOf(fresh, grade), seconds }];
	card.answered = [...card.answered, { at, recalled: grade !== 'again' }];
	const moment = { at, day: dayOf(at) };
	card.schedule = answerCard(card.schedule, grade, moment, card.id, DEFAULT_PRESET);
	world.answers++;
	return { grade, until: at + seconds * 1000 };
}

/** What the app measures of the learner from their log. */
export function measured(world: World): { readonly learner: Measured; readonly lengths: number[] } {
	const pace: Pace = measurePace(world.cards.flatMap(({ timed }) => timed));
	const recall = measureRecall(world.asked);
	return {
		learner: { recall, pace, usualSuccess: 'good' },
		lengths: world.cards.map(({ timed }) => measureLength(timed, pace))
	};
}

/** Mean recall at a moment (ms), 0 to 1: as it is, and as a quiz with slips and guesses shows it. */
export function recallOf(world: World, at: number): { recall: number; quiz: number } {
	let recall = 0;
	let quiz = 0;
	for (const { inHead } of world.cards) {
		const chance = inHead.memory.recallAt(inDays(at));
		recall += chance / world.cards.length;
		quiz += rightAnswer(chance, world.learner) / world.cards.length;
	}
	return { recall, quiz };
}
