// Whether an English sentence can stand by itself, and what to put for the words that point elsewhere.
import { isBody, sayWeekday, withoutRole, type Reading, type Said } from './context.ts';
import { clauseOf } from './clause.ts';
import { readVerb } from './verbs.ts';
import { SAYING } from './words.ts';

/** A piece of a sentence, by offsets in it, and what stands there instead. */
export interface Edit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

export interface Standing {
	readonly edits: readonly Edit[];
	readonly claimedBy: string | null;
	/** Where what is said begins, behind "X said that". */
	readonly from: number;
	/** Where what stands alone ends: the rest points elsewhere. */
	readonly to: number;
	/** How sure it is that nothing points elsewhere, from 0 to 1. */
	readonly certainty: number;
}

/** The sentence with the edits; those that overlap an earlier one are left out. */
export function edited(text: string, edits: readonly Edit[], from = 0, to = text.length): string {
	let result = '';
	let at = from;
	for (const { start, end, text: put } of [...edits].sort(
		(a, b) => a.start - b.start || b.end - a.end
	)) {
		if (start < at || end > to) continue;
		result += text.slice(at, start) + put;
		at = end;
	}
	return (result + text.slice(at, to))
		.replace(/\s+/g, ' ')
		.replace(/\s+([,.;:?!])/g, '$1')
		.trim();
}

/** Words in front that only join a sentence to the one before. */
const OPENING =
	/^(?:(?:But|And|Yet|So(?! far)|Then),?|(?:However|Meanwhile|Moreover|Also|Then|Still|Indeed|In fact|Separately|Furthermore|In addition|Nevertheless|For example|For instance|Overall|Yes|No|Mainly|Now|In short|To be exact|First|Second|Third|Fourth|Fifth|Firstly|Secondly|Thirdly|Finally|Together|As a result|In return|Instead|By contrast|In turn|Of course|Too),|It should be added that)\s+(?=\S)/;

/** What has to be changed for the sentence to stand alone; null where that cannot be done. */
export function standingOf(said: Said, reading: Reading): Standing | null {
	const { text } = said.sentence;
	if (/^["“‘]/.test(text) || /[?]["”]?$/.test(text)) return null;
	if (isTakenBack(said, reading)) return null;
	if (isCommand(text) || /\bcorrection\b|\bsaid it\b|\bfor example would\b/.test(text)) return null;
	const edits: Edit[] = [];
	let certainty = 1;
	const opening = OPENING.exec(text);
	let from = 0;
	if (opening) {
		from = opening[0].length;
		edits.push({ start: 0, end: from, text: '' });
	}
	const claimed = claimantOf(said, reading, from);
	if (claimed === 'unknown') return null;
	if (claimed) edits.push(...claimed.edits);
	// "In her dissent, Judge Ashdown …": it can do without.
	const lead =
		/^(?:In|At|On|During|For|With|Under) (?:his|her|its|their)\s[^,]{2,50},\s+(?=\p{Lu}|the\s)/u.exec(
			text.slice(from)
		);
	if (lead) edits.push({ start: from, end: from + lead[0].length, text: '' });
	const subject = subjectEdits(said, reading, claimed?.from ?? from, claimed?.name ?? null);
	if (subject === null) return null;
	edits.push(...subject.edits);
	certainty *= subject.certainty;
	const times = timeEdits(said, reading);
	edits.push(
		...times,
		...nameEdits(said, reading),
		...bodyEdits(said, reading),
		...wordEdits(text)
	);
	const introduction = claimed ? `According to ${claimed.name}, ` : '';
	let to = text.length;
	let result = edited(text, edits);
	if (points(`${introduction}${result}`, reading)) {
		to = firstPart(text, claimed?.from ?? from);
		result = edited(text, edits, 0, to);
		if (to === text.length || points(`${introduction}${result}`, reading)) return null;
		edits.push({ start: to, end: text.length, text: '.' });
	}
	if (
		/^The \p{Ll}+ (?:\p{Ll}+ )?(?:is|are|was|were|has|have|had|will|must|may|can)\b/u.test(result)
	)
		certainty *= 0.8;
	return {
		edits,
		claimedBy:
			claimed?.name ??
			(said.sentence.asked === null ||
			text.includes(reading.interviewee?.split(' ').at(-1) ?? '\n') ||
			result.includes(reading.interviewee ?? '\n')
				? null
				: reading.interviewee),
		from: claimed?.from ?? from,
		to,
		certainty
	};
}

