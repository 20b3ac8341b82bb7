// Wrong figures: of the same unit and roundness, as likely above the right one as below it.
import type { FigureNote } from '../../note/note.ts';
import {
	amountOf,
	sayQuantity,
	SCALES,
	scaleNamed,
	type Quantity
} from '../../language/quantity.ts';
import type { OptionCandidate } from './pick-even.ts';
import { below, shuffled, type Random } from './random.ts';
import type { Pool } from './pool.ts';

const FACTORS = [0.25, 0.4, 0.5, 0.6, 0.7, 0.8, 1.25, 1.4, 1.6, 1.8, 2, 2.5] as const;
/** Small counts are varied by steps: 3 areas, 2 areas, 5 areas. */
const STEPS_UP_TO = 12;
/** At most this many above the right one, and as many below. */
const MOST = 3;

/** Figures that are none of those known for this, nor near one; others of the unit that the decks give first. */
export function numberOptions(
	note: FigureNote,
	right: readonly string[],
	pool: Pool,
	random: Random
): readonly OptionCandidate[] {
	const known = [amountOf(note.value), ...right.flatMap(amountsIn)];
	const { number, unit } = note.value;
	const isPossible = (other: number) =>
		other > 0 &&
		(!unit.startsWith('%') || number > 100 || other <= 100) &&
		known.every((amount) => !isNear(amountOf({ ...note.value, number: other }), amount, note));
	const given = (pool.byKind.get('figure') ?? []).flatMap(({ note: other }) =>
		other.kind === 'figure' && isOfOneKind(other.value, note.value) ? [other.value.number] : []
	);
	const varied = variedNumbers(number);
	const halfOf = (isAbove: boolean) =>
		[...shuffled(given, random), ...shuffled(varied, random)]
			.filter((other) => other > number === isAbove && isPossible(other))
			.slice(0, MOST);
	const [above, under] = [halfOf(true), halfOf(false)];
	// Were the halves even, the right one would mostly stand in the middle.
	const up = below(MOST + 1, random);
	const order = [
		...above.slice(0, up),
		...under.slice(0, MOST - up),
		...above.slice(up),
		...under.slice(MOST - up)
	];
	return order.map((other, index) => ({
		text: sayQuantity({ ...note.value, number: other }),
		rank: 1 + index / 10
	}));
}

function variedNumbers(number: number): readonly number[] {
	if (Number.isInteger(number) && number <= STEPS_UP_TO) {
		return [-4, -3, -2, -1, 1, 2, 3, 4].map((step) => number + step);
	}
	return [...new Set(FACTORS.map((factor) => roundAs(number * factor, number)))];
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
