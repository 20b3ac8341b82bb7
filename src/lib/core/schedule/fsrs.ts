// The only file that knows ts-fsrs: FSRS-6 with its default weights, as pure functions.
// Formulas: https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm
import { default_w, FSRSAlgorithm, generatorParameters, get_fuzz_range } from 'ts-fsrs';
import { GRADES, type Grade } from './grade.ts';
import type { Memory } from './memory.ts';

interface Options {
	/** 0.80 to 0.97. */
	readonly desiredRetention: number;
	/** Whether a second review on the same day moves stability by its own formula. */
	readonly shortTerm: boolean;
}

const algorithms = new Map<string, FSRSAlgorithm>();

function algorithm({ desiredRetention, shortTerm }: Options): FSRSAlgorithm {
	const key = `${desiredRetention} ${shortTerm}`;
	let found = algorithms.get(key);
	if (!found) {
		const parameters = { request_retention: desiredRetention, enable_short_term: shortTerm };
		found = new FSRSAlgorithm(generatorParameters(parameters));
		algorithms.set(key, found);
	}
	return found;
}

const usual: Options = { desiredRetention: 0.9, shortTerm: true };

/** The memory after a grade, `elapsedDays` (≥ 0) after the last review; null is a card never seen. */
export function nextMemory(
	memory: Memory | null,
	elapsedDays: number,
	grade: Grade,
	shortTerm = true
): Memory {
	const rating = GRADES.indexOf(grade) + 1;
	const state = memory && { stability: memory.stability, difficulty: memory.difficulty };
	const next = algorithm({ ...usual, shortTerm }).next_state(state, elapsedDays, rating);
	return { stability: next.stability, difficulty: next.difficulty };
}

/**
 * What a card of SM-2 is remembered like: it is taken for recalled with 0.9 when its interval (> 0 days)
 * is over, and for as difficult as lets Good lengthen that by its ease (2.5 at first) then.
 */
export function memoryFromSm2(ease: number, interval: number): Memory {
	const growth =
		Math.exp(default_w[8]!) * interval ** -default_w[9]! * Math.expm1(0.1 * default_w[10]!);
	const difficulty = 11 - (ease - 1) / growth;
	return { stability: interval, difficulty: Math.min(Math.max(difficulty, 1), 10) };
}

/** The whole days (≥ 1) after which retrievability falls to the desired retention. */
export function intervalDays(stability: number, desiredRetention: number): number {
	return algorithm({ ...usual, desiredRetention }).next_interval(stability, 0);
}

/** The chance of recall, 0 to 1, `elapsedDays` after the last review. */
export function retrievability(stability: number, elapsedDays: number): number {
	return algorithm(usual).forgetting_curve(elapsedDays, stability);
}

/** The days among which fuzz may choose, both ends included; an interval under 2.5 stays. */
export function fuzzRange(
	days: number,
	elapsedDays: number,
	maximumDays: number
): { readonly from: number; readonly to: number } {
	if (days < 2.5) return { from: days, to: days };
	const { min_ivl: from, max_ivl: to } = get_fuzz_range(days, elapsedDays, maximumDays);
	return { from, to };
}
