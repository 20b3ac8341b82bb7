// Whether an English sentence can stand by itself, once its words that point elsewhere are put into others.
import { edited, upperFirst, type Edit } from './edits.ts';
import { peopleIn } from './people-named.ts';
import type { Reading, Said } from './reading.ts';
import { withoutQuotations } from './quotations.ts';
import { claimantOf } from './claimant.ts';
import { subjectEdits } from './referents.ts';
import { bodyEdits, nameEdits, timeEdits, wordEdits } from './in-words.ts';
import { clauseOf } from './clause.ts';
import { readVerb } from './verbs.ts';

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

/** Words in front that only join a sentence to the one before. */
const OPENING =
	/^(?:(?:But|And|Yet|So(?! far)|Then),?|(?:However|Meanwhile|Moreover|Also|Then|Still|Indeed|In fact|Separately|Furthermore|In addition|Nevertheless|For example|For instance|Overall|Yes|No|Mainly|Now|In short|To be exact|First|Second|Third|Fourth|Fifth|Firstly|Secondly|Thirdly|Finally|Together|As a result|In return|Instead|By contrast|In turn|Of course|Too|In any case|After all|At best|Even so|That said|In practice|As before|As it happens|Put simply|Not surprisingly|Unsurprisingly|In other words|At the same time),|It should be added that)\s+(?=\S)/;

/** Asked for again by each rule that needs it, and by the sentence behind. */
const known = new WeakMap<Said, Standing | null>();

/** What has to be changed for the sentence to stand alone; null where that cannot be done. */
export function standingOf(said: Said, reading: Reading): Standing | null {
	const before = known.get(said);
	if (before !== undefined) return before;
	const standing = standingOfNew(said, reading);
	known.set(said, standing);
	return standing;
}