/** "That is an exaggeration" in the next sentence. */
const isTakenBack = ({ index, sentence }: Said, { said }: Reading): boolean => {
	const next = said[index + 1]?.sentence;
	return (
		next?.paragraph !== undefined &&
		next.paragraph - sentence.paragraph <= 1 &&
		/^(?:That|This|It) (?:is|was) (?:an exaggeration|not true|untrue|false|wrong|a joke|nonsense)\b/.test(
			next.text
		)
	);
};

/** Where a second clause begins that a sentence can do without. */
function firstPart(text: string, from: number): number {
	const cut =
		/(?:;\s|,\s(?=(?:and|but|so|although|though|while|whereas|because|which|who|since|as|where|saying|adding)\b)|\s[–—]\s)/u.exec(
			text.slice(from)
		);
	if (!cut || cut.index < 20 || clauseOf(text.slice(from, from + cut.index)) === null)
		return text.length;
	return from + cut.index;
}

/** "Compare that with the disease", "Apply before 1 May". */
function isCommand(text: string): boolean {
	const [, first = '', second = ''] = /^(\p{Lu}\p{Ll}+)\s(\S+)/u.exec(text) ?? [];
	return (
		readVerb(first)?.forms.has('base') === true &&
		/^(?:the|a|an|this|that|it|them|for|your|our|to|no|all|at|in|on|with|out|up|down|here|more|not|an?)$/i.test(
			second
		)
	);
}

interface Claimed {
	readonly name: string;
	readonly edits: readonly Edit[];
	/** Where the claim itself begins. */
	readonly from: number;
}

const SAID = `(?:has |have |had )?(?:also |then |later |now |repeatedly |publicly )?(?:${SAYING.filter((verb) => !/^(?:hold|holds|held|show|shows|find|think|state|note|notes|report|claim|object|forecast|estimate|suggest|find|add|tell|say|write|admit)$/.test(verb)).join('|')})`;
const DAY =
	'(?: (?:late |early )?(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?| (?:this|last) week| in a statement| on \\d{1,2} \\p{L}+)?';

/** ", the commission said on Monday" at the end of what is said. */
const TRAILING = new RegExp(
	`,\\s(?:according to (?<by>[^,.;]{2,90})|(?<speaker>(?:the |an? |its |his |her )?[^,.;“”"]{2,80}?(?:, [^,.;“”"]{3,70},)?) (?:${SAID})${DAY}|(?:said|says|warned|warns|argued|argues|reported) (?<after>(?!on |in |that |it |he |she |they |there |at |to |by )(?![^,.;]* that )[^,.;“”"]{2,80}?(?:, [^.;“”"]{3,90})?))(?=[.;,]|$)`,
	'u'
);

