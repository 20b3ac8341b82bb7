// Whether an English sentence can stand by itself, once its words that point elsewhere are put into others.
import { edited, upperFirst, type Replacement } from '../../edits.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { claimantOf, ownPart, secondSaying } from './claimant.ts';
import { subjectEdits } from './subject-edits.ts';
import { bodyEdits, nameEdits, timeEdits, wordEdits } from './in-words.ts';
import { clauseOf } from './clause.ts';
import { directSpeechOf } from './direct-speech.ts';
import { isNoStatement } from './no-statement.ts';
import { points } from './points-elsewhere.ts';
import { isInQuotation, withoutQuotations } from './quotations.ts';

export interface StandAlone {
	readonly edits: readonly Replacement[];
	readonly claimedBy: string | null;
	/** Where what is said begins, behind "X said that". */
	readonly from: number;
	/** Where what stands alone ends: the rest points elsewhere. */
	readonly to: number;
	/** It says itself who says what, up to here: only as it stands is it true, and no question in other words. */
	readonly literalUntil?: number;
	/** How sure it is that nothing points elsewhere, from 0 to 1. */
	readonly certainty: number;
}

/** Words in front that only join a sentence to the one before. */
const OPENING =
	/^(?:(?:But|And|Yet|So(?! far)|Then),?|(?:However|Meanwhile|Moreover|Also|Then|Still|Indeed|In fact|Separately|Furthermore|In addition|Nevertheless|For example|For instance|Overall|Yes|No|Mainly|Now|In short|To be exact|First|Second|Third|Fourth|Fifth|Firstly|Secondly|Thirdly|Finally|Together|As a result|In return|Instead|By contrast|In turn|Of course|Too|In any case|After all|At best|Even so|That said|In practice|As before|As it happens|Put simply|Not surprisingly|Unsurprisingly|In other words|At the same time),|It should be added that)\s+(?=\S)/;

/** Asked for again by each rule that needs it, and by the sentence behind. */
const known = new WeakMap<ReadSentence, StandAlone | null>();

/** What has to be changed for the sentence to stand alone; null where that cannot be done. */
export function standingOf(said: ReadSentence, reading: Reading): StandAlone | null {
	const before = known.get(said);
	if (before !== undefined) return before;
	const standing = standingOfNew(said, reading);
	known.set(said, standing);
	return standing;
}

function standingOfNew(said: ReadSentence, reading: Reading): StandAlone | null {
	const { text } = said.sentence;
	// What somebody is quoted with is read by its own sentences, not as the paper's.
	const speech = directSpeechOf(said, reading);
	if (said.sentence.speaker !== null || speech?.statementEnd === null) return null;
	if (isNoStatement(said, reading)) return null;
	// "What you can do is …", "None of this": nothing that a question could name.
	if (/^(?:What|Whether|How|Why|None|All) (?!(?:the|members)\b)/.test(text)) return null;
	const opening = openingOf(text);
	// "N said that its crane failed, and P said …": each claim ends where the next one begins.
	const most = Math.min(speech?.statementEnd ?? text.length, ownPart(text), secondSaying(said));
	const claimed = claimantOf(
		most < text.length
			? { ...said, sentence: { ...said.sentence, text: text.slice(0, most) } }
			: said,
		reading,
		opening
	);
	if (claimed === 'unknown') return null;
	const subject = isOurs(text, opening)
		? { edits: [], certainty: 0.9 }
		: subjectEdits(said, reading, claimed?.from ?? opening, claimed);
	if (subject === null) return null;
	const edits = [
		...(opening > 0 ? [without(0, opening)] : []),
		...(claimed ? [...claimed.edits, ...furtherThats(text, claimed.from)] : []),
		...ownLead(text, opening),
		...subject.edits,
		...timeEdits(said, reading),
		...nameEdits(said, reading),
		...bodyEdits(said, reading),
		...wordEdits(text)
	];
	const isWhole = (to: number) =>
		!points(
			`${claimed ? `According to ${claimed.name}, ` : ''}${edited(text, edits, 0, to)}`,
			reading
		);
	if (SAID_IT.test(withoutQuotations(text.slice(claimed?.from ?? 0, most)))) return null;
	let to = most;
	if (!isWhole(to)) {
		to = firstPart(text, claimed?.from ?? opening);
		if (to >= most || !isWhole(to)) return null;
	}
	const result = edited(text, edits, 0, to);
	const floats =
		/^The \p{Ll}+ (?:\p{Ll}+ )?(?:is|are|was|were|has|have|had|will|must|may|can)\b/u.test(result);
	return {
		edits: to < text.length ? [...edits, { start: to, end: text.length, text: '.' }] : edits,
		...(claimed?.literalUntil ? { literalUntil: claimed.literalUntil } : {}),
		claimedBy: claimed?.name ?? intervieweeAnswering(said, result, reading),
		from: claimed?.from ?? opening,
		to,
		certainty: subject.certainty * (floats ? 0.8 : 1)
	};
}

/** "Jo Sample said it had …": of whom, the claimant before would have to tell. */
export const SAID_IT =
	/\b(?:said|says|claimed|claims|announced|argued|argues|reported|added|denied|denies|insisted|stated|warned)\s(?:on \p{Lu}\p{Ll}+\s)?(?:that\s)?(?:it|they)\s/u;

const without = (start: number, end: number): Replacement => ({ start, end, text: '' });

/** Where the sentence begins behind what only announces it, or joins it to the one before. */
function openingOf(text: string): number {
	const from = announced(text);
	return from > 0 ? from : (OPENING.exec(text)?.[0].length ?? 0);
}

/** "said that 187 were on board and that 11 are missing": the second "that" goes as well. */
const furtherThats = (text: string, from: number): readonly Replacement[] =>
	[...text.matchAll(/(?<=\sand\s)that\s(?=\p{L}|\d)/gu)]
		.filter(({ index }) => index > from && !isInQuotation(text.slice(0, index)))
		.map(({ index }) => without(index, index + 5));

const OURS = /^(?:Our|My) \p{Ll}+ (?=\p{Lu})/u;

/** "Our neighbour Estrava": the name is enough. */
const isOurs = (text: string, from: number): boolean => OURS.test(text.slice(from));

/** "In her dissent, Judge Ashdown …", "Our neighbour Estrava": the sentence can do without. */
function ownLead(text: string, from: number): readonly Replacement[] {
	const rest = text.slice(from);
	const lead =
		/^(?:In|At|On|During|For|With|Under|Among|Besides|Despite|By|From|After|Before|Since|Without|Alongside|Through) (?:(?:all|most|some) of )?(?:his|her|its|their)\s[^,]{2,50},\s+(?=\p{Lu}|the\s)/u.exec(
			rest
		) ?? OURS.exec(rest);
	return lead ? [without(from, from + lead[0].length)] : [];
}

/** Who answers in an interview, where the answer does not name its speaker. */
function intervieweeAnswering(
	{ sentence: { text, asked } }: ReadSentence,
	result: string,
	{ interviewee }: Reading
): string | null {
	if (asked === null || interviewee === null) return null;
	return text.includes(interviewee.split(' ').at(-1)!) || result.includes(interviewee)
		? null
		: interviewee;
}

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
