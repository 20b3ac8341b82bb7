// What stands beside an amount and says how exactly it is meant: "at most", "nearly", "or more". Two
// amounts of one number and other bounds say two things.
import type { Qualifier } from '../../language/quantity.ts';

/** None, about, nearly, under, at most, over, at least. */
export type Bound = 'none' | 'about' | 'nearly' | 'under' | 'at-most' | 'over' | 'at-least';

/** Before the amount, the longest first; each also says how it is written behind one. */
const BEFORE: readonly (readonly [Bound, RegExp])[] = [
	['at-most', /\b(?:no more than|not more than|not over|not above|not exceeding)\b/],
	[
		'at-least',
		/\b(?:no less than|not less than|no fewer than|not fewer than|not under|not below)\b/
	],
	[
		'nearly',
		/\b(?:just under|just below|just short of|a little under|a bit under|not quite|close to|nearly|almost|approaching)\b/
	],
	['about', /\b(?:around|about|roughly|approximately|approx|circa|ca|some|somewhere near)\b|~|≈/],
	['at-least', /\b(?:at least|at the least|minimum|min|a floor of)\b|≥|>=/],
	[
		'at-most',
		/\b(?:at most|at the most|up to|maximum|max|caps?|capped|limit|limits|limited|ceiling)\b|≤|<=/
	],
	[
		'over',
		/\b(?:more than|over|above|exceeding|greater than|higher than|upwards? of|in excess of|north of|well over|just over|a little over)\b|>/
	],
	['under', /\b(?:less than|fewer than|lower than|under|below|south of|smaller than)\b|</]
];

const BEHIND: readonly (readonly [Bound, RegExp])[] = [
	[
		'at-least',
		/^(?:\s*\+|\s*(?:[\p{L}]+ )?(?:or more|or over|at (?:the )?(?:very )?least|minimum|min|and up|plus|upwards?)\b)/u
	],
	[
		'at-most',
		/^\s*(?:[\p{L}]+ )?(?:or less|or fewer|or under|at most|at the most|maximum|max|tops)\b/u
	],
	['about', /^\s*(?:[\p{L}]+ )?(?:or so|odd|ish|more or less|give or take)\b/u]
];

/** The bound that stands right before or behind an amount. */
export function boundBeside(before: string, behind: string): Bound {
	for (const [bound, how] of BEHIND) if (how.test(behind)) return bound;
	for (const [bound, how] of BEFORE) if (how.test(before)) return bound;
	return 'none';
}

const BOUND_OF: Readonly<Record<Qualifier, Bound>> = {
	roughly: 'about',
	around: 'about',
	about: 'about',
	nearly: 'nearly',
	almost: 'nearly',
	over: 'over',
	'more than': 'over',
	'at least': 'at-least',
	'up to': 'at-most',
	'at most': 'at-most'
};

export const boundOf = (qualifier: Qualifier | null): Bound =>
	qualifier === null ? 'none' : BOUND_OF[qualifier];

/** Of each wanted bound those that say the same, and those that may; the rest say something else. */
const ALIKE: Readonly<Record<Bound, readonly [same: string, perhaps: string]>> = {
	none: ['none about', ''],
	about: ['none about', 'nearly'],
	nearly: ['none nearly about', 'under at-most'],
	under: ['none under', 'nearly'],
	'at-most': ['none at-most', 'about'],
	over: ['none over', 'about at-least'],
	'at-least': ['none at-least', 'about']
};

/** Whether what is asked for is a most, as a cap is. */
const ASKS_FOR_MOST = /\b(?:caps?|capped|ceilings?|limits?|limited|maximum|at most|up to)\b/i;

/** How a typed bound stands to the wanted one, in the light of the question. */
export function weighBound(
	typed: Bound,
	wanted: Bound,
	question: string
): 'same' | 'perhaps' | 'other' {
	const isMost = ASKS_FOR_MOST.test(question);
	if (typed === 'at-most' && isMost && (wanted === 'none' || wanted === 'about')) return 'same';
	const [same, perhaps] = ALIKE[wanted];
	if (same.split(' ').includes(typed)) return 'same';
	return perhaps.split(' ').includes(typed) ? 'perhaps' : 'other';
}
