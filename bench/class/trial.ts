// One simulated learner in one scenario, with every rival in turn.
import { answersAfter, studyBefore } from './ordinary.ts';
import { RIVALS, type RivalName, type Times } from './rivals.ts';
import { momentOf, type Scenario } from './scenarios.ts';
import { rangeOf } from '../../src/lib/core/class/forecast.ts';
import type { Truth } from './truth.ts';
import { copyWorld, measured, newWorld, recallOf } from './world.ts';

export interface Trial {
	/** True mean recall at class, 0 to 1; without those that were not asked for. */
	readonly recall: Readonly<Record<Exclude<RivalName, 'informed'>, number>> & {
		readonly informed?: number;
	};
	/** Answers in the days after class. */
	readonly answersAfter: { readonly plan: number; readonly dueFirst: number };
	/** What the first plan expected after all of it, its range, and what a quiz at class would show. */
	readonly forecast: { readonly expected: number; readonly low: number; readonly high: number };
	readonly quiz: number;
	/** What the last plan expected, before its sitting. */
	readonly lastExpected: number;
	/** What the first plan expected without study, and what a quiz after none would show. */
	readonly idle: { readonly expected: number; readonly quiz: number };
}

export function runTrial(scenario: Scenario, truth: Truth, seed: number, informed: boolean): Trial {
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
	const answers = { plan: 0, dueFirst: 0 };
	const rivals = Object.entries(RIVALS).filter(([name]) => informed || name !== 'informed');
	const recall = rivals.map(([name, make]) => {
		const world = copyWorld(start);
		const rival = make();
		for (const first of sittings.keys()) {
			const times: Times = { sittings: sittings.slice(first), classAt };
			const plan = rival(world, times);
			if (plan) last = plan.expected.afterPlan;
			if (plan && !forecast) {
				const { afterPlan, nothing } = plan.expected;
				idle.expected = nothing;
				const { recall: model } = measured(start).learner;
				forecast = rangeOf(afterPlan, start.cards.length, afterPlan - nothing, model);
			}
		}
		const at = recallOf(world, classAt);
		if (name === 'plan') quiz = at.quiz;
		if (name === 'nothing') idle.quiz = at.quiz;
		if (name === 'plan') answers.plan = answersAfter(world, scenario.classDay);
		if (name === 'due first') answers.dueFirst = answersAfter(world, scenario.classDay);
		return [name, at.recall] as const;
	});
	return {
		recall: Object.fromEntries(recall) as Trial['recall'],
		answersAfter: answers,
		forecast: forecast!,
		quiz,
		lastExpected: last,
		idle
	};
}
