// Whom or what a pronoun means.
import { expect, it } from 'vitest';
import { agrees, personBefore, thingBefore } from './referents.ts';
import { read } from '../rules/examples.ts';

const last = (text: string) => {
	const { reading, said } = read(text);
	return [said.at(-1)!, reading] as const;
};

it('means whoever acts in the sentence before', () => {
	expect(
		personBefore(...last('Jo Specimen, head of the guild, met Minister Lee Example. She left.'))
	).toBe('Jo Specimen');
});

it('means nobody where nobody is named', () => {
	expect(personBefore(...last('The guild met. She left.'))).toBeNull();
});

it.each([
	['The Harbour Guild met. It sold a dock.', 'it', 'the Harbour Guild'],
	['The pilots met. They sold a dock.', 'they', 'the pilots'],
	['The pilots met. It sold a dock.', 'it', null],
	['Her plan failed. It sold a dock.', 'it', null]
] as const)('%s', (text, word, name) => {
	const [said, reading] = last(text);
	expect(thingBefore(said, reading, word)).toBe(name);
});

it('agrees in number', () => {
	expect([
		agrees('the guild', 'it'),
		agrees('the pilots', 'it'),
		agrees('the pilots', 'they')
	]).toEqual([true, false, true]);
});
