// Marks a typed answer, in this order: as it stands, other accepted answers, dates and amounts by what
// they are worth, words by what they say (mark-text.ts). What is wrong is shown beside the answer, and
// what no program can tell is asked of the learner.
import { printQuantity } from '../../language/quantity.ts';
import type { Token } from '../../language/join-amounts.ts';
import { formOf, sameAnswer } from './compare.ts';
import { faultOfDate } from './mark-date.ts';
import { differenceBetween } from './difference.ts';
import type { AnswerKey, Fault, Marking, QuantityKey, TextFinding } from './marking.ts';
import { markText } from './mark-text.ts';
import { markQuantity } from './mark-quantity.ts';
import { meansAnother, slipBetween } from './slip.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { isEnglish, tokensOf } from '../../language/tokens.ts';

/** Nobody types more; what is longer is no answer, and would take long to compare. */
const MOST_CHARACTERS = 20_000;

/** What becomes of a typed text. Total: any text is marked, none throws. */
export function markTyped(typed: string, key: AnswerKey, lexicon: Lexicon | null): Marking {
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
	const ask = (): Marking => ({
		verdict: 'ask',
		difference: differenceBetween(text, shown(), language)
	});
	if (date) {
		const fault = faultOfDate(text, date, key.question);
		return fault ? wrong(fault) : { verdict: 'right', how: 'date' };
	}
	if (quantity) {
		const finding = markQuantity(text, quantity, language);
		if (finding.kind === 'wrong') return wrong(finding.fault);
		if (finding.kind === 'ask') return ask();
		return { verdict: 'right', how: 'quantity', unitMissing: finding.unitMissing };
	}
	const finding = isEnglish(language)
		? markText(text, key, lexicon)
		: markSlip(tokens, answers, key);
	if (finding.kind === 'wrong') return wrong(finding.fault);
	if (finding.kind === 'ask') return ask();
	const { slip } = finding;
	return slip ? { verdict: 'right', how: 'slip', slip } : { verdict: 'right', how: 'meaning' };
}

/** Without its "roughly", which nobody has to type. */
const sayAmount = ({ value }: QuantityKey): string => printQuantity({ ...value, qualifier: null });

/** The answer itself stands first. */
const rightBy = (place: number): Marking => ({
	verdict: 'right',
	how: place === 0 ? 'exact' : 'accepted'
});

/** Of a language whose words are not known: the same words, or one of them with a slip. */
function markSlip(
	typed: readonly Token[],
	answers: readonly (readonly Token[])[],
	{ terms }: AnswerKey
): TextFinding {
	const slips = answers.flatMap((answer) => slipBetween(typed, answer) ?? []);
	const [first] = slips;
	if (!first) return { kind: 'ask' };
	const slip = slips.find((one) => !meansAnother(one, typed, answers, terms));
	if (!slip) return { kind: 'wrong', fault: { kind: 'other-word', typed: first.typed.written } };
	const words = { typed: slip.typed.written, meant: slip.meant.written };
	return { kind: 'right', place: 0, slip: words };
}

/** The place of the answer that shares the most words and amounts; of several the first. */
function nearestTo(typed: readonly Token[], answers: readonly (readonly Token[])[]): number {
	const known = new Set(typed.map((token) => formOf([token])));
	const shared = answers.map(
		(answer) => answer.filter((token) => known.has(formOf([token]))).length
	);
	return shared.indexOf(Math.max(...shared));
}
