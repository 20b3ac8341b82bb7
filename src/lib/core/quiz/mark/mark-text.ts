// Marks a typed answer that is words: right where it says the same, wrong where it says something else,
// and a question to the learner where a program cannot tell.
//
// 1. What was typed is read in a few ways: as it stands, without brackets, without "not Paris".
// 2. Each reading is laid beside each accepted answer (match-words.ts).
// 3. It is right where nothing but empty words is too much, nothing but what the question has already
//    said is missing, and neither denies what the other says.
// 4. It is wrong where it says another answer of the deck, the opposite, another number or name, or where
//    a list lacks an item or has one too many.
// 5. Of the rest the learner is asked: "Were you right?"
import type { Lexicon } from '../../language/lexicon.ts';
import { basesOf, isFormOf } from '../../language/inflection.ts';
import { isCountry } from '../../language/names-alike.ts';
import { areOpposites, denialsOf, isDecisive } from '../../language/opposites.ts';
import { isEnglish, tokensOf } from '../../language/tokens.ts';
import { editsApart } from '../../language/one-edit.ts';
import { formOf } from './compare.ts';
import type { AnswerKey, Fault, TextFinding } from './marking.ts';
import {
	CAPITALS,
	isKnownWord,
	isOtherSpan,
	matchWords,
	type KnownWords,
	type WordMatch
} from './match-words.ts';
import { readText, type ContentWord, type TextReading } from './text-reading.ts';
import { ACTORS, CAN_GO, COLOUR, LIGHT, OFFICES, SOFT, TITLES } from './light-words.ts';
import { markParty } from './mark-party.ts';
import { typedReadings, wantedReadings } from './ways-to-read.ts';

interface Laid {
	readonly typed: TextReading;
	readonly wanted: TextReading;
	readonly match: WordMatch;
	/** What is too much and what is missing, without what makes no difference. */
	readonly extra: readonly ContentWord[];
	readonly missing: readonly ContentWord[];
	/** The place of the wanted answer among the accepted. */
	readonly place: number;
}

export function markText(text: string, key: AnswerKey, lexicon: Lexicon | null): TextFinding {
	const ground = groundOf(key);
	const { asked, wanted } = ground;
	const { language, words } = key.terms;
	const known: KnownWords = {
		...{ lexicon, english: isEnglish(language), deck: words },
		capitals: !ground.isPlace
	};
	if (key.among) return markParty(text, key.accepted[0]!, key.among, language, known);
	const texts = [text, ...deniedIn(text, ground), ...(ground.person ? namesIn(text, ground) : [])];
	const readings = texts.flatMap((one) => typedReadings(one, language));
	const laid = readings.flatMap((typed) =>
		wanted.map(({ place, reading }): Laid => {
			const match = matchWords(typed.words, reading.words, known);
			return {
				...{ typed, wanted: reading, match, place },
				extra: match.extra.filter((word) => !isFree(word, match, typed, reading, ground)),
				missing: missingOf(match, reading, ground)
			};
		})
	);
	const right = laid.find((one) => saysTheSame(one, ground));
	if (right && isOthersWord(text, right, ground)) {
		return { kind: 'wrong', fault: { kind: 'other-answer' } };
	}
	if (right) return { kind: 'right', place: right.place, slip: right.match.slips[0] ?? null };
	const fault = faultOf(text, laid, ground, known, asked);
	return fault ? { kind: 'wrong', fault } : { kind: 'ask' };
}

/** Whether the deck has what was typed for another answer, and here it is only a form of one. */
function isOthersWord(text: string, { typed, wanted, match }: Laid, ground: Ground): boolean {
	const asWritten = new Set(wanted.words.map((word) => word.text));
	if (typed.words.every((word) => asWritten.has(word.text))) return false;
	if (match.extra.length > 0 || match.missing.length > 0) return false;
	return isOthers(formOf(tokensOf(text, ground.key.terms.language)), ground);
}

