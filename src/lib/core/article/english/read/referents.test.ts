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

it('means nobody behind a saying where it could be the speaker, or whom they speak of', () => {
	expect(
		personBefore(
			...last(
				'Pilot Jo Specimen met Minister Lee Example. Jo Specimen said that Lee Example had broken the law. She left.'
			)
		)
	).toBeNull();
});

it('means nobody where nobody is named', () => {
	expect(personBefore(...last('The guild met. She left.'))).toBeNull();
});

it.each([
	['The Harbour Guild met. It sold a dock.', 'it', 'the Harbour Guild'],
	['The pilots met. They sold a dock.', 'they', 'the pilots'],
	['The pilots met. It sold a dock.', 'it', null],
	['Her plan failed. It sold a dock.', 'it', null],
	['The bureau said the yard had broken the law. It sold a dock.', 'it', null],
	['The bureau said the pilots had broken the law. It sold a dock.', 'it', 'the bureau'],
	['The pilots said the yard had broken the law. It sold a dock.', 'it', 'the yard'],
	['The pilots said that the crews had broken the law. They sold a dock.', 'they', null]
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
