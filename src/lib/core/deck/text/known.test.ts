// A list's entry is found by its id first, and of several with one name it is the first.
import { expect, it } from 'vitest';
import { withId, withIdOrName } from './known.ts';

const PARTIES = [
	{ id: 'port', name: 'crews' },
	{ id: 'union', name: 'crews' },
	{ id: 'crews', name: 'port' },
	{ id: 'town', name: 'Town' }
];

it.each([
	['Town', 'town'],
	['port', 'port'],
	['crews', 'crews']
])('"%s" is the entry %s', (words, id) => {
	expect(withIdOrName(PARTIES, words)?.id).toBe(id);
});

it('the first of two of one name is found', () => {
	expect(withIdOrName(PARTIES.slice(0, 2), 'crews')?.id).toBe('port');
});

it('a name is no id, and what is not there is not found', () => {
	expect(withId(PARTIES, 'Town')).toBeUndefined();
	expect(withIdOrName(PARTIES, '__proto__')).toBeUndefined();
});
