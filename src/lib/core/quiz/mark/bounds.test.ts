// "At most", "nearly", "or more": two amounts of one number may say two things.
import { describe, expect, it } from 'vitest';
import { parseQuantity } from '../../language/quantity.ts';
import { boundBeside } from './bounds.ts';
import { markQuantity } from './mark-quantity.ts';

const mark = (typed: string, value: string, question = 'How many?', tolerancePercent = 0) => {
	const finding = markQuantity(
		typed,
		{ value: parseQuantity(value)!, tolerancePercent, question },
		'en'
	);
	return finding.kind === 'wrong' ? finding.fault.kind : finding.kind;
};

describe('what stands beside an amount', () => {
	it.each([
		['no more than', '', 'at-most'],
		['more than', '', 'over'],
		['just under', '', 'nearly'],
		['under', '', 'under'],
		['the cap is', '', 'at-most'],
		['', ' or more', 'at-least'],
		['', ' people at most', 'at-most'],
		['', '+', 'at-least'],
		['there are', ' of them', 'none']
	])('“%s … %s” is %s', (before, behind, bound) => {
		expect(boundBeside(before, behind)).toBe(bound);
	});
});

describe('a bound', () => {
	it.each([
		['at most 3', 'at least 3 areas'],
		['more than 4 years', 'nearly 4 years'],
		['under 600,000', '600,000 personnel'],
		['over 600,000', '600,000 personnel'],
		['at least 600,000', 'at most 600,000 personnel'],
		['less than 5 tonnes', 'over 5 tonnes']
	])('that differs is wrong: %s for %s', (typed, value) => {
		expect(mark(typed, value)).toBe('bound');
	});

	it.each([
		['three', 'at least 3 areas'],
		['three or more', 'at least 3 areas'],
		['almost four years', 'nearly 4 years'],
		['around 4 years', 'nearly 4 years'],
		['up to 600k', 'at most 600,000 personnel']
	])('may be said otherwise, or not at all: %s for %s', (typed, value) => {
		expect(mark(typed, value)).toBe('right');
	});

	it('of what is asked for as a cap is understood', () => {
		const question = 'At how many people would the plan cap the army?';
		expect(mark('max 600,000', '600,000 personnel', question)).toBe('right');
		expect(mark('a cap of 600,000', '600,000 personnel', question)).toBe('right');
		expect(mark('under 600,000', '600,000 personnel', question)).toBe('bound');
		expect(mark('max 600,000', '600,000 personnel', 'How many serve?')).toBe('bound');
	});

	it('that may be meant either way is asked', () => {
		expect(mark('less than 4 years', 'nearly 4 years')).toBe('ask');
	});
});

describe('an amount', () => {
	it.each([
		['300 billions', 'roughly $300 billion'],
		['three hundred bn', 'roughly $300 billion'],
		['US dollars 300 billion', 'roughly $300 billion'],
		['300 billion US$', 'roughly $300 billion'],
		['600 k', '600,000 personnel'],
		['600,000 people in peacetime', '600,000 personnel'],
		['11 percents', '11%'],
		['19 pts', '19 points'],
		['twenty nineteen', '2019']
	])('may be written %s', (typed, value) => {
		expect(mark(typed, value)).toBe('right');
	});

	it('is the one that is answered, not the one it is set against', () => {
		const question = 'To how many points were the 28 cut?';
		expect(mark('19, down from 28', '19 points', question)).toBe('right');
		expect(mark('from 28 to 19', '19 points', question)).toBe('right');
		expect(mark('28, down from 19', '19 points', question)).toBe('number');
		expect(mark('19 or 28', '19 points', 'How many?')).toBe('number');
	});

	it('of others, or fewer of them, is another', () => {
		const question = 'How many soldiers may Norway have?';
		expect(mark('600,000 Danish soldiers', '600,000 soldiers', question)).toBe('unit');
		expect(mark('600,000 fewer soldiers', '600,000 soldiers', question)).toBe('unit');
		expect(mark('600,000 in wartime', '600,000 soldiers', `${question} in peacetime`)).toBe(
			'opposite'
		);
		expect(mark('600,000 active soldiers', '600,000 soldiers', question)).toBe('ask');
	});
});
