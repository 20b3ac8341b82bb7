// Wrong figures: of the same unit and roundness as the right one, and none that cannot be.
import type { FigureNote } from '../../note/note.ts';
import {
	amountOf,
	sayQuantity,
	SCALES,
	scaleNamed,
	type Quantity
} from '../../language/quantity.ts';
import type { OptionCandidate } from './pick-options.ts';
import { shuffled, type Random } from './random.ts';
import type { Pool } from './pool.ts';

const FACTORS = [0.25, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.1, 1.25, 1.4, 1.6, 1.8, 2, 2.5] as const;
/** Small counts are varied by steps: 3 areas, 2 areas, 5 areas. */
const STEPS_UP_TO = 12;
const STEPS = [-4, -3, -2, -1, 1, 2, 3, 4] as const;

/** Words of a question by which its figure went up, or down, from where it was. */
const WENT_UP =
	/\b(?:rais(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|grow(?:s|n|ing)?|grew|ris(?:e|es|en|ing)|rose|expand(?:s|ed)?|extend(?:s|ed)?|climb(?:s|ed)?)\b/i;
const WENT_DOWN =
	/\b(?:narrow(?:s|ed|ing)?|cuts?|cutting|reduc(?:e|es|ed|ing)|lower(?:s|ed|ing)?|shrinks?|shrank|shrunk|falls?|fell|drops?|dropped|declin(?:e|es|ed)|trim(?:s|med)?|halv(?:e|es|ed))\b/i;

/**
 * Figures that are none of those known for this, nor near one. First those that are written as long as
 * the right one, in an order of chance.
 */
export function numberOptions(
	note: FigureNote,
	right: readonly string[],
	pool: Pool,
	random: Random
): readonly OptionCandidate[] {
	const { value } = note;
	const known = [amountOf(value), ...right.flatMap(amountsIn)];
	const given = (pool.byKind.get('figure') ?? []).flatMap(({ note: other }) =>
		other.kind === 'figure' && isOfOneKind(other.value, value) ? [other.value.number] : []
	);
	const { least, most } = boundsOf(note, given);
	const isPossible = (other: number) =>
		other > least &&
		other < most &&
		// "1 areas" would be the only one of its grammar.
		(other !== 1 || value.number === 1) &&
		(!value.unit.startsWith('%') || value.number > 100 || other <= 100) &&
		known.every((amount) => !isNear(amountOf({ ...value, number: other }), amount, note));
	const numbers = [...new Set([...given, ...variedNumbers(value.number)])].filter(isPossible);
	const length = sayQuantity(value).length;
	return shuffled(numbers, random).map((number) => {
		const text = sayQuantity({ ...value, number });
		const size = amountOf({ ...value, number });
		return { text, size, rank: text.length === length ? 1 : 2, from: null };
	});
}

/** Where the figure came from lies beyond all that it can have become: known from `was`, or else from the deck. */
function boundsOf(
	{ value, question, evidence: { standing } }: FigureNote,
	given: readonly number[]
): { readonly least: number; readonly most: number } {
	const { number } = value;
	const one = amountOf({ ...value, number: 1 });
	const was = standing.kind === 'changed' ? amountsIn(standing.was)[0] : undefined;
	const before = was === undefined ? [] : [was / one];
	const isUp = before.length > 0 ? before[0]! < number : WENT_UP.test(question);
	const isDown = before.length > 0 ? before[0]! > number : WENT_DOWN.test(question);
	const known = before.length > 0 ? before : given;
	return {
		least: isUp ? Math.max(0, ...known.filter((other) => other < number)) : 0,
		most: isDown ? Math.min(...known.filter((other) => other > number)) : Infinity
	};
}

function variedNumbers(number: number): readonly number[] {
	if (Number.isInteger(number) && number <= STEPS_UP_TO) return STEPS.map((step) => number + step);
	const varied = FACTORS.map((factor) => roundAs(number * factor, number));
	// A count stays one: 19 points become 5, and not 4.8.
	return Number.isInteger(number) ? varied.map(Math.round) : varied;
}

/** As round as the right one is: 600,000 becomes 480,000 and not 478,310. */
function roundAs(value: number, model: number): number {
	const digits = String(model).replace('.', '').replace(/0+$/, '').replace(/^0+/, '').length;
	return Number(value.toPrecision(Math.max(digits, 1)));
}

/** Within twice the tolerance it could pass as right, and never within a twentieth. */
const isNear = (
	amount: number,
	known: number,
	{ tolerancePercent, value }: FigureNote
): boolean => {
	const least = Number.isInteger(value.number) && value.number <= STEPS_UP_TO ? 0 : 5;
	return Math.abs(amount - known) <= (known * Math.max(2 * tolerancePercent, least)) / 100;
};

const isOfOneKind = (a: Quantity, b: Quantity): boolean =>
	a.unit === b.unit && a.currency === b.currency && a.scale === b.scale;

function amountsIn(text: string): readonly number[] {
	const found = text.matchAll(
		new RegExp(`(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(?:[ -](${SCALES.join('|')})\\b)?`, 'giu')
	);
	return [...found].map(([, whole = '', fraction = '', scale]) =>
		amountOf({
			number: Number(whole.replaceAll(',', '') + fraction),
			scale: scaleNamed(scale)
		})
	);
}
