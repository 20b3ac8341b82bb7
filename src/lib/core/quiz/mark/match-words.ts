// Which words of a typed answer stand for which of the wanted one: the same, a form of it, its name in
// another spelling, joined or parted otherwise, or a slip of the finger where what was typed is no word.
import { isFormOf } from '../../language/inflection.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { isKnownName, soundOf } from '../../language/names-alike.ts';
import { isNumberWord } from '../../language/number-words.ts';
import { editsApart } from '../../language/one-edit.ts';
import { denyTheSame, differInPrefix } from '../../language/opposites.ts';
import { isNounOf } from '../../language/synonyms.ts';
import { areTwins } from '../../language/twins.ts';
import { measureOf, sameUnit } from '../../language/units.ts';
import type { Slip } from './marking.ts';
import type { ContentWord } from './text-reading.ts';

/** What is a word, of the language and of the deck: no slip leads there. */
export interface KnownWords {
	readonly lexicon: Lexicon | null;
	readonly deck: ReadonlySet<string>;
	readonly english: boolean;
	/** Whether a capital may stand for its country, as Moscow for Russia: not where a place is asked for. */
	readonly capitals: boolean;
}

export interface WordMatch {
	/** Places in the wanted answer, in the order of what was typed. */
	readonly matched: readonly number[];
	readonly extra: readonly ContentWord[];
	readonly missing: readonly ContentWord[];
	readonly slips: readonly Slip[];
}

/** In shorter words one letter makes another word too easily. */
const FEWEST_LETTERS = 5;
/** In words of so many letters two slips leave no doubt which is meant. */
const LONG = 9;
const MOST_SLIPS = 2;

/** Those who act in the news by the name of their capital. */
export const CAPITALS: ReadonlyMap<string, string> = new Map([
	['moscow', 'russia'],
	['kremlin', 'russia'],
	['kyiv', 'ukraine'],
	['washington', 'usa']
]);

export function matchWords(
	typed: readonly ContentWord[],
	wanted: readonly ContentWord[],
	{ capitals, ...others }: KnownWords
): WordMatch {
	// "A loan for Moscow" is none for Kyiv, and none for Russia.
	const known = { ...others, capitals: capitals && wanted.every(({ kind }) => kind !== 'word') };
	const ours = new Set(typed.keys());
	const theirs = new Set(wanted.keys());
	const pairs: { readonly typed: number; readonly wanted: number }[] = [];
	const slips: Slip[] = [];
	const pass = (fits: (one: ContentWord, other: ContentWord) => boolean) => {
		for (const at of ours) {
			for (const place of theirs) {
				if (!fits(typed[at]!, wanted[place]!)) continue;
				pairs.push({ typed: at, wanted: place });
				ours.delete(at);
				theirs.delete(place);
				break;
			}
		}
	};
	pass((one, other) => one.text === other.text);
	if (known.english) pass((one, other) => isSame(one, other, known));
	for (const at of ours) {
		const joined = `${typed[at]!.text}${typed[at + 1]?.text ?? ''}`;
		for (const place of theirs) {
			const parted = `${wanted[place]!.text}${wanted[place + 1]?.text ?? ''}`;
			if (ours.has(at + 1) && isFormOf(joined, wanted[place]!.text)) ours.delete(at + 1);
			else if (theirs.has(place + 1) && isFormOf(typed[at]!.text, parted)) theirs.delete(place + 1);
			else continue;
			pairs.push({ typed: at, wanted: place });
			ours.delete(at);
			theirs.delete(place);
			break;
		}
	}
	for (const at of ours) {
		for (const place of theirs) {
			if (slips.length === MOST_SLIPS) break;
			const [one, other] = [typed[at]!, wanted[place]!];
			const before = wanted[place - 1];
			const besideFirstName =
				other.capital &&
				before?.capital === true &&
				known.lexicon?.has(other.written) === false &&
				pairs.some((pair) => pair.wanted === place - 1 && pair.typed === at - 1);
			if (!isSlip(one, other, known, besideFirstName)) continue;
			pairs.push({ typed: at, wanted: place });
			slips.push({ typed: one.written, meant: other.written });
			ours.delete(at);
			theirs.delete(place);
			break;
		}
	}
	return {
		matched: pairs.sort((a, b) => a.typed - b.typed).map((pair) => pair.wanted),
		extra: [...ours].map((at) => typed[at]!),
		missing: [...theirs].map((place) => wanted[place]!),
		slips
	};
}

function isSame(one: ContentWord, other: ContentWord, known: KnownWords): boolean {
	if (one.kind === 'amount' && other.kind === 'amount') {
		return one.text.replace('th', '') === other.text.replace('th', '');
	}
	if (one.kind === 'amount' || other.kind === 'amount') return false;
	if (known.capitals) {
		const [a, b] = [CAPITALS.get(one.text) ?? one.text, CAPITALS.get(other.text) ?? other.text];
		if (a === b) return true;
	}
	const isName = (word: ContentWord) => known.lexicon !== null && !known.lexicon.has(word.written);
	if (isName(one) && isName(other) && one.written.length > 3) {
		if (soundOf(one.written) === soundOf(other.written)) return true;
	}
	if (one.kind !== 'word' || other.kind !== 'word' || isOtherSpan(one.text, other.text))
		return false;
	if (isFormOf(one.text, other.text) || isNounOf(one.text, other.text)) return true;
	return denyTheSame(one.written, other.written);
}

/** A decade is not decades. */
export const isOtherSpan = (a: string, b: string): boolean =>
	a !== b && measureOf(a) !== null && sameUnit(a, b) && a.endsWith('s') !== b.endsWith('s');

/** Whether a word is there at all, as a word of the language or of the deck. */
export const isKnownWord = (word: string, { lexicon, deck }: KnownWords): boolean =>
	deck.has(word) || isKnownName(word) || isNumberWord(word) || (lexicon?.has(word) ?? false);

/** A name may be a word as well: beside the right first name "Stub" is Stubb. */
function isSlip(
	one: ContentWord,
	other: ContentWord,
	known: KnownWords,
	besideFirstName: boolean
): boolean {
	if (one.kind === 'amount' || other.kind === 'amount') return false;
	const [typed, meant] = [one.written, other.written];
	if (meant.length < FEWEST_LETTERS || isNumberWord(meant)) return false;
	if (areTwins(typed, meant) || differInPrefix(typed, meant)) return false;
	if (isKnownWord(typed, known) && !besideFirstName) return false;
	// Names are many, and few of them are in a list of words: Prussia is no slip.
	const begin = (word: string) => [...word.slice(0, 2)].sort().join('');
	const beginsAlike =
		typed[0] === meant[0] || typed === meant.slice(1) || begin(typed) === begin(meant);
	if ((other.kind === 'name' || other.capital) && !beginsAlike) return false;
	const edits = Math.min(editsApart(typed, meant), editsApart(one.text, other.text));
	return edits <= (meant.length >= LONG && typed[0] === meant[0] ? 2 : 1);
}
