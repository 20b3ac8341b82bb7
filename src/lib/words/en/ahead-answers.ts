// Said where answers were saved by a clock that was ahead.
import { sayNumber } from '../format.ts';
import { plural } from './count.ts';

export const aheadAnswers = {
	found: (answers: number, furthest: string) =>
		`${sayNumber(answers)} ${plural(answers, { one: 'answer was', other: 'answers were' })} saved with a clock that was ahead, the furthest on ${furthest}. Their cards are due too late.`,
	/** The clock may be wrong now. */
	check: (answers: number, today: string) =>
		`If today is ${today}, ${plural(answers, { one: 'it', other: 'they' })} can be set right: dated back, in order, and the cards planned anew; a copy of your data is kept first. If it is not, set this device’s clock first.`,
	/** Why nothing was done, and that doing it again does it without a copy. */
	noCopy: (why: string) =>
		`Not done yet: no copy of your data could be kept first (${why}). Free some room and try again, or press again to go on without a copy.`,
	setRight: (answers: number) => plural(answers, { one: 'Fix the date', other: 'Fix the dates' }),
	working: 'Fixing dates …',
	done: 'Dates fixed and cards rescheduled. No answers were lost.'
};
