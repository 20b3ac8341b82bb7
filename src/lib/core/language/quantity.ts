// A figure as news writes it: "roughly $300 billion", "around 800,000 personnel", "11%".
import { oneLine } from './fold.ts';
import { unitFor } from './unit-number.ts';

export const QUALIFIERS = [
	'roughly',
	'around',
	'about',
	'nearly',
	'almost',
	'over',
	'more than',
	'at least',
	'up to',
	'at most'
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const SCALES = ['thousand', 'million', 'billion', 'trillion'] as const;
export type Scale = (typeof SCALES)[number];

export interface Quantity {
	readonly qualifier: Qualifier | null;
	readonly currency: '$' | '€' | '£' | null;
	/** The number before its scale: 300 in "$300 billion". */
	readonly number: number;
	readonly scale: Scale | null;
	/** What is counted: "personnel", "%", "of the Donbas"; empty for a bare number or money. */
	readonly unit: string;
}

// Blanks between groups of digits ("300 000") are refused, lest the second group become a unit.
const PATTERN = new RegExp(
	`^(?:(${QUALIFIERS.join('|')}) )?([$€£])?(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(?: ?(%)(?= |$))?` +
		`(?: (${SCALES.join('|')})(?= |$))?(?: (?!(?:% )*\\d{3}(?!\\d))(.+))?$`
);

/** Reads a figure; null where no number can be made out. */
export function parseQuantity(text: string): Quantity | null {
	const match = PATTERN.exec(oneLine(text));
	if (!match) return null;
	const [, qualifier, currency, whole = '', fraction = '', percent, scale, rest] = match;
	const number = Number(whole.replaceAll(',', '') + fraction);
	// More digits than can be kept, or printed again without an exponent.
	if (number > Number.MAX_SAFE_INTEGER || String(number).includes('e')) return null;
	return {
		qualifier: (qualifier as Qualifier | undefined) ?? null,
		currency: (currency as '$' | undefined) ?? null,
		number,
		scale: (scale as Scale | undefined) ?? null,
		unit: [percent, rest].filter((part) => part !== undefined).join(' ')
	};
}

/** The figure in words and digits; parseQuantity reads it back. */
export function printQuantity({ qualifier, currency, number, scale, unit }: Quantity): string {
	const [whole = '0', fraction] = String(number).split('.');
	const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
	const digits = (currency ?? '') + grouped + (fraction === undefined ? '' : `.${fraction}`);
	const percent = unit === '%' || unit.startsWith('% ');
	const amount = percent ? `${digits}%` : digits;
	const words = [qualifier, amount, scale, percent ? unit.slice(2) : unit];
	return words.filter(Boolean).join(' ');
}

/** The same with its unit in the number of the amount: of "4 years", made one, "1 year". Not read back. */
export const sayQuantity = (quantity: Quantity): string =>
	printQuantity(
		quantity.scale === null && quantity.currency === null
			? { ...quantity, unit: unitFor(quantity.unit, quantity.number) }
			: quantity
	);

/** What the number comes to with its scale: 3,000,000 of "3 million". */
export const amountOf = ({ number, scale }: Pick<Quantity, 'number' | 'scale'>): number =>
	number * 1000 ** (scale === null ? 0 : SCALES.indexOf(scale) + 1);

/** The scale that a text names, in any case; null if it names none. */
export const scaleNamed = (word: string | undefined): Scale | null =>
	SCALES.find((scale) => scale === word?.toLowerCase()) ?? null;

/** How far off an answer may be, in percent of the number, where a note does not say. */
export function defaultTolerancePercent(quantity: Quantity): number {
	return quantity.qualifier === null ? 0 : 10;
}