/** Whether another card of the deck is answered so, or one of its wrong options is. */
const isOthers = (form: string, { key, ours }: Ground): boolean =>
	key.terms.answers.some((group) => group.includes(form) && !group.some((one) => ours.has(one)));

/** What a typed answer is weighed against: the card, once read. */
interface Ground {
	readonly key: AnswerKey;
	readonly asked: readonly ContentWord[];
	readonly wanted: readonly { readonly place: number; readonly reading: TextReading }[];
	/** The words of all accepted answers. */
	readonly others: ReadonlySet<string>;
	/** Whether a person is asked for, or a place. */
	readonly person: boolean;
	readonly isPlace: boolean;
	/** Whether the question asks for what is not so. */
	readonly asksDenied: boolean;
	/** What the deck answers with, and of it what is right here, in the form of formOf. */
	readonly forms: ReadonlySet<string>;
	readonly ours: ReadonlySet<string>;
}

/** A card is marked again where its quiz is gone through again; a key does not change. */
const groundByKey = new WeakMap<AnswerKey, Ground>();

function groundOf(key: AnswerKey): Ground {
	const known = groundByKey.get(key);
	if (known) return known;
	const { accepted, question, terms } = key;
	const { language } = terms;
	const wanted = accepted.flatMap((answer, place) =>
		wantedReadings(answer, language).map((reading) => ({ place, reading }))
	);
	const ground = {
		...{ key, wanted },
		asked: readText(question, language).words,
		others: new Set(wanted.flatMap(({ reading }) => reading.words.map((word) => word.text))),
		person: isPerson(accepted, question),
		isPlace: ASKS_FOR_PLACE.test(question),
		asksDenied: ASKS_DENIED.test(question),
		forms: new Set(terms.answers.flat()),
		ours: new Set(accepted.map((answer) => formOf(tokensOf(answer, language))))
	};
	groundByKey.set(key, ground);
	return ground;
}

/** "Sample said it on Monday", "Sample, the port's chair": who is named before more is told. */
function namesIn(text: string, { forms }: Ground): readonly string[] {
	const [, name, more = ''] =
		/^([^,]+?)(?:,\s*|\s+(?=(?:said|says|told|wrote|on|at|in|after|during|to|when|speaking)\s))(.+)$/i.exec(
			text
		) ?? [];
	const isOne = more.trim().split(/\s+/).length > 1 && !/\b(?:and|or)\b|&/i.test(more);
	return name !== undefined && isOne && !forms.has(formOf(tokensOf(more, 'en'))) ? [name] : [];
}

/** "Not acceptable" as "unacceptable", where that is the answer. */
function deniedIn(text: string, { wanted }: Ground): readonly string[] {
	const known = new Set(
		wanted.flatMap(({ reading }) => reading.words.map(({ written }) => written))
	);
	const said = text.replace(/\bnot (\p{L}+)/giu, (all, word: string) => {
		return denialsOf(word.toLowerCase()).find((denial) => known.has(denial)) ?? all;
	});
	return said === text ? [] : [said];
}

/** "Which party was not in the room, …?", before another clause begins. */
const ASKS_DENIED =
	/^(?:\p{L}+ ){0,2}(?:which|what|who|whom|whose|where|when)\b(?:(?![,;]|\b(?:if|though|although|when|unless|because|that|while)\b).)*\b(?:not|never)\b/iu;

const ASKS_FOR_PLACE = /\b(?:where|(?:which|what) (?:city|town|place|capital|region|province))\b/i;

/** A name in two words or more whose last word is accepted alone, or any name that is asked for with "who". */
function isPerson(accepted: readonly string[], question: string): boolean {
	const names = accepted.filter((answer) =>
		/^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3}$/u.test(answer)
	);
	const full = names.filter((name) => name.includes(' '));
	const asksWho = /\b(?:who|whom|whose)\b/i.test(question);
	return full.some((name) => asksWho || names.includes(name.split(' ').at(-1)!));
}

