// What takes a card out of the queue without changing its schedule.
import type { Stamp } from '../stamp.ts';

export interface CardFlags {
	/** Out of study until taken back; by a leech, the review that made it one. */
	readonly suspended:
		| { readonly by: 'learner' }
		| { readonly by: 'leech'; readonly review: Stamp; readonly wasLeech: boolean }
		| null;
	/** Out of study until the learner's day `untilDay`; by a sibling, the review of that sibling. */
	readonly buried:
		| { readonly untilDay: number; readonly by: 'learner' }
		| { readonly untilDay: number; readonly by: 'sibling'; readonly review: Stamp }
		| null;
	readonly leech: boolean;
}

export const NO_FLAGS: CardFlags = { suspended: null, buried: null, leech: false };

export const isBuried = (flags: CardFlags, today: number): boolean =>
	flags.buried !== null && flags.buried.untilDay > today;
