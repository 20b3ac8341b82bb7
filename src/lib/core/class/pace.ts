// How many seconds this learner takes: for a card never seen, one recalled, one forgotten.
import type { Grade } from '../schedule/grade.ts';

/** Seconds an answer takes on average. */
export interface Pace {
	readonly newSeconds: number;
	readonly reviewSeconds: number;
	readonly againSeconds: number;
}

export type PaceKind = 'new' | 'review' | 'again';

export interface TimedAnswer {
	readonly kind: PaceKind;
	readonly seconds: number;
}

export const USUAL_PACE: Pace = { newSeconds: 16, reviewSeconds: 8, againSeconds: 12 };

/** As many measured answers weigh as much as the usual pace. */
const USUAL_WEIGHT = 3;
/** An answer that took longer than this many medians was not all spent on the card. */
const LONGEST_MEDIANS = 4;
/** As many answers of a card weigh as much as the guess that it is as long as others. */
const LENGTH_WEIGHT = 3;
/** Nor one beyond this, whatever the others took. */
const LONGEST_SECONDS = 300;

export const paceKindOf = (unseen: boolean, grade: Grade): PaceKind =>
	unseen ? 'new' : grade === 'again' ? 'again' : 'review';

function secondsOf(pace: Pace, kind: PaceKind): number {
	switch (kind) {
		case 'new':
			return pace.newSeconds;
		case 'review':
			return pace.reviewSeconds;
		case 'again':
			return pace.againSeconds;
	}
}

/** The learner's own pace, near the usual one while few answers were measured. */
export function measurePace(answers: readonly TimedAnswer[]): Pace {
	const measured = (kind: PaceKind) => {
		const usual = secondsOf(USUAL_PACE, kind);
		const seconds = answers.filter((answer) => answer.kind === kind).map((one) => one.seconds);
		return shrunk(capped(seconds, usual), usual);
	};
	return {
		newSeconds: measured('new'),
		reviewSeconds: measured('review'),
		againSeconds: measured('again')
	};
}

/** Minutes in which the phone lay aside must not count: cut at a few medians. */
function capped(seconds: readonly number[], usual: number): readonly number[] {
	const sound = seconds.filter((value) => Number.isFinite(value) && value > 0);
	const sorted = sound.toSorted((a, b) => a - b);
	const median = sorted[Math.floor(sorted.length / 2)] ?? usual;
	const longest = Math.min(LONGEST_SECONDS, LONGEST_MEDIANS * median);
	return sorted.map((value) => Math.min(value, longest));
}

function shrunk(seconds: readonly number[], usual: number): number {
	const sum = seconds.reduce((total, value) => total + value, 0);
	return (sum + USUAL_WEIGHT * usual) / (seconds.length + USUAL_WEIGHT);
}

/**
 * How many times as long as others one card takes, from its own answers; 1 without any. The mean of
 * the ratios, not of their logarithms: an average card must come out as 1, like one never seen.
 */
export function measureLength(answers: readonly TimedAnswer[], pace: Pace): number {
	const ratios = answers
		.map(({ kind, seconds }) => seconds / secondsOf(pace, kind))
		.filter((ratio) => Number.isFinite(ratio) && ratio > 0);
	const sum = ratios.reduce((total, ratio) => total + Math.min(ratio, LONGEST_MEDIANS), 0);
	return Math.min(3, Math.max(0.4, (sum + LENGTH_WEIGHT) / (ratios.length + LENGTH_WEIGHT)));
}