const isAsked = (word: ContentWord, asked: readonly ContentWord[]): boolean =>
	asked.some((one) => one.text === word.text || isFormOf(one.text, word.text));

/** Whether a word too many says nothing else. */
function isFree(
	word: ContentWord,
	match: WordMatch,
	typed: TextReading,
	wanted: TextReading,
	ground: Ground
): boolean {
	const { asked, person, others, isPlace } = ground;
	const matched = match.matched.map((at) => wanted.words[at]!);
	if ([...others].some((one) => areOpposites(word.written, one))) return false;
	if (word.kind === 'name' && isApart(word, match, typed, wanted)) return false;
	if (word.kind !== 'name' && others.has(word.text)) return true;
	if (matched.some(({ text }) => isFormOf(text, word.text))) return true;
	if (person) {
		// An office stands before the name: behind it begins somebody else, as in "Sample's spokesman".
		const at = typed.words.indexOf(word);
		const isBefore = typed.words.some(
			(one, place) => (place > at || one.phrase !== word.phrase) && !match.extra.includes(one)
		);
		if (isBefore && (TITLES.has(word.written) || OFFICES.has(word.written))) return true;
		if (/^\p{L}$/u.test(word.written)) return true;
		const isShort = (one: string) => word.written.length > 2 && one.startsWith(word.written);
		if ([...others].some(isShort)) return true;
	}
	// "Donald" before Trump, "President" before Putin: the deck has them together.
	if (matched.some((one) => one.capital && ground.forms.has(`${word.text}${one.text}`)))
		return true;
	if (word.kind === 'name') {
		// "Geneva, Switzerland".
		const onlyPlace =
			isPlace && matched.length === wanted.words.length && isCountry(word.text) && !typed.hedges;
		if (onlyPlace && wanted.words.every(({ capital }) => capital)) return true;
		const acts = CAPITALS.get(word.text);
		if (acts !== undefined && matched.some(({ text }) => text === acts)) return true;
		if (describesOther(word, match, typed, asked)) return false;
		const isTold = wanted.isList ? isToldOf(word, typed, ground) : others.has(word.text);
		if (person && isOfOffice(word, typed)) return true;
		const isKnown = isAsked(word, asked) || isTold;
		return isKnown && !word.isObject;
	}
	if (isAsked(word, asked)) return true;
	if (word.kind === 'amount') return false;
	const isActor = ({ kind, written }: ContentWord) => kind === 'name' || ACTORS.has(written);
	if (ACTORS.has(word.written) && wanted.words.every(isActor)) return true;
	return isLight(word) || COLOUR.has(word.written);
}

/** "Ukraine's security", where an accepted list has it so. */
function isToldOf(word: ContentWord, typed: TextReading, { wanted }: Ground): boolean {
	const beside = typed.words.filter((one) => one !== word && one.phrase === word.phrase);
	return wanted.some(({ reading }) =>
		reading.words.some(
			(one) =>
				one.text === word.text &&
				reading.words.some(
					(other) =>
						other.phrase === one.phrase && beside.some(({ text }) => isFormOf(text, other.text))
				)
		)
	);
}

/** "Russian president", before the name. */
function isOfOffice(word: ContentWord, { words }: TextReading): boolean {
	const next = words[words.indexOf(word) + 1];
	return next !== undefined && OFFICES.has(next.written) && words.indexOf(next) < words.length - 1;
}

const isLight = ({ written }: ContentWord): boolean =>
	LIGHT.has(written) || [...basesOf(written)].some((base) => LIGHT.has(base));

/** "Ukrainian control", where the question speaks of Russian control. */
function describesOther(
	word: ContentWord,
	match: WordMatch,
	typed: TextReading,
	asked: readonly ContentWord[]
): boolean {
	const next = typed.words[typed.words.indexOf(word) + 1];
	if (!next || next.phrase !== word.phrase || !match.extra.includes(next)) return false;
	if (!isAsked(next, asked)) return false;
	return !asked.some((one, at) => {
		const behind = asked[at + 1];
		return one.text === word.text && behind !== undefined && isFormOf(behind.text, next.text);
	});
}

