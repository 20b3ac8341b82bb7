// What amounts are counted in: currencies, measures that can be turned into each other, harmless
// synonyms. A unit that is not known here is compared as words.

/** Three-letter codes by sign, code and name; names stand behind the number only. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map(
	`USD $ us$ usd dollar dollars; EUR € eur euro euros; GBP £ gbp pound pounds; JPY ¥ jpy yen;
	CNY cny rmb yuan renminbi; RUB ₽ rub ruble rubles rouble roubles; UAH ₴ uah hryvnia hryvnias;
	INR ₹ inr rupee rupees; KRW ₩ krw won; TRY ₺ try lira liras; CHF chf franc francs;
	AUD a$ au$ aud; CAD c$ ca$ cad; HKD hk$ hkd; NZD nz$ nzd; PLN pln zloty zlotys`
		.split(';')
		.flatMap((line) => {
			const [code = '', ...names] = line.trim().split(' ');
			return names.map((name) => [name, code] as const);
		})
);

export interface Measure {
	readonly dimension: string;
	/** How many of the dimension's first measure it is. */
	readonly factor: number;
}

const MEASURES: ReadonlyMap<string, Measure> = new Map(
	Object.entries({
		length: 'm metre meter 1; km kilometre kilometer 1000; cm centimetre centimeter 0.01',
		long: 'mile 1',
		weight: 'kg kilogram kilo 1; g gram 0.001; tonne 1000',
		time: 'h hr hour 1; min minute 0.016666666666666666; day 24; week 168',
		age: 'yr year 1; month 0.08333333333333333; decade 10; century 100; centurie 100'
	}).flatMap(([dimension, measures]) =>
		measures.split(';').flatMap((line) => {
			const names = line.trim().split(' ');
			const factor = Number(names.pop());
			return names.map((name) => [name, { dimension, factor }] as const);
		})
	)
);

const SYNONYMS = [
	'people person personnel troop soldier serviceman servicemen man men force',
	'country countrie state nation',
	'point pt'
].map((line) => line.split(' '));

/** The word without the s of a plural. */
const singular = (word: string): string => (word.length > 2 ? word.replace(/s$/, '') : word);

/** The measure that a word names; null where it names none. */
export const measureOf = (word: string): Measure | null => MEASURES.get(singular(word)) ?? null;

/** Whether two words count the same: number and synonyms make no difference. */
export function sameUnit(a: string, b: string): boolean {
	const [first, second] = [singular(a), singular(b)];
	if (first === second) return true;
	const [one, other] = [MEASURES.get(first), MEASURES.get(second)];
	if (one && other) return one.dimension === other.dimension && one.factor === other.factor;
	return SYNONYMS.some((group) => group.includes(first) && group.includes(second));
}
