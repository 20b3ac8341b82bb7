// What somebody is quoted as saying, sentence by sentence, as statements that rules can ask about.
import type { Span } from '../../../language/span.ts';
import { splitSentences } from '../../sentences.ts';
import { clauseOf } from './clause.ts';
import { directSpeechOf, type DirectSpeech } from './direct-speech.ts';
import type { Replacement } from '../../edits.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { standingOf } from './stand-alone.ts';
import { statementOf, type Statement } from './statement.ts';
import { ENGLISH } from './words.ts';

/** One sentence of a quotation, in the place of a sentence of the article. */
export interface QuotedSentence {
	readonly speech: DirectSpeech;
	/** Its text and places are the quoted sentence's, without the marks. */
	readonly said: ReadSentence;
}

/** The sentences of a quotation, and the clauses of a long one; an omission ("[…]") parts two. */
export function quotedSentences(said: ReadSentence, reading: Reading): readonly QuotedSentence[] {
	const speech = directSpeechOf(said, reading);
	if (speech === null) return [];
	return speech.pieces.flatMap((piece) =>
		pieceSpans(said.sentence.text, piece).flatMap((span) =>
			clausesOf({ speech, said: within(said, span) })
		)
	);
}

function pieceSpans(text: string, piece: Span): readonly Span[] {
	const spans: Span[] = [];
	let at = piece.start;
	const parts = text
		.slice(piece.start, piece.end)
		.split(/(\s?\[(?:\.{2,3}|…|\.)\]\s?|\s…\s|\s\.\.\.\s)/u);
	for (const [index, part] of parts.entries()) {
		if (index % 2 === 0)
			spans.push(
				...splitSentences(part, ENGLISH).map(({ start, end }) => ({
					start: at + start,
					end: at + end
				}))
			);
		at += part.length;
	}
	// A comma in front of the mark belongs to the paper.
	return spans.map(({ start, end }) => ({
		start,
		end: start + text.slice(start, end).replace(/[,;:\s]+$/, '').length
	}));
}

/** A piece of a sentence as a sentence of its own. */
export function within(said: ReadSentence, { start, end }: Span): ReadSentence {
	const { sentence } = said;
	const shifted = <Found extends Span>(found: readonly Found[]): readonly Found[] =>
		found
			.filter((one) => one.start >= start && one.end <= end)
			.map((one) => ({ ...one, start: one.start - start, end: one.end - start }));
	const text = sentence.text.slice(start, end);
	return {
		...said,
		sentence: {
			...sentence,
			text,
			start: sentence.start + start,
			end: sentence.start + end,
			place: sentence.place + 1,
			asked: null,
			speaker: null
		},
		clause: clauseOf(text),
		names: shifted(said.names),
		amounts: shifted(said.amounts),
		dates: shifted(said.dates)
	};
}

/** Words for which only those who were there know whom or what they mean, in front of the verb. */
const POINTS =
	/^(?:(?:And|But|So|Yet|Also|However|Then|Because|Thus|Therefore),?\s)*(?:it|they|he|she|its|their|his|her|this|that|these|those|there|such|we|i|you|our|my|your|both|some|most|many|all)\b/i;

/** What is conceded first is half of what is said. */
const CONCEDES = /^(?:While|Although|Though|Whereas|Even)\s/;

/** What was cut off here changes what is said. */
const LIMITS = /^(?:,|\s[–—])?\s(?:but|although|though|while|whereas|if|unless|except|because)\b/;

/**
 * A quoted sentence as a statement of its speaker; null where it speaks of "we" or "this", says who else says so,
 * or would have to be cut in front of a "but".
 */
export function quotedStatement(
	{ said, speech }: QuotedSentence,
	reading: Reading
): Statement | null {
	const { text } = said.sentence;
	if (said.clause === null || POINTS.test(said.clause.subject) || POINTS.test(text)) return null;
	if (/\bthat$/.test(text) || /\b(?:today|tonight|here)\b/.test(text) || CONCEDES.test(text))
		return null;
	if (/\b(?:he|she|him|her|his|hers|them)\b/.test(text)) return null;
	if (/^(?:say|tell|claim|argue|insist|deny)$/.test(said.clause.lemma)) return null;
	const standing = standingOf(said, reading);
	if (standing === null || standing.claimedBy !== null) return null;
	if (standing.to < text.length && LIMITS.test(text.slice(standing.to))) return null;
	if (text.includes(speech.speaker.name.split(' ').at(-1)!)) return null;
	return statementOf(
		said,
		{
			...standing,
			edits: [...standing.edits, ...lettersIn(text)],
			claimedBy: speech.speaker.name,
			certainty: standing.certainty
		},
		reading
	);
}

/** "con[c]essions", "[T]he": the editor's letters without their brackets. */
const lettersIn = (text: string): readonly Replacement[] =>
	[...text.matchAll(LETTERS)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
		text: match[1] ?? match[2]!
	}));

export const LETTERS = /(?<=\p{L})\[(\p{L}{1,4})\]|\[(\p{L})\](?=\p{L})/gu;

/** Where a long sentence of a quotation falls into clauses that can be asked by themselves: not in front of a "but". */
function clausesOf(whole: QuotedSentence): readonly QuotedSentence[] {
	const { said, speech } = whole;
	const { text } = said.sentence;
	if (CONCEDES.test(text) || /\bbut\b/.test(text)) return [whole];
	const joints = [
		...text.matchAll(/;\s|\s[–—]\s(?:so\s)?(?!but\b)|,\s(?:and|so)\s(?:that\s(?=the\b))?/g)
	];
	const spans: Span[] = [];
	let from = 0;
	for (const joint of joints) {
		const behind = joint.index + joint[0].length;
		if (
			clauseOf(text.slice(from, joint.index)) === null ||
			clauseOf(text.slice(behind)) === null ||
			/\b(?:it|its|they|them|their)\b/.test(text.slice(behind))
		)
			continue;
		spans.push({ start: from, end: joint.index });
		from = behind;
	}
	if (from === 0) return [whole];
	return [...spans, { start: from, end: text.length }].map((span) => ({
		speech,
		said: within(said, span)
	}));
}
