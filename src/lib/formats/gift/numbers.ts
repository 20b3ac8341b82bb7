// A number with its tolerance as a figure, or as a typed answer where it cannot be a figure.
import { parseQuantity, printQuantity } from '../../core/language/quantity.ts';
import { fail, ok } from '../../core/result.ts';
import { askedBy, explanationOf, isRight, others, type Drafts } from './draft.ts';
import type { GiftNumber, GiftQuestion } from './question.ts';

export function ofNumbers(question: GiftQuestion, answers: readonly GiftNumber[]): Drafts {
	const right = answers.filter(isRight);
	const [first, ...also] = right;
	if (first === undefined) return fail({ kind: 'gift-no-number-right' });
	const shared = {
		...{ within: '', decoys: [] },
		explanation: explanationOf(question, first.feedback)
	};
	const { number, tolerance } = first;
	const isExact = right.every((one) => one.tolerance === 0);
	if (isExact && (number < 0 || also.length > 0)) {
		const said = also.map((one) => String(one.number));
		const accepted = others(said, [String(number)]);
		const asked = { question: askedBy(question), answer: String(number), also: accepted };
		return ok([{ ...shared, ...asked, kind: 'question' }]);
	}
	if (also.length > 0) return fail({ kind: 'gift-several-tolerances' });
	if (number < 0) return fail({ kind: 'gift-below-zero' });
	const value = { qualifier: null, currency: null, number, scale: null, unit: '' };
	if (parseQuantity(printQuantity(value))?.number !== number) {
		return fail({ kind: 'gift-long-number' });
	}
	const tolerancePercent = percentOf(tolerance, number);
	if (tolerancePercent === null) return fail({ kind: 'gift-wide-tolerance' });
	return ok([{ ...shared, kind: 'figure', question: askedBy(question), value, tolerancePercent }]);
}

/** In percent of the number, with three decimals, rounded so that both ends still count. */
function percentOf(tolerance: number, number: number): number | null {
	if (tolerance === 0) return 0;
	const percent = Math.ceil(Number(((tolerance / number) * 100_000).toPrecision(9))) / 1000;
	return percent < 1000 ? percent : null;
}
