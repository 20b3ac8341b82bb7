// One simulated learner in one scenario, with every rival in turn.
import { answersAfter, studyBefore } from './ordinary.ts';
import { RIVALS, type RivalName, type Times } from './rivals.ts';
import { momentOf, type Scenario } from './scenarios.ts';
import type { Truth } from './truth.ts';
import { copyWorld, newWorld, recallOf } from './world.ts';

export interface Outcome {
	/** True mean recall at class, 0 to 1. */
	readonly recall: number;
	/** Answers in the days after. */
	readonly answersAfter: number;
}

export interface Trial {
	readonly outcomes: Readonly<Record<RivalName, Outcome>>;
	/** What the first plan expected after all of it, its range, and what a quiz at class would show. */
	readonly forecast: { readonly expected: number; readonly low: number; readonly high: number };
	readonly quiz: number;
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
	const outcomes = Object.entries(RIVALS).map(([name, make]) => {
		const world = copyWorld(start, seed + 7);
		const rival = make();
		for (const first of sittings.keys()) {
			const times: Times = { sittings: sittings.slice(first), classAt };
			const plan = rival(world, times);
			if (plan && !forecast) {
				const { afterPlan } = plan.expected;
				forecast = { expected: afterPlan, low: afterPlan, high: afterPlan };
			}
		}
		const at = recallOf(world, classAt);
		if (name === 'plan') quiz = at.quiz;
		const after = answersAfter(world, scenario.classDay);
		return [name, { recall: at.recall, answersAfter: after }] as const;
	});
	return {
		outcomes: Object.fromEntries(outcomes) as Record<RivalName, Outcome>,
		forecast: forecast!,
		quiz
	};
}