/** Whether a name stands beside the answer as one more: "the US and Russia" for the US. */
const isApart = (
	word: ContentWord,
	match: WordMatch,
	typed: TextReading,
	wanted: TextReading
): boolean =>
	!wanted.isList &&
	typed.joins &&
	typed.words.every((one) => one.phrase !== word.phrase || match.extra.includes(one));

/** What of the wanted answer is missing and makes a difference. */
function missingOf(match: WordMatch, wanted: TextReading, ground: Ground): readonly ContentWord[] {
	const { asked, person } = ground;
	const { words, isList } = wanted;
	const matched = new Set(match.matched.map((at) => words[at]!));
	// The question's own words alone are no answer.
	const says = [...matched].some((word) => !isAsked(word, asked) || words.length === 1);
	if (person && !isList) {
		const last = words.at(-1);
		const isName = words.every(({ capital }) => capital);
		const surname = last && isName && matched.has(last) && !isShared(last, ground);
		if (surname) return match.missing.filter((word) => !word.capital);
	}
	return match.missing.filter((word) => {
		const headIsThere = words.some(
			(one) => one.isHead && one.phrase === word.phrase && matched.has(one)
		);
		if (word.kind === 'word' && says && (CAN_GO.has(word.written) || isLight(word))) return false;
		if (isAsked(word, asked) && says) {
			// Of a list each item is asked for, though the question may name one.
			return isList && word.isHead;
		}
		if (word.kind !== 'word' || word.isHead || !headIsThere) return true;
		if (isDecisive(word.written)) return true;
		if (SOFT.has(word.written) || SOFT.has(word.text)) return false;
		const inPhrase = words.filter(({ phrase }) => phrase === word.phrase).length;
		if (isList) return inPhrase > 3;
		return !(words.length >= 4 && matched.size >= 2 && match.missing.length <= matched.size);
	});
}

/** Whether another answer of the deck ends with this word as well. */
const isShared = (word: ContentWord, { key, ours }: Ground): boolean =>
	key.terms.answers.some(
		(group) =>
			!group.some((form) => ours.has(form)) && group.some((form) => form.endsWith(word.text))
	);

function saysTheSame(
	{ typed, wanted, match, extra, missing }: Laid,
	{ asksDenied }: Ground
): boolean {
	if (extra.length > 0 || missing.length > 0) return false;
	// What "was not in the room" is asked may be answered with "Russia wasn't".
	if (typed.denies !== wanted.denies && !(asksDenied && typed.denies)) return false;
	if (typed.hedges && !wanted.hedges) return false;
	if (match.matched.length === 0) {
		// "None", and "no soldiers" where the question speaks of soldiers.
		return wanted.words.length === 0 && wanted.denies && typed.denies;
	}
	if (!wanted.isList) return inOrder(match, wanted);
	return isByPhrases(typed, wanted, match);
}

/**
 * "Sanctions on Russia and Ukraine's security" is not "sanctions on Ukraine and Russia's security": what is
 * said in one phrase belongs to one item, unless nothing parts the items.
 */
function isByPhrases(typed: TextReading, wanted: TextReading, match: WordMatch): boolean {
	// Two items or more have to be about somebody each, for them to be crossed.
	const about = new Set(
		wanted.words
			.filter(({ kind, phrase }) => {
				const isOfWords = wanted.words.some((one) => one.phrase === phrase && one.kind === 'word');
				return kind === 'name' && isOfWords;
			})
			.map(({ phrase }) => phrase)
	);
	if (about.size < 2 || !typed.isList) return true;
	const itemsByPhrase = new Map<number, Set<number>>();
	const typedMatched = typed.words.filter((word) => !match.extra.includes(word));
	typedMatched.forEach((word, at) => {
		const item = wanted.words[match.matched[at]!]?.phrase;
		if (item === undefined) return;
		const items = itemsByPhrase.get(word.phrase) ?? new Set();
		itemsByPhrase.set(word.phrase, items.add(item));
	});
	return [...itemsByPhrase.values()].every((items) => items.size === 1);
}

