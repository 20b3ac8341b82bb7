// What leads into an English sentence in front of its subject: "In 2025", "If nobody wins", "But".
import { formsOf, MONTHS, WEEKDAY } from '../../../language/calendar-names.ts';
import { capitalised } from '../../../language/capitalised.ts';
import { LEAD_ADVERBS } from './words.ts';

const LEADS =
	/^(?:in|on|at|under|with|from|between|after|before|since|until|till|when|if|while|although|though|because|by|during|for|over|as|despite|according|to|of|unlike|like|within|following|instead|last|this|next|once|whoever|whenever|where|unless|without|through|across|among|besides|alongside|amid|apart|given|beyond|behind)\b/i;

const MONTH = [
	...MONTHS,
	...MONTHS.flatMap((name) => formsOf(name).slice(1)).map((form) => `${capitalised(form)}\\.`)
].join('|');

const DATE = `(?:\\d{1,2} )?(?:${MONTH})(?: \\d{1,2}\\b)?(?:,? \\d{4},?| (?:last|this|next) year)?|(?:the )?(?:early |mid-|late )?\\d{4}s?`;

const SEASON = 'year|month|week|day|spring|summer|autumn|fall|winter';

/** A date in front, without a comma behind. */
const DATE_LEAD = new RegExp(
	`^(?:(?:In|On|Since|Until|By|From|Before|After|During|Between) (?:${WEEKDAY},? )?(?:${DATE}|${WEEKDAY}(?: (?:morning|afternoon|evening|night))?)(?: (?:and|to) (?:${DATE}))?|(?:Until|Before) (?:now|then|recently)|So far|At the time|At that time|At present|Today|Now|(?:(?:From|Until|Since|By|Before) )?(?:[Ll]ast|[Tt]his|[Nn]ext) (?:${SEASON}|${WEEKDAY})|(?:Every|Each) (?:${SEASON}|${DATE})|For the first time(?: (?:since|in) (?:${DATE}|(?:\\p{L}+ ){0,2}(?:years|decades|months)))?|In \\p{L}+ of the (?:past|last) \\S+ years)(?:,)?\\s+(?=[\\p{L}\\d“"$£€])`,
	'u'
);

/** An adverb and a comma in front: no part of what is asked. */
export const ADVERB_LEAD = new RegExp(
	`^(?:\\p{Lu}\\p{Ll}+ly|\\p{Lu}\\p{Ll}+ (?:years|months|weeks|days|hours) (?:on|later|earlier)|${LEAD_ADVERBS.map(capitalised).join('|')}|Together|Overnight|Tonight|Therefore|In addition|In fact|By contrast|In contrast|For now|As a result),\\s+`,
	'u'
);

