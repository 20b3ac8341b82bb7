// What is known of an article once it is read.
import { expect, it } from 'vitest';
import { sayWeekday } from './context.ts';
import { read } from '../rules/examples.ts';

it('keeps dates and amounts apart', () => {
	const [said] = read('On 4 May 2025 the guild sold 12 docks.').said;
	expect(said!.dates.map(({ text }) => text)).toEqual(['4 May 2025']);
	expect(said!.amounts.map(({ text }) => text)).toEqual(['12']);
});

it('makes two sentences of what a semicolon joins', () => {
	const { said } = read('The dock is shut; the ferry runs from Lund.');
	expect(said.map(({ sentence }) => sentence.text)).toEqual([
		'The dock is shut',
		'the ferry runs from Lund.'
	]);
});

it('takes no month for a part of a name', () => {
	expect(read('In January Lund was cut off.').said[0]!.names.map(({ text }) => text)).toEqual([
		'Lund'
	]);
});

it('says a weekday as a day of the article’s own week', () => {
	expect(sayWeekday('Friday', read('It rains.').reading, 'back')).toBe('6 March 2026');
	expect(sayWeekday('Friday', read('It rains.').reading, 'ahead')).toBe('13 March 2026');
});
