// Who says what an English sentence says: "X said that …", "…, the commission said on Monday", "According to X, …".
import { lowerFirst, type Edit } from './edits.ts';
import { SAYING } from './words.ts';
import { peopleIn } from './people-named.ts';
import type { Reading, Said } from './reading.ts';
import { clauseOf } from './clause.ts';
import { isLead } from './leads.ts';
import { isActor } from './actors.ts';
import { personBefore, thingBefore } from './referents.ts';

interface Claimed {
	readonly name: string;
	readonly edits: readonly Edit[];
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
export function claimantOf(said: Said, reading: Reading, from: number): Claimed | 'unknown' | null {
	const { text } = said.sentence;
	const { clause } = said;
	const trailing = TRAILING.exec(text);
	if (trailing && !isMainVerb(trailing, said)) {
		const by =
			trailing.groups?.['by'] ?? trailing.groups?.['speaker'] ?? trailing.groups?.['after'] ?? '';
		const name = claimantName(by, said, reading) ?? ownersClaimant(by, said, reading);
		if (name === null) return 'unknown';
		return {
			name,
			edits: [{ start: trailing.index, end: endOfAside(text, trailing, from), text: '' }],
			from,
			ofItself: false
		};
	}
	const according =
		/^According to (?:([^,]{2,60}?)(?=\sthere (?:is|are|was|were)\b)|([^,]{2,90}),)\s+/u.exec(
			text.slice(from)
		);
	if (according) {
		const name = claimantName((according[1] ?? according[2])!, said, reading);
		if (name === null) return 'unknown';
		const end = from + according[0].length;
		return { name, edits: [{ start: from, end, text: '' }], from: end, ofItself: false };
	}
	if (
		clause &&
		SAYING.includes(lastWord(clause)) &&
		!clause.negated &&
		(!/^(?:hold|add|show)/.test(clause.lemma) ||
			(clause.lemma === 'hold' && clause.rest.startsWith('that ')))
	) {
		// "told a crowded press conference that …"
		const told = clause.lemma === 'tell' ? '[^,;:“”"]{2,50}? ' : '';
		const that = new RegExp(
			`^(?:${told}|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day |in [^,]{3,40}? )?that\\s+`
		).exec(clause.rest);
		const behind =
			/^(?:(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day |on \d+ \p{L}+ )?(?=(?:the|a|an|its|his|her|their|it|he|she|they|there|most|more|\d|[\p{Lu}])[\p{L}\d ]*)/u.exec(
				clause.rest
			);
		const start = that
			? that[0].length
			: behind &&
				  /^(?:say|argue|warn|estimate|reckon|believe|claim|insist|report)/.test(clause.lemma) &&
				  clauseOf(clause.rest.slice(behind[0].length)) !== null
				? behind[0].length
				: null;
		if (start !== null) {
			const name = claimantName(clause.subject, said, reading);
			if (name === null) return 'unknown';
			const end = clause.restStart + start;
			return { name, edits: [{ start: from, end, text: '' }], from: end, ofItself: true };
		}
	}
	return null;
}

/** "Its chair, Jo Sample, says the minister has …": the verb of the sentence, with what is said behind it. */
const isMainVerb = ({ index, groups }: RegExpExecArray, { clause }: Said): boolean =>
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

const lastWord = ({ auxiliary, verb }: NonNullable<Said['clause']>): string =>
	/^(?:has|have|had)$/.test(auxiliary ?? '') || auxiliary === null
		? (verb.split(' ').at(-1) ?? '')
		: '';

/** "…, their union said": the union of those whom the sentence is about. */
function ownersClaimant(by: string, { clause }: Said, reading: Reading): string | null {
	const own = /^(?:its|their|his|her) ([\p{Ll} ]{3,40})$/u.exec(by.trim())?.[1];
	const subject = clause?.bareSubject;
	if (
		own === undefined ||
		!subject ||
		/^(?:it|they|he|she|we|i|you|this|that|these|those|its|their|his|her)\b/i.test(subject)
	)
		return null;
	return isActor(subject) && !reading.isCommon(subject.split(' ')[0]!)
		? `the ${own} of ${lowerFirst(subject, reading)}`
		: `the ${own}`;
}

/** "His report": whose, where it is told and short enough. */
function ownerOf(word: string, said: Said, reading: Reading): string | null {
	const owner = /^(?:his|her)$/.test(word)
		? personBefore(said, reading, word === 'his' ? 'he' : 'she')
		: thingBefore(said, reading, word as 'its');
	return owner === null || /\d/.test(owner) || owner.split(' ').length > 5 ? null : owner;
}

/** A claimant by name; null for a pronoun that nobody stands for. */
function claimantName(text: string, said: Said, reading: Reading): string | null {
	if (
		/\b(?:it|he|she|they|we|them|this|these|whom|that|what|whether|how|why|which|who|has|have|had|is|are|was|were|will)\b/.test(
			text.replace(/,.*$/, '')
		) &&
		!/^(?:it|they|he|she)$/i.test(text.trim())
	) {
		return null;
	}
	const apposed = text.includes(', ')
		? peopleIn(text, reading.people).find(([, person]) => text.includes(person))?.[1]
		: undefined;
	const bare = apposed ?? text.replace(/,.*$/, '').trim();
	if (/^the \d+-year-old$/i.test(bare)) return personBefore(said, reading);
	if (/^(?:the same\b|\d)/i.test(bare)) return null;
	const pronoun = /^(he|she|it|they|we|i|you)$/i.exec(bare)?.[1]?.toLowerCase();
	if (pronoun) {
		return pronoun === 'he' || pronoun === 'she'
			? personBefore(said, reading, pronoun)
			: thingBefore(said, reading, pronoun === 'they' ? 'they' : 'it');
	}
	const own = /^(its|their|his|her)\s(?=\p{Ll})/iu.exec(bare);
	const owner = own && ownerOf(own[1]!.toLowerCase(), said, reading);
	if (own && owner && !/\p{Lu}\p{L}+ \p{Lu}\p{L}+/u.test(text))
		return `${owner}${/s$/.test(owner) ? '’' : '’s'} ${bare.slice(own[0].length)}`;
	if (/^(?:its|his|her|their|this|these|those|that|our|my|one of|some of)\b/i.test(bare)) {
		const name = /\p{Lu}\p{L}+ \p{Lu}\p{L}+/u.exec(text)?.[0];
		return name ?? null;
	}
	if (
		/^(?:one|some|others?|many|critics|people|everybody|nobody|analysts|opponents|observers|experts|supporters|most|few|sources?)$/i.test(
			bare
		)
	)
		return bare.toLowerCase();
	const day = bare.replace(/\s(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b.*$/, '');
	const full = reading.people.get(day);
	return full ?? lowerFirst(day, reading);
}
