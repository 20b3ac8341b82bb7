// Raised and lowered signs in a plain text: a number that is raised behind another is none of its digits.

const RAISED: ReadonlyMap<string, string> = new Map(
	[...'0123456789+-−=()naobcdi'].map((sign, at) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿªºᵇᶜᵈⁱ'][at]!])
);
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';

/** Numbers, signs and single letters as raised ones; an ending, as in "19th", as it stands. */
export function raised(text: string): string {
	const signs = [...text.trim()];
	const isWord = signs.length > 1 && signs.every((sign) => /\p{L}/u.test(sign));
	return isWord ? text : [...text].map((sign) => RAISED.get(sign) ?? sign).join('');
}

/** A number as a lowered one where it stands behind another; else, as in "CO2", as it stands. */
export const lowered = (text: string, before: string): string =>
	/\d$/.test(before) ? text.replace(/\d/g, (digit) => LOWERED[Number(digit)]!) : text;
