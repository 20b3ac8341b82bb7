// The short steps of learning and relearning, in minutes, as Anki takes them. They are ours and not
// the library's, which counts days in UTC: a learner's day starts at their own hour.
import type { Grade } from './grade.ts';

/** Where a grade leads on the steps: to a step, or out of them. */
export type StepMove =
	| { readonly kind: 'step'; readonly step: number; readonly minutes: number }
	| { readonly kind: 'graduate' };

/** `step` is the one the card stands on. Without steps every grade leads out. */
export function moveOnSteps(steps: readonly number[], step: number, grade: Grade): StepMove {
	const first = steps[0];
	if (first === undefined || grade === 'easy') return { kind: 'graduate' };
	const at = Math.min(step, steps.length - 1);
	switch (grade) {
		case 'again':
			return { kind: 'step', step: 0, minutes: first };
		case 'hard':
			return { kind: 'step', step: at, minutes: hardMinutes(steps, at) };
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
	return next === undefined ? Math.min(minutes * 1.5, minutes + 1440) : (minutes + next) / 2;
}
