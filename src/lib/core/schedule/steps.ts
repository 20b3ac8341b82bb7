// The short steps of learning and relearning, in minutes, as Anki takes them. They are ours and not
// the library's, which counts days in UTC: a learner's day starts at their own hour.
import type { Grade } from './grade.ts';

/** Where a grade leads on the steps: to a step, or out of them. */
export type StepMove =
	| { readonly kind: 'step'; readonly step: number; readonly minutes: number }
	| { readonly kind: 'graduate' };

const DAY_MINUTES = 1440;

/** The whole days of a step that goes by the learner's days; 0 of one that goes by minutes. */
export const daysOfStep = (minutes: number): number => Math.floor(minutes / DAY_MINUTES);

/** `step` is the one the card stands on. Without steps every grade leads out. */
export function moveOnSteps(steps: readonly number[], step: number, grade: Grade): StepMove {
	const first = steps[0];
	if (first === undefined || grade === 'easy') return { kind: 'graduate' };
	const at = Math.min(step, steps.length - 1);
	switch (grade) {
		case 'again':
			return { kind: 'step', step: 0, minutes: first };
		case 'hard': {
			// Steps may grow shorter: even then Hard is not longer than Good.
			const minutes = Math.min(hardMinutes(steps, at), steps[at + 1] ?? Infinity);
			return { kind: 'step', step: at, minutes };
		}
		case 'good': {
			const minutes = steps[at + 1];
			return minutes === undefined ? { kind: 'graduate' } : { kind: 'step', step: at + 1, minutes };
		}
	}
}

/** On the first step, between Again and Good; half as long again (a day more at most) if alone. */
function hardMinutes(steps: readonly number[], step: number): number {
	const minutes = steps[step]!;
	if (step > 0) return minutes;
	const next = steps[1];
	return next === undefined ? Math.min(minutes * 1.5, minutes + DAY_MINUTES) : (minutes + next) / 2;
}
