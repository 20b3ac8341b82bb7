// Who a claimant is, by a name or in words that stand alone: "Jo Sample" for "she", "the union of the miners" for "their union".
import { WEEKDAY } from '../../../language/calendar-names.ts';
import { isActor } from './actors.ts';
import { ENGLISH } from './words.ts';
import { lowerFirst } from './lower-first.ts';
import { peopleIn } from './people-named.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { personBefore, thingBefore } from './referents.ts';
import { fullNameOf, isClaimant } from './speaker.ts';

/** "…, their union said": the union of those whom the sentence is about. */
export function ownersClaimant(
	by: string,
	{ clause }: ReadSentence,
	reading: Reading
): string | null {
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
function ownerOf(word: string, said: ReadSentence, reading: Reading): string | null {
	const owner = /^(?:his|her)$/.test(word)
		? personBefore(said, reading, word === 'his' ? 'he' : 'she')
		: thingBefore(said, reading, word as 'its');
	return owner === null || /\d/.test(owner) || owner.split(' ').length > 5 ? null : owner;
}

/** "Harbour officials later", "the guild in a statement": when and where is no part of who. */
const WHEN_AND_WHERE =
	/,?\s(?:subsequently|later|also|then|previously|recently|repeatedly|publicly|again|further|earlier|meanwhile|however|in an? (?:statement|interview|report|letter|speech|post)|on (?:social media|television|radio|Twitter|Facebook)|(?:early|late) (?:on )?)(?=[,\s]*$)/gu;

/** "according to January 25, …", "by early reports": a day, a place in a sentence. */
const NO_CLAIMANT = new RegExp(
	`^(?:(?:by|in|on|at|from|to|for|with|of|and|early|late|since|until|before|after)\\b|\\d|____|(?:${[...ENGLISH.months, ...ENGLISH.weekdays].flat().join('|')})\\b)`,
	'i'
);

/** A claimant by name; null for a pronoun that nobody stands for, and for what nobody would call one. */
export function claimantName(given: string, said: ReadSentence, reading: Reading): string | null {
	const name = nameOf(
		given
			.replace(WHEN_AND_WHERE, '')
			.replace(/^(him|her)$/i, (word) => (word.toLowerCase() === 'him' ? 'he' : 'she')),
		said,
		reading
	);
	return name !== null && !NO_CLAIMANT.test(name) && isClaimant(name) ? name : null;
}

function nameOf(text: string, said: ReadSentence, reading: Reading): string | null {
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
	const day = bare.replace(new RegExp(`\\s(?:on\\s)?${WEEKDAY}\\b.*$`), '');
	const full = reading.people.get(day) ?? fullNameOf(day, reading.people);
	return full ?? lowerFirst(day, reading);
}
