// Whom and what an article names.
import { expect, it } from 'vitest';
import { isBody, peopleIn, withoutRole } from './people-named.ts';
import { read } from '../rules/examples.ts';

it('knows people by their last names', () => {
	const { reading } = read(
		'Jo Specimen, head of the guild, met Minister Lee Example. Orrin Ferries sank.'
	);
	expect([...reading.people]).toEqual(
		expect.arrayContaining([
			['Specimen', 'Jo Specimen'],
			['Example', 'Lee Example']
		])
	);
	expect(reading.people.has('Ferries')).toBe(false);
	expect(peopleIn('Specimen’s boat', reading.people)).toEqual([['Specimen', 'Jo Specimen']]);
});

it('tells a pronoun from a sentence about one person', () => {
	const { reading } = read('Jo Specimen, head of the guild, sold her boat.');
	expect(reading.pronouns.get('Jo Specimen')).toBe('she');
});

it('names bodies where they stand first', () => {
	const { reading } = read('The Harbour Court met. The Harbour Court rose.');
	expect(reading.bodies.map(({ name }) => name)).toEqual(['Harbour Court']);
	expect([isBody('Harbour Court'), isBody('Jo Specimen')]).toEqual([true, false]);
});

it('takes an office from a name, and leaves an honour', () => {
	expect(
		['Prime Minister Lee Example', 'Dr Jo Specimen', 'Dame Jo Specimen'].map(withoutRole)
	).toEqual(['Lee Example', 'Jo Specimen', 'Dame Jo Specimen']);
});
