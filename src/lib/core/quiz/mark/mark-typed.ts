// Marks a typed answer, in this order: as it stands, other accepted answers, amounts and dates by what
// they are worth, one slip in a long word; else it is wrong, and what differs is shown.
import { printQuantity } from '../../language/quantity.ts';
import type { Token } from '../../language/join-amounts.ts';
import { formOf, sameAnswer } from './compare.ts';
import { faultOfDate } from './mark-date.ts';
import { differenceBetween } from './difference.ts';
import type { AnswerKey, Fault, Marking, QuantityKey } from './marking.ts';
import { markQuantity } from './mark-quantity.ts';
import { meansAnother, slipBetween } from './slip.ts';
import { tokensOf } from '../../language/tokens.ts';

/** Nobody types more; what is longer is no answer, and would take long to compare. */
const MOST_CHARACTERS = 20_000;

/** What becomes of a typed text. Total: any text is marked, none throws. */
export function markTyped(typed: string, key: AnswerKey): Marking {
	const text = typed.slice(0, MOST_CHARACTERS).trim();
	const { accepted, date, quantity } = key;
	const { language } = key.terms;
	if (text === '') return { verdict: 'empty' };
	// Also finds answers without letters or digits.
	const literal = accepted.findIndex((answer) => answer.trim() === text);
	if (literal >= 0) return rightBy(literal);
	const tokens = tokensOf(text, language);
	if (tokens.length === 0) return { verdict: 'empty' };
	const answers = accepted.map((answer) => tokensOf(answer, language));
	const found = answers.findIndex((answer) => sameAnswer(tokens, answer));
	if (found >= 0) return rightBy(found);
	const shown = () =>
		quantity ? sayAmount(quantity) : (accepted[nearestTo(tokens, answers)] ?? '');
	const wrong = (fault: Fault): Marking => ({
		verdict: 'wrong',
		fault,
		difference: differenceBetween(text, shown(), language)
	});
	if (date) {
		const fault = faultOfDate(text, date);
		return fault ? wrong(fault) : { verdict: 'right', how: 'date' };
	}
	if (quantity) {
		const finding = markQuantity(text, quantity, language);
		if (finding.kind === 'wrong') return wrong(finding.fault);
		return { verdict: 'right', how: 'quantity', unitMissing: finding.unitMissing };
	}
	return markSlip(tokens, answers, key, wrong);
}

/** Without its "roughly", which nobody has to type. */
const sayAmount = ({ value }: QuantityKey): string => printQuantity({ ...value, qualifier: null });

/** The answer itself stands first. */
const rightBy = (place: number): Marking => ({
	verdict: 'right',
	how: place === 0 ? 'exact' : 'accepted'
});

function markSlip(
	typed: readonly Token[],
	answers: readonly (readonly Token[])[],
	{ terms }: AnswerKey,
	wrong: (fault: Fault) => Marking
): Marking {
	const slips = answers.flatMap((answer) => slipBetween(typed, answer) ?? []);
	const [first] = slips;
	if (!first) return wrong({ kind: 'words' });
	const slip = slips.find((one) => !meansAnother(one, typed, answers, terms));
	if (!slip) return wrong({ kind: 'other-word', typed: first.typed.written });
	const words = { typed: slip.typed.written, meant: slip.meant.written };
	return { verdict: 'right', how: 'slip', slip: words };
}

/** The place of the answer that shares the most words and amounts; of several the first. */
function nearestTo(typed: readonly Token[], answers: readonly (readonly Token[])[]): number {
	const known = new Set(typed.map((token) => formOf([token])));
	const shared = answers.map(
		(answer) => answer.filter((token) => known.has(formOf([token]))).length
	);
	return shared.indexOf(Math.max(...shared));
}
