// Said where answers were saved by a clock that was ahead.
import { sayNumber } from '../format.ts';
import { plural } from './count.ts';

export const aheadAnswers = {
	found: (answers: number, furthest: string) =>
		`${sayNumber(answers)} ${plural(answers, { one: 'answer was', other: 'answers were' })} saved with a clock that was ahead, the furthest on ${furthest}. Their cards are due too late.`,
	/** The clock may be wrong now. */
	check: (answers: number, today: string) =>
		`If today is ${today}, ${plural(answers, { one: 'it', other: 'they' })} can be set right: dated back, in order, and the cards planned anew. If it is not, set this device’s clock first.`,
	setRight: (answers: number) =>
		plural(answers, { one: 'Fix the date', other: 'Fix the dates' }),
	working: 'Fixing dates …',
	done: 'Dates fixed and cards rescheduled. No answers were lost.'
};
