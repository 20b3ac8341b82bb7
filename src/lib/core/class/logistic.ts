// Logistic regression with a normal prior on each weight, by Newton's method.
// Formulas: Bishop, "Pattern Recognition and Machine Learning" (2006), 4.3.3 and 4.5.1.

interface Sample {
	readonly features: readonly number[];
	readonly hit: boolean;
}

const ROUNDS = 12;
const ENOUGH = 0.001;

/** The most likely weights; `prior` and `spread` are the prior's means and standard deviations. */
export function fitLogistic(
	samples: readonly Sample[],
	prior: readonly number[],
	spread: readonly number[]
): readonly number[] {
	let weights = [...prior];
	if (samples.length === 0) return weights;
	const size = prior.length;
	let likelihood = likelihoodOf(weights, samples, prior, spread);
	for (let round = 0; round < ROUNDS; round++) {
		const slope = prior.map((mean, i) => (mean - weights[i]!) / spread[i]! ** 2);
		const curve = prior.map((_, i) => prior.map((__, j) => (i === j ? spread[i]! ** -2 : 0)));
		for (const { features, hit } of samples) {
			let odds = 0;
			for (let i = 0; i < size; i++) odds += weights[i]! * features[i]!;
			const chance = 1 / (1 + Math.exp(-odds));
			const bend = chance * (1 - chance);
			for (let i = 0; i < size; i++) {
				slope[i]! += ((hit ? 1 : 0) - chance) * features[i]!;
				for (let j = 0; j < size; j++) curve[i]![j]! += bend * features[i]! * features[j]!;
			}
		}
		const step = solve(curve, slope);
		// Where the curve is flat, a whole step leads far beyond the top.
		for (let part = 1; ; part /= 2) {
			const next = weights.map((weight, i) => weight + part * step[i]!);
			const gain = likelihoodOf(next, samples, prior, spread) - likelihood;
			if (gain >= 0) [weights, likelihood] = [next, likelihood + gain];
			if (gain >= 0 && gain < ENOUGH) return weights;
			if (gain >= 0 || part < 0.01) break;
		}
	}
	return weights;
}

/** The logarithm, prior included, but for a constant. */
function likelihoodOf(
	weights: readonly number[],
	samples: readonly Sample[],
	prior: readonly number[],
	spread: readonly number[]
): number {
	let sum = 0;
	for (let i = 0; i < weights.length; i++) sum -= ((weights[i]! - prior[i]!) / spread[i]!) ** 2 / 2;
	for (const { features, hit } of samples) {
		let odds = 0;
		for (let i = 0; i < weights.length; i++) odds += weights[i]! * features[i]!;
		sum -= Math.log1p(Math.exp(hit ? -odds : odds));
	}
	return sum;
}

/** Gauss, in place; the prior keeps the matrix positive definite, so no pivots are needed. */
function solve(matrix: number[][], right: number[]): number[] {
	const size = right.length;
	for (let i = 0; i < size; i++) {
		for (let row = i + 1; row < size; row++) {
			const factor = matrix[row]![i]! / matrix[i]![i]!;
			for (let j = i; j < size; j++) matrix[row]![j]! -= factor * matrix[i]![j]!;
			right[row]! -= factor * right[i]!;
		}
	}
	for (let i = size - 1; i >= 0; i--) {
		for (let j = i + 1; j < size; j++) right[i]! -= matrix[i]![j]! * right[j]!;
		right[i]! /= matrix[i]![i]!;
	}
	return right;
}
