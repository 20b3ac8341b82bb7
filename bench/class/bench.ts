// Runs the scenarios over many simulated learners and prints what came of it.
import { scenarioTable, wantedLines } from './figures.ts';
import { FIRST_SEED, FIRST_TRIAL_SEED, SCENARIOS, type Scenario } from './scenarios.ts';
import { runTrial, type Trial } from './trial.ts';
import { ACTIVATION } from './truth-activation.ts';
import { HALF_LIFE } from './truth-half-life.ts';
import { TIMESCALES } from './truth-timescales.ts';

const TRUTHS = [HALF_LIFE, ACTIVATION, TIMESCALES];

export interface BenchOptions {
	/** Learners that the reported run never meets. */
	readonly trial: boolean;
	readonly learners: number;
	/** Part of a scenario's name. */
	readonly only: string;
}

/** Trials by scenario, truth and learner; those of another part's learners are left out. */
export type Trials = readonly (readonly (readonly Trial[])[])[];

const scenariosOf = ({ only }: BenchOptions): readonly Scenario[] =>
	SCENARIOS.filter(({ name }) => name.includes(only));

/** The learners `part`, `part + parts`, … of every scenario and truth. */
export function runPart(options: BenchOptions, part: number, parts: number): Trials {
	const firstSeed = options.trial ? FIRST_TRIAL_SEED : FIRST_SEED;
	return scenariosOf(options).map((scenario) =>
		TRUTHS.map((truth, index) => {
			const base = firstSeed + 100_000 * SCENARIOS.indexOf(scenario) + 10_000 * index;
			const trials: Trial[] = [];
			for (let learner = part; learner < options.learners; learner += parts) {
				trials.push(runTrial(scenario, truth, base + 11 * learner));
			}
			return trials;
		})
	);
}

/** The tables of all parts together. */
export function report(options: BenchOptions, parts: readonly Trials[]): string {
	const results = scenariosOf(options).map((scenario, place) => {
		const byTruth = new Map(
			TRUTHS.map(({ name }, index) => [name, parts.flatMap((part) => part[place]![index]!)])
		);
		return { scenario, byTruth };
	});
	return [
		`# Recall at class\n\n${options.learners} simulated learners for each scenario and truth; ± is half a 95 % confidence interval.\n`,
		...results.map(({ scenario, byTruth }) => scenarioTable(scenario, byTruth)),
		`## Wanted\n\n${wantedLines(results.map(({ scenario, byTruth }) => [scenario, [...byTruth.values()].flat()]))}`
	].join('\n');
}
