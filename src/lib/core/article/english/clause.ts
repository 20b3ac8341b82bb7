// The main clause of an English sentence, found from its words: what leads in, subject, verb, the rest.
import { readVerb, type VerbReading } from './verbs.ts';
import { BODY_WORDS, SAYING, SIDING } from './words.ts';

export interface Clause {
	/** "In 2025", "If nobody wins", as written; empty where the sentence begins with its subject. */
	readonly lead: string;
	/** As written, with what stands in commas behind it. */
	readonly subject: string;
	/** The subject without appositions, brackets and relative clauses between commas. */
	readonly bareSubject: string;
	/** The auxiliary that a question puts before the subject; null where it needs "do". */
	readonly auxiliary: string | null;
	/** What is left of the verb group behind the auxiliary; the verb itself where there is none. */
	readonly verb: string;
	readonly lemma: string;
	/** Only without an auxiliary. */
	readonly tense: 'present' | 'past' | null;
	readonly isThirdPerson: boolean;
	readonly negated: boolean;
	readonly rest: string;
	/** Where the rest begins in the sentence. */
	readonly restStart: number;
	readonly subjectStart: number;
}

interface Token {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

const LEADS =
	/^(?:in|on|at|under|with|from|between|after|before|since|until|till|when|if|while|although|though|because|by|during|for|over|as|despite|according|to|of|unlike|like|within|following|instead|last|this|next|once|whoever|whenever|where|unless|without|through|across|among)\b/i;
const DATE =
	'(?:\\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Jun\\.|Jul\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)(?: \\d{1,2}\\b)?(?:,? \\d{4},?)?|(?:the )?(?:early |mid-|late )?\\d{4}s?';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const SEASON = 'year|month|week|day|spring|summer|autumn|fall|winter';
/** A date in front, without a comma behind. */
const DATE_LEAD = new RegExp(
	`^(?:(?:In|On|Since|Until|By|From|Before|After|During|Between) (?:${WEEKDAY},? )?(?:${DATE}|${WEEKDAY})(?: (?:and|to) (?:${DATE}))?|(?:Until|Before) (?:now|then|recently)|So far|At the time|At that time|At present|Today|Now|(?:(?:From|Until|Since|By|Before) )?(?:[Ll]ast|[Tt]his|[Nn]ext) (?:${SEASON}|${WEEKDAY})|(?:Every|Each) (?:${SEASON}|${DATE})|For the first time(?: (?:since|in) (?:${DATE}|(?:\\p{L}+ ){0,2}(?:years|decades|months)))?|In \\p{L}+ of the (?:past|last) \\S+ years)(?:,)?\\s+(?=[\\p{L}\\d“"$£€])`,
	'u'
);

/** An adverb and a comma in front: no part of what is asked. */
const ADVERB_LEAD =
	/^(?:\p{Lu}\p{Ll}+ly|\p{Lu}\p{Ll}+ (?:years|months|weeks|days|hours) (?:on|later|earlier)|Together|However|Instead|Still|Overall|Moreover|Meanwhile|Also|Then|Indeed|First|Second|Third|Fourth|Fifth|Thus|Therefore|Nevertheless|Furthermore|In addition|In fact|By contrast|In contrast|For now|As a result),\s+/u;

/** "But it has lost money": no part of the subject. */
const CONJUNCTION =
	/^(?:But|And|Yet|So|Or)\s(?=(?:it|he|she|they|we|the|a|an|its|their|his|her|this|that|\p{Lu})[\p{L}’'-]*\s)/u;

/** "In Cressida County the rate …": a place in front, without a comma behind. */
const PLACE_LEAD =
	/^(?:In|At|Across|Throughout|Within) (?:the )?(?:\p{Lu}[\p{L}-]+\s){1,3}(?=(?:the|a|an|its|their|most|only|about|some|more|nearly)\s)/u;

const COUNTED =
	/^(?:At least|At most|Over|Under|Around|About|Up to|As many as)\s(?:an?\s|some\s)?(?:[\d$£€]|two|three|four|five|six|seven|eight|nine|ten|half|one in|a dozen)/i;

const DETERMINERS =
	/^(?:the|a|an|its|his|her|their|our|my|your|this|that|these|those|each|every|no|any|some|all|both|another|to|of|in|on|at|by|for|with|from|as|than|about|into|over|under|between|without|per|most|more|many|few|several)$/i;
const STRONG = ['modal', 'be', 'have', 'do'] as const;
const ADVERB =
	/^(?:not|n['’]t|also|now|never|already|always|still|only|once|again|therefore|thus|then|ever|just|soon|both|all|\p{L}+ly)$/iu;

/** The main clause; null where its subject or verb is not found with some certainty. */
export function clauseOf(sentence: string): Clause | null {
	const leadLength = leadOf(sentence);
	if (leadLength === null) return null;
	const tokens = tokensOf(sentence).filter(({ start }) => start >= leadLength);
	// A sentence that begins with its verb has no subject to ask about.
	const first = readVerb(tokens[0]?.text ?? '');
	if (first && STRONG.some((form) => first.forms.has(form)) && !/^May$/.test(tokens[0]!.text))
		return null;
	const at = findVerb(tokens);
	if (at === null || at === 0) return null;
	if (at === 1 && /^(?:and|or|but|nor)$/i.test(tokens[0]!.text)) return null;
	const group = verbGroup(tokens, at);
	const subjectStart = tokens[0]!.start;
	const subject = sentence.slice(subjectStart, tokens[at - 1]!.end).trim();
	const restStart = tokens[group.next]?.start ?? sentence.length;
	return {
		lead:
			ADVERB_LEAD.test(sentence) || CONJUNCTION.test(sentence)
				? ''
				: sentence.slice(0, leadLength).trim().replace(/,$/, ''),
		subject,
		bareSubject: bare(subject),
		auxiliary: group.auxiliary,
		verb: group.verb,
		lemma: group.lemma,
		tense: group.tense,
		isThirdPerson: group.isThirdPerson,
		negated: group.negated,
		rest: sentence.slice(restStart).trim(),
		restStart,
		subjectStart
	};
}

/** Whether words in front of a comma lead in: "If all goes to plan". */
export const isLead = (words: string): boolean => LEADS.test(words);

function leadOf(sentence: string): number | null {
	const first = firstLead(sentence);
	if (first === null || first === 0) return first;
	// "In 2004, by the institute's reckoning, the waters held …": a second one behind it.
	const second = SECOND_LEAD.exec(sentence.slice(first));
	return /,\s*$/.test(sentence.slice(0, first)) && second ? first + second[0].length : first;
}

/** "On 38 routes they are …": up to a pronoun that can only be the subject. */
const PRONOUN_BEHIND =
	/^(?:In|On|At|For|With|Under|Within|During|After|Before|Since|By) (?:[\p{L}\d’'.$£€%-]+(?:,\d+)? ){1,6}?(?=(?:he|she|it|they|there|we) (?!and\b))/u;

const SECOND_LEAD =
	/^(?:by|according to|under|after|before|during|in|at|on|for|with|despite|without) [^,;:–—“”"]{2,60}, (?=(?:the|a|an|its|their|most|only|about|some|more|nearly|it|they|he|she|there|\p{Lu})[\p{L}’'-]*\s)/u;

function firstLead(sentence: string): number | null {
	const adverb = ADVERB_LEAD.exec(sentence);
	if (adverb) return adverb[0].length;
	const joined = CONJUNCTION.exec(sentence);
	if (joined) return joined[0].length;
	const dated = DATE_LEAD.exec(sentence);
	if (dated) return dated[0].length;
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

const tokensOf = (text: string): readonly Token[] =>
	[
		...text.matchAll(
			/(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}$£€]+(?:(?:[.'’‐‑-]|(?<=\d),(?=\d))[\p{L}\p{M}\p{N}]+)*(?:\.(?=\s+\p{Lu}\p{L}+\s))?%?|[^\s]/gu
		)
	].map((match) => ({
		text: match[0],
		start: match.index,
		end: match.index + match[0].length
	}));

function findVerb(tokens: readonly Token[]): number | null {
	let weak: number | null = null;
	/** Where the last apposition was opened. */
	let from = 0;
	let sinceWeak = 'open' as 'open' | 'closed';
	for (let index = 1; index < tokens.length; index += 1) {
		const { text } = tokens[index]!;
		if (/^[,–—]$/.test(text)) {
			if (weak !== null) return weak;
			const next = closing(tokens, index, text);
			if (next === null) {
				// "Concessions on territory, military capacity or alliances would …": a list, not an apposition.
				if (isList(tokens, index)) continue;
				return null;
			}
			// "Kovan, 44, two-time champion, wants": the comma that ends one apposition begins another.
			index = readVerb(tokens[next + 1]?.text ?? '') ? next : next - 1;
			if (index <= from) return null;
			from = index;
			continue;
		}
		if (/^[(“"[]$/.test(text)) {
			const close = tokens.findIndex(
				(token, place) => place > index && /^[)”"\]]$/.test(token.text)
			);
			if (close < 0) return weak;
			index = close;
			continue;
		}
		if (/^[;:.?!]$/.test(text)) return weak;
		if (/^(?:who|which|that|whose|whom|where|when)$/i.test(text)) {
			if (weak !== null) return weak;
			index = endOfRelative(tokens, index);
			continue;
		}
		const reading = readVerb(text);
		if (!reading || DETERMINERS.test(tokens[index - 1]!.text)) continue;
		// "the club’s accounts"
		if (/[’']s$|s[’']$/.test(tokens[index - 1]!.text) && !reading.forms.has('past')) continue;
		if (/^\p{Lu}/u.test(text)) continue;
		// "by five votes to four": a number makes a noun of it.
		if (
			/^(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i.test(
				tokens[index - 1]!.text
			) &&
			reading.forms.has('third')
		)
			continue;
		if (STRONG.some((form) => reading.forms.has(form))) {
			return weak !== null && sinceWeak === 'closed' ? weak : index;
		}
		if (weak === null && isFinite(tokens, index, reading)) {
			weak = index;
			const next = tokens[index + 1]?.text ?? '';
			// "a survey carried out in June", "the bill passed in May": perhaps only describes the subject.
			sinceWeak =
				reading.forms.has('participle') &&
				/^(?:by|in|on|at|from|out|under|to|for|with|as|since|between|during)$/.test(next) &&
				!SAYING.includes(text) &&
				!SIDING.includes(text)
					? 'open'
					: 'closed';
			if (sinceWeak === 'closed') return weak;
		} else if (
			weak !== null &&
			isFinite(tokens, index, reading) &&
			/^(?:by|in|on|at|from|out|under)$/.test(tokens[weak + 1]?.text ?? '')
		) {
			return index;
		}
	}
	return weak;
}

/** Behind the relative clause without commas that begins here: past its own verb group. */
function endOfRelative(tokens: readonly Token[], from: number): number {
	for (let index = from + 1; index < tokens.length; index += 1) {
		if (/^[,;:.]$/.test(tokens[index]!.text)) return index - 1;
		const reading = readVerb(tokens[index]!.text);
		// "a merger that harms consumers": here "that" is no determiner.
		const isDetermined = index > from + 1 && DETERMINERS.test(tokens[index - 1]!.text);
		if (!reading || isDetermined) continue;
		if ([...reading.forms].some((form) => form !== 'ing')) {
			return verbGroup(tokens, index).next - 1;
		}
	}
	return tokens.length;
}

function isList(tokens: readonly Token[], from: number): boolean {
	for (const { text } of tokens.slice(from + 1, from + 9)) {
		if (/^(?:and|or)$/.test(text)) return true;
		if (/^[,;:.–—]$/.test(text)) return text === ',';
	}
	return false;
}

/** Where the apposition that a comma or dash opens ends; null where it does not. */
function closing(tokens: readonly Token[], from: number, sign: string): number | null {
	for (let index = from + 1; index < tokens.length; index += 1) {
		const { text } = tokens[index]!;
		if (text === sign) return index;
		if (/^[;:]$/.test(text)) return null;
	}
	return null;
}

function isFinite(tokens: readonly Token[], index: number, { forms }: VerbReading): boolean {
	let place = index - 1;
	while (place > 0 && ADVERB.test(tokens[place]!.text)) place -= 1;
	const before = tokens[place]!.text;
	const next = tokens[index + 1]?.text ?? '';
	const nextReading = readVerb(next);
	if (nextReading && STRONG.some((form) => nextReading.forms.has(form))) return false;
	if (forms.has('past')) return true;
	const [plural, headIsPlural] = [PLURAL.test(before), hasPluralHead(tokens.slice(0, index))];
	// "limiting its forces raises": what is done is one thing.
	const isDoing = readVerb(tokens[0]!.text)?.forms.has('ing') === true;
	// "evaporates or seeps away" are two verbs, "reports and reviews of" none.
	const isPair =
		/^(?:and|or)$/.test(next) &&
		forms.has('third') &&
		readVerb(tokens[index + 2]?.text ?? '')?.forms.has('third') === true &&
		!/^(?:of|in|on|for)$/.test(tokens[index + 3]?.text ?? '');
	if (/^(?:of|and|or)$/.test(next) && !isPair) return false;
	// "Abbs leads": a name may end as a plural does.
	if (forms.has('third')) return isDoing || !headIsPlural || isNameBefore(tokens, index);
	return forms.has('base') && (plural || headIsPlural);
}

const PLURAL =
	/(?:[^s’']s|(?<!\p{L})(?:people|children|men|women|police|officials|they|we|you|others|researchers|per ?cent|cent))$/iu;

const isNameBefore = (tokens: readonly Token[], index: number): boolean =>
	tokens.slice(0, index).every(({ text }) => /^\p{Lu}/u.test(text)) &&
	!/^(?:The|These|Those|Some|Most|Many|Two|Three)$/.test(tokens[0]!.text);

/** "The bill for the first two years" is one thing, "Kerindi and the islands" are several. */
function hasPluralHead(subject: readonly Token[]): boolean {
	const stop = subject.findIndex(
		({ text }, place) =>
			place > 0 &&
			/^(?:of|in|on|at|for|from|with|by|to|between|under|over|about|against|into|behind|who|which|that|[,–—(])$/.test(
				text
			)
	);
	const head = stop < 0 ? subject : subject.slice(0, stop);
	const last = head.at(-1)?.text ?? '';
	// "The Residence and Protection Act"
	if (BODY_WORDS.includes(last)) return false;
	return PLURAL.test(last) || head.slice(1, -1).some(({ text }) => text.toLowerCase() === 'and');
}

const BEING = readVerb('is')!;
const HAVING = readVerb('has')!;

function verbGroup(tokens: readonly Token[], at: number) {
	const first = tokens[at]!.text;
	const reading = readVerb(first)!;
	const isAuxiliary = STRONG.some((form) => reading.forms.has(form));
	let next = at + 1;
	let negated = /n['’]t$|cannot/i.test(first);
	const behind: string[] = [];
	let lemma = reading.lemma;
	let isCompound = false;
	if (isAuxiliary) {
		while (next < tokens.length) {
			const { text } = tokens[next]!;
			const inner = readVerb(text);
			if (
				ADVERB.test(text) &&
				!(inner && !/ly$/.test(text) && !/^(?:only|all|both)$/.test(text) && false)
			) {
				// An adverb belongs to the group only where a verb follows it.
				const follower = tokens[next + 1]?.text ?? '';
				if (!/^not$/i.test(text) && !isVerbPart(follower, reading)) break;
				if (/^not$/i.test(text)) negated = true;
				if (!/^also$/i.test(text)) behind.push(text);
				next += 1;
				continue;
			}
			if (/^(?:be|been|being|have)$/i.test(text)) {
				behind.push(text);
				lemma = text === 'have' ? 'have' : 'be';
				isCompound = true;
				next += 1;
				continue;
			}
			if (
				isVerbPart(
					text,
					/^(?:be|been|being)$/.test(behind.at(-1) ?? '')
						? BEING
						: behind.at(-1) === 'have'
							? HAVING
							: reading
				)
			) {
				behind.push(text);
				lemma = inner?.lemma ?? text;
				isCompound = true;
				next += 1;
			}
			break;
		}
	}
	// "has 142 members", "does its work": no auxiliary, but the verb.
	const isOwnVerb =
		isAuxiliary && !isCompound && (reading.forms.has('have') || reading.forms.has('do'));
	return {
		auxiliary: isAuxiliary && !isOwnVerb ? first : null,
		verb: isAuxiliary && !isOwnVerb ? behind.join(' ') : first,
		lemma,
		tense:
			isAuxiliary && !isOwnVerb
				? null
				: /^(?:had|did)$/.test(first) ||
					  (reading.forms.has('past') && !reading.forms.has('base')) ||
					  reading.forms.has('past')
					? ('past' as const)
					: ('present' as const),
		isThirdPerson: reading.forms.has('third') || /^(?:has|does)$/.test(first),
		negated,
		next: isOwnVerb ? at + 1 : next
	};
}

/** Whether a word can be the part of a verb group behind this auxiliary. */
function isVerbPart(word: string, auxiliary: VerbReading): boolean {
	const reading = readVerb(word);
	if (/^(?:be|been|being|have)$/i.test(word)) return true;
	if (!reading) {
		// A verb that the list lacks, known by its form or its place.
		if (auxiliary.forms.has('modal'))
			return /^\p{Ll}{3,}$/u.test(word) && !/(?:ly|ing)$/.test(word);
		return /^\p{Ll}+(?:ed|ing)$/u.test(word);
	}
	if (auxiliary.forms.has('modal') || auxiliary.forms.has('do')) return reading.forms.has('base');
	return reading.forms.has('participle') || (auxiliary.forms.has('be') && reading.forms.has('ing'));
}

/** Without what stands between commas, dashes or brackets. */
function bare(subject: string): string {
	return subject
		.replace(/\s*\([^)]*\)/g, '')
		.replace(/,(?!\d)\s(?![^,]*\sand\s[^,]*$).*$/, '')
		.replace(/\s[–—]\s.*?(?:\s[–—](?=\s|$)|$)/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}

/** "did National Renewal take", "must the president dissolve": a question's middle, without the rest. */
export function inverted(clause: Clause, subject: string): string {
	const { auxiliary, verb, lemma, tense, isThirdPerson } = clause;
	if (auxiliary === 'cannot') return `can ${subject} not ${verb}`.trim();
	if (auxiliary !== null) return `${auxiliary} ${subject} ${verb}`.trim();
	const does = tense === 'past' ? 'did' : isThirdPerson ? 'does' : 'do';
	return `${does} ${subject} ${lemma}`;
}
