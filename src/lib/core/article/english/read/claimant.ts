// Who says what an English sentence says: "X said that …", "…, the commission said on Monday", "According to X, …".
import { claimantName, ownersClaimant } from './claimant-name.ts';
import type { Replacement } from './edits.ts';
import { SAYING } from './words.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { clauseOf, type Clause } from './clause.ts';
import { isLead } from './leads.ts';

interface Claimed {
	readonly name: string;
	readonly edits: readonly Replacement[];
	/** Where the claim itself begins. */
	readonly from: number;
	/** "The union said it would …": a pronoun means the claimant. */
	readonly ofItself: boolean;
}

const SAID = `(?:has |have |had )?(?:also |then |later |now |repeatedly |publicly )?(?:${SAYING.filter((verb) => !/^(?:hold|holds|held|show|shows|find|think|state|note|notes|report|claim|object|forecast|estimate|suggest|find|add|tell|say|write|admit)$/.test(verb)).join('|')})`;

const DAY =
	'(?: (?:late |early )?(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?| (?:this|last) week| in a statement| on \\d{1,2} \\p{L}+)?';

/** ", the commission said on Monday" at the end of what is said. */
const TRAILING = new RegExp(
	`,\\s(?:according to (?<by>[^,.;]{2,90})|(?<speaker>(?:the |an? |its |his |her )?[^,.;“”"]{2,80}?(?:, [^,.;“”"]{3,70},)?) (?:${SAID}|(?:has |had )?told (?:us|me|reporters|journalists|members|lawmakers|MPs|the (?:assembly|chamber|house|paper|newspaper|broadcaster|hearing|inquiry)|parliament|Parliament|a news conference|state television))${DAY}|(?:said|says|warned|warns|argued|argues|reported) (?<after>(?!on |in |that |it |he |she |they |there |at |to |by )(?![^,.;]* that )[^,.;“”"]{2,80}?(?:, [^.;“”"]{3,90})?))(?=[.;,]|$)`,
	'u'
);

/** Who says what the sentence says: null where the article itself does, 'unknown' for an unresolved "he said". */
export const claimantOf = (
	said: ReadSentence,
	reading: Reading,
	from: number
): Claimed | 'unknown' | null =>
	saidBehind(said, reading, from) ??
	accordingTo(said, reading, from) ??
	saidInFront(said, reading, from);

/** "…, the commission said on Monday" */
function saidBehind(
	said: ReadSentence,
	reading: Reading,
	from: number
): Claimed | 'unknown' | null {
	const { text } = said.sentence;
	const match = TRAILING.exec(text);
	if (!match || isMainVerb(match, said)) return null;
	const by = match.groups?.['by'] ?? match.groups?.['speaker'] ?? match.groups?.['after'] ?? '';
	const name = claimantName(by, said, reading) ?? ownersClaimant(by, said, reading);
	const edits = [{ start: match.index, end: endOfAside(text, match, from), text: '' }];
	return name === null ? 'unknown' : { name, edits, from, ofItself: false };
}

/** "According to X, …" */
function accordingTo(
	said: ReadSentence,
	reading: Reading,
	from: number
): Claimed | 'unknown' | null {
	const match =
		/^According to (?:([^,]{2,60}?)(?=\sthere (?:is|are|was|were)\b)|([^,]{2,90}),)\s+/u.exec(
			said.sentence.text.slice(from)
		);
	if (!match) return null;
	const name = claimantName((match[1] ?? match[2])!, said, reading);
	const end = from + match[0].length;
	return name === null
		? 'unknown'
		: { name, edits: [{ start: from, end, text: '' }], from: end, ofItself: false };
}

/** "X said that …" */
function saidInFront(
	said: ReadSentence,
	reading: Reading,
	from: number
): Claimed | 'unknown' | null {
	const { clause } = said;
	if (!clause || clause.negated || !isSaying(clause)) return null;
	const start = startOfSaid(clause);
	if (start === null) return null;
	const name = claimantName(clause.subject, said, reading);
	const end = clause.restStart + start;
	return name === null
		? 'unknown'
		: { name, edits: [{ start: from, end, text: '' }], from: end, ofItself: true };
}

const isSaying = (clause: Clause): boolean =>
	SAYING.includes(lastWord(clause)) &&
	(!/^(?:hold|add|show)/.test(clause.lemma) ||
		(clause.lemma === 'hold' && clause.rest.startsWith('that ')));

/** Where behind the verb what is said begins; null where no clause follows. */
function startOfSaid({ lemma, rest }: Clause): number | null {
	// "told a crowded press conference that …"
	const told = lemma === 'tell' ? '[^,;:“”"]{2,50}? ' : '';
	const that = new RegExp(
		`^(?:${told}|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day |in [^,]{3,40}? )?that\\s+`
	).exec(rest);
	if (that) return that[0].length;
	const day =
		/^(?:(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day |on \d+ \p{L}+ )?(?=(?:the|a|an|its|his|her|their|it|he|she|they|there|most|more|\d|[\p{Lu}])[\p{L}\d ]*)/u.exec(
			rest
		);
	return day &&
		/^(?:say|argue|warn|estimate|reckon|believe|claim|insist|report)/.test(lemma) &&
		clauseOf(rest.slice(day[0].length)) !== null
		? day[0].length
		: null;
}

/** "Its chair, Jo Sample, says the minister has …": the verb of the sentence, with what is said behind it. */
const isMainVerb = ({ index, groups }: RegExpExecArray, { clause }: ReadSentence): boolean =>
	groups?.['after'] !== undefined &&
	clause !== null &&
	SAYING.includes(lastWord(clause)) &&
	clause.restStart <= index + ', reported '.length &&
	clause.restStart > index &&
	clauseOf(clause.rest) !== null;

/**
 * Where what tells who says so ends: with the clause that describes the source ("…, which runs to 212
 * pages"), and with the comma behind it, where it only parts a subject from its verb.
 */
function endOfAside(text: string, aside: RegExpExecArray, from: number): number {
	const end = aside.index + aside[0].length;
	const source = /^,\s(?:which|who|an?|the)\s[^;:–—“”"]*?(?=[.]?$)/.exec(text.slice(end));
	if (source) return end + source[0].length;
	const before = text.slice(from, aside.index);
	const isWithin = text[end] === ',' && !isLead(before) && clauseOf(before) === null;
	return isWithin ? end + 1 : end;
}

const lastWord = ({ auxiliary, verb }: Clause): string =>
	/^(?:has|have|had)$/.test(auxiliary ?? '') || auxiliary === null
		? (verb.split(' ').at(-1) ?? '')
		: '';
