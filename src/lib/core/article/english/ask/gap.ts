// How an English statement becomes a question with a gap where the answer stood.
import type { Span } from '../../../language/span.ts';
import { type Draft, clozeNote } from '../../draft.ts';
import type { SuggestionKind } from '../../suggestion.ts';
import { asOfOf } from '../read/as-of.ts';
import { type Replacement, edited, upperFirst } from '../../edits.ts';
import { lowerFirst } from '../read/lower-first.ts';
import { MOST_WORDS, asides, keptRange } from '../read/kept-range.ts';
import type { Reading, ReadSentence } from '../read/reading.ts';
import type { Statement } from '../read/statement.ts';
import { readVerb } from '../read/verbs.ts';
import { inFront } from './in-front.ts';
import {
	anchoring,
	endsTorn,
	givesAway,
	isTorn,
	isUndated,
	saysLittle,
	tidy
} from './weak-questions.ts';

export interface AskedGap {
	readonly kind: SuggestionKind;
	/** What is asked for, by places in the sentence. */
	readonly at: Span;
	readonly gap: string;
	readonly hint: string;
	readonly worth: number;
}

/** The statement with a gap where the answer stood; null where it gets too long or gives the answer away. */
export function gapped(
	statement: Statement,
	{ kind, at, gap, hint, worth }: AskedGap
): Draft | null {
	const { said, standing, reading } = statement;
	const { text, start } = said.sentence;
	const kept = keptRange(said, at, standing.to);
	if (kept === null || at.start < standing.from || isTorn(text, at) || !isSentence(statement))
		return null;
	// ", the minister told us" is taken out: no part of an answer.
	const isCutOut = ({ start: from, end: to, text: put }: Replacement) =>
		put === '' && to - from > 4 && from < at.end && at.start < to;
	if (standing.edits.some(isCutOut)) return null;
	const answer = tidy(text.slice(at.start, at.end));
	const around = aroundGap(statement, kept, at);
	const { behind } = around;
	const before = `${inFront(`${around.before} ${behind}`, answer, statement)}${around.before}`;
	const question = `${before}____${behind}`;
	const words = question.split(/\s+/).length;
	if (
		saysLittle(question) ||
		endsTorn(answer) ||
		isTorn(question, { start: 0, end: question.length }) ||
		// "On the high street, according to X, takings are down, …": said twice.
		/According to .* according to /.test(question) ||
		isUndated(`${question} ${answer}`, reading) ||
		givesAway(`${before} ${behind}`, answer) ||
		words > MOST_WORDS + 8
	)
		return null;
	return {
		kind,
		question: hint === '' ? question : `${before}____ (${hint})${behind}`,
		answer,
		quote: { start: statement.context?.start ?? start + kept.start, end: start + kept.end },
		asks: { start: start + at.start, end: start + at.end },
		claimedBy: at.start > (standing.literalUntil ?? at.start) ? null : standing.claimedBy,
		asOf: asOfOf(said, reading),
		worth: worth * standing.certainty * (words > 30 ? 0.86 : 1) * anchoring(question, kind),
		note: clozeNote(before, gap, answer, behind, hint)
	};
}

/** What stands before and behind the gap, in words that stand alone, with a full stop at the end. */
function aroundGap(statement: Statement, kept: Span, at: Span) {
	const { said, standing, reading } = statement;
	const { text } = said.sentence;
	const needed = standing.edits.filter((edit) => edit.end <= at.start || edit.start >= at.end);
	const edits = [
		...needed,
		...(standing.literalUntil
			? []
			: asides(text, kept, at, statement.clause?.restStart ?? 0)
		).filter(
			(aside) => !needed.some(({ start: from, end: to }) => aside.start < to && from < aside.end)
		)
	];
	const side = (from: number, to: number) =>
		edited(
			text,
			edits.filter((edit) => edit.start >= from && edit.end <= to),
			from,
			to
		);
	const first = side(kept.start, at.start);
	const before = first === '' ? '' : `${first} `;
	// "160 km (100 miles)" says it twice.
	const last = side(at.end, kept.end).replace(/^\s?\([^()]*\d[^()]*\)/, '');
	const behind = (/^[.,;:?!%’'”"]/.test(last) ? last : ` ${last}`)
		.trimEnd()
		.replace(/[,;:–—-]$/, '');
	return {
		before: statement.context
			? upperFirst(before)
			: introduced(
					before,
					standing.literalUntil ? null : standing.claimedBy,
					reading,
					at.start === kept.start ? '____' : null
				),
		behind: /[.!?]["”’]?$/.test(behind) ? behind : `${behind}.`
	};
}

/** A whole one, a point of a list, or a line with its date: a gap in anything else has no grammar. */
const isSentence = ({ clause, said }: Statement): boolean =>
	clause !== null || said.sentence.isPoint || dated(said) || isWhole(said.sentence.text);

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
const dated = ({ dates, sentence }: ReadSentence): boolean =>
	dates[0]?.start === 0 && sentence.text[dates[0].end] === ':';

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
