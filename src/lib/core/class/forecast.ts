// The forecast for a class, as a range, and how it compares with what the class showed.
import type { RecallModel } from './recall-model.ts';

/** All are shares of the cards, 0 to 1; the range holds the truth in about four of five cases. */
export interface Range {
	readonly low: number;
	readonly expected: number;
	readonly high: number;
}

/** Standard normal: 80 % lie within this many deviations. */
const DEVIATIONS = 1.2816;
/** By how much the model itself may be wrong, in log-odds: without answers, and with very many. */
const UNMEASURED = 0.55;
const MEASURED = 0.2;
const HALF_MEASURED_ANSWERS = 150;
/** How far the learner's pace is off, as a share of what study still has to gain. */
const PACE = 0.08;

/**
 * The range around an expected share. `questions` are how many cards a quiz would ask (their own
 * chance counts), `gainAhead` the part of the expectation that study must still bring.
 */
export function rangeOf(
	expected: number,
	questions: number,
	gainAhead: number,
	{ answers }: RecallModel
): Range {
	const sure = Math.min(1, Math.max(0, expected));
	const spread = sure * (1 - sure);
	const own = spread / Math.max(1, questions);
	const unknown = HALF_MEASURED_ANSWERS / (HALF_MEASURED_ANSWERS + answers);
	const model = (MEASURED + (UNMEASURED - MEASURED) * unknown) * spread;
	const pace = PACE * Math.max(0, gainAhead);
	const half = DEVIATIONS * Math.sqrt(own + model ** 2 + pace ** 2);
	return { low: Math.max(0, sure - half), expected: sure, high: Math.min(1, sure + half) };
}

/** After class: what was forecast and what the quiz showed, in whole percent. */
export interface Checked {
	readonly forecastPercent: number;
	readonly quizPercent: number;
	/** The quiz less the forecast. */
	readonly offPoints: number;
	readonly verdict: 'within' | 'below' | 'above';
}

/**
 * Null where nothing was asked. A quiz of few questions shows by chance more or less than is known:
 * the range is widened by that.
 */
export function checkForecast(forecast: Range, right: number, asked: number): Checked | null {
	if (asked <= 0) return null;
	const share = right / asked;
	const range = widened(forecast, asked);
	const forecastPercent = Math.round(100 * range.expected);
	const quizPercent = Math.round(100 * share);
	const verdict = share < range.low ? 'below' : share > range.high ? 'above' : 'within';
	return { forecastPercent, quizPercent, offPoints: quizPercent - forecastPercent, verdict };
}

function widened({ low, expected, high }: Range, asked: number): Range {
	const chance = (DEVIATIONS ** 2 * expected * (1 - expected)) / asked;
	const further = (half: number) => Math.sqrt(half ** 2 + chance);
	return {
		low: expected - further(expected - low),
		expected,
		high: expected + further(high - expected)
	};
}

/** "forecast 84 %, your quiz 80 %" */
export const sayChecked = ({ forecastPercent, quizPercent }: Checked): string =>
	`forecast ${forecastPercent}\u00a0%, your quiz ${quizPercent}\u00a0%`;
