// Where English words explain a term: what a gloss begins with, where it ends, which words before it are the term.
import { clauseOf } from './clause.ts';
import type { Reading } from './reading.ts';
import { HYPERNYMS } from './words.ts';

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

const LISTING = /\b(?:consists? of|comprises?|includes?|including|such as|made up of)\b/;
