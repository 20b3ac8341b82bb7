// How likely this learner recalls a card: FSRS's retrievability, corrected by their own answers.
import { fitLogistic } from './logistic.ts';
import { retrievabilityAt, STAGES, type Stage, type Standing } from './standing.ts';

/**
 * For each stage the weights of 1, the log-odds of retrievability, the difficulty, the logarithm
 * of the stability, having lapsed, and a night having passed;
 * unseen cards have a chance only, that of being known already.
 */
export interface RecallModel {
	readonly weights: Readonly<Record<SeenStage, readonly number[]>>;
	readonly unseenKnown: number;
	/** How many answers it was measured from. */
	readonly answers: number;
}

type SeenStage = Exclude<Stage, 'unseen'>;

/** One question of the past: the standing before it, the moment (ms), and whether it was right. */
export interface Asked {
	readonly standing: Standing;
	readonly at: number;
	readonly recalled: boolean;
}

/**
 * Where nothing was measured. FSRS knows days: minutes after a mistake it promises nearly certain
 * recall, which nobody has, and of what was looked at once, half is gone by the next day.
 */
export const USUAL_RECALL: RecallModel = {
	weights: {
		missed: [-0.5, 0.42, 0, 0, 0, 0],
		relapsed: [0, 0.55, 0, 0, 0, 0],
		begun: [0.15, 0.5, 0, 1, 0, 0],
		settled: [0, 1, 0, 0, 0, 0]
	},
	unseenKnown: 0.1,
	answers: 0
};

/** How far a learner may be from the usual one, as standard deviations of the weights. */
const SPREAD = [0.7, 0.2, 0.25, 0.25, 0.5, 0.7];
/** Slips of the finger remain: nobody is surer than this. */
const SUREST = 0.985;
const UNSEEN_WEIGHT = 20;
const NIGHT_MS = 6 * 3_600_000;

/** The learner's own model; with few answers it stays near the usual one. Iterates once. */
export function measureRecall(asked: Iterable<Asked>): RecallModel {
	const samples: Record<Stage, { features: number[]; hit: boolean }[]> = {
		unseen: [],
		missed: [],
		relapsed: [],
		begun: [],
		settled: []
	};
	let answers = 0;
	for (const { standing, at, recalled } of asked) {
		answers++;
		samples[standing.stage].push({ features: featuresOf(standing, at), hit: recalled });
	}
	const weights = { ...USUAL_RECALL.weights };
	for (const stage of STAGES) {
		if (stage === 'unseen') continue;
		const fitted = fitLogistic(samples[stage], USUAL_RECALL.weights[stage], SPREAD);
		// A slope that chance has measured must not turn forgetting round.
		weights[stage] = fitted.with(1, Math.max(0.05, fitted[1]!));
	}
	const known = samples.unseen.filter(({ hit }) => hit).length;
	const unseenKnown =
		(known + UNSEEN_WEIGHT * USUAL_RECALL.unseenKnown) / (samples.unseen.length + UNSEEN_WEIGHT);
	return { weights, unseenKnown, answers };
}

function featuresOf(standing: Standing, at: number): number[] {
	if (standing.stage === 'unseen') return [];
	const { stability, difficulty } = standing.memory;
	const odds = logOdds(retrievabilityAt(standing, at));
	return [
		1,
		odds,
		(difficulty - 5) / 3,
		Math.log(stability) / 3,
		standing.lapsed ? 1 : 0,
		at - standing.lastAt > NIGHT_MS ? 1 : 0
	];
}

/** The chance of recall at a moment (ms), 0 to 1. */
export function recallAt(standing: Standing, at: number, model: RecallModel): number {
	if (standing.stage === 'unseen') return model.unseenKnown;
	const weights = model.weights[standing.stage];
	let odds = 0;
	featuresOf(standing, at).forEach((feature, index) => (odds += feature * weights[index]!));
	return SUREST / (1 + Math.exp(-odds));
}

function logOdds(chance: number): number {
	const sure = Math.min(0.9999, Math.max(0.02, chance));
	return Math.log(sure / (1 - sure));
}
