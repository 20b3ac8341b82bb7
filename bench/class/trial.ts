// One simulated learner in one scenario, with every rival in turn.
import { answersAfter, studyBefore } from './ordinary.ts';
import { RIVALS, type RivalName, type Times } from './rivals.ts';
import { DAYS_AFTER, momentOf, type Scenario } from './scenarios.ts';
import { rangeOf } from '../../src/lib/core/class/forecast.ts';
import type { Truth } from './truth.ts';
import { copyWorld, measured, newWorld, recallOf } from './world.ts';

export interface Outcome {
	/** True mean recall at class, 0 to 1. */
	readonly recall: number;
	/** Answers in the days after. */
	readonly answersAfter: number;
	/** True mean recall at the end of those days. */
	readonly recallAfter: number;
}

export interface Trial {
	readonly outcomes: Readonly<Record<RivalName, Outcome>>;
	/** What the first plan expected after all of it, its range, and what a quiz at class would show. */
	readonly forecast: { readonly expected: number; readonly low: number; readonly high: number };
	readonly quiz: number;
	/** What the last plan expected, before its sitting. */
	readonly lastExpected: number;
	/** What the first plan expected without study, and what a quiz after none would show. */
	readonly idle: { readonly expected: number; readonly quiz: number };
}

export function runTrial(scenario: Scenario, truth: Truth, seed: number): Trial {
	const start = newWorld(truth, scenario.seenCards + scenario.unseenCards, seed);
	studyBefore(start, scenario);
	const classAt = momentOf(scenario.classDay, scenario.classMinute);
	const sittings = scenario.sessions.map(({ day, startMinute, minutes }) => ({
		at: momentOf(day, startMinute),
		seconds: minutes * 60
	}));
	let forecast: Trial['forecast'] | null = null;
	let quiz = 0;
	let last = 0;
	const idle = { expected: 0, quiz: 0 };
	const outcomes = Object.entries(RIVALS).map(([name, make]) => {
		const world = copyWorld(start, seed + 7);
		const rival = make();
		for (const first of sittings.keys()) {
			const times: Times = { sittings: sittings.slice(first), classAt };
			const plan = rival(world, times);
			if (plan) last = plan.expected.afterPlan;
			if (plan && !forecast) {
				const { afterPlan, nothing } = plan.expected;
				idle.expected = nothing;
				const { recall } = measured(start).learner;
				forecast = rangeOf(afterPlan, start.cards.length, afterPlan - nothing, recall);
			}
		}
		const at = recallOf(world, classAt);
		if (name === 'plan') quiz = at.quiz;
		if (name === 'nothing') idle.quiz = at.quiz;
		const after = answersAfter(world, scenario.classDay);
		const { recall: recallAfter } = recallOf(world, momentOf(scenario.classDay + DAYS_AFTER, 0));
		return [name, { recall: at.recall, answersAfter: after, recallAfter }] as const;
	});
	return {
		outcomes: Object.fromEntries(outcomes) as Record<RivalName, Outcome>,
		forecast: forecast!,
		quiz,
		lastExpected: last,
		idle
	};
}
