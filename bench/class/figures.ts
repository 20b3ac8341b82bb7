// Means with 95 % confidence intervals, and the tables the bench prints.
import { RIVALS, type RivalName } from './rivals.ts';
import { WANTED, type Scenario } from './scenarios.ts';
import type { Trial } from './trial.ts';

export interface Estimate {
	readonly mean: number;
	/** Half the 95 % interval. */
	readonly half: number;
}

export function estimate(values: readonly number[]): Estimate {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	return {
		mean,
		half: (1.96 * Math.sqrt(squares / (values.length - 1))) / Math.sqrt(values.length)
	};
}

const say = ({ mean, half }: Estimate, digits = 1): string =>
	`${mean.toFixed(digits)} ± ${half.toFixed(digits)}`;

const names = Object.keys(RIVALS) as RivalName[];
const points = (trials: readonly Trial[], rival: RivalName) =>
	estimate(trials.map(({ outcomes }) => 100 * outcomes[rival].recall));
/** The plan's points above a rival, learner by learner. */
const above = (trials: readonly Trial[], rival: RivalName) =>
	estimate(trials.map(({ outcomes: o }) => 100 * (o.plan.recall - o[rival].recall)));
const reviews = (trials: readonly Trial[], rival: RivalName) =>
	estimate(trials.map(({ outcomes }) => outcomes[rival].answersAfter));

/** A table of one scenario, the truths apart and together. */
export function scenarioTable(scenario: Scenario, byTruth: ReadonlyMap<string, Trial[]>): string {
	const all = [...byTruth.values()].flat();
	const head = [
		'recall at class, %',
		...byTruth.keys(),
		'all',
		'plan above',
		'reviews in 90 days',
		'recall then, %'
	];
	const rows = names.map((name) => [
		name,
		...[...byTruth.values()].map((trials) => say(points(trials, name))),
		say(points(all, name)),
		name === 'plan' ? '' : say(above(all, name), 2),
		say(reviews(all, name), 0),
		say(estimate(all.map(({ outcomes }) => 100 * outcomes[name].recallAfter)))
	]);
	return [`## ${scenario.name}\n`, ...aligned([head, ...rows]), '', forecastLine(byTruth)].join(
		'\n'
	);
}

function forecastLine(byTruth: ReadonlyMap<string, Trial[]>): string {
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
	const add = (name: string, wanted: string, figure: string, met: boolean) =>
		rows.push([name, wanted, figure, met ? 'met' : 'NOT MET']);
	for (const [scenario, trials] of results) {
		const { name, aboveDueFirst } = scenario;
		for (const rival of ['lowest first', 'lowest first, unseen last'] as const) {
			const over = above(trials, rival);
			add(name, `not below ${rival}`, say(over, 2), over.mean >= -WANTED.belowLowestFirst);
		}
		if (aboveDueFirst > 0) {
			const over = above(trials, 'due first');
			add(name, `≥ ${aboveDueFirst} above due first`, say(over, 2), over.mean >= aboveDueFirst);
		}
		const under = above(trials, 'oracle');
		add(
			name,
			`≤ ${WANTED.belowOracle} below the oracle`,
			say(under, 2),
			under.mean >= -WANTED.belowOracle
		);
		const error = forecastError(trials);
		add(
			name,
			`forecast off by ≤ ${WANTED.forecastError}`,
			say(error),
			error.mean <= WANTED.forecastError
		);
		const more = moreReviews(trials);
		const late = estimate(trials.map((one) => 100 * Math.abs(one.lastExpected - one.quiz)));
		add(
			name,
			`last forecast off by ≤ ${WANTED.forecastError}`,
			say(late),
			late.mean <= WANTED.forecastError
		);
		const percent = { mean: 100 * more.mean, half: 100 * more.half };
		add(
			name,
			'≤ 2 % more reviews than due first',
			`${say(percent)} %`,
			more.mean <= WANTED.moreReviews
		);
	}
	return aligned(rows).join('\n');
}

const moreReviews = (trials: readonly Trial[]) =>
	estimate(trials.map(({ outcomes: o }) => o.plan.answersAfter / o['due first'].answersAfter - 1));

export function aligned(rows: readonly (readonly string[])[]): string[] {
	const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
	const line = (row: readonly string[]) =>
		`| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
	const [head, ...rest] = rows.map(line);
	return [head!, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rest];
}
