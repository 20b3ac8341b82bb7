// The main clause of an English sentence, found from its words: what leads in, subject, verb, the rest.
import { ADVERB_LEAD, CONJUNCTION, leadOf } from './leads.ts';
import { findVerb } from './find-verb.ts';
import { type Token, tokensOf } from './tokens.ts';
import { STRONG, verbGroup } from './verb-group.ts';
import { readVerb } from './verbs.ts';

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

/** The main clause; null where its subject or verb is not found with some certainty. */
export function clauseOf(sentence: string): Clause | null {
	const toComma = leadOf(sentence);
	const leadLength = unmarkedLead(sentence, toComma) ?? toComma;
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
	const subject = sentence.slice(subjectStart, tokens[lastOfSubject(tokens, at)]!.end).trim();
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

/** "The court later ruled": how and when it did so is no part of who. */
function lastOfSubject(tokens: readonly Token[], verb: number): number {
	let last = verb - 1;
	while (last > 0 && isAdverb(tokens[last]!.text)) last -= 1;
	return last;
}

const isAdverb = (word: string): boolean =>
	BEFORE_VERB.has(word) ||
	(word.endsWith('ly') && /^\p{Ll}{4,}$/u.test(word) && !NO_ADVERB.has(word));

const BEFORE_VERB = new Set(
	'either also later then now still soon already never since again once even just'.split(' ')
);

const NO_ADVERB = new Set(
	'family assembly supply ally rally reply tally monopoly anomaly bully belly jelly fly butterfly only early daily weekly monthly elderly likely friendly homily'.split(
		' '
	)
);

const PLAIN_LEAD =
	/^(?:In|On|At|During|Within|For|Under|By|Without|With|From|Across|Among|Between|After|Before|Since|Besides|Despite)\s/;

/** Where a subject can begin behind a noun: no relative clause and no further preposition is open. */
const NEXT_SUBJECT =
	/(?<=(?<!\b(?:that|which|who|whom|of|in|on|at|to|for|from|with|by|and|or|than|as|under|over|into|between|about|after|before|since|during|within|without|against|the|an?|its|their|his|her|this|these|those|all|both))\s)(?:(?:the|an?|its|their|his|her|most|about|nearly|only|more than|at least) |\d[\d,.]* (?=\p{Ll})|\p{Lu}\p{Ll}+(?=\s\p{Ll}))/gu;

/**
 * "In the winter of 2005 a measles outbreak killed …": where the subject begins without a comma in front. Not
 * where a comma with a main clause behind it ends the lead: "Under the law the president signed, firms must …".
 */
function unmarkedLead(sentence: string, toComma: number | null): number | null {
	if (toComma === 0 || !PLAIN_LEAD.test(sentence)) return null;
	if (
		toComma !== null &&
		!/^(?:while|whereas|and|but|which|who|as|because|after|before|where|when|since|although|so|with|\p{Ll}+ing)\s/u.test(
			sentence.slice(toComma)
		)
	)
		return null;
	const end = toComma ?? sentence.length;
	for (const { index } of sentence.slice(0, end).matchAll(NEXT_SUBJECT)) {
		if (sentence.slice(0, index).trim().split(/\s+/).length < 2) continue;
		const tokens = tokensOf(sentence.slice(0, end)).filter(({ start }) => start >= index);
		const at = findVerb(tokens);
		if (at !== null && at > 0) return index;
	}
	return null;
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
