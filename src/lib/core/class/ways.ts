// The ways in which one card can be studied until class, what each is worth and what it costs.
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

/** One way: the expected recall at class it leads to, and its expected seconds in each sitting. */
export interface Way {
	readonly recall: number;
	/** The same if nothing came of the sittings after the first. */
	readonly recallSoFar: number;
	readonly seconds: readonly number[];
}

/** After a wrong answer the card comes back a little later, if it does. */
const RETURN_MS = 2 * 60_000;

/** One question: how likely it is answered, where either answer leads, and its expected seconds. */
interface Question {
	readonly chance: number;
	readonly right: CardStanding;
	readonly wrong: CardStanding;
	readonly seconds: number;
}

type Ask = (standing: CardStanding, at: number, day: number) => Question;

interface Branch {
	readonly standing: CardStanding;
	readonly chance: number;
	readonly failed: boolean;
}

interface Visit {
	readonly branches: readonly Branch[];
	readonly seconds: number;
}

/** Questions of one card, each worked out once: most ways begin alike. */
function asking(length: number, { pace, recall, usualSuccess }: Learner): Ask {
	const known = new Map<CardStanding, Map<number, Question>>();
	return (standing, at, day) => {
		let byMoment = known.get(standing);
		if (!byMoment) known.set(standing, (byMoment = new Map()));
		let question = byMoment.get(at);
		if (!question) {
			const chance = recallAt(standing, at, recall);
			const seen = chance * pace.reviewSeconds + (1 - chance) * pace.againSeconds;
			question = {
				chance,
				right: standingAfter(standing, usualSuccess, { at, day }),
				wrong: standingAfter(standing, 'again', { at, day }),
				seconds: length * (standing.stage === 'unseen' ? pace.newSeconds : seen)
			};
			byMoment.set(at, question);
		}
		return question;
	};
}

/** A card asked once; if `returns`, once more should it be forgotten. */
function visit(standing: CardStanding, { at, day }: Asking, returns: boolean, ask: Ask): Visit {
	const { chance, right, wrong, seconds } = ask(standing, at, day);
	const first = { standing: right, chance, failed: false };
	const missed = 1 - chance;
	if (!returns)
		return { branches: [first, { standing: wrong, chance: missed, failed: true }], seconds };
	const again = ask(wrong, at + RETURN_MS, day);
	return {
		branches: [
			first,
			{ standing: again.right, chance: missed * again.chance, failed: true },
			{ standing: again.wrong, chance: missed * (1 - again.chance), failed: true }
		],
		seconds: seconds + missed * again.seconds
	};
}

/**
 * All ways of asking a card in none, one or two of the sittings (in the order of time, at most a
 * few): with or without a return after a mistake, and a second time always or after a mistake only.
 * `length` is how many times as long as others the card takes.
 */
export function waysOf(
	standing: CardStanding,
	sittings: readonly Asking[],
	classAt: number,
	length: number,
	learner: Learner
): readonly Way[] {
	const none = sittings.map(() => 0);
	const at = (sitting: number, seconds: number) => none.with(sitting, seconds);
	const ask = asking(length, learner);
	const worthOf = new Map<CardStanding, number>();
	const worth = (where: CardStanding) => {
		const known = worthOf.get(where);
		if (known !== undefined) return known;
		const recall = recallAt(where, classAt, learner.recall);
		worthOf.set(where, recall);
		return recall;
	};
	const idle = worth(standing);
	const ways: Way[] = [{ recall: idle, recallSoFar: idle, seconds: none }];
	for (const returns of [false, true]) {
		for (const [index, sitting] of sittings.entries()) {
			const first = visit(standing, sitting, returns, ask);
			const rest = first.branches.map((branch) => ({ ...branch, worth: worth(branch.standing) }));
			const once = rest.reduce((sum, branch) => sum + branch.chance * branch.worth, 0);
			const recallSoFar = index === 0 ? once : idle;
			ways.push({ recall: once, recallSoFar, seconds: at(index, first.seconds) });
			for (let later = index + 1; later < sittings.length; later++) {
				const seconds = { always: 0, failed: 0 };
				const recall = { always: 0, failed: 0 };
				for (const branch of rest) {
					const second = visit(branch.standing, sittings[later]!, returns, ask);
					const asked = second.branches.reduce(
						(sum, one) => sum + one.chance * worth(one.standing),
						0
					);
					recall.always += branch.chance * asked;
					recall.failed += branch.chance * (branch.failed ? asked : branch.worth);
					seconds.always += branch.chance * second.seconds;
					if (branch.failed) seconds.failed += branch.chance * second.seconds;
				}
				for (const when of ['always', 'failed'] as const) {
					const spent = at(index, first.seconds).with(later, seconds[when]);
					ways.push({ recall: recall[when], recallSoFar, seconds: spent });
				}
			}
		}
	}
	return ways;
}
