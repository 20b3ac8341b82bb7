// What words mean, by the turns with which English news explains them.
import type { Draft } from '../draft.ts';
import { questionNote } from '../draft.ts';
import { acronymsIn } from '../names.ts';
import type { SuggestionKind } from '../suggestion.ts';
import { gapped, givesAway, tidy, type Statement } from './asking.ts';
import type { Reading, Said } from './context.ts';
import { clauseOf } from './clause.ts';
import { isBody } from './context.ts';
import { lowerFirst, points } from './stand-alone.ts';
import { HYPERNYMS, SAYING } from './words.ts';

const KINDS_OF_THING = HYPERNYMS.join('|');
/** "a weaker status for those who …", "the yearly return on …", "someone who …". */
const GLOSS = `(?:(?:an?|the|any|one|all|another)\\s+(?:[\\p{L}’'-]+,?\\s+){0,4}?(?:${KINDS_OF_THING})s?\\b|someone\\b|anyone\\b|an?\\s+(?:[\\p{L}’'-]+\\s+){1,4}(?:that|which|who|whose|in which|used)\\b)`;
const TERM =
	'[“"‘]?[\\p{L}][\\p{L}\\p{M}\\p{N}’\'-]*(?:\\s+[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}’\'-]*){0,4}[”"’]?(?:\\s+\\([\\p{Lu}\\p{N}]{2,8}\\))?';