/** Who says what the sentence says: null where the article itself does, 'unknown' for an unresolved "he said". */
function claimantOf(said: Said, reading: Reading, from: number): Claimed | 'unknown' | null {
	const { text } = said.sentence;
	const { clause } = said;
	const trailing = TRAILING.exec(text);
	if (trailing) {
		const by =
			trailing.groups?.['by'] ?? trailing.groups?.['speaker'] ?? trailing.groups?.['after'] ?? '';
		const name = claimantName(by, said, reading) ?? ownersClaimant(by, said, reading);
		if (name === null) return 'unknown';
		return {
			name,
			edits: [{ start: trailing.index, end: trailing.index + trailing[0].length, text: '' }],
			from
		};
	}
	const according = /^According to ([^,]{2,90}),\s+/u.exec(text.slice(from));
	if (according) {
		const name = claimantName(according[1]!, said, reading);
		if (name === null) return 'unknown';
		const end = from + according[0].length;
		return { name, edits: [{ start: from, end, text: '' }], from: end };
	}
	if (
		clause &&
		clause.lead === '' &&
		SAYING.includes(lastWord(clause)) &&
		!clause.negated &&
		!/^(?:hold|add|show)/.test(clause.lemma)
	) {
		const that = new RegExp(
			`^(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day |in [^,]{3,40}? )?that\\s+`
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
			return { name, edits: [{ start: from, end, text: '' }], from: end };
		}
	}
	return null;
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
	return `the ${own} of ${lowerFirst(subject, reading)}`;
}