/** "But it has lost money": no part of the subject. */
export const CONJUNCTION =
	/^(?:But|And|Yet|So|Or)\s(?=(?:it|he|she|they|we|the|a|an|its|their|his|her|this|that|\p{Lu})[\p{L}’'-]*\s)/u;

/** "Within four months 61 nurses …", "In that time the number …": a span of time in front, without a comma. */
const SPAN_LEAD =
	/^(?:In|Within|After|Over|For|During) (?:that time|the (?:past|last|next|first) (?:\p{Ll}+ )?(?:years?|months?|weeks?|days?|decades?)|(?:an?|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:years|months|weeks|days|hours|decades|year|month|week))\s+(?=(?:the|an?|its|their|most|only|about|some|more|nearly|\d[\d,.]*)\s\p{Ll})/u;

/** "In Cressida County the rate …": a place in front, without a comma behind. */
const PLACE_LEAD =
	/^(?:In|At|Across|Throughout|Within) (?:the )?(?:\p{Lu}[\p{L}-]+\s){1,3}(?=(?:the|a|an|its|their|most|only|about|some|more|nearly)\s)/u;

const COUNTED =
	/^(?:At least|At most|Over|Under|Around|About|Up to|As many as)\s(?:an?\s|some\s)?(?:[\d$£€]|two|three|four|five|six|seven|eight|nine|ten|half|one in|a dozen)/i;

/** "Speaking to the paper, the skipper …", "Founded in 1990, the union …": who does so stands behind the comma. */
const DOING_LEAD =
	/^(?!During|According|Following|Regarding|Concerning)\p{Lu}\p{Ll}+(?:ing|ed)\s[^,;:–—“”"]{3,90},\s+(?=(?:the|an?|its|their|his|her|he|she|it|they|\p{Lu})[\p{L}’'.-]*\s)/u;

/** "Currently 16 percent of trade …": an adverb of time without a comma. */
const NOW_LEAD = /^(?:Currently|Previously|Recently|Presently|Yesterday|Today)\s(?=\p{L}|\d)/u;

/** Whether words in front of a comma lead in: "If all goes to plan". */
export const isLead = (words: string): boolean => LEADS.test(words);

export function leadOf(sentence: string): number | null {
	const first = firstLead(sentence);
	if (first === null || first === 0) return first;
	// "In 2004, by the institute's reckoning, the waters held …": a second one behind it.
	const second = SECOND_LEAD.exec(sentence.slice(first));
	return /,\s*$/.test(sentence.slice(0, first)) && second ? first + second[0].length : first;
}

/** "On 38 routes they are …": up to a pronoun that can only be the subject. */
const PRONOUN_BEHIND =
	/^(?:In|On|At|For|With|Under|Within|During|After|Before|Since|By) (?:[\p{L}\d’'.$£€%-]+(?:,\d+)? ){1,6}?(?=(?:he|she|it|they|there|we) (?!and\b))/u;

/** "In 1974, when inflation was at 19%, the council …": behind the clause that belongs to the date. */
function behindClause(sentence: string, from: number): number {
	const clause = /,\s+$/.test(sentence.slice(0, from))
		? /^(?:when|as|after|before|while) [^,;:–—“”"]{8,90}, (?=(?:the|a|an|its|their|\p{Lu})[\p{L}’'-]*\s)/u.exec(
				sentence.slice(from)
			)
		: null;
	return from + (clause?.[0].length ?? 0);
}

const APPOSED =
	/^,\s(?:an?|the)\s(?:\p{Ll}[\p{L}-]*\s){1,3}?(?:of|at|in|for|with|on|from)\s[^,;:–—“”"]{3,60},(?=\s(?:the|an?|its|their|\p{Lu})[\p{L}’'.-]*\s)/u;

const FURTHER =
	/^,\s(?:ahead of|days after|weeks after|months after|years after|shortly after|shortly before)\s[^,;:–—“”"]{3,60},(?=\s(?:the|an?|its|their|he|she|it|they|\p{Lu})[\p{L}’'.-]*\s)/u;

const SECOND_LEAD =
	/^(?:by|according to|under|after|before|during|in|at|on|for|with|despite|without) [^,;:–—“”"]{2,60}, (?=(?:the|a|an|its|their|most|only|about|some|more|nearly|it|they|he|she|there|\p{Lu})[\p{L}’'-]*\s)/u;

function firstLead(sentence: string): number | null {
	const adverb = ADVERB_LEAD.exec(sentence);
	if (adverb) return adverb[0].length;
	const joined = CONJUNCTION.exec(sentence);
	if (joined) return joined[0].length;
	const dated = DATE_LEAD.exec(sentence);
	if (dated) return behindClause(sentence, dated[0].length);
	const doing = DOING_LEAD.exec(sentence) ?? NOW_LEAD.exec(sentence);
	if (doing) return doing[0].length;
	const spanned = SPAN_LEAD.exec(sentence);
	if (spanned) return spanned[0].length;
	const placed = PLACE_LEAD.exec(sentence);
	if (placed) return placed[0].length;
	const before = PRONOUN_BEHIND.exec(sentence);
	if (before) return before[0].length;
	// "At least 412 people died": no lead, but a subject.
	if (!LEADS.test(sentence) || COUNTED.test(sentence)) return 0;
	let comma = topLevelComma(sentence);
	// "Under the new rules, which run to 286 pages, companies …"
	if (comma !== null && /^\s(?:which|who|whose|where|when)\s/.test(sentence.slice(comma + 1))) {
		const next = topLevelComma(sentence.slice(comma + 1));
		if (next !== null) comma += 1 + next;
	}
	// "After the fire, ahead of the vote, …": a second date in commas.
	const further = comma === null ? null : FURTHER.exec(sentence.slice(comma));
	if (comma !== null && further) comma += further[0].length - 1;
	// "By the reckoning of Jo Sample, an economist at the university, the party …"
	const apposed = comma === null ? null : APPOSED.exec(sentence.slice(comma));
	if (comma !== null && apposed) comma += apposed[0].length - 1;
	if (comma === null) return null;
	return comma + 1 + (/^\s*/.exec(sentence.slice(comma + 1))?.[0].length ?? 0);
}

/** The first comma outside brackets and quotations that does not stand in a number or before a year. */
function topLevelComma(sentence: string): number | null {
	let depth = 0;
	for (let index = 0; index < sentence.length; index += 1) {
		const sign = sentence[index]!;
		if ('(“['.includes(sign)) depth += 1;
		else if (')”]'.includes(sign)) depth -= 1;
		else if (
			sign === ',' &&
			depth === 0 &&
			!/^(?:\d|\s\d{4}(?!\d|,|\s\p{Ll}))/u.test(sentence.slice(index + 1))
		)
			return index;
	}
	return null;
}
