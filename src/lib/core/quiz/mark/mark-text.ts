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
import { denialsOf } from '../../language/opposites.ts';
import { isEnglish, tokensOf } from '../../language/tokens.ts';
import { formOf } from './compare.ts';
import { faultOf } from './fault-of.ts';
import { isFree } from './free-words.ts';
import { groundOf, isOthers, type Ground, type Laid } from './ground.ts';
import { markParty } from './mark-party.ts';
import type { AnswerKey, TextFinding } from './marking.ts';
import { matchWords, type KnownWords, type WordMatch } from './match-words.ts';
import { missingOf } from './missing-words.ts';
import type { TextReading } from './text-reading.ts';
import { typedReadings } from './ways-to-read.ts';

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
