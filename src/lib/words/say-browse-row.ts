// When a card comes next, or why it does not, in a word or two.
import type { BrowseRow } from '../core/search/browse-row.ts';
import { words } from './browse.ts';
import { sayDays } from './say-interval.ts';

export function sayWhen({ retired, suspended, buried, state, dueIn }: BrowseRow): string {
	const { states } = words;
	if (retired) return states.retired;
	if (suspended) return states.suspended;
	if (buried) return states.buried;
	if (state === 'new' || dueIn === null) return states.new;
	if (dueIn < 0) return states.overdue(sayDays(-dueIn));
	return dueIn === 0 ? states.dueToday : states.dueIn(sayDays(dueIn));
}

/** "" for a card without an interval. */
export const sayInterval = ({ intervalDays }: BrowseRow): string =>
	intervalDays > 0 ? sayDays(intervalDays) : '';
