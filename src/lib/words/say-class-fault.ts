// What is wrong with a class as it was entered, in a sentence.
import type { ClassFault } from '../core/class/school-class.ts';
import { words } from './class-problems.ts';

export function sayClassFault(fault: ClassFault): string {
	switch (fault.kind) {
		case 'long-title':
		case 'many-times':
		case 'minutes':
			return words[fault.kind](fault.most);
		case 'no-such-date':
			return words['no-such-date'](fault.date);
		case 'no-such-time':
			return words['no-such-time'](fault.time, fault.example);
		case 'no-title':
		case 'no-times':
		case 'no-decks':
		case 'no-time':
		case 'no-date':
		case 'weekday':
			return words[fault.kind];
	}
}
