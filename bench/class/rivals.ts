// The ways to spend the minutes before class: the plan, and what stands beside it.
import { planClass, type ClassPlan } from '../../src/lib/core/class/plan.ts';
import { answerInSitting, nextCard, startSitting } from '../../src/lib/core/class/sitting.ts';
import { retrievabilityAt, cardStandingOf } from '../../src/lib/core/class/standing.ts';
import type { Grade } from '../../src/lib/core/schedule/grade.ts';
import { likelyGains } from './informed.ts';
import { trueGains } from './oracle.ts';
import { studyDueFirst } from './ordinary.ts';
import { NEW_PER_DAY } from './scenarios.ts';
import { dayOf, giveAnswer, measured, type World } from './world.ts';

interface Time {
	/** The beginning, in ms. */
	readonly at: number;
	readonly seconds: number;
}

export interface Times {
	/** The sittings still to come, the first is now. */
	readonly sittings: readonly Time[];
	readonly classAt: number;
}

interface Chooser {
	/** The place of the next card; null ends the sitting. */
	next(now: number): number | null;
	told(index: number, grade: Grade, now: number): void;
}

/** Spends the first sitting; the plan gives what it forecasts. */
type Rival = (world: World, times: Times) => ClassPlan | null;

/** Answers card after card until the time is up; gives the moment at which it ended. */
function sit(world: World, { at, seconds }: Time, chooser: Chooser): number {
	const endsAt = at + seconds * 1000;
	while (at < endsAt) {
		const index = chooser.next(at);
		if (index === null) return at;
		const given = giveAnswer(world, index, at, endsAt);
		if (!given) return endsAt;
		at = given.until;
		chooser.told(index, given.grade, at);
	}
	return at;
}

const dueFirst: Rival = (world, { sittings }) => {
	const { at, seconds } = sittings[0]!;
	studyDueFirst(world, at, at + seconds * 1000, NEW_PER_DAY);
	return null;
};

/** Each sitting goes on where the one before ended, and round again. */
function deckOrder(): Rival {
	let place = 0;
	return (world, times) => {
		sit(world, times.sittings[0]!, {
			next: () => place % world.cards.length,
			told: () => place++
		});
		return null;
	};
}

const lowestFirst =
	(unseen: number): Rival =>
	(world, times) => {
		const retrievability = (index: number, now: number) => {
			const standing = cardStandingOf(world.cards[index]!.schedule);
			return standing.stage === 'unseen' ? unseen : retrievabilityAt(standing, now);
		};
		sit(world, times.sittings[0]!, {
			next: (now) => greatest(world.cards.length, (index) => -retrievability(index, now)),
			told: () => undefined
		});
		return null;
	};

const oracle: Rival = (world, times) => {
	const gains = trueGains(world, times.sittings[0]!.at, times.classAt);
	sit(world, times.sittings[0]!, gains);
	return null;
};

const informed: Rival = (world, times) => {
	const { at } = times.sittings[0]!;
	sit(world, times.sittings[0]!, likelyGains(world, at, times.classAt));
	return null;
};

const plan: Rival = (world, { sittings, classAt }) => {
	const { learner, lengths } = measured(world);
	const cards = world.cards.map(({ id, schedule }, index) => ({
		id,
		schedule,
		length: lengths[index]!
	}));
	const placeById = new Map(cards.map(({ id }, index) => [id as string, index]));
	const times = sittings.map(({ at, seconds }) => ({ at, day: dayOf(at), seconds }));
	const made = planClass(cards, times, classAt, learner);
	let sitting = startSitting(made, classAt, learner);
	const told = (index: number, grade: Grade, now: number) => {
		sitting = answerInSitting(sitting, cards[index]!.id, grade, now, dayOf(now));
	};
	const placed = (id: string | null) => (id === null ? null : placeById.get(id)!);
	sit(world, sittings[0]!, { next: (now) => placed(nextCard(sitting, now)), told });
	return made;
};

export function greatest(count: number, valueOf: (index: number) => number): number {
	let best = 0;
	let most = -Infinity;
	for (let index = 0; index < count; index++) {
		const value = valueOf(index);
		if (value > most) {
			most = value;
			best = index;
		}
	}
	return best;
}

/** Made anew for each learner. */
export const RIVALS = {
	plan: () => plan,
	nothing: () => () => null,
	'due first': () => dueFirst,
	'deck order': deckOrder,
	'lowest first': () => lowestFirst(0),
	'lowest first, unseen last': () => lowestFirst(2),
	oracle: () => oracle,
	informed: () => informed
} satisfies Record<string, () => Rival>;

export type RivalName = keyof typeof RIVALS;
