// Whether a sentence with several numbers, or people, answers the question with another one than the card does.
import type { Span } from '../../../language/span.ts';
import { numbersIn } from './amounts.ts';
import { namesAllIn, stems, type Case } from './case.ts';
import type { JudgeWords } from './words.ts';

/** Of several numbers in a sentence another one stands where the question's words are; so with the people of two clauses. */
export function isElsewhere({ question, answer, sentences, words }: Case): boolean {
	const asked = stems(question);
	const hits = (part: string) => {
		const own = new Set(stems(part));
		return asked.filter((stem) => own.has(stem)).length;
	};
	const [number] = numbersIn(answer, words);
	if (number && answer.split(/\s+/).length <= 6) {
		const parts = sentences.split(/(?<=[,;])\s|(?=\s(?:and|but|while|und|aber|während)\s)/u);
		const places = parts.flatMap((part) =>
			numbersIn(part, words).map((one) => ({ value: one.value, count: hits(near(part, one)) }))
		);
		const most = (isOwn: boolean) =>
			Math.max(
				0,
				...places
					.filter(({ value }) => (value === number.value) === isOwn)
					.map(({ count }) => count)
			);
		const isThere = places.some(({ value }) => value === number.value);
		return (
			isThere &&
			(most(false) >= most(true) + 2 || countsOthers(question, number.value, sentences, words))
		);
	}
	if (!/^(?:who|wer)\s(?:is|was|ist|war)\s(?:the|der|die)\s/i.test(question)) return false;
	const clause = sentences
		.split(/;\s|,?\s(?=(?:while|but|whereas|während|aber)\s)|(?<=[.!?])\s/u)
		.find((part) => part.includes(answer));
	return clause !== undefined && !namesAllIn(question, clause);
}

/** The few words on both sides of a number. */
const near = (part: string, { start, end }: Span): string =>
	`${part.slice(0, start).split(/\s+/).slice(-6).join(' ')} ${part.slice(end).split(/\s+/).slice(0, 7).join(' ')}`;

/** "How many schools": behind the number stands "houses". */
function countsOthers(
	question: string,
	value: string,
	sentence: string,
	words: JudgeWords
): boolean {
	const counted = /\b(?:how many|wie viele)\s(\p{L}[\p{L}-]+)/iu.exec(question)?.[1];
	if (counted === undefined) return false;
	const places = numbersIn(sentence, words);
	const own = places.filter((one) => one.value === value);
	const behind = (end: number) =>
		stems(/^[^,.;]{0,40}/.exec(sentence.slice(end))?.[0] ?? '').slice(0, 3);
	const stem = counted.toLowerCase().slice(0, 5);
	const asked = stems(question);
	return (
		own.length > 0 &&
		own.every(({ end }) => !asked.includes(behind(end)[0] ?? stem)) &&
		places.some((one) => one.value !== value && behind(one.end)[0] === stem)
	);
}
