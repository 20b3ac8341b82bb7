// Runs the scenarios over many simulated learners and prints what came of it.
import { parseArgs } from 'node:util';
import { scenarioTable, wantedLines } from './figures.ts';
import { FIRST_SEED, FIRST_TRIAL_SEED, LEARNERS, SCENARIOS, type Scenario } from './scenarios.ts';
import { runTrial, type Trial } from './trial.ts';
import { ACTIVATION } from './truth-activation.ts';
import { HALF_LIFE } from './truth-half-life.ts';
import { TIMESCALES } from './truth-timescales.ts';

const TRUTHS = [HALF_LIFE, ACTIVATION, TIMESCALES];

export function benchClass(args: readonly string[]): void {
	const { values } = parseArgs({
		args: [...args],
		options: {
			trial: { type: 'boolean', default: false },
			learners: { type: 'string', default: String(LEARNERS) },
			only: { type: 'string', default: '' }
		}
	});
	const learners = Number(values.learners);
	if (!Number.isInteger(learners) || learners < 2) throw new Error('--learners takes 2 or more.');
	const firstSeed = values.trial ? FIRST_TRIAL_SEED : FIRST_SEED;
	console.log(
		`# Recall at class\n\n${learners} simulated learners for each scenario and truth, ± is half a 95 % confidence interval.\n`
	);
	const results: [Scenario, Trial[]][] = [];
	for (const [place, scenario] of SCENARIOS.entries()) {
		if (!scenario.name.includes(values.only)) continue;
		const byTruth = new Map<string, Trial[]>();
		for (const [index, truth] of TRUTHS.entries()) {
			const trials = Array.from({ length: learners }, (_, learner) =>
				runTrial(scenario, truth, firstSeed + 100_000 * place + 10_000 * index + 11 * learner)
			);
			byTruth.set(truth.name, trials);
		}
		console.log(scenarioTable(scenario, byTruth));
		results.push([scenario, [...byTruth.values()].flat()]);
	}
	console.log(`## Wanted\n\n${wantedLines(results)}`);
}
