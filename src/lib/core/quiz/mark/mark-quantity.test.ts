import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuantity } from '../../language/quantity.ts';
import { markQuantity, type QuantityFinding } from './mark-quantity.ts';

function mark(
	typed: string,
	value: string,
	tolerancePercent = 0,
	question = 'How many?'
): QuantityFinding {
	return markQuantity(typed, { value: parseQuantity(value)!, tolerancePercent, question }, 'en');
}

const RIGHT = { kind: 'right', unitMissing: false };
const BARE = { kind: 'right', unitMissing: true };
const wrong = (kind: string) => ({ kind: 'wrong', fault: { kind } });

describe('an amount of money', () => {
	const assets = (typed: string) =>
		mark(typed, 'roughly $300 billion', 10, 'How large are the frozen Russian assets?');

	it.each([
		'$300bn',
		'300 billion dollars',
		'USD 300 billion',
		'about $0.3 trillion',
		'$310 billion'
	])('is right as %s', (typed) => expect(assets(typed)).toEqual(RIGHT));

	it('needs no currency, for the question says what is counted', () => {
		expect(assets('300 billion')).toEqual(BARE);
	});

	it('may be said of what the question asks about', () => {
		expect(assets('$300 billion in assets')).toEqual(RIGHT);
	});

	it('is wrong in another currency, and says so', () => {
		expect(assets('€300bn')).toEqual({
			kind: 'wrong',
			fault: { kind: 'currency', typed: 'EUR', wanted: 'USD' }
		});
		expect(assets('300 billion roubles')).toMatchObject({ fault: { kind: 'currency' } });
		expect(assets('300 billion troops')).toMatchObject({ fault: { kind: 'unit' } });
	});

	it('is wrong without its billion, and says so', () => {
		expect(assets('$300')).toEqual(wrong('scale'));
		expect(assets('$300 million')).toEqual(wrong('scale'));
	});

	it('may be off by just its tolerance', () => {
		expect(assets('$330 billion')).toEqual(RIGHT);
		expect(assets('$270 billion')).toEqual(RIGHT);
		expect(assets('$331 billion')).toEqual(wrong('number'));
		expect(assets('$269 billion')).toEqual(wrong('number'));
	});

	it('may be a range, if both ends are near enough', () => {
		expect(assets('$290–310 billion')).toEqual(RIGHT);
		expect(assets('290 to 310 billion')).toEqual(BARE);
		expect(assets('290 to 340 billion')).toEqual(wrong('number'));
	});
});

describe('a counted amount', () => {
	const army = (typed: string) => mark(typed, 'around 800,000 personnel', 5);

	it.each(['800,000', '800 000', '800.000', '800k', '0.8 million', 'eight hundred thousand'])(
		'is right as %s',
		(typed) => expect(army(typed)).toEqual(BARE)
	);

	it.each(['800,000 troops', '800k soldiers', 'some 800,000 people'])(
		'may name its unit another way: %s',
		(typed) => expect(army(typed)).toEqual(RIGHT)
	);

	it('has no slip in its unit', () => {
		expect(mark('19 pints', '19 points')).toMatchObject({ fault: { kind: 'unit' } });
	});

	it('is wrong with another unit, and says which', () => {
		expect(army('800,000 tanks')).toEqual({
			kind: 'wrong',
			fault: { kind: 'unit', typed: 'tanks', wanted: 'personnel' }
		});
	});

	it.each(['', 'many', 'none'])('is wrong where no number is typed: "%s"', (typed) => {
		expect(army(typed)).toEqual(wrong('no-number'));
	});

	it('is no ordinal', () => {
		expect(mark('28th', '28 points')).toEqual(wrong('number'));
	});

	it('keeps its sign', () => {
		expect(mark('-28', '28 points')).toEqual(wrong('number'));
	});

	it('may turn up in the words of the question', () => {
		const plan = (typed: string) => mark(typed, '28 points', 0, 'How many points has the plan?');
		expect(plan('the plan has 28 points')).toEqual(RIGHT);
		expect(plan('28 plans')).toMatchObject({ fault: { kind: 'unit' } });
		expect(plan('not 28 points')).toMatchObject({ fault: { kind: 'denied' } });
	});
});

describe('a percentage', () => {
	const share = (typed: string) =>
		mark(typed, '11% of the Donbas', 0, 'How much of the Donbas did Ukraine hold?');

	it.each(['11%', '11 per cent', 'eleven percent', '11% of Donbass', '11 pct of the Donbas'])(
		'is right as %s',
		(typed) => expect(share(typed)).toEqual(RIGHT)
	);

	it('needs no sign', () => expect(share('11')).toEqual(BARE));

	it.each(['11% of Donetsk', '11% of Ukraine', '11 points', '11 percentage points', '$11'])(
		'is wrong of something else: %s',
		(typed) => expect(share(typed)).toMatchObject({ fault: { kind: 'unit' } })
	);
});

describe('a measure', () => {
	it.each([
		['4 yrs', 'nearly 4 years', 0],
		['48 months', 'nearly 4 years', 0],
		['90 minutes', '1.5 hours', 0],
		['5 km', '5 kilometres', 0],
		['5000 meters', '5 km', 0],
		['300 kg', '0.3 tonnes', 0]
	])('%s is %s', (typed, value, tolerance) => {
		expect(mark(typed, value, tolerance)).toEqual(RIGHT);
	});

	it.each([
		['4 months', '4 years'],
		['5 miles', '5 km'],
		['5 kg', '5 km']
	])('%s is not %s', (typed, value) => {
		expect(mark(typed, value)).toMatchObject({ kind: 'wrong', fault: { kind: 'unit' } });
	});
});

describe('without tolerance', () => {
	it('a changed digit is never right', () => {
		fc.assert(
			fc.property(
				fc.maxSafeNat().map((number) => number % 10 ** 15),
				fc.nat(14),
				fc.integer({ min: 1, max: 9 }),
				(number, place, shift) => {
					const digits = String(number);
					const at = place % digits.length;
					const other = (Number(digits[at]) + shift) % 10;
					const typed = digits.slice(0, at) + other + digits.slice(at + 1);
					expect(mark(digits, `${number} points`).kind).toBe('right');
					expect(mark(typed, `${number} points`).kind).toBe('wrong');
				}
			)
		);
	});
});
