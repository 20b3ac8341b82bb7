// What an article is about, in front of a question that needs it.
import { expect, it } from 'vitest';
import { articleFromText } from '../../from-text.ts';
import { readEnglish } from '../read/context.ts';
import { standingOf } from '../read/stand-alone.ts';
import { statementOf } from '../read/statement.ts';
import { inFront } from './in-front.ts';

const reading = readEnglish(
	articleFromText('The bill bans anchors over eelgrass.', {
		language: 'en',
		title: 'Storm shuts the docks'
	})
);
const said = reading.said.at(-1)!;
const statement = statementOf(said, standingOf(said, reading)!, reading);

it('is the title, where it speaks of “the bill” as if one knew which', () => {
	expect(inFront('What does Lund ban under the bill?', 'anchors', statement)).toBe(
		'Storm shuts the docks: '
	);
});

it('is nothing where a name tells', () => {
	expect(inFront('What does Lund ban?', 'anchors', statement)).toBe('');
});

it('is nothing where it would give the answer away', () => {
	expect(inFront('What does Lund shut under the bill?', 'the docks', statement)).toBe('');
});

it('is the sentence before, where the statement needs that', () => {
	const context = { text: 'Lund passed a bill.', start: 0 };
	expect(inFront('What does it ban?', 'anchors', { ...statement, context })).toBe(
		'Lund passed a bill. '
	);
});
