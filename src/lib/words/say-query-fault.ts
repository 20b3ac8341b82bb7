// What is wrong with a search, and what to write instead.
import { NOTE_KINDS } from '../core/note/note.ts';
import { nearest } from '../core/note/lists.ts';
import { FILTER_NAMES, PROPS, STATES } from '../core/search/filters.ts';
import type { QueryFault } from '../core/search/query.ts';
import { words } from './browse.ts';

export function sayQueryFault(fault: QueryFault): string {
	const { faults } = words;
	switch (fault.kind) {
		case 'closing-bracket':
			return faults.closingBracket;
		case 'unknown-filter': {
			const meant = nearest(fault.name, FILTER_NAMES);
			return meant ? faults.didYouMean(fault.name, meant) : faults.unknownFilter(fault.name);
		}
		case 'nothing-behind':
			return faults.nothingBehind(fault.name);
		case 'unknown-state':
			return faults.unknownState(fault.state, STATES.join(', '));
		case 'unknown-note-kind':
			return faults.unknownKind(fault.given, NOTE_KINDS.join(', '));
		case 'flag-number':
			return faults.flagNumber;
		case 'no-ease':
			return faults.noEase;
		case 'comparison':
			return faults.comparison(PROPS.join(', '));
		case 'days':
			return faults.days(fault.name);
	}
}
