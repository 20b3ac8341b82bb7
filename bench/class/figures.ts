// Means with their standard errors, and the tables the bench prints.
import { RIVALS, type RivalName } from './rivals.ts';
import { WANTED, type Scenario } from './scenarios.ts';
import type { Trial } from './trial.ts';

export interface Estimate {
	readonly mean: number;
	/** The standard error. */
	readonly error: number;
}

export function estimate(values: readonly number[]): Estimate {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	return { mean, error: Math.sqrt(squares / (values.length - 1) / values.length) };
}

const say = ({ mean, error }: Estimate, digits = 1): string =>
	`${mean.toFixed(digits)} ± ${error.toFixed(digits)}`;

type ByTruth = ReadonlyMap<string, readonly Trial[]>;

const points = (trials: readonly Trial[], rival: RivalName) =>
	estimate(trials.map(({ recall }) => 100 * recall[rival]!));
/** The plan's points above a rival, learner by learner. */
const above = (trials: readonly Trial[], rival: RivalName) =>
	estimate(trials.map(({ recall }) => 100 * (recall.plan - recall[rival]!)));

/** A table of one scenario, the truths apart and together. */
export function scenarioTable(scenario: Scenario, byTruth: ByTruth): string {
	const all = [...byTruth.values()].flat();
	const names = (Object.keys(RIVALS) as RivalName[]).filter((name) => name in all[0]!.recall);
	const head = ['recall at class, %', ...byTruth.keys(), 'all', 'plan above'];
	const rows = names.map((name) => [
		name,
		...[...byTruth.values()].map((trials) => say(points(trials, name))),
		say(points(all, name)),
		name === 'plan' ? '' : say(above(all, name), 2)
	]);
	return [`## ${scenario.name}\n`, ...aligned([head, ...rows]), '', forecastLine(byTruth)].join(
		'\n'
	);
}

/** The plan's points above lowest-first, and below it where that is more than chance. */
export function truthTable(
	results: readonly { readonly scenario: Scenario; readonly byTruth: ByTruth }[]
): string {
	const truths = [...(results[0]?.byTruth.keys() ?? [])];
	const rows = results.map(({ scenario, byTruth }) => [
		scenario.name,
		...[...byTruth.values()].map((trials) => {
			const over = above(trials, 'lowest first');
			return `${say(over, 2)}${belowByMoreThanChance(over) ? ' (below)' : ''}`;
		})
	]);
	return aligned([['scenario', ...truths], ...rows]).join('\n');
}

const belowByMoreThanChance = ({ mean, error }: Estimate) => mean < -1.96 * error;

function forecastLine(byTruth: ByTruth): string {
	const parts = [...byTruth].map(([name, trials]) => {
		const off = estimate(trials.map(({ forecast, quiz }) => 100 * (forecast.expected - quiz)));
		const idle = estimate(trials.map(({ idle: i }) => 100 * (i.expected - i.quiz)));
		return `${name} ${say(forecastError(trials))} (mean ${signed(off)}; without study ${signed(idle)})`;
	});
	const all = [...byTruth.values()].flat();
	const within = all.filter(({ forecast: f, quiz }) => quiz >= f.low && quiz <= f.high).length;
	return `Forecast off by, in points: ${parts.join(', ')}; within its range ${((100 * within) / all.length).toFixed(0)} %.\n`;
}

const signed = ({ mean }: Estimate) => `${mean >= 0 ? '+' : ''}${mean.toFixed(1)}`;

const forecastError = (trials: readonly Trial[]) =>
	estimate(trials.map(({ forecast, quiz }) => 100 * Math.abs(forecast.expected - quiz)));

/** Each wanted figure, met or not. */
export function wantedLines(results: readonly (readonly [Scenario, readonly Trial[]])[]): string {
	const rows: string[][] = [['scenario', 'wanted', 'measured', '']];
	for (const [{ name, aboveDueFirst, belowOracle }, trials] of results) {
		const add = (wanted: string, figure: string, met: boolean) =>
			rows.push([name, wanted, figure, met ? 'met' : 'NOT MET']);
		for (const rival of ['lowest first', 'lowest first, unseen last'] as const) {
			const over = above(trials, rival);
			add(`not below ${rival}, but for chance`, say(over, 2), !belowByMoreThanChance(over));
		}
		const due = above(trials, 'due first');
		add(`≥ ${aboveDueFirst} above due first`, say(due, 2), due.mean >= aboveDueFirst);
		const under = above(trials, 'oracle');
		add(`≤ ${belowOracle} below the oracle`, say(under, 2), under.mean >= -belowOracle);
		const informed = trials.flatMap(({ recall: { informed: one, oracle } }) =>
			one === undefined ? [] : [100 * (one - oracle)]
		);
		// Nobody wanted it: it has no verdict.
		if (informed.length > 0)
			rows.push([name, 'the informed below the oracle', say(estimate(informed), 2), '']);
		const early = forecastError(trials);
		const late = estimate(trials.map((one) => 100 * Math.abs(one.lastExpected - one.quiz)));
		const least = WANTED.forecastError;
		add(`forecast off by ≤ ${least}`, say(early), early.mean <= least);
		add(`last forecast off by ≤ ${least}`, say(late), late.mean <= least);
		const more = estimate(trials.map(({ answersAfter: a }) => 100 * (a.plan / a.dueFirst - 1)));
		add('≤ 2 % more reviews than due first', `${say(more)} %`, more.mean <= WANTED.moreReviews);
	}
	return aligned(rows).join('\n');
}

export function aligned(rows: readonly (readonly string[])[]): string[] {
	const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
	const line = (row: readonly string[]) =>
		`| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
	const [head, ...rest] = rows.map(line);
	return [head!, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rest];
}
