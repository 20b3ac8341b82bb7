// The ways in which one card can be studied until class, what each is worth and what it costs.
import type { Grade } from '../schedule/grade.ts';
import type { Pace } from './pace.ts';
import { recallAt, type RecallModel } from './recall-model.ts';
import { standingAfter, type Asking, type Standing } from './standing.ts';

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

interface Branch {
	readonly standing: Standing;
	readonly chance: number;
	readonly failed: boolean;
}

interface Visit {
	readonly branches: readonly Branch[];
	readonly seconds: number;
}

/** A card asked once; if `returns`, once more should it be forgotten. */
function visit(
	standing: Standing,
	asking: Asking,
	returns: boolean,
	length: number,
	learner: Learner
): Visit {
	const { pace, recall, usualSuccess } = learner;
	const chance = recallAt(standing, asking.at, recall);
	const right = standingAfter(standing, usualSuccess, asking);
	const wrong = standingAfter(standing, 'again', asking);
	const unseen = standing.stage === 'unseen';
	const seconds =
		length *
		(unseen ? pace.newSeconds : chance * pace.reviewSeconds + (1 - chance) * pace.againSeconds);
	const first = { standing: right, chance, failed: false };
	if (!returns) {
		return { branches: [first, { standing: wrong, chance: 1 - chance, failed: true }], seconds };
	}
	const again = visit(wrong, { ...asking, at: asking.at + RETURN_MS }, false, length, learner);
	const later = again.branches.map((branch) => ({
		standing: branch.standing,
		chance: branch.chance * (1 - chance),
		failed: true
	}));
	return { branches: [first, ...later], seconds: seconds + (1 - chance) * again.seconds };
}

/**
 * All ways of asking a card in none, one or two of the sittings (in the order of time, at most a
 * few): with or without a return after a mistake, and a second time always or after a mistake only.
 * `length` is how many times as long as others the card takes.
 */
export function waysOf(
	standing: Standing,
	sittings: readonly Asking[],
	classAt: number,
	length: number,
	learner: Learner
): readonly Way[] {
	const none = sittings.map(() => 0);
	const at = (sitting: number, seconds: number) => none.with(sitting, seconds);
	const worth = (where: Standing) => recallAt(where, classAt, learner.recall);
	const idle = worth(standing);
	const ways: Way[] = [{ recall: idle, recallSoFar: idle, seconds: none }];
	for (const returns of [false, true]) {
		for (const [index, sitting] of sittings.entries()) {
			const first = visit(standing, sitting, returns, length, learner);
			const rest = first.branches.map((branch) => ({ ...branch, worth: worth(branch.standing) }));
			const once = rest.reduce((sum, branch) => sum + branch.chance * branch.worth, 0);
			const recallSoFar = index === 0 ? once : idle;
			ways.push({ recall: once, recallSoFar, seconds: at(index, first.seconds) });
			for (let later = index + 1; later < sittings.length; later++) {
				const seconds = { always: 0, failed: 0 };
				const recall = { always: 0, failed: 0 };
				for (const branch of rest) {
					const second = visit(branch.standing, sittings[later]!, returns, length, learner);
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