/** A claimant by name; null for a pronoun that nobody stands for. */
function claimantName(text: string, said: Said, reading: Reading): string | null {
	if (
		/\b(?:it|he|she|they|we|them|this|these|whom|that|has|have|had|is|are|was|were|will)\b/.test(
			text.replace(/,.*$/, '')
		) &&
		!/^(?:it|they|he|she)$/i.test(text.trim())
	) {
		return null;
	}
	const apposed = [...reading.people.values()].find(
		(person) => text.includes(`, `) && text.includes(person)
	);
	const bare = apposed ?? text.replace(/,.*$/, '').trim();
	const pronoun = /^(he|she|it|they|we|i|you)$/i.exec(bare)?.[1]?.toLowerCase();
	if (pronoun) {
		return pronoun === 'he' || pronoun === 'she'
			? personBefore(said, reading)
			: thingBefore(said, reading);
	}
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

/** "The commission" within a sentence is "the commission". */
export function lowerFirst(text: string, reading: Reading): string {
	const [first = ''] = /^[\p{L}\p{M}'’-]+/u.exec(text) ?? [];
	const isWord =
		reading.isCommon(first) ||
		(/^\p{Lu}\p{Ll}+\s\p{Ll}{2,}/u.test(text) && !reading.isNamed(first));
	// "Trade Secretary Paul Reiner" stays as it is.
	if (/^(?!The\b|An?\b)\p{Lu}\p{L}+\s\p{Lu}/u.test(text)) return text;
	return isWord && !/^I\b/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
}

export const upperFirst = (text: string): string =>
	text === '' ? '' : text[0]!.toUpperCase() + text.slice(1);

/** The person that "he" or "she" means: named last before, where only one comes into question. */
function personBefore(said: Said, reading: Reading): string | null {
	for (let index = said.index - 1; index >= Math.max(0, said.index - 3); index -= 1) {
		const before = reading.said[index]!;
		if (said.sentence.paragraph - before.sentence.paragraph > 1) return null;
		const named = before.names
			.map(({ text }) => reading.people.get(text.split(' ').at(-1)!))
			.filter((name) => name !== undefined);
		const [first] = [...new Set(named)];
		if (new Set(named).size === 1) return first!;
		if (named.length > 1) {
			const subject = before.clause?.bareSubject ?? '';
			return named.find((name) => subject.includes(name.split(' ').at(-1)!)) ?? null;
		}
	}
	return null;
}

/** What "it" or "they" means: the subject of the sentence before, in the same paragraph. */
function thingBefore(said: Said, reading: Reading): string | null {
	// The points of a list about one body speak of that body.
	if (
		said.sentence.isPoint &&
		said.sentence.place === 0 &&
		reading.topic !== null &&
		isBody(reading.topic)
	)
		return `the ${reading.topic}`;
	const before = reading.said[said.index - 1];
	if (!before || before.sentence.paragraph !== said.sentence.paragraph) return null;
	const law = before.names.at(-1);
	if (law && isLaw(law.text) && LAWLIKE.has(said.clause?.lemma ?? '')) return `the ${law.text}`;
	const subject = before.clause?.bareSubject;
	if (!subject || subject.split(' ').length > 8) return null;
	if (/^(?:it|they|he|she)$/i.test(subject)) return thingBefore(before, reading);
	if (!isAgent(said) && /\b(?:an?|one)\s\p{Ll}+/u.test(before.clause?.rest ?? '')) return null;
	if (
		/^(?:its|their|his|her|this|that|these|those|we|i|you|there|here|what|nobody|everyone|both)\b/i.test(
			subject
		)
	)
		return null;
	if (reading.people.has(subject.split(' ').at(-1)!) && !/^(?:the|a|an)\b/i.test(subject))
		return null;
	return lowerFirst(subject.replace(/^An? /, 'the ').replace(/^a /, 'the '), reading);
}

/** What only laws and treaties do: then "it" is the one named last. */
const LAWLIKE = new Set(
	'oblige allow ban require bind cover apply forbid permit prohibit limit entitle cap bar exempt guarantee'.split(
		' '
	)
);
const isLaw = (name: string): boolean =>
	/\b(?:Act|Law|Bill|Treaty|Convention|Agreement|Charter|Code|Protocol|Accord|Pact|Directive)$/.test(
		name
	);

/** Does what only people and bodies do: then "it" is the body before, whatever else was named. */
function isAgent({ clause, sentence }: Said): boolean {
	const inner = clause?.lemma ?? '';
	return AGENT.has(inner) || AGENT.has(clauseOf(sentence.text)?.lemma ?? '');
}

const AGENT = new Set(
	'promise say argue warn announce want reject oppose support demand deny plan agree appeal vote elect pay ask call decide declare insist propose refuse urge criticise criticize reckon estimate believe expect accuse win lose publish issue adopt release launch hire sell buy own employ spend introduce offer govern report find recommend advise represent calculate show propose conclude confirm'.split(
		' '
	)
);

/** The subject by its name where it is a pronoun, also behind what leads in; null where nobody knows whose. */
function subjectEdits(
	said: Said,
	reading: Reading,
	from: number,
	claimedBy: string | null
): { edits: readonly Edit[]; certainty: number } | null {
	const { text } = said.sentence;
	const inner = clauseOf(text.slice(from));
	const start = inner && PRONOUN.test(inner.subject) ? from + inner.subjectStart : from;
	const match = PRONOUN.exec(text.slice(start));
	if (!match) return { edits: [], certainty: 1 };
	const word = match[1]!.toLowerCase();
	const rest = text.slice(start);
	if (/^those who\b/i.test(rest)) return { edits: [], certainty: 0.9 };
	if (
		/^it\s+(?:is|was|would be|will be)\s+(?:true|clear|a|not|important|possible|said|like|good|hard|easy|worth|also|the (?:first|worst|part|biggest))\b/i.test(
			rest
		)
	)
		return null;
	// "According to the union, it would …": the pronoun has its name in front.
	if (claimedBy !== null && /^(?:he|she|it|they|his|her|its|their)$/.test(word))
		return { edits: [], certainty: 0.9 };
	const name = /^(?:he|she|his|her)$/.test(word)
		? personBefore(said, reading)
		: /^(?:it|they|its|their)$/.test(word)
			? thingBefore(said, reading)
			: null;
	if (name === null) return null;
	const isPlural = /(?:[^s’']s|people|children|police)$/.test(name) && !/^\p{Lu}/u.test(name);
	if (/^(?:it|they)$/.test(word) && isPlural !== (word === 'they')) return null;
	const isOwn = /^(?:his|her|its|their)$/.test(word);
	const put = isOwn ? `${name}${isPlural ? '’' : '’s'}` : name;
	return {
		edits: [{ start, end: start + word.length, text: start === 0 ? upperFirst(put) : put }],
		certainty: 0.8
	};
}

const PRONOUN = /^(He|She|It|They|Its|His|Her|Their|This|That|These|Those|We|I|You|Our|My|Your)\b/i;

/** "on Monday", "last year" by the article's own date; null where a year is meant that nobody can know. */
function timeEdits({ sentence: { text } }: Said, reading: Reading): readonly Edit[] {
	const edits: Edit[] = [];
	const ahead = /\b(?:will|must|due to|is to|are to|expected|plans? to|next)\b/.test(text);
	for (const match of text.matchAll(
		/(,?\s)?(on |late on |late |early on |by |since |until |before |after |from |for |of |to )?\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(’s|'s)?( (?:morning|afternoon|evening|night))?/g
	)) {
		const day = sayWeekday(`${match[3]}day`, reading, ahead);
		const start = match.index + (match[1]?.length ?? 0);
		const end = match.index + match[0].length;
		if (match[4]) edits.push({ start, end, text: 'the' });
		else if (day)
			edits.push({
				start,
				end,
				text: `${/^(?:by|since|until|before|after|from|for|of|to) $/.test(match[2] ?? '') ? match[2] : match[2] || match[1] ? 'on ' : ''}${day}`
			});
		else if (match[1] !== undefined) edits.push({ start: match.index, end, text: '' });
	}
	const year = reading.date?.year ?? null;
	for (const match of text.matchAll(/\b(last|this|next) year\b/g)) {
		if (year === null) continue;
		const shift = { last: -1, this: 0, next: 1 }[match[1] as 'last' | 'this' | 'next'];
		const before = text.slice(0, match.index);
		const isAdverb =
			!/\b(?:in|of|for|from|since|until|by|to|the)\s$/.test(before) &&
			!/’s\s|^'s/.test(
				text.slice(match.index + match[0].length, match.index + match[0].length + 3)
			);
		edits.push({
			start: match.index,
			end: match.index + match[0].length,
			text: `${isAdverb ? 'in ' : ''}${year + shift}`
		});
	}
	return edits;
}

/** "Vash" is "Teodor Vash" to whoever has not read the article. */
function nameEdits({ sentence: { text } }: Said, reading: Reading): readonly Edit[] {
	const edits: Edit[] = [];
	for (const [last, full] of reading.people) {
		if (!text.includes(last) || text.includes(full)) continue;
		const match = new RegExp(
			`(?<![\\p{L}-])(?:(?:Mrs?|Ms|Dr)\\.? )?${last}(?![\\p{L}-])`,
			'u'
		).exec(text);
		if (!match || /\p{Lu}[\p{L}.]*\s$/u.test(text.slice(0, match.index))) continue;
		edits.push({ start: match.index, end: match.index + match[0].length, text: full });
	}
	return edits;
}

const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
	law: ['Law', 'Act'],
	bill: ['Bill', 'Act'],
	party: ['Party'],
	body: []
};
/** What a body is called for short; "the list" and "the plan" are mostly something else. */
const HEADS =
	'party|union|committee|agency|bank|court|council|commission|board|association|alliance|ministry|federation|confederation|league|guild|authority|parliament|assembly|tribunal|movement|coalition|treaty|convention|law|bill';

const SHORT_BODY = new RegExp(
	`\\b[Tt]he (${HEADS})\\b(?! (?:of|in|that|which|who|for|under|on)\\b)`,
	'gi'
);

/** "the committee" is "the Monetary Committee" where the article has named one only. */
function bodyEdits(said: Said, reading: Reading): readonly Edit[] {
	const { text, start } = said.sentence;
	const edits: Edit[] = [];
	for (const match of text.matchAll(SHORT_BODY)) {
		const head = match[1]!;
		if (
			/^\s\p{Lu}/u.test(text.slice(match.index + match[0].length)) ||
			(/^\s\p{Ll}+(?:’s)?\s/u.test(text.slice(match.index + match[0].length)) === false && false)
		)
			continue;
		const words = SYNONYMS[head.toLowerCase()] ?? [head[0]!.toUpperCase() + head.slice(1)];
		const fits = reading.bodies.filter(
			({ name, start: at }) =>
				at < start && words.some((word) => new RegExp(`(?:^|\\s)${word}(?:\\s|$)`, 'i').test(name))
		);
		const names = [...new Set(fits.map(({ name }) => name))];
		if (names.length !== 1 || text.includes(names[0]!)) continue;
		edits.push({ start: match.index + 4, end: match.index + match[0].length, text: names[0]! });
	}
	return edits;
}

/** "the bank rate", "the Assembly Hall": the word belongs to the next one. */
function isFirstOfCompound(behind: string): boolean {
	const next = /^\s([\p{L}-]+)/u.exec(behind)?.[1];
	if (next === undefined) return false;
	const forms = readVerb(next)?.forms;
	const isVerb = (['third', 'past', 'modal', 'be', 'have', 'do'] as const).some((form) =>
		forms?.has(form)
	);
	return (
		!isVerb &&
		!/^(?:and|or|but|to|from|by|with|at|as|than|is|also|not|has|if|when|while|after|before|because|since|until|into|over|about|now|still|never|again|itself|were|was)$/.test(
			next
		)
	);
}

/** Words that only join a sentence to the one before. */
function wordEdits(text: string): readonly Edit[] {
	return [
		...text.matchAll(
			/(?:\sthis (?:morning|afternoon|evening)|, too(?=[,.])|(?<=\b(?:has|have|had|is|are|was|were|will|would|must|may|can|it|also)\b) (?:also|however|therefore|thus|meanwhile)(?= )|, (?:however|by contrast|too|meanwhile|though|therefore|of course|in turn|instead(?! of)|also|then|in other words),?)/g
		)
	].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
		text: /^, .*,$/.test(match[0]) ? '' : /,$/.test(match[0]) ? ',' : ''
	}));
}

