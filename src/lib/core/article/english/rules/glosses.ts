// What makes a gloss of English words: its kinds of thing, where it ends, and the term that it explains.
import { HYPERNYMS, SAYING } from '../read/words.ts';
import { clauseOf } from '../read/clause.ts';
import { isBody } from '../read/people-named.ts';
import type { Reading, Said } from '../read/reading.ts';
import type { Draft } from '../../draft.ts';
import { givesAway, tidy } from '../ask/weak-questions.ts';
import { points } from '../read/stand-alone.ts';

const KINDS_OF_THING = HYPERNYMS.join('|');

/** "a weaker status for those who …", "the yearly return on …", "someone who …". */
export const GLOSS = `(?:(?:an?|the|any|one|all|another)\\s+(?:[\\p{L}’'-]+,?\\s+){0,4}?(?:${KINDS_OF_THING})s?\\b|someone\\b|anyone\\b|an?\\s+(?:[\\p{L}’'-]+\\s+){1,4}(?:that|which|who|whose|in which|used)\\b)`;

export const TERM =
	'[“"‘]?[\\p{L}][\\p{L}\\p{M}\\p{N}’\'-]*(?:\\s+[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}’\'-]*){0,4}[”"’]?(?:\\s+\\([\\p{Lu}\\p{N}]{2,8}\\))?';

/** Has a verb of its own that no "that" or "who" brings in. */
export function isClause(gloss: string): boolean {
	const clause = clauseOf(gloss[0]!.toUpperCase() + gloss.slice(1));
	// "the court annulled the act", not "a metal used in radar"
	const hasObject =
		clause?.tense === 'past' && /^(?:the|an?|its|their|his|her|that|\d|\p{Lu})/u.test(clause.rest);
	if (
		!clause ||
		(clause.auxiliary === null &&
			!hasObject &&
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

export function draft(
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
	if (/^the\s\S+\s\S+$/.test(gloss) || /ed$|[’']s\s|\b(?:today|now|yet|again)$/.test(name))
		return [];
	// "by value, a larger share than in 1975" compares; "the headline first: …" announces.
	if (
		/^(?:\S+\s){1,6}than\b/.test(gloss) ||
		SENTENCE_AS_THING.test(gloss) ||
		NUMBER.test(name) ||
		/\b(?:first|last|next|headline|news)\b/i.test(name)
	)
		return [];
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

/** The noun phrase that ends with this word: "benefit sharing" behind "it is". */
export function nounPhraseBefore(before: string, head: string, reading: Reading): string | null {
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

/** A gloss up to where the sentence goes on: a comma that no "that", "which" or list belongs to. */
export function clipped(gloss: string): string {
	// "a list that consists of nurses, miners and roofers" ends with its list.
	if (LISTING.test(gloss.split(', ')[0]!) && /,\s[^,]+\sand\s[^,]+$/.test(gloss)) return gloss;
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

/** "…, a practice that the rules leave untouched": says something of the whole sentence. */
const SENTENCE_AS_THING =
	/^an?\s(?:\p{Ll}+\s)?(?:practice|move|step|decision|change|shift|sign|blow|victory|result|claim|charge|rise|increase|figure|sum|record|success|failure|fact|idea|trick|thing|question|promise|pledge|demand|request|point|view|argument|price|limit|share|number|level|fall|drop|loss|gain|delay|date|deadline|reference|reminder|warning|gamble|concession|compromise|condition|requirement|possibility|prospect|risk|trend|habit|option|power|right|privilege|burden|task|job|feat|gesture|reversal|turn|response)\b/u;
const NUMBER = /^(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i;

const LISTING = /\b(?:consists? of|comprises?|includes?|including|such as|made up of)\b/;
