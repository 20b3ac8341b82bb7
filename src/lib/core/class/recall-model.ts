// How likely this learner recalls a card: FSRS's retrievability, corrected by their own answers.
import { fitLogistic } from './logistic.ts';
import { retrievabilityAt, type Stage, type CardStanding } from './standing.ts';

/**
 * For each stage the weights of 1, the log-odds of retrievability, the difficulty, the logarithm of
 * the stability, having lapsed, having been asked within hours, and the logarithm of how often it
 * was; unseen cards have a chance only, that of being known already.
 */
export interface RecallModel {
	readonly weights: Readonly<Record<SeenStage, readonly number[]>>;
	readonly unseenKnown: number;
	/** How many answers it was measured from. */
	readonly answers: number;
}

type SeenStage = Exclude<Stage, 'unseen'>;

/** One question of the past: the standing before it, the moment (ms), and whether it was right. */
export interface AskedCard {
	readonly standing: CardStanding;
	readonly at: number;
	readonly recalled: boolean;
}

/**
 * Where nothing was measured. FSRS knows days: minutes after a mistake it promises nearly certain
 * recall, which nobody has, and of what was looked at once, half is gone by the next day. It takes
 * each further mistake for a weaker memory; but the answer is read each time, and what was read
 * before is learnt the quicker (savings: Ebbinghaus 1885, Nelson 1978).
 */
export const USUAL_RECALL: RecallModel = {
	weights: {
		missed: [-0.5, 0.42, 0, 0, 0, 0, 0.7],
		relapsed: [-0.3, 1, 0, 0, 0, -1, 0],
		begun: [0.15, 0.5, 0, 1, 0, 0, 0],
		settled: [0, 1, 0, 0, 0, 0, 0]
	},
	unseenKnown: 0.1,
	answers: 0
};

/** How far a learner may be from the usual one, as standard deviations of the weights. */
const SPREAD = [0.7, 0.35, 0.25, 0.25, 0.5, 0.7, 0.5];
/**
 * A lapse is asked again within minutes, as a rule, and what comes then comes from working memory:
 * it says little of tomorrow. The learner's settled cards say more, those above all that lapsed
 * once; a lapse is expected to be a little worse, and minutes are free to be quite different.
 */
const RELAPSED_SPREAD = [0.5, 0.2, 0.25, 0.25, 0.5, 1.5, 0.3];
/** Slips of the finger remain: nobody is surer than this. */
const SUREST = 0.975;
/** FSRS is as good as certain for minutes; so sure it is not taken, though more is still more. */
const DULLED = 0.996;
const UNSEEN_WEIGHT = 20;
const SOON_MS = 6 * 3_600_000;
/** The place of “within hours” among the weights. */
const SOON = 5;

/** The learner's own model; with few answers it stays near the usual one. Iterates once. */
export function measureRecall(asked: Iterable<AskedCard>): RecallModel {
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
	const fit = (stage: SeenStage, prior: readonly number[], spread = SPREAD) => {
		const fitted = fitLogistic(samples[stage], prior, spread);
		// A slope that chance has measured must not turn forgetting round.
		return fitted.with(1, Math.max(0.05, fitted[1]!));
	};
	const usual = USUAL_RECALL.weights;
	const settled = fit('settled', usual.settled);
	const own = settled.map((weight, index) => weight - usual.settled[index]!);
	const relapsed = usual.relapsed.map((weight, index) => weight + own[index]!);
	const weights = {
		missed: fit('missed', usual.missed),
		relapsed: fit('relapsed', relapsed, RELAPSED_SPREAD),
		begun: fit('begun', usual.begun),
		settled
	};
	const known = samples.unseen.filter(({ hit }) => hit).length;
	const unseenKnown =
		(known + UNSEEN_WEIGHT * USUAL_RECALL.unseenKnown) / (samples.unseen.length + UNSEEN_WEIGHT);
	return { weights, unseenKnown, answers };
}

function featuresOf(standing: CardStanding, at: number): number[] {
	if (standing.stage === 'unseen') return [];
	const { stability, difficulty } = standing.memory;
	const odds = logOdds(DULLED * retrievabilityAt(standing, at));
	return [
		1,
		odds,
		(difficulty - 5) / 3,
		Math.log(stability) / 3,
		standing.lapsed ? 1 : 0,
		at - standing.lastAt <= SOON_MS ? 1 : 0,
		Math.log(standing.looks)
	];
}

/** The chance of recall at a moment (ms), 0 to 1; it never rises with time. */
export function recallAt(standing: CardStanding, at: number, model: RecallModel): number {
	if (standing.stage === 'unseen') return model.unseenKnown;
	const weights = model.weights[standing.stage];
	const oddsAt = (moment: number) => {
		const features = featuresOf(standing, moment);
		let odds = 0;
		for (let i = 0; i < features.length; i++) odds += features[i]! * weights[i]!;
		return odds;
	};
	const laterAt = standing.lastAt + SOON_MS + 1;
	// What is still there after hours was there after minutes, whatever minutes were measured to give.
	const odds =
		at < laterAt && weights[SOON]! < 0 ? Math.max(oddsAt(at), oddsAt(laterAt)) : oddsAt(at);
	return SUREST / (1 + Math.exp(-odds));
}

function logOdds(chance: number): number {
	const sure = Math.min(0.9999, Math.max(0.02, chance));
	return Math.log(sure / (1 - sure));
}
