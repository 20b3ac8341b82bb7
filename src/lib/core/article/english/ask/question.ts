// How an English statement becomes a question in words of its own.
import type { Span } from '../../../language/span.ts';
import { type Draft, questionNote } from '../../draft.ts';
import type { SuggestionKind } from '../../suggestion.ts';
import { asOfOf } from '../read/as-of.ts';
import { upperFirst } from '../../edits.ts';
import { lowerFirst } from '../read/lower-first.ts';
import { MOST_WORDS, keptRange } from '../read/kept-range.ts';
import type { Reading } from '../read/reading.ts';
import type { Statement } from '../read/statement.ts';
import { inFront } from './in-front.ts';
import { anchoring, endsTorn, givesAway, isTorn, isUndated, tidy } from './weak-questions.ts';

/** `asks` is what is asked for, by places in the sentence; null where question or answer is a weak one. */
export function asking(
	statement: Statement,
	question: string,
	answer: string,
	asks: Span,
	kind: SuggestionKind,
	worth: number
): Draft | null {
	const { said, standing, reading } = statement;
	const { start, end, text } = said.sentence;
	const bare = introducedQuestion(tidyQuestion(question), standing.claimedBy, reading);
	const isDefinition = kind === 'definition' && !statement.context;
	const full = `${isDefinition ? '' : inFront(bare, answer, statement)}${bare}`;
	const words = full.split(/\s+/).length;
	if (
		standing.literalUntil !== undefined ||
		isNoAnswer(answer) ||
		isTorn(full, { start: 0, end: full.length }) ||
		isUndated(`${full} ${answer}`, reading) ||
		ASKS_FOR_PRONOUN.test(full) ||
		words > MOST_WORDS + (statement.context ? 8 : 0) ||
		words < 3 ||
		givesAway(full, answer)
	)
		return null;
	const tidied = tidy(inOwnDates(answer, statement));
	const kept = keptRange(said, asks, standing.to) ?? { start: 0, end: text.length };
	return {
		kind,
		question: full,
		answer: tidied,
		quote: {
			start: statement.context?.start ?? start + kept.start,
			end: Math.min(end, start + kept.end)
		},
		asks: { start: start + asks.start, end: start + asks.end },
		claimedBy: standing.claimedBy,
		asOf: asOfOf(said, reading),
		worth: worth * standing.certainty * anchoring(full, kind),
		note: questionNote(full, tidied)
	};
}

const tidyQuestion = (question: string): string =>
	question
		// "Now, what has …?"
		.replace(
			/^(?:Now|Thus|Still|Then|Therefore|Instead|Also|Meanwhile|However|Moreover), (?=\p{Ll})/u,
			''
		)
		.replace(/\s+/g, ' ')
		.replace(/\s+([,?])/g, '$1')
		.replace(/[.,](["”’])\?$/, '$1?')
		.replace(/,\?$/, '?');

/** Torn, or broken off behind a small word. */
const isNoAnswer = (answer: string): boolean =>
	/^[,;:.)]/.test(answer) || isTorn(answer, { start: 0, end: answer.length }) || endsTorn(answer);

/** "Who sold its yard?": whose, only the answer tells. */
const ASKS_FOR_PRONOUN =
	/^(?:According to [^,]+, )?who\b.*\b(?:it|its|they|their|them|he|his|him|she|her)\b/i;

/** An answer stands in its passage: there it says "on Saturday", not the day's date. */
const inOwnDates = (answer: string, { said: { sentence }, standing }: Statement): string =>
	standing.edits
		.filter(({ text }) => /\d/.test(text))
		.reduce(
			(own, { start, end, text }) => own.replace(text, sentence.text.slice(start, end)),
			answer
		);

function introducedQuestion(question: string, claimedBy: string | null, reading: Reading): string {
	return claimedBy === null || question.includes(claimedBy)
		? upperFirst(question)
		: `According to ${claimedBy}, ${lowerFirst(question, reading)}`;
}