export function definitionDrafts(said: Said, reading: Reading): readonly Draft[] {
	if (/^[“"]/.test(said.sentence.text)) return [];
	for (const find of [glossary, named, isA, meansThat, apposed, dashed, thatIs, reversed]) {
		const found = find(said, reading);
		if (found.length > 0) return found;
	}
	return [];
}

/** Has a verb of its own that no "that" or "who" brings in. */
function isClause(gloss: string): boolean {
	const clause = clauseOf(gloss[0]!.toUpperCase() + gloss.slice(1));
	if (
		!clause ||
		(clause.auxiliary === null &&
			!/^(?:remain|become|stay|seem|say|mean|need|want)$/.test(clause.lemma))
	)
		return false;
	return !/\b(?:that|which|who|whose|where|whom|when)\b/.test(
		gloss.slice(0, gloss.indexOf(clause.auxiliary ?? clause.verb))
	);
}

const SAYS = new RegExp(
	`\\b(?:${SAYING.filter((verb) => /s$|ed$|said|found|held/.test(verb)).join('|')})\\b`,
	'i'
);
const SAID_LAST = new RegExp(`\\b(?:${SAYING.join('|')})(?:\\s\\p{Lu}\\p{L}+day)?$`, 'u');

interface Found {
	readonly term: string;
	readonly meaning: string;
	/** Where the two stand, by places in the sentence. */
	readonly start: number;
	readonly end: number;
	readonly worth: number;
}

function draft(
	said: Said,
	reading: Reading,
	{ term, meaning, start, end, worth }: Found
): readonly Draft[] {
	const name = term
		.replace(/^[“"‘']|[”"’']$/g, '')
		.replace(/[”"]/g, '')
		.trim();
	const gloss = tidy(meaning).replace(
		/^(?:the|an?) (?:\p{L}+ )?(?:term|word|name|phrase|expression) for /u,
		''
	);
	// "revoked, the plan stipulates": who says so, or a clause of its own.
	if (/^the\s\S+\s\S+$/.test(gloss) || /ed$/.test(name)) return [];
	if (
		SAYS.test(name) ||
		SAID_LAST.test(gloss) ||
		/^(?:because|its|their|his|her|if|when|where|but|and|says?|said)\b/i.test(name)
	)
		return [];
	if (
		/\b(?:is|are|was|were|what|that|which|who|known as|called)\b/i.test(name) ||
		/\b(?:known as|called)\b/.test(gloss)
	)
		return [];
	const words = gloss.split(/\s+/).length;
	if (name === '' || words < 3 || words > 45 || points(gloss, reading) || givesAway(gloss, name))
		return [];
	if (
		/^(?:it|this|that|he|she|they|there|here|what|who|one|some|most|problem|question|reason|answer|point|thing|result|aim|goal|idea|term|name|difference|fact|issue)$/i.test(
			name
		)
	)
		return [];
	const short = / \(([^)]+)\)$/.exec(name);
	const bare = short ? name.slice(0, short.index) : name;
	const question = questionFor(bare, short?.[1] ?? null);
	return [
		{
			kind: 'definition',
			question,
			answer: gloss,
			quote: { start: said.sentence.start + start, end: said.sentence.start + end },
			asks: { start: said.sentence.start + start, end: said.sentence.start + end },
			claimedBy: null,
			asOf: reading.date,
			worth,
			note: { term: bare, ...(short ? { also: short[1]! } : {}), meaning: gloss }
		}
	];
}

/** A body or a law is; a word means. */
function questionFor(term: string, short: string | null): string {
	if (/\s\p{Lu}/u.test(term) && isBody(term)) return `What is the ${term}?`;
	const isName = /\s\p{Lu}/u.test(term) || !/^\p{Lu}\p{Ll}/u.test(term);
	const named = isName ? term : term[0]!.toLowerCase() + term.slice(1);
	return `What does “${named}”${short === null ? '' : ` (${short})`} mean?`;
}

const TERM_HEADING =
	/\b(?:terms?|glossary|words|explained|in brief|definitions?|jargon|vocabulary|what .* means?)\b/i;

/** "Key term, yield: the yearly return …", "Yield: the yearly return …". */
function glossary(said: Said, reading: Reading): readonly Draft[] {
	const { text, place, heading } = said.sentence;
	if (place !== 0) return [];
	const match = new RegExp(
		`^(?:(?:Key\\s+)?(?:term|word|concept|definition)s?\\s*[,:–-]\\s*)?(${TERM})\\s*:\\s+(\\p{Ll}.+)$`,
		'u'
	).exec(text);
	if (!match) return [];
	const listed =
		TERM_HEADING.test(heading ?? '') || /^(?:Key\s+)?(?:term|word|concept)\b/i.test(text);
	if (!listed && !new RegExp(`^${GLOSS}`, 'u').test(match[2]!)) return [];
	const start = match[0].indexOf(match[1]!);
	const gloss = /^(?:the (?:reverse|opposite) of [^;]*;\s*)?[^;]*(?:;.*)?$/u.exec(match[2]!)![0];
	const whole = draft(said, reading, {
		term: match[1]!,
		meaning: gloss,
		start,
		end: text.length,
		worth: 0.98
	});
	return whole.length > 0
		? whole
		: draft(said, reading, {
				term: match[1]!,
				meaning: gloss.split(';')[0]!,
				start,
				end: text.length,
				worth: 0.98
			});
}

/** "a method known as passive run-off", "the so-called Stability Act, a 2021 law that …". */
function named(said: Said, reading: Reading): readonly Draft[] {
	const { text } = said.sentence;
	const soCalled = new RegExp(
		`\\b(?:so-called|known as|called|dubbed|termed)\\s+(?:the\\s+)?(${TERM}),\\s+((?:an?|the)\\s+[^;–—]+?)(?=[.;]|\\s[–—]\\s|$)`,
		'u'
	).exec(text);
	if (!soCalled) return [];
	const meaning = clipped(soCalled[2]!);
	const start = soCalled.index + soCalled[0].indexOf(soCalled[1]!);
	return draft(said, reading, {
		term: soCalled[1]!,
		meaning,
		start,
		end: start + text.slice(start).indexOf(meaning) + meaning.length,
		worth: 0.9
	});
}

/** "A refugee is a person who …", "Bottom trawling is a method in which …". */
function isA(said: Said, reading: Reading): readonly Draft[] {
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
	return draft(said, reading, {
		term: term.replace(/\s(?:is|are)$/, ''),
		meaning,
		start: 0,
		end: match[0].length,
		worth: article === 'The' ? 0.8 : 0.95
	});
}

/** "X means …", "X refers to …", "X is defined as …". */
function meansThat(said: Said, reading: Reading): readonly Draft[] {
	const match = new RegExp(
		`^(?:The (?:term|word|phrase|name)\\s+)?(?:An?\\s+)?(${TERM})\\s+(?:means|refers to|is defined as|describes|is when|stands for)\\s+(?!that\\b)([^;]+?)(?:[.;]|$)`,
		'u'
	).exec(said.sentence.text);
	if (
		!match ||
		/^(?:it|this|that|which|he|she|they|there|victory|success|winning)\b/i.test(match[1]!)
	)
		return [];
	return draft(said, reading, {
		term: match[1]!,
		meaning: match[2]!,
		start: 0,
		end: match[0].length,
		worth: 0.93
	});
}

/** "… trimetarol, a hormone blocker that helps muscles recover faster." */
function apposed(said: Said, reading: Reading): readonly Draft[] {
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
			!/\b(?:fever|disease|syndrome|virus|effect|law|rule|act)\b/i.test(phrase);
		if (isName) continue;
		found.push(...draft(said, reading, { term: phrase, meaning, start, end, worth: 0.86 }));
	}
	return found.slice(0, 1);
}

/** The noun phrase that ends with this word: "benefit sharing" behind "it is". */
function nounPhraseBefore(before: string, head: string, reading: Reading): string | null {
	const words = before.match(/[\p{L}\p{M}\p{N}’'“"-]+\s*/gu) ?? [];
	if (before !== '' && !/\s$/.test(before)) return null;
	let phrase = head;
	for (const word of words.slice(-3).reverse()) {
		const bare = word.trim();
		if (
			/[,;:.]/.test(
				before.slice(
					before.lastIndexOf(bare) + bare.length,
					before.length - phrase.length + head.length
				)
			)
		)
			break;
		if (
			STOPS.test(bare) ||
			(/(?:ed|ing|ly|es)$/.test(bare) &&
				reading.isCommon(bare) &&
				phrase === head &&
				!/(?:ing)$/.test(head))
		)
			break;
		if (!/^[\p{L}“"]/u.test(bare)) break;
		phrase = `${word}${phrase}`;
	}
	if (
		/^(?:ones?|people|others?|years?|time|times|day|days|week|month|year|him|her|them|it|says?|said|well|too|however|now|then|them|two|three|four)$/i.test(
			head
		)
	)
		return null;
	return phrase.trim();
}

const STOPS =
	/^(?:a|an|the|of|in|on|at|to|for|from|with|by|as|and|or|but|is|are|was|were|be|been|has|have|had|gets?|got|called|named|term|contain(?:s|ed)?|release|introduce[sd]?|into|under|over|than|that|which|who|via|against|about|through|its|their|his|her|some|any|no|not|each|every|it|they|he|she|we|apply|cause[sd]?|including|like|such|between|during|most|more|only|also|use[sd]?|using|call(?:s|ed)?|impose[sd]?|give[ns]?|need[s]?|fever\s)$/i;

/** "subsidiary protection – a weaker status for those who … –" */
function dashed(said: Said, reading: Reading): readonly Draft[] {
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
	return draft(said, reading, {
		term: phrase,
		meaning,
		start,
		end: match.index + match[0].length,
		worth: 0.9
	});
}

/** "an interim order against the filling, that is, a temporary measure …", "“peak water”: the year in which …". */
function thatIs(said: Said, reading: Reading): readonly Draft[] {
	const { text } = said.sentence;
	const match =
		/\b(?:an?|the)\s+((?:[\p{Ll}-]+\s){0,2}?[\p{Ll}-]+)(?:\s(?:against|for|of|on|in|to)\s[^,;]{2,40})?,\s+(?:that is|i\.e\.|in other words|meaning),?\s+((?:an?|the)\s[^;]+?)(?=[.;]|$)/u.exec(
			text
		);
	if (match)
		return draft(said, reading, {
			term: match[1]!,
			meaning: match[2]!,
			start: match.index,
			end: match.index + match[0].length,
			worth: 0.88
		});
	const colon = new RegExp(
		`(?:[“"]([^”"]{3,40})[”"]|\\b(?:is|called|as)\\s+((?:[\\p{Ll}-]+\\s){0,2}[\\p{Ll}-]+)):\\s+((?:an?|the|each|every|any|when|if)\\s[^;]+?)(?=[.;]|$)`,
		'u'
	).exec(text);
	if (!colon) return [];
	const term = colon[1] ?? colon[2]!;
	const start = colon.index + colon[0].indexOf(term);
	return draft(said, reading, {
		term,
		meaning: colon[3]!,
		start,
		end: colon.index + colon[0].length,
		worth: 0.88
	});
}

/** "Two quarters of falling output, the common definition of a recession, …" */
function reversed(said: Said, reading: Reading): readonly Draft[] {
	const match =
		/^(?:The |A |An )?([^,]{12,120}),\s+(?:the|a|what is|which is|also)\s+(?:\p{L}+\s+)?(?:definition|name|term|word|phrase|known as|called)\s*(?:of|for|as)?\s*(?:an?\s+|the\s+)?([\p{L}’'-]+(?:\s[\p{L}’'-]+){0,3}?)(?=[,.;]|$)/u.exec(
			said.sentence.text
		);
	return match
		? draft(said, reading, {
				term: match[2]!,
				meaning: lowerFirst(match[1]!, reading),
				start: 0,
				end: match[0].length,
				worth: 0.85
			})
		: [];
}

/** A gloss up to where the sentence goes on: a comma that no "that", "which" or list belongs to. */
function clipped(gloss: string): string {
	const parts = gloss.split(/,\s+/);
	let kept = parts[0]!;
	for (const part of parts.slice(1)) {
		if (
			kept.split(/\s+/).length >= 7 ||
			!/^(?:usually|often|in order|for example|so that|that|which|who|where|or)\b/.test(part)
		)
			break;
		kept += `, ${part}`;
	}
	return kept.replace(/(?:,\s+but|\s+while|,?\s+and (?:it|they|he|she))\s.*$/, '').trim();
}

/** "What does WNC stand for?" */
export function acronymDrafts(said: Said, reading: Reading): readonly Draft[] {
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
export function termDrafts(statement: Statement): readonly Draft[] {
	const { text } = statement.said.sentence;
	const match = new RegExp(
		`\\b(?:known as|called|dubbed|termed)\\s+(?:an?\\s+|the\\s+)?([“"]?\\p{Ll}[\\p{L}-]+(?:\\s\\p{Ll}[\\p{L}-]+){0,2}[”"]?)(?=[.,;]|$)`,
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