function standingOfNew(said: Said, reading: Reading): Standing | null {
	const { text } = said.sentence;
	if (isNoStatement(said, reading)) return null;
	// "What you can do is …", "None of this": nothing that a question could name.
	if (/^(?:What|Whether|How|Why|None|All) (?!(?:the|members)\b)/.test(text)) return null;
	const edits: Edit[] = [];
	let certainty = 1;
	const opening = OPENING.exec(text);
	let from = announced(text);
	if (from > 0) edits.push({ start: 0, end: from, text: '' });
	else if (opening) {
		from = opening[0].length;
		edits.push({ start: 0, end: from, text: '' });
	}
	const claimed = claimantOf(said, reading, from);
	if (claimed === 'unknown') return null;
	if (claimed) {
		edits.push(...claimed.edits);
		// "said that 187 were on board and that 11 are missing"
		for (const match of text.matchAll(/(?<=\sand\s)that\s(?=\p{L}|\d)/gu))
			if (match.index > claimed.from)
				edits.push({ start: match.index, end: match.index + 5, text: '' });
	}
	// "In her dissent, Judge Ashdown …": it can do without.
	const lead =
		/^(?:In|At|On|During|For|With|Under|Among|Besides|Despite|By|From|After|Before|Since|Without|Alongside|Through) (?:(?:all|most|some) of )?(?:his|her|its|their)\s[^,]{2,50},\s+(?=\p{Lu}|the\s)/u.exec(
			text.slice(from)
		);
	if (lead) edits.push({ start: from, end: from + lead[0].length, text: '' });
	// "Our neighbour Estrava": the name is enough.
	const ours = /^(?:Our|My) \p{Ll}+ (?=\p{Lu})/u.exec(text.slice(from));
	if (ours) edits.push({ start: from, end: from + ours[0].length, text: '' });
	const subject = ours
		? { edits: [], certainty: 0.9 }
		: subjectEdits(said, reading, claimed?.from ?? from, claimed);
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

/** A quotation, a question, a command, a bare "It does.", or what the next sentence takes back: nothing is said. */
export const isNoStatement = (said: Said, reading: Reading): boolean => {
	const { text } = said.sentence;
	return (
		/^["“‘]/.test(text) ||
		/[?]["”]?$/.test(text) ||
		isTakenBack(said, reading) ||
		/^(?:It|They|He|She) (?:does|do|did|has|have|is|are|was|were|will|would)(?: not)?[.:;,]/.test(
			text
		) ||
		isCommand(text) ||
		/\bcorrection\b|\bsaid it\b(?! (?:could|would|will|was|is|were|had|has|have|did|does|may|might|must|should|\p{Ll}+(?:ed|s)\b))|\bfor example would\b/u.test(
			text
		)
	);
};

/** "The headline first: the age … goes up": so much in front of a colon only announces what follows. */
function announced(text: string): number {
	const known = /^(?:This|That|Here) is (?:what|how|why|where)[^:.]{0,40}:\s+(?=\p{Ll})/u.exec(
		text
	);
	if (known) return known[0].length;
	// "Hania Dell writes: Zambara is …", in a live blog.
	const reporter = /^\p{Lu}\p{L}+ \p{Lu}\p{L}+ (?:writes|reports): (?=\p{Lu})/u.exec(text);
	if (reporter) return reporter[0].length;
	const colon =
		/^[^,.;:“”"\d]{3,40}:\s(?=(?:the|an?|its|their|most|about|more|nearly|in|on|from|by|at)\s)/u.exec(
			text
		);
	if (!colon || colon[0].split(/\s+/).length > 6 || clauseOf(colon[0]) !== null) return 0;
	return clauseOf(upperFirst(text.slice(colon[0].length))) === null ? 0 : colon[0].length;
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
	if (
		/^(?:Suppose|Imagine|Say|Consider|Take|Think|Remember|Picture|Compare|Ask|Look)\s(?!(?:is|was|has|had|will)\b)\p{Ll}/u.test(
			text
		)
	)
		return true;
	const [, first = '', second = ''] = /^(\p{Lu}\p{Ll}+)\s(\S+)/u.exec(text) ?? [];
	return (
		readVerb(first)?.forms.has('base') === true &&
		/^(?:the|a|an|this|that|it|them|for|your|our|to|no|all|at|in|on|with|out|up|down|here|more|not|an?)$/i.test(
			second
		)
	);
}

/** Whether something in it, outside quotations, still points elsewhere. */
export function points(text: string, reading: Reading): boolean {
	const plain = withoutQuotations(text);
	if (
		/\b(?:we|us|our|ours|I|me|my|you|your|this|these|here|latter|such(?! as\b)|former two|yesterday|tomorrow)\b/.test(
			plain.replace(/\bthis (?:year|century)\b/g, '')
		)
	)
		return true;
	if (
		/\bthose\b(?! (?:who|that|which|whose|with|of|in|on|out|from|under|over|not|aged|born|\p{Ll}+(?:ed|ing)\b))/u.test(
			plain
		)
	)
		return true;
	if (
		/\b(?:of|in|at|on|to|for|from|with|by|under|reaches|after|before|means) that\b(?! (?:the|a|an|it|they|he|she)\b)/.test(
			plain
		)
	)
		return true;
	if (
		/^The \d+-year-old\b|^(?:That|Both|Neither|Such|Another|Others?|The (?:other|others|same|two|three|four|first|second|third|last|latter|former|figure|number|result|answer|difference)(?= (?:is|are|was|were|has|had)\b))\b/.test(
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
	peopleIn(text, reading.people).some(([, name]) => text.includes(name)) ||
	// "when a night watchman, Emil Raskov, noticed …"
	/\b(?:an?|the|its|their) (?:\p{Ll}[\p{L}-]+ ){1,4}?(?:called |named )?\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\b|\b(?:an?|the|its|their) \p{Ll}[\p{L} -]{2,40}, \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+,/u.test(
		text
	) ||
	/\b(?:a|the|an) (?:\p{L}+ ){0,2}(?:woman|man|father|mother|minister|president|governor|candidate|student|judge|person|patient|leader|chair)\b/u.test(
		text
	);