/** Who does it to whom is said by the order of names. */
function inOrder({ matched }: WordMatch, { words }: TextReading): boolean {
	const names = matched.filter((at) => words[at]!.kind === 'name');
	return names.every((at, place) => place === 0 || names[place - 1]! < at);
}

/** Why it is wrong for certain; null where it is not. */
function faultOf(
	text: string,
	laid: readonly Laid[],
	ground: Ground,
	known: KnownWords,
	asked: readonly ContentWord[]
): Fault | null {
	if (SAYS_NOTHING.test(text.trim())) return { kind: 'words' };
	const best = [...laid].sort((a, b) => distanceOf(a) - distanceOf(b))[0];
	if (!best) return null;
	const { typed, wanted, match, extra, missing } = best;
	const form = formOf(tokensOf(text, ground.key.terms.language));
	if (isOthers(form, ground) && missing.length > 0) return { kind: 'other-answer' };
	const whole = extra.length === 0 && missing.length === 0 && match.matched.length > 0;
	if (whole && typed.denies !== wanted.denies && !ground.asksDenied) return { kind: 'denied' };
	const isThing = ({ kind, capital }: ContentWord) => kind !== 'word' || capital;
	if (typed.hedges && !wanted.hedges && match.matched.length > 0 && extra.some(isThing)) {
		return { kind: 'hedged' };
	}
	for (const one of extra) {
		const other = missing.find((word) => areOpposites(one.written, word.written));
		if (other) return { kind: 'opposite', typed: one.written, wanted: other.written };
	}
	const isAmount = ({ kind }: ContentWord) => kind === 'amount';
	const isOther = (a: ContentWord) => missing.some((b) => isOtherSpan(a.text, b.text));
	if (extra.some(isOther) || (extra.some(isAmount) && missing.some(isAmount))) {
		return { kind: 'number' };
	}
	if (extra.length === 1 && missing.length === 1) {
		const [one, other] = [extra[0]!, missing[0]!];
		const isWord = known.lexicon?.has(other.written) ?? !other.capital;
		const near = editsApart(one.written, other.written) === 1 && other.kind === 'word' && isWord;
		if (near && isKnownWord(one.written, known)) return { kind: 'other-word', typed: one.written };
	}
	if (wanted.isList && match.matched.length > 0) {
		if (extra.length === 0 && missing.some(({ isHead }) => isHead)) return { kind: 'missing-item' };
		if (missing.length === 0 && extra.some(({ kind }) => kind === 'name'))
			return { kind: 'extra-item' };
	}
	if (typed.words.length === 0) return { kind: 'words' };
	// One name for another, and letters that are no words.
	const isName = (word: ContentWord) => word.kind === 'name' || word.capital;
	if (match.matched.length === 0) {
		if (wanted.words.every(isName) && typed.words.every(({ kind }) => kind === 'name')) {
			return { kind: 'other-name' };
		}
		const isNear = ({ written }: ContentWord) =>
			wanted.words.some((word) => editsApart(written, word.written) <= 2);
		const isSense = (word: ContentWord) => isKnownWord(word.written, known) || isNear(word);
		if (known.lexicon !== null && !typed.words.some(isSense)) return { kind: 'words' };
		if (typed.words.every((word) => isAsked(word, asked))) return { kind: 'words' };
	}
	return null;
}

const distanceOf = ({ extra, missing }: Laid): number => extra.length + missing.length;

const SAYS_NOTHING =
	/^(?:i )?(?:do ?n[o']?t know|dont know|dunno|idk|no idea(?: at all)?|no clue(?: at all)?|i have no idea|not sure|pass|skip|unknown|forgot|i forgot|nothing comes to mind|\?+)[.!?]*$/i;
