// What an answer may say too much without saying anything else.
import { basesOf, isFormOf } from '../../language/inflection.ts';
import { isCountry } from '../../language/names-alike.ts';
import { areOpposites } from '../../language/opposites.ts';
import { isAsked, type Ground } from './ground.ts';
import { ACTORS, COLOUR, LIGHT, OFFICES, TITLES } from './light-words.ts';
import { CAPITALS, type WordMatch } from './match-words.ts';
import type { ContentWord, TextReading } from './text-reading.ts';

/** Whether a word too many says nothing else. */
export function isFree(
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

export const isLight = ({ written }: ContentWord): boolean =>
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
