// Whether a typed amount is the note's: the number within its tolerance, the unit the same where one
// is given. Neither is compared by letters.
import { printQuantity, SCALES } from '../../language/quantity.ts';
import type { AmountToken, Token } from '../../language/join-amounts.ts';
import { amountsOf } from './compare.ts';
import { foldLetters } from '../../language/fold.ts';
import type { Fault, QuantityKey } from './marking.ts';
import { oneEditApart } from '../../language/one-edit.ts';
import { tokensOf } from '../../language/tokens.ts';
import { measureOf, sameUnit } from '../../language/units.ts';

export type QuantityFinding =
	| { readonly kind: 'right'; readonly unitMissing: boolean }
	| { readonly kind: 'wrong'; readonly fault: Fault };

/** Words that neither count nor are counted: what stands before a number, and what joins words. */
const FILLERS = new Set(
	'roughly around about nearly almost over more than at least up to most approximately approx circa some ca only just exactly under less fewer or so odd of in for on by from and it is was were has had have they there are be would total altogether between to its his her their'.split(
		' '
	)
);

const wrong = (fault: Fault): QuantityFinding => ({ kind: 'wrong', fault });

/** Marks a typed amount; of a range both ends must be near enough. */
export function markQuantity(typed: string, key: QuantityKey, language: string): QuantityFinding {
	const wanted = tokensOf(printQuantity(key.value), language);
	const at = wanted.findIndex((token) => token.kind === 'amount');
	const number = wanted[at];
	if (number?.kind !== 'amount') return wrong({ kind: 'no-number' });
	const given = tokensOf(withScaleAtBothEnds(typed), language);
	const amounts = withoutThoseOf(wanted.slice(at + 1), amountsOf(given));
	if (amounts.length === 0) return wrong({ kind: 'no-number' });
	const unit = unitBetween(
		wordsOf(given),
		wordsOf(wanted.slice(at + 1)),
		key.question,
		number.of !== '',
		language
	);
	const otherUnit = (typedUnit: string, kind: 'unit' | 'currency' = 'unit') => {
		const wantedUnit = [number.of, unit.wanted].filter((part) => part !== '').join(' ');
		return wrong({ kind, typed: typedUnit, wanted: wantedUnit });
	};
	const percent = Math.max(key.tolerancePercent, unit.factor === 1 ? 0 : ROUNDING_PERCENT);
	const near = (amount: AmountToken) =>
		!amount.ordinal &&
		amount.readings.some((one) => isNear(one * unit.factor, number.readings[0]!, percent));
	if (!amounts.every(near)) {
		// 4 months for 4 years: not the number is wrong.
		const unturned =
			unit.factor !== 1 && amounts.every(({ readings }) => readings.includes(number.readings[0]!));
		if (unturned) return otherUnit(unit.typed);
		const scale = amounts.length === 1 && scaledAlike(amounts[0]!, number);
		return wrong({ kind: scale ? 'scale' : 'number' });
	}
	const ofs = amounts.map(({ of }) => of).filter((of) => of !== '');
	const other = ofs.find((of) => of !== number.of);
	if (other !== undefined) {
		return otherUnit(other, isCurrency(other) && isCurrency(number.of) ? 'currency' : 'unit');
	}
	if (unit.other) return otherUnit(unit.typed);
	const unitMissing = number.of === '' ? unit.wanted !== '' && unit.typed === '' : ofs.length === 0;
	return { kind: 'right', unitMissing };
}

/** By its code, as amounts name it. */
const isCurrency = (of: string): boolean => /^[A-Z]{3}$/.test(of);

/** "290 to 310 billion" means billions at both ends. */
const withScaleAtBothEnds = (typed: string): string =>
	foldLetters(typed).replace(RANGE, '$1$3$2$3');

const RANGE = new RegExp(
	`(\\d)( ?(?:-|to|and) ?[$€£]?[\\d.,]+)( ?(?:k|m|bn|${SCALES.join('|')}))(?!\\p{L})`,
	'gu'
);

/** The typed amounts but for those that belong to the unit, as in "of the 27 members". */
function withoutThoseOf(
	unit: readonly Token[],
	amounts: readonly AmountToken[]
): readonly AmountToken[] {
	const ofUnit = amountsOf(unit).map(({ readings }) => readings[0]);
	return amounts.filter(({ readings }, at) => at === 0 || !ofUnit.includes(readings[0]));
}

const wordsOf = (tokens: readonly Token[]): readonly string[] =>
	tokens.flatMap((token) =>
		token.kind === 'word' && !FILLERS.has(token.text) ? [token.text] : []
	);

interface UnitFinding {
	readonly typed: string;
	readonly wanted: string;
	readonly other: boolean;
	/** Turns the typed number into the note's unit. */
	readonly factor: number;
}

/**
 * How the typed unit stands to the wanted one: none is no other. Behind a unit that is a sign, as in
 * "11% of the Donbas", stand names (`named`), and only in them may be a slip.
 */
function unitBetween(
	typed: readonly string[],
	wanted: readonly string[],
	question: string,
	named: boolean,
	language: string
): UnitFinding {
	const said = { typed: typed.join(' '), wanted: wanted.join(' ') };
	const [ours, theirs] = [measureOf(typed[0] ?? ''), measureOf(wanted[0] ?? '')];
	if (typed.length === 1 && wanted.length === 1 && ours?.dimension === theirs?.dimension) {
		if (ours && theirs) return { ...said, other: false, factor: ours.factor / theirs.factor };
	}
	const asked = wordsOf(tokensOf(question, language));
	const isWanted = (word: string) =>
		wanted.some((one) => sameUnit(word, one) || (named && isSlipOf(word, one)));
	const isAsked = (word: string) => asked.some((one) => sameUnit(word, one) || sameRoot(word, one));
	const known = typed.every((word) => isWanted(word) || isAsked(word));
	const fits = typed.length === 0 || wanted.length === 0 || typed.some(isWanted);
	return { ...said, other: !known || !fits, factor: 1 };
}

const isSlipOf = (typed: string, wanted: string): boolean =>
	wanted.length >= 5 && oneEditApart(typed, wanted) !== null;

/** "Ukrainian" beside a question about Ukraine. */
const sameRoot = (a: string, b: string): boolean =>
	a.length >= 5 && a.slice(0, 5) === b.slice(0, 5);

/** What turning units and counting percents rounds away. */
const ROUNDING_PERCENT = 1e-9;

/** Exactly this many percent off still counts as near. */
const isNear = (typed: number, wanted: number, percent: number): boolean =>
	typed === wanted ||
	(percent > 0 &&
		Math.abs(typed - wanted) <= (Math.abs(wanted) * (percent + ROUNDING_PERCENT)) / 100);

const scaledAlike = (typed: AmountToken, wanted: AmountToken): boolean =>
	typed.readings.some((one) =>
		[3, 6, 9, 12].some(
			(power) =>
				one * 10 ** power === wanted.readings[0] || one === wanted.readings[0]! * 10 ** power
		)
	);
