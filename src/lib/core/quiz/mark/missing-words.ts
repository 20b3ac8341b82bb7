// What of the wanted answer may be missing without making it another.
import { isDecisive } from '../../language/opposites.ts';
import { isLight } from './free-words.ts';
import { isAsked, type Ground } from './ground.ts';
import { CAN_GO, SOFT } from './light-words.ts';
import type { WordMatch } from './match-words.ts';
import type { ContentWord, TextReading } from './text-reading.ts';

/** What of the wanted answer is missing and makes a difference. */
export function missingOf(
	match: WordMatch,
	wanted: TextReading,
	ground: Ground
): readonly ContentWord[] {
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
