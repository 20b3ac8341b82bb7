// Who says what an English sentence says: "X said that …", "…, the commission said on Monday", "According to X, …".
import { WEEKDAY } from '../../../language/calendar-names.ts';
import { claimantName, ownersClaimant } from './claimant-name.ts';
import type { Replacement } from '../../edits.ts';
import { SAYING } from './words.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { clauseOf, type Clause } from './clause.ts';
import { isLead } from './leads.ts';

export interface Claimed {
	readonly name: string;
	readonly edits: readonly Replacement[];
	/** Where the claim itself begins. */
	readonly from: number;
	/** "The union said it would …": a pronoun means the claimant. */
	readonly ofItself: boolean;
	/** The sentence itself still says who says what, up to here: only as it stands is it true. */
	readonly literalUntil?: number;
}

/** Where a second claim begins in a sentence, by another claimant: "…, and days later P said …"; its length where none does. */
export function secondSaying({ clause, sentence: { text } }: ReadSentence): number {
	if (clause === null) return text.length;
	const plain = text.replace(/“[^”]*”|"[^"]*"/g, (piece) => '_'.repeat(piece.length));
	for (const match of plain.matchAll(JOINED)) {
		if (match.index <= clause.restStart) continue;
		const other = clauseOf(match.groups!['other']!);
		if (other !== null && SAYING.includes(other.verb) && other.lead.length < 30) return match.index;
	}
	return text.length;
}

const JOINED =
	/,?\s(?:and|but|while|whereas|although|though)\s(?=(?<other>[^,;]{3,60}\s(?:said|says|say|argued|argues|argue|claimed|claims|warned|warns|reported|reports|announced|told|added|denied|insisted|believe|believes|estimated|replied)\s.*))/gu;

const RELATIVE_OPEN = /,\s(?:who|which|whose|where)\s[^,]*$/;

/**
 * Where the paper's own part ends, in front of "; enough, the institute says, to …" and of ", and the yard, according
 * to the guild, was …"; the length where there is none. At the very end, "the guild said" is of the whole.
 */
export function ownPart(text: string): number {
	const match = TRAILING.exec(text);
	if (!match) return text.length;
	const isLast = text.slice(match.index + match[0].length).trim().length <= 1;
	for (const joint of text.matchAll(isLast ? /;\s/g : /;\s|,\s(?:and|but|while|whereas)\s/g)) {
		if (joint.index >= match.index) break;
		if (isLast || clauseOf(text.slice(0, joint.index)) !== null) return joint.index;
	}
	return text.length;
}

const SAID = `(?:has |have |had )?(?:also |then |later |now |repeatedly |publicly )?(?:${SAYING.filter((verb) => !/^(?:hold|holds|held|show|shows|find|think|state|note|notes|report|claim|object|forecast|estimate|suggest|find|add|tell|say|write|admit)$/.test(verb)).join('|')})`;

const DAY = `(?: (?:late |early )?(?:on )?${WEEKDAY}(?: (?:morning|afternoon|evening|night))?| (?:this|last) week| in a statement| on \\d{1,2} \\p{L}+)?`;

/** ", the commission said on Monday" at the end of what is said. */
const TRAILING = new RegExp(
	`,\\s(?:according to (?<by>[^,.;]{2,90})|(?:as )?(?<speaker>(?!as )(?:the |an? |its |his |her )?[^,.;“”"]{2,80}?(?:, [^,.;“”"]{3,70},)?) (?:${SAID}|(?:has |had )?told (?:us|me|reporters|journalists|members|lawmakers|MPs|the (?:assembly|chamber|house|paper|newspaper|broadcaster|hearing|inquiry)|parliament|Parliament|a news conference|state television))${DAY}|(?:said|says|warned|warns|argued|argues|reported) (?<after>(?!on |in |that |it |he |she |they |there |at |to |by )(?![^,.;]* that )[^,.;“”"]{2,80}?(?:, [^.;“”"]{3,90})?))(?=[.;,]|$)`,
	'u'
);

