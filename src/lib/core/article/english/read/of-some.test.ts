// Subjects that name nobody.
import { expect, it } from 'vitest';
import { isOfSome } from './of-some.ts';

it.each(['A few hundred people', 'Most', 'No-one', 'Two of them', 'Some crews'])(
	'%s',
	(subject) => {
		expect(isOfSome(subject)).toBe(true);
	}
);

it.each(['The guild', 'Jo Specimen', 'Crews of Lund', 'Most of the Orrin crews'])(
	'not %s',
	(subject) => {
		expect(isOfSome(subject)).toBe(false);
	}
);
