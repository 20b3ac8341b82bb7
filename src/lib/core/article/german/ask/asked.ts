// How a German statement is asked: as a question, or with a gap where the answer stood.
import type { Span } from '../../../language/span.ts';
import { clozeNote, questionNote, type Draft } from '../../draft.ts';
import type { SuggestionKind } from '../../suggestion.ts';
import { asOfOf } from '../read/as-of.ts';
import { edited, upperFirst } from '../../edits.ts';
import type { Statement } from '../read/statement.ts';
import { titleInFront } from './in-front.ts';

export interface Asked {
	readonly kind: SuggestionKind;
	/** What is asked for, by places in the sentence. */
	readonly at: Span;
	readonly worth: number;
}

const MOST_WORDS = 43;
const FEWEST_WORDS = 4;

/** The statement with a gap where the answer stood; null where it gets too long or gives the answer away. */
export function gapped(
	statement: Statement,
	{ kind, at, worth, gap, hint }: Asked & { readonly gap: string; readonly hint: string }
): Draft | null {
	const { said, standing, reading } = statement;
	const { text, start, end } = said.sentence;
	if (standing.edits.some((edit) => edit.start < at.end && at.start < edit.end)) return null;
	const answer = text.slice(at.start, at.end).trim();
	// The year that is put behind a date would tell half of it.
	const edits = standing.edits.filter((edit) => edit.start !== at.end || edit.end !== at.end);
	const before = upperFirst(edited(text, edits, 0, at.start));
	const behind = edited(text, edits, at.end);
	const front = inFront(statement, `${before} ${behind}`, answer);
	const lead = `${front}${before === '' || /[„(»]$/.test(before) ? before : `${before} `}`;
	const last = /^[.,;:?!%“"»)]/.test(behind) || behind === '' ? behind : ` ${behind}`;
	const tail = /[.!?][“"]?$/.test(last) ? last : `${last}.`;
	const question = `${lead}____ (${hint})${tail}`;
	const words = question.split(/\s+/).length;
	if (words > MOST_WORDS || words < FEWEST_WORDS + 2 || givesAway(`${lead}${tail}`, answer))
		return null;
	return {
		kind,
		question,
		answer,
		quote: { start: standing.before?.start ?? start, end },
		asks: { start: start + at.start, end: start + at.end },
		claimedBy: standing.claimedBy,
		asOf: asOfOf(said, reading),
		worth: worth * (words > 32 ? 0.85 : 1) * (standing.before ? 0.95 : 1),
		note: clozeNote(lead, gap, answer, tail, hint)
	};
}

/** A question in its own words; what it needs is put in front. */
export function asking(
	statement: Statement,
	question: string,
	answer: string,
	{ kind, at, worth }: Asked
): Draft | null {
	const { said, standing, reading } = statement;
	const { start, end } = said.sentence;
	const tidied = answer.trim().replace(/[.,;]$/, '');
	const front = standing.speaker === null ? inFront(statement, question, tidied) : '';
	const full = `${front}${question.replace(/\s+/g, ' ').replace(/\s+([?,])/g, '$1')}`;
	const words = full.split(/\s+/).length;
	if (words > MOST_WORDS || words < 3 || givesAway(full, tidied)) return null;
	return {
		kind,
		question: full,
		answer: tidied,
		quote: { start: standing.before?.start ?? start, end },
		asks: { start: start + at.start, end: start + at.end },
		claimedBy: standing.claimedBy,
		asOf: asOfOf(said, reading),
		worth,
		note: questionNote(full, tidied)
	};
}

/** The sentence before, whose words these are, or what the article is about: as far as it is needed. */
function inFront({ standing, reading, said }: Statement, whole: string, answer: string): string {
	if (standing.before) return `${standing.before.text} `;
	const title = titleInFront(reading, said, whole, answer);
	return standing.speaker === null ? title : `${title}Laut ${standing.speaker}: `;
}

/** Numbers of the answer, or most of its longer words, stand in the question already. */
export function givesAway(question: string, answer: string): boolean {
	const words = (text: string) => text.toLowerCase().match(/\d+(?:[.,]\d+)*|\p{L}{4,}/gu) ?? [];
	const asked = new Set(words(question));
	const own = words(answer);
	if (own.length === 0) return false;
	const numbers = own.filter((word) => /\d/.test(word));
	if (numbers.length > 0)
		return (
			numbers.every((word) => asked.has(word)) &&
			own.every((word) => asked.has(word) || word.length < 6)
		);
	return own.filter((word) => asked.has(word)).length > own.length / 2;
}
