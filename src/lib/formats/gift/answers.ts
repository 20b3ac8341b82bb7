// Answers to choose from or to type as a note: a question, or a sentence with a gap.
import { writeBesideGap, writeGap } from '../../core/note/write-cloze.ts';
import { fail, ok } from '../../core/result.ts';
import {
	askedBy,
	explanationOf,
	isRight,
	others,
	type Drafts,
	type GiftDeckWords
} from './draft.ts';
import type { GiftAnswer, GiftQuestion } from './question.ts';

/** What is right in part is neither an answer nor a wrong option. */
export function ofAnswers(
	question: GiftQuestion,
	given: readonly GiftAnswer[],
	isTyped: boolean,
	words: GiftDeckWords
): Drafts {
	// A card cannot know what any letters may be.
	const answers = given.filter(({ isPattern }) => !isPattern);
	const right = answers.filter(isRight);
	const wrong = answers.filter(({ percent }) => percent <= 0);
	const [first, ...also] = right;
	if (first === undefined)
		return isTyped ? noneRight(given) : ofAllThatApply(question, answers, words);
	const answer = first.text;
	const accepted = others(
		also.map(({ text }) => text),
		[answer]
	);
	const decoys = others(
		wrong.map(({ text }) => text),
		[answer, ...accepted]
	);
	const feedback = right.map((one) => one.feedback).filter((said) => said !== '');
	const shared = {
		within: '',
		explanation: explanationOf(question, feedback.join(' '), wrong),
		decoys
	};
	const sentence = clozeOf(question, [answer, ...accepted]);
	if (sentence !== null) return ok([{ ...shared, kind: 'cloze', text: sentence }]);
	return ok([{ ...shared, kind: 'question', question: askedBy(question), answer, also: accepted }]);
}

function noneRight(given: readonly GiftAnswer[]): Drafts {
	return fail(
		given.some(({ isPattern }) => isPattern)
			? { kind: 'gift-pattern' }
			: { kind: 'gift-none-right' }
	);
}

/** The sentence with its gap; null where it has none. */
const clozeOf = ({ text, behindGap }: GiftQuestion, accepted: readonly string[]): string | null =>
	behindGap === null
		? null
		: writeBesideGap(text) + writeGap('gap', accepted) + writeBesideGap(behindGap);

/** So few can be named in any order. */
const MOST_ORDERS = 3;

/** Several answers that are right together: all of them are the answer. */
function ofAllThatApply(
	question: GiftQuestion,
	answers: readonly GiftAnswer[],
	{ answersWanted }: GiftDeckWords
): Drafts {
	const parts = answers.filter(({ percent }) => percent > 0);
	const wrong = answers.filter(({ percent }) => percent <= 0);
	const whole = parts.reduce((sum, { percent }) => sum + percent, 0);
	if (parts.length < 2 || whole < 99) return fail({ kind: 'gift-none-right' });
	const right = parts.map(({ text }) => text);
	const [answer = '', ...orders] = right.length <= MOST_ORDERS ? ordersOf(right) : [right];
	const said = (texts: readonly string[]) => texts.join('; ');
	// One of them is another each time: as long as the right answer, and wrong as a whole.
	const decoys = wrong.map(({ text }, at) => said(right.with(at % right.length, text)));
	const feedback = parts.map((one) => one.feedback).filter((one) => one !== '');
	return ok([
		{
			...{ kind: 'question', within: '' },
			question: answersWanted(askedBy(question), right.length),
			answer: said(answer === '' ? right : answer),
			also: others(orders.map(said), [said(right)]),
			explanation: explanationOf(question, feedback.join(' '), wrong),
			decoys: others(decoys, [said(right)])
		}
	]);
}

/** All orders of a few, the given one first. */
function ordersOf(texts: readonly string[]): readonly (readonly string[])[] {
	if (texts.length < 2) return [texts];
	return texts.flatMap((first, at) =>
		ordersOf(texts.toSpliced(at, 1)).map((rest) => [first, ...rest])
	);
}
