// How an English statement becomes a question: a gap in it, or its words turned round.
import type { SuggestionKind } from '../../suggestion.ts';
import { type Draft, clozeNote, questionNote } from '../../draft.ts';
import { type Edit, edited, lowerFirst, upperFirst } from '../read/edits.ts';
import type { LooseDate } from '../../../language/loose-date.ts';
import { MOST_WORDS, asides, keptRange } from '../read/kept-range.ts';
import type { Reading, Said } from '../read/reading.ts';
import type { Span } from '../../../language/span.ts';
import type { Statement } from '../read/statement.ts';
import { anchoring, givesAway, isTorn, isUndated, saysLittle, tidy } from './weak-questions.ts';
import { contextOf } from './in-front.ts';
import { readVerb } from '../read/verbs.ts';
import { withYear } from '../../../language/dates-in-text.ts';

export interface Asked {
	readonly kind: SuggestionKind;
	/** What is asked for, by places in the sentence. */
	readonly at: Span;
	readonly gap: string;
	readonly hint: string;
	readonly worth: number;
}

/** The statement with a gap where the answer stood; null where it gets too long or gives the answer away. */
export function gapped(statement: Statement, { kind, at, gap, hint, worth }: Asked): Draft | null {
	const { said, standing, reading } = statement;
	const { text, start } = said.sentence;
	const kept = keptRange(said, at, standing.to);
	if (kept === null || at.start < standing.from) return null;
	// ", the minister told us" is taken out: no part of an answer.
	const isCutOut = ({ start: from, end: to, text: put }: Edit) =>
		put === '' && to - from > 4 && from < at.end && at.start < to;
	if (standing.edits.some(isCutOut) || isTorn(text, at)) return null;
	const needed = standing.edits.filter((edit) => edit.end <= at.start || edit.start >= at.end);
	const edits = [
		...needed,
		...asides(text, kept, at, statement.clause?.restStart ?? 0).filter(
			(aside) => !needed.some(({ start: from, end: to }) => aside.start < to && from < aside.end)
		)
	];
	const answer = tidy(text.slice(at.start, at.end));
	const side = (from: number, to: number) =>
		edited(
			text,
			edits.filter((edit) => edit.start >= from && edit.end <= to),
			from,
			to
		);
	let before = side(kept.start, at.start);
	let behind = side(at.end, kept.end);
	before = before === '' ? '' : `${before} `;
	if (!/^[.,;:?!%’'”"]/.test(behind)) behind = ` ${behind}`;
	behind = behind.trimEnd().replace(/[,;:–—-]$/, '');
	if (!/[.!?]["”’]?$/.test(behind)) behind += '.';
	if (statement.clause === null && !said.sentence.isPoint && !dated(said) && !isWhole(text))
		return null;
	before = statement.context
		? upperFirst(before)
		: introduced(before, standing.claimedBy, reading, at.start === kept.start ? '____' : null);
	before = `${inFront(`${before} ${behind}`, answer, statement)}${before}`;
	const question = `${before}____${behind}`;
	if (
		saysLittle(question) ||
		// "On the high street, according to X, takings are down, …": said twice.
		/According to .* according to /.test(question) ||
		isUndated(`${question} ${answer}`, reading) ||
		givesAway(`${before} ${behind}`, answer) ||
		question.split(/\s+/).length > MOST_WORDS + 8
	)
		return null;
	return {
		kind,
		question: hint === '' ? question : `${before}____ (${hint})${behind}`,
		answer,
		quote: { start: statement.context?.start ?? start + kept.start, end: start + kept.end },
		asks: { start: start + at.start, end: start + at.end },
		claimedBy: standing.claimedBy,
		asOf: asOfOf(said, reading),
		worth:
			worth *
			standing.certainty *
			(question.split(/\s+/).length > 30 ? 0.86 : 1) *
			anchoring(question, kind),
		note: clozeNote(before, gap, answer, behind, hint)
	};
}

/** The sentence before, where this one needs it; else what the article is about, where that has to be said. */
const inFront = (whole: string, answer: string, statement: Statement): string =>
	statement.context ? `${statement.context.text} ` : contextOf(whole, answer, statement);

/** A sentence all the same, though its main verb was not found: a gap asks nothing of its grammar. */
const isWhole = (text: string): boolean =>
	/^[\p{Lu}\d].*[.]["”]?$/u.test(text) &&
	text.split(/\s+/).length >= 7 &&
	(text.match(/\p{Ll}+/gu) ?? []).some((word) => {
		const forms = readVerb(word)?.forms;
		return (
			forms !== undefined &&
			['past', 'third', 'modal', 'be', 'have'].some((form) => forms.has(form as 'past'))
		);
	});

/** A line that begins with its date: "Aug. 15, 2026: districts must publish drafts". */
const dated = ({ dates, sentence }: Said): boolean =>
	dates[0]?.start === 0 && sentence.text[dates[0].end] === ':';

/** A question in words of its own. */
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
	const bare = introducedQuestion(
		question
			.replace(/\s+/g, ' ')
			.replace(/\s+([,?])/g, '$1')
			.replace(/[.,](["”’])\?$/, '$1?')
			.replace(/,\?$/, '?'),
		standing.claimedBy,
		reading
	);
	const full = `${kind === 'definition' && !statement.context ? '' : inFront(bare, answer, statement)}${bare}`;
	if (/^[,;:.)]/.test(answer) || isTorn(answer, { start: 0, end: answer.length })) return null;
	if (
		/(?:^|\s)(?:and|or|but|of|in|to|for|with|by|up|as|the|an?|its|their|just|only|not|even|both|either|also)$/.test(
			tidy(answer)
		)
	)
		return null;
	if (
		isUndated(`${full} ${answer}`, reading) ||
		/^(?:According to [^,]+, )?who\b.*\b(?:it|its|they|their|them|he|his|him|she|her)\b/i.test(full)
	)
		return null;
	const words = full.split(/\s+/).length;
	const tidied = tidy(inOwnDates(answer, statement));
	if (words > MOST_WORDS + (statement.context ? 8 : 0) || words < 3 || givesAway(full, answer))
		return null;
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

/** An answer stands in its passage: there it says "on Saturday", not the day's date. */
const inOwnDates = (answer: string, { said: { sentence }, standing }: Statement): string =>
	standing.edits
		.filter(({ text }) => /\d/.test(text))
		.reduce(
			(own, { start, end, text }) => own.replace(text, sentence.text.slice(start, end)),
			answer
		);

/** "According to X, " in front, or the name of what it is about where the statement names nothing. */
function introduced(
	before: string,
	claimedBy: string | null,
	reading: Reading,
	first: string | null
): string {
	if (claimedBy !== null) {
		const rest = first === null ? lowerFirst(before, reading) : before;
		return `According to ${claimedBy}, ${rest}`;
	}
	return upperFirst(before);
}

function introducedQuestion(question: string, claimedBy: string | null, reading: Reading): string {
	return claimedBy === null || question.includes(claimedBy)
		? upperFirst(question)
		: `According to ${claimedBy}, ${lowerFirst(question, reading)}`;
}

function asOfOf({ dates, sentence }: Said, reading: Reading): LooseDate | null {
	const ahead = /\b(?:will|must|due|by|from)\b/.test(sentence.text);
	const [only, second] = dates;
	// A year in passing ("from 11 percent in 2012") is not when the rest held.
	const isWhen =
		only &&
		(only.grain !== 'year' || /^In (?:the \p{L}+ of )?$/u.test(sentence.text.slice(0, only.start)));
	if (isWhen && !second) return withYear(only.date, reading.date, ahead);
	return reading.date;
}
