// Who can act: people and bodies, not laws.
import { expect, it } from 'vitest';
import { isActor } from './actors.ts';

it.each(['The Harbour Guild', 'two fishermen and a teacher', 'officials of the port', 'Lund'])(
	'%s acts',
	(subject) => {
		expect(isActor(subject)).toBe(true);
	}
);

it.each(['The Mooring Act', 'the rain', 'a longer quay'])('%s does not act', (subject) => {
	expect(isActor(subject)).toBe(false);
});
