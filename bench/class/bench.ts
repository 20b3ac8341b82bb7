// Runs the scenarios over many simulated learners and prints what came of it.
import { scenarioTable, truthTable, wantedLines } from './figures.ts';
import { FIRST_SEED, FIRST_TRIAL_SEED, SCENARIOS, type Scenario } from './scenarios.ts';
import { runTrial, type Trial } from './trial.ts';
import type { Truth } from './truth.ts';
import { ACTIVATION } from './truth-activation.ts';
import { CHAIN } from './truth-chain.ts';
import { HALF_LIFE } from './truth-half-life.ts';
import { HALF_LIFE_STEPS } from './truth-half-life-steps.ts';
import { SPACED_DECAY } from './truth-spaced-decay.ts';
import { TIMESCALES } from './truth-timescales.ts';
import { TWO_CURVES } from './truth-two-curves.ts';

/**
 * The plan was tuned with these. Of the last three that were written, a coin of seed 20261130 chose
 * which one joined them (`['half-life steps', 'chain', 'spaced decay'][floor(3 * next())]`).
 */
const TUNED_WITH: readonly Truth[] = [HALF_LIFE, ACTIVATION, TIMESCALES, TWO_CURVES, CHAIN];
/** No plan was run on these before it was done. */
const SET_ASIDE: readonly Truth[] = [HALF_LIFE_STEPS, SPACED_DECAY];

export interface BenchOptions {
	/** Learners that the reported run never meets. */
	readonly trial: boolean;
	/** The truths that the plan was not tuned with. */
	readonly setAside: boolean;
	/** With the rival that knows the law of each memory; it takes ten times as long. */
	readonly informed: boolean;
	readonly learners: number;
	/** Part of a scenario's name. */
	readonly only: string;
}

/** Trials by scenario, truth and learner; those of another part's learners are left out. */
export type Trials = readonly (readonly (readonly Trial[])[])[];

const scenariosOf = ({ only }: BenchOptions): readonly Scenario[] =>
	SCENARIOS.filter(({ name }) => name.includes(only));
const truthsOf = ({ setAside }: BenchOptions) => (setAside ? SET_ASIDE : TUNED_WITH);
const ALL = [...TUNED_WITH, ...SET_ASIDE];

/** The learners `part`, `part + parts`, … of every scenario and truth. */
export function runPart(options: BenchOptions, part: number, parts: number): Trials {
	const firstSeed = options.trial ? FIRST_TRIAL_SEED : FIRST_SEED;
	return scenariosOf(options).map((scenario) =>
		truthsOf(options).map((truth) => {
			const base = firstSeed + 100_000 * SCENARIOS.indexOf(scenario) + 10_000 * ALL.indexOf(truth);
			const trials: Trial[] = [];
			for (let learner = part; learner < options.learners; learner += parts) {
				trials.push(runTrial(scenario, truth, base + 11 * learner, options.informed));
			}
			return trials;
		})
	);
}

/** The tables of all parts together. */
export function report(options: BenchOptions, parts: readonly Trials[]): string {
	const results = scenariosOf(options).map((scenario, place) => {
		const byTruth = new Map(
			truthsOf(options).map(({ name }, index) => [
				name,
				parts.flatMap((part) => part[place]![index]!)
			])
		);
		return { scenario, byTruth };
	});
	return [
		`# Recall at class\n\n${options.learners} simulated learners for each scenario and truth; a card's n-th answer meets the same chance in every plan; ± is the standard error.\n`,
		...results.map(({ scenario, byTruth }) => scenarioTable(scenario, byTruth)),
		`## Truth by truth: the plan above lowest first\n\n${truthTable(results)}\n`,
		`## Wanted\n\n${wantedLines(results.map(({ scenario, byTruth }) => [scenario, [...byTruth.values()].flat()]))}`
	].join('\n');
}