/** Whether something in it, outside quotations, still points elsewhere. */
export function points(text: string, reading: Reading): boolean {
	const plain = text.replace(/“[^”]*”|"[^"]*"/g, '""');
	if (
		/\b(?:we|us|our|ours|I|me|my|you|your|this|these|here|latter|such(?! as\b)|former two|yesterday|tomorrow)\b/.test(
			plain.replace(/\bthis (?:year|century)\b/g, '')
		)
	)
		return true;
	if (/\bthose\b(?! (?:who|that|which|with|of|in|not|affected))/.test(plain)) return true;
	if (
		/\b(?:of|in|at|on|to|for|from|with|by|under|reaches|after|before|means) that\b(?! (?:the|a|an|it|they|he|she)\b)/.test(
			plain
		)
	)
		return true;
	if (
		/^(?:That|Both|Neither|Another|Others?|The (?:other|others|same|two|three|four|first|second|third|last|latter|former|figure|number|result|answer|difference)(?= (?:is|are|was|were|has|had)\b))\b/.test(
			plain
		)
	)
		return true;
	if (
		/^(?:In|On|At|Under|By|Since|Between|From|Of|For|During|After|Before|When|If|Until|As)\b[^,]{0,70}?\s(?:it|they|he|she)\s(?:is|was|were|are|has|had|have|will|would|\p{Ll}+(?:ed|s))\b/u.test(
			plain
		)
	)
		return true;
	if (/\b[Aa] (?:second|third|fourth|fifth|sixth)\s(?:\p{Ll}+s|is|was|will|has)\b/u.test(plain))
		return true;
	const pronoun = /\b(he|she|him|his|her|hers)\b/.exec(plain);
	if (pronoun && !namedBefore(plain.slice(0, pronoun.index), reading)) return true;
	const thing = /\b(it|its|they|them|their|theirs)\b/i.exec(plain);
	return thing !== null && plain.slice(0, thing.index).trim().split(/\s+/).length < 2;
}

const namedBefore = (text: string, reading: Reading): boolean =>
	[...reading.people.values()].some((name) => text.includes(name)) ||
	/\b(?:a|the|an) (?:\p{L}+ ){0,2}(?:woman|man|father|mother|minister|president|governor|candidate|student|judge|person|patient|leader|chair)\b/u.test(
		text
	);

export { withoutRole };