/** ", as the Sea Court found": what it found is what is said. */
const AS_FOUND =
	/,\sas (?<speaker>(?:the |an? )?[^,.;“”"]{2,60}?) (?:found|put it|noted|showed|shows|notes|finds|held|concluded|pointed out)(?=[.;,]|$)/u;

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
	const match = TRAILING.exec(text) ?? AS_FOUND.exec(text);
	if (!match || isMainVerb(match, said)) return null;
	// "Crews, who are short by a fifth, according to the guild, have …": the guild says that of the crews alone.
	const isOfPart =
		text[match.index + match[0].length] === ',' &&
		RELATIVE_OPEN.test(text.slice(from, match.index));
	const by = match.groups?.['by'] ?? match.groups?.['speaker'] ?? match.groups?.['after'] ?? '';
	const name = claimantName(by, said, reading) ?? ownersClaimant(by, said, reading);
	if (name === null) return 'unknown';
	if (isOfPart)
		return { name, edits: [], from, ofItself: false, literalUntil: match.index + match[0].length };
	const edits = [{ start: match.index, end: endOfAside(text, match, from), text: '' }];
	return { name, edits, from, ofItself: false };
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

/** "Speaking on the quay, ", "Asked about the nets, " in front of who speaks. */
const DOING_LEAD =
	/^(?:Speaking|Writing|Asked|Responding|Replying|Addressing|Talking|Testifying|Quoting|Citing|Appearing|Announcing|Standing|Commenting|Reacting|Referring)\s[^,;:“”"]{3,80},\s(?:[^,]{3,40},\s(?=\p{Lu}|the\s))?/u;

/** "X said that …" */
function saidInFront(
	said: ReadSentence,
	reading: Reading,
	from: number
): Claimed | 'unknown' | null {
	const lead = from + (DOING_LEAD.exec(said.sentence.text.slice(from))?.[0].length ?? 0);
	const clause = lead > from ? placed(clauseOf(said.sentence.text.slice(lead)), lead) : said.clause;
	if (!clause || clause.negated || !isSaying(clause)) return null;
	const start = startOfSaid(clause);
	if (start === null) return null;
	const name = claimantName(clause.subject, said, reading);
	const end = clause.restStart + start;
	return name === null
		? 'unknown'
		: { name, edits: [{ start: from, end, text: '' }], from: end, ofItself: true };
}

const placed = (clause: Clause | null, at: number): Clause | null =>
	clause && {
		...clause,
		restStart: clause.restStart + at,
		subjectStart: clause.subjectStart + at
	};

const isSaying = (clause: Clause): boolean =>
	SAYING.includes(lastWord(clause)) &&
	(!/^(?:hold|add|show)/.test(clause.lemma) ||
		(clause.lemma === 'hold' && clause.rest.startsWith('that ')));

/** Where behind the verb what is said begins; null where no clause follows. */
function startOfSaid({ lemma, rest }: Clause): number | null {
	// "told a crowded press conference that …"
	const told = lemma === 'tell' ? '[^,;:“”"]{2,50}? ' : '';
	const that = new RegExp(`^(?:${told}|on ${WEEKDAY} |in [^,]{3,40}? )?that\\s+`).exec(rest);
	if (that) return that[0].length;
	const day = new RegExp(
		`^(?:(?:on )?${WEEKDAY} |on \\d+ \\p{L}+ |in (?:a|an|the) \\p{Ll}+ |in \\p{Lu}\\p{L}+ )?(?=[\\p{L}\\d])`,
		'u'
	).exec(rest);
	if (!day) return null;
	// Quotation marks around borrowed words part no clause.
	const what = rest.slice(day[0].length).replace(/["“”]/g, ' ');
	const isOpen = /^(?:say|argue|warn|reckon|believe|claim|insist)/.test(lemma);
	const inner = clauseOf(`${what[0]!.toUpperCase()}${what.slice(1)}`);
	const begins =
		/^(?:the|a|an|its|his|her|their|it|he|she|they|there|most|more|both|all|some|many|no|nearly|about|around|\d|[\p{Lu}])/u.test(
			what
		);
	return inner !== null &&
		(begins
			? isOpen || isClauseOf(inner, what)
			: isClauseOf(inner, what) && inner.auxiliary !== null)
		? day[0].length
		: null;
}

/** A clause, not a noun with what describes it: "reported 12 ships stranded off the cape". */
const isClauseOf = (inner: Clause, what: string): boolean =>
	inner.lead === '' &&
	inner.subject.split(/\s+/).length <= 22 &&
	!/^(?:that|who|which)\b|,\s(?:who|which)\b/.test(inner.subject) &&
	(inner.auxiliary !== null ||
		/^(?:it|he|she|they)$/i.test(inner.subject) ||
		!/^(?:by|in|on|at|from|out|under|to|for|with|as|since|between|during|off|of|and)\b/.test(
			what.slice(inner.restStart)
		));

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
