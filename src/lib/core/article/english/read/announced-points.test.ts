// A line with a colon, and the points below it.
import { expect, it } from 'vitest';
import { articleFromText } from '../../from-text.ts';
import { suggest } from '../../suggest.ts';
import { read } from '../rules/examples.ts';
import { announcedBy, announcedList } from './announced-points.ts';

const LIST = `Under the new rules of the port:

• ships must dock before the tide of the Lund Sound turns

• pilots may refuse a boat without a lamp

The port met in May.`;

it('is known with its points', () => {
	const { reading, said } = read(LIST);
	const list = announcedList(said[1]!, reading);
	expect(list?.line).toBe('Under the new rules of the port:');
	expect(list?.points).toHaveLength(2);
});

it('is a whole sentence too', () => {
	const { reading, said } = read(
		'The port council of Lund has laid down in its new rules of the ninth of March that from the spring on:\n\n• ships must dock\n\n• pilots may leave'
	);
	expect(announcedList(said.at(-1)!, reading)?.points ?? null).toBeNull();
	const short = read(
		'The Port Council of Lund has decided three things for all of the boats in the harbour:\n\n• ships must dock\n\n• pilots may leave'
	);
	expect(announcedList(short.said.at(-1)!, short.reading)?.points).toHaveLength(2);
});

it('announces nothing that stands below the points, or that a line without a colon heads', () => {
	const { reading, said } = read(LIST);
	expect(announcedBy(said.at(-1)!, reading)).toBeNull();
	const plain = read(LIST.replace('port:', 'port'));
	expect(announcedBy(plain.said[1]!, plain.reading)).toBeNull();
});

it('stands in front of what is asked of a long point', () => {
	const questions = suggest(
		articleFromText(`The port changes its rules\n\nMay 4, 2026\n\n${LIST}`, { language: 'en' })
	).map(({ question }) => question);
	expect(
		questions.some((question) => question.startsWith('Under the new rules of the port: '))
	).toBe(true);
});
