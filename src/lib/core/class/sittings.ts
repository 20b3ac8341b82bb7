// The study times until class, as few as the plan can weigh up: now, those between, and the last. The
// cost: all days between today and the last sitting count as one; `npm run bench:class` shows what
// that loses to an oracle.
import type { Asking } from './standing.ts';

/** A time to study: when it begins (ms), the learner's day it falls into, and its seconds. */
export interface StudyTime extends Asking {
	readonly seconds: number;
}

/**
 * In the order of time, three at most: the first stays as it is, because it is today's; the last
 * too, because what is asked shortly before class is remembered best; the others count as one, in
 * the middle of them.
 */
export function sittingsOf(times: readonly StudyTime[]): readonly StudyTime[] {
	const sorted = times.toSorted((a, b) => a.at - b.at);
	const [first, ...rest] = sorted;
	const last = rest.pop();
	if (!first || !last || rest.length === 0) return sorted;
	const middle = rest[Math.floor(rest.length / 2)]!;
	const seconds = rest.reduce((sum, time) => sum + time.seconds, 0);
	return [first, { ...middle, seconds }, last];
}
