// Names in a text: what is written with capitals, people among it, and which short form means which.
import type { Span } from '../language/span.ts';

export interface Name extends Span {
	readonly text: string;
}

/** A word with a capital, or an abbreviation before a name. */
const CAPITAL =
	"(?:(?:Gov|Sen|Rep|Dr|Mr|Mrs|Ms|Prof|St|Gen|Col|Lt|U\\.S|\\p{Lu})\\.(?=\\s\\p{Lu})|U\\.S\\.|(?:al|el|ad|as|an|ash|at)-\\p{Lu}[\\p{L}\\p{M}]+(?:-\\p{Lu}[\\p{L}\\p{M}]+)*|\\p{Lu}[\\p{L}\\p{M}\\p{N}]*(?:[-'’–](?=\\p{L})[\\p{L}\\p{M}\\p{N}]+|-(?=\\d{1,3}(?![\\d,.]\\d))\\d+)*)";
const NAME = new RegExp(
	`(?<![\\p{L}\\p{N}])${CAPITAL}(?:\\s+(?:(?:of|for|on|de|du|von|van|la|der|del|da|dos|bin|ibn|bint|den|ter|di)\\s+(?:the\\s+)?|and\\s+(?=\\p{Lu}\\p{L}+\\s+(?:Act|Agency|Office|Party|Ministry|Committee|Union|Council|Commission|Board|Department|Authority|Association|Organi[sz]ation|Bank|Fund|Institute|Cent(?:er|re)|Services?|Bureau|Corporation|Society|Administration|Court|Tribunal|University|Federation)\\b))?(?=\\p{Lu}|(?:al|el|ad|as|an|ash|at)-\\p{Lu})${CAPITAL})*`,
	'gu'
);

/** Runs of capitalised words; the first word of a sentence counts only where it goes on as a name. */
export function namesIn(text: string, isCommon: (word: string) => boolean): readonly Name[] {
	return [...text.matchAll(NAME)].flatMap((match): readonly Name[] => {
		let start = match.index;
		let name = match[0];
		const first = /^[\p{L}\p{M}'’-]+/u.exec(name)?.[0] ?? '';
		if (isCommon(first) && (start === 0 || !/[\p{L}\d,]\s*$/u.test(text.slice(0, start)))) {
			const rest = name.slice(first.length);
			const behind = /^\s+(?:(?:of|for|on)\s+(?:the\s+)?)?(?=\p{Lu})/u.exec(rest);
			if (!behind) return [];
			start += first.length + behind[0].length;
			name = rest.slice(behind[0].length);
		}
		name = name.replace(/['’]s?$/, '');
		return name.length < 2 ? [] : [{ text: name, start, end: start + name.length }];
	});
}

/** Words that stand somewhere in lower case too, or begin sentences without naming anything. */
export function commonWords(text: string, more: readonly string[]): (word: string) => boolean {
	const lower = new Set(text.match(/(?<![\p{L}\p{M}'’-])\p{Ll}[\p{L}\p{M}'’-]*/gu) ?? []);
	for (const word of more) lower.add(word);
	return (word) => lower.has(word.toLowerCase().replace(/['’]s$/, ''));
}

/** Acronyms behind or before their long form: "World Netball Confederation (WNC)". */
export interface Acronym extends Span {
	readonly short: string;
	readonly long: string;
}

export function acronymsIn(text: string): readonly Acronym[] {
	const found: Acronym[] = [];
	for (const match of text.matchAll(/\(([\p{Lu}][\p{Lu}\p{N}\p{Ll}-]{1,7})\)/gu)) {
		const short = match[1]!;
		if ((short.match(/\p{Lu}/gu) ?? []).length < 2) continue;
		const long = longForm(text.slice(0, match.index), short);
		if (long)
			found.push({
				short,
				long,
				start: match.index - long.length - spaceBefore(text, match.index),
				end: match.index + match[0].length
			});
	}
	for (const match of text.matchAll(/(?<![\p{L}\p{N}])(\p{Lu}{2,7})\s+\(([^()]{5,80})\)/gu)) {
		const long = match[2]!;
		if (lettersOf(long, match[1]!))
			found.push({
				short: match[1]!,
				long,
				start: match.index,
				end: match.index + match[0].length
			});
	}
	return found;
}

const spaceBefore = (text: string, index: number): number =>
	/\s*$/.exec(text.slice(0, index))?.[0].length ?? 0;

/** The words in front whose first letters make the short form; small words may be passed over. */
function longForm(before: string, short: string): string | null {
	const words = [...before.trimEnd().matchAll(/[\p{L}\p{M}\p{N}’'-]+/gu)];
	const letters = short.replace(/[^\p{L}]/gu, '').toLowerCase();
	for (
		let count = Math.max(2, letters.length - 2);
		count <= Math.min(words.length, letters.length + 4);
		count += 1
	) {
		const first = words[words.length - count]!;
		const long = before.slice(first.index).trimEnd();
		// "the Appeals and Harbour Court (AHC)" does not begin with "and".
		if (/^(?:and|or|of|the|for|in|on|to|a|at|as)\s/.test(long)) continue;
		if (/[.;:!?]/.test(long) || first[0][0]!.toLowerCase() !== letters[0]) continue;
		if (lettersOf(long, short)) return long;
	}
	return null;
}

/** Whether the letters of the short form are beginnings of the long form's words, in their order. */
function lettersOf(long: string, short: string): boolean {
	const letters = [...short.toLowerCase().replace(/[^\p{L}]/gu, '')];
	const words = long.split(/[\s-]+/).map((word) => word.toLowerCase());
	let place = 0;
	for (const word of words) {
		if (place < letters.length && word[0] === letters[place]) place += 1;
		else if (
			!/^(?:of|and|the|for|in|on|to|a|de|du|des|la|le|les|et|für|der|die|das|und|von|pour)$/.test(
				word
			) &&
			word[0] !== undefined &&
			/\p{Lu}/u.test(word[0])
		)
			return false;
	}
	if (place === letters.length) return words.length >= Math.min(2, letters.length);
	// "Freie Bürgerliste (FBL)": letters within a long word count where each word begins with one.
	const inner = new RegExp(
		`^${letters.map((letter) => letter.replace(/[^\p{L}]/gu, '')).join('.*')}`,
		'iu'
	);
	return (
		words.length >= 2 &&
		words.length < letters.length &&
		words.every((word) => letters.includes(word[0] ?? '')) &&
		inner.test(words.join(' '))
	);
}
