// Terms that are explained in passing: between commas or dashes, by "that is", by a colon.
import type { InArticle, SentenceRule } from '../rule.ts';
import type { Draft } from '../../draft.ts';
import { GLOSS, TERM, clipped, isClause, nounPhraseBefore } from '../read/glosses.ts';
import { defines } from '../read/defines.ts';
import { termAsked } from '../ask/term-asked.ts';
import { lowerFirst } from '../read/lower-first.ts';

/** "a method known as passive run-off", "the so-called Stability Act, a 2021 law that …". */
export const soCalled: SentenceRule = { name: 'so-called', finds: named };

function named({ said, reading }: InArticle): readonly Draft[] {
	const { text } = said.sentence;
	const soCalled = new RegExp(
		`\\b(?:so-called|known as|called|dubbed|termed)\\s+(?:the\\s+)?(${TERM}),\\s+((?:an?|the)\\s+[^;–—]+?)(?=[.;]|\\s[–—]\\s|$)`,
		'u'
	).exec(text);
	if (!soCalled) return [];
	const meaning = clipped(soCalled[2]!);
	const start = soCalled.index + soCalled[0].indexOf(soCalled[1]!);
	return termAsked(
		{ said, reading },
		{
			term: soCalled[1]!,
			meaning,
			start,
			end: start + text.slice(start).indexOf(meaning) + meaning.length,
			worth: 0.9
		}
	);
}

/** "… trimetarol, a hormone blocker that helps muscles recover faster." */
export const apposedTerms: SentenceRule = { name: 'apposed-term', finds: apposed };

function apposed({ said, reading }: InArticle): readonly Draft[] {
	const { text } = said.sentence;
	const found: Draft[] = [];
	for (const match of text.matchAll(
		new RegExp(
			`(?<=^|[\\s“"(])((?:[“"])?[\\p{Ll}\\p{Lu}][\\p{L}\\p{M}\\p{N}’'-]*(?:[”"])?(?:\\s+\\([\\p{Lu}\\p{N}]{2,8}\\))?),\\s+(${GLOSS}[^;–—]*?)(?=[.;]|\\s[–—]\\s|:\\s|$)`,
			'gu'
		)
	)) {
		const meaning = clipped(match[2]!);
		const before = text.slice(0, match.index);
		const head = match[1]!;
		if (isClause(meaning)) continue;
		const phrase = nounPhraseBefore(before, head, reading);
		// The comma behind "In the first round" opens the sentence proper.
		if (
			said.clause &&
			said.clause.lead !== '' &&
			match.index + match[1]!.length <= text.indexOf(said.clause.lead) + said.clause.lead.length + 1
		)
			continue;
		if (!/\s/.test(phrase ?? '') && /\b(?:is|are|was|were)\s$/.test(before)) continue;
		if (phrase === null || /^(?:the|his|her|its|their|this|that|some|those|these)\s/i.test(phrase))
			continue;
		const start = match.index - (phrase.length - head.length);
		const end = match.index + match[0].indexOf(match[2]!) + meaning.length;
		// "according to X, a group of …" tells who speaks; a name with a capital is somebody or somewhere.
		const isName =
			/^\p{Lu}/u.test(phrase) &&
			!(start === 0 && !/\s/.test(phrase) && reading.isCommon(phrase)) &&
			!/\b(?:fever|disease|syndrome|virus|effect|law|rule|act)\b/i.test(phrase);
		if (isName) continue;
		if (!defines({ before: text.slice(0, start), term: phrase, meaning, behind: text.slice(end) }))
			continue;
		found.push(...termAsked({ said, reading }, { term: phrase, meaning, start, end, worth: 0.86 }));
	}
	return found.slice(0, 1);
}

/** "subsidiary protection – a weaker status for those who … –" */
export const dashedTerms: SentenceRule = { name: 'dashed-term', finds: dashed };

function dashed({ said, reading }: InArticle): readonly Draft[] {
	const { text } = said.sentence;
	const match = new RegExp(
		`([\\p{L}\\p{M}\\p{N}’'“”-]+)\\s[–—]\\s((?:an?|the)\\s+[^–—;]{12,}?)(?=\\s[–—]\\s|[.;]|$)`,
		'u'
	).exec(text);
	if (!match || !new RegExp(`^${GLOSS}`, 'u').test(match[2]!)) return [];
	const phrase = nounPhraseBefore(text.slice(0, match.index), match[1]!, reading);
	if (phrase === null || /^\p{Lu}.*\s\p{Lu}/u.test(phrase)) return [];
	const start = match.index - (phrase.length - match[1]!.length);
	const meaning = match[2]!;
	const behind = text.slice(match.index + match[0].length);
	if (!defines({ before: text.slice(0, start), term: phrase, meaning, behind })) return [];
	return termAsked(
		{ said, reading },
		{
			term: phrase,
			meaning,
			start,
			end: match.index + match[0].length,
			worth: 0.9
		}
	);
}

/** "an interim order against the filling, that is, a temporary measure …", "“peak water”: the year in which …". */
export const inOtherWords: SentenceRule = { name: 'that-is', finds: thatIs };

function thatIs({ said, reading }: InArticle): readonly Draft[] {
	const { text } = said.sentence;
	const match =
		/\b(?:an?|the)\s+((?:[\p{Ll}-]+\s){0,2}?[\p{Ll}-]+)(?:\s(?:against|for|of|on|in|to)\s[^,;]{2,40})?,\s+(?:that is|i\.e\.|in other words|meaning),?\s+((?:an?|the)\s[^;]+?)(?=[.;]|$)/u.exec(
			text
		);
	if (match)
		return termAsked(
			{ said, reading },
			{
				term: match[1]!,
				meaning: match[2]!,
				start: match.index,
				end: match.index + match[0].length,
				worth: 0.88
			}
		);
	const colon = new RegExp(
		`(?:[“"]([^”"]{3,40})[”"]|\\b(?:is|called|as)\\s+((?:[\\p{Ll}-]+\\s){0,2}[\\p{Ll}-]+)):\\s+((?:an?|the|each|every|any|when|if)\\s[^;]+?)(?=[.;]|$)`,
		'u'
	).exec(text);
	if (!colon) return [];
	const term = colon[1] ?? colon[2]!;
	// "its advice was blunt: …" explains no term.
	if (/^(?:is|as)\s/.test(colon[0]) && !/\s/.test(term)) return [];
	const start = colon.index + colon[0].indexOf(term);
	return termAsked(
		{ said, reading },
		{
			term,
			meaning: colon[3]!,
			start,
			end: colon.index + colon[0].length,
			worth: 0.88
		}
	);
}

/** "Two quarters of falling output, the common definition of a recession, …" */
export const definitionsOf: SentenceRule = { name: 'definition-of', finds: reversed };

function reversed({ said, reading }: InArticle): readonly Draft[] {
	const match =
		/^(?:The |A |An )?([^,]{12,120}),\s+(?:the|a|what is|which is|also)\s+(?:\p{L}+\s+)?(?:definition|name|term|word|phrase|known as|called)\s*(?:of|for|as)?\s*(?:an?\s+|the\s+)?([\p{L}’'-]+(?:\s[\p{L}’'-]+){0,3}?)(?=[,.;]|$)/u.exec(
			said.sentence.text
		);
	return match
		? termAsked(
				{ said, reading },
				{
					term: match[2]!,
					meaning: lowerFirst(match[1]!, reading),
					start: 0,
					end: match[0].length,
					worth: 0.85
				}
			)
		: [];
}
