// What words mean, by the turns with which English news explains them; what letters stand for.
import type { InArticle, SentenceRule, StatementRule } from '../rule.ts';
import { isBody } from '../read/people-named.ts';
import { questionNote, type Draft } from '../../draft.ts';
import { GLOSS, TERM } from '../read/glosses.ts';
import { termAsked } from '../ask/term-asked.ts';
import { acronymsIn } from '../../names.ts';
import type { SuggestionKind } from '../../suggestion.ts';
import { gapped } from '../ask/gap.ts';
import type { Statement } from '../read/statement.ts';

const TERM_HEADING =
	/\b(?:terms?|glossary|words|explained|in brief|definitions?|jargon|vocabulary|what .* means?)\b/i;

/** "Key term, yield: the yearly return …", "Yield: the yearly return …". */
export const glossaries: SentenceRule = { name: 'glossary', finds: glossary };

function glossary({ said, reading }: InArticle): readonly Draft[] {
	const { text, place, heading } = said.sentence;
	if (place !== 0) return [];
	const match = new RegExp(
		`^(?:(?:Key\\s+)?(?:term|word|concept|definition)s?\\s*[,:–-]\\s*)?(${TERM})\\s*:\\s+(\\p{Ll}.+)$`,
		'u'
	).exec(text);
	if (!match) return [];
	const listed =
		TERM_HEADING.test(heading ?? '') || /^(?:Key\s+)?(?:term|word|concept)\b/i.test(text);
	const isBare =
		match[1]!.split(/\s+/).length <= 3 && !/^(?:The|This|That|One|An?)\s/.test(match[1]!);
	if (!listed && (!isBare || !new RegExp(`^${GLOSS}`, 'u').test(match[2]!))) return [];
	const start = match[0].indexOf(match[1]!);
	const gloss = /^(?:the (?:reverse|opposite) of [^;]*;\s*)?[^;]*(?:;.*)?$/u.exec(match[2]!)![0];
	const whole = termAsked(
		{ said, reading },
		{
			term: match[1]!,
			meaning: gloss,
			start,
			end: text.length,
			worth: 0.98
		}
	);
	return whole.length > 0
		? whole
		: termAsked(
				{ said, reading },
				{
					term: match[1]!,
					meaning: gloss.split(';')[0]!,
					start,
					end: text.length,
					worth: 0.98
				}
			);
}

/** "A refugee is a person who …", "Bottom trawling is a method in which …". */
export const isAs: SentenceRule = { name: 'is-a', finds: isA };

function isA({ said, reading }: InArticle): readonly Draft[] {
	const { text } = said.sentence;
	const match = new RegExp(
		`^(?:(An?|The)\\s+)?(${TERM})\\s+(?:is|are)\\s+(${GLOSS}[^;]*?)(?:[.;]|$)`,
		'u'
	).exec(text);
	if (!match) return [];
	const [, article = '', term = '', meaning = ''] = match;
	if (
		/^\p{Lu}/u.test(term) &&
		!article &&
		(/\s\p{Lu}/u.test(term) || !reading.isCommon(term.split(/\s/)[0]!)) &&
		!/\b(?:that|which|who|in which|of)\b/.test(meaning)
	)
		return [];
	if (
		/^(?:it|he|she|they|this|that|these|there|what|one|here|both|most|all)\b/i.test(term) ||
		/\b(?:is|are|was|were|has|have)\b/.test(term)
	)
		return [];
	if (
		/\b(?:first|second|largest|biggest|only|best|worst|same|main|latest|next|last|most)\b/.test(
			meaning.split(/\s+/).slice(0, 4).join(' ')
		)
	)
		return [];
	if (
		article === 'The' &&
		!/\b(?:that|which|who|where|by which|in which|used|between)\b/.test(meaning)
	)
		return [];
	return termAsked(
		{ said, reading },
		{
			term: term.replace(/\s(?:is|are)$/, ''),
			meaning,
			start: 0,
			end: match[0].length,
			worth: article === 'The' ? 0.8 : 0.95
		}
	);
}

/** "X means …", "X refers to …", "X is defined as …". */
export const meanings: SentenceRule = { name: 'means', finds: meansThat };

function meansThat({ said, reading }: InArticle): readonly Draft[] {
	const match = new RegExp(
		`^(?:The (?:term|word|phrase|name)\\s+)?(?:An?\\s+)?(${TERM})\\s+(?:means|refers to|is defined as|describes|is when|stands for)\\s+(?!that\\b)([^;]+?)(?:[.;]|$)`,
		'u'
	).exec(said.sentence.text);
	if (
		!match ||
		/^(?:it|this|that|which|he|she|they|there|victory|success|winning)\b/i.test(match[1]!)
	)
		return [];
	return termAsked(
		{ said, reading },
		{
			term: match[1]!,
			meaning: match[2]!,
			start: 0,
			end: match[0].length,
			worth: 0.93
		}
	);
}

/** "What does WNC stand for?" */
export const acronyms: SentenceRule = { name: 'acronym', finds: acronymDrafts };

function acronymDrafts({ said, reading }: InArticle): readonly Draft[] {
	return acronymsIn(said.sentence.text).map(({ short, long, start, end }): Draft => {
		const question = `What does ${short} stand for?`;
		const span = { start: said.sentence.start + start, end: said.sentence.start + end };
		const kind: SuggestionKind = 'definition';
		return {
			kind,
			question,
			answer: long,
			quote: span,
			asks: span,
			claimedBy: null,
			asOf: reading.date,
			worth: isBody(long) ? 0.72 : 0.68,
			note: questionNote(question, long)
		};
	});
}

/** "waits for them to mature, a method known as passive run-off": the term is the gap. */
export const namedTerms: StatementRule = { name: 'named-term', finds: termDrafts };

function termDrafts(statement: Statement): readonly Draft[] {
	const { text } = statement.said.sentence;
	const match = new RegExp(
		`\\b(?:known as|called|dubbed|termed)\\s+(?:an?\\s+|the\\s+)?([“"]?(?!(?:that|this|these|those|it|him|her|them|its|their|his|for|off|on|out|up|upon|for|into|by|in|back)\\b)\\p{Ll}[\\p{L}-]+(?:\\s\\p{Ll}[\\p{L}-]+){0,2}[”"]?|[“"][^“”"]{3,40}[”"])(?=[.,;]|$)`,
		'u'
	).exec(text);
	if (!match) return [];
	const start = match.index + match[0].length - match[1]!.length;
	const draft = gapped(statement, {
		kind: 'definition',
		at: { start, end: start + match[1]!.length },
		gap: 'term',
		hint: 'which term?',
		worth: 0.74
	});
	return draft ? [draft] : [];
}
