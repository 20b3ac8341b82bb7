// The intervals on the four buttons, in words.
import type { NextSchedules } from '../../core/schedule/answer.ts';
import type { Grade } from '../../core/schedule/grade.ts';
import { sayInterval } from '../../words/say-interval.ts';

export const intervalsOf = (next: NextSchedules): Record<Grade, string> => ({
	again: sayInterval(next.again),
	hard: sayInterval(next.hard),
	good: sayInterval(next.good),
	easy: sayInterval(next.easy)
});
