// What the grades are called on the screen.
import type { Grade } from '../core/schedule/grade.ts';

export const GRADE_NAMES = {
	again: 'Again',
	hard: 'Hard',
	good: 'Good',
	easy: 'Easy'
} as const satisfies Record<Grade, string>;
