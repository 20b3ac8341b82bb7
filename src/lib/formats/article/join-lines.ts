// Lines of one paragraph put together: what a line's end has parted is one word again, and a word's own hyphen stays.
import type { Lexicon } from '../../core/language/lexicon.ts';

/** What tells a word that was parted from one that has a hyphen. */
export interface HyphenEvidence {
	/** In small letters: what stands with a hyphen in the middle of a line. */
	readonly withHyphen: ReadonlySet<string>;
	/** In small letters: what stands in one piece. */
	readonly whole: ReadonlySet<string>;
	/** The words of the text's language; null where there is no list of them. */
	readonly lexicon: Lexicon | null;
}

export const hyphensIn = (lines: readonly string[], lexicon: Lexicon | null): HyphenEvidence => ({
	withHyphen: new Set(
		lines.flatMap((line) => line.toLowerCase().match(/[\p{L}\p{N}]+-\p{L}+/gu) ?? [])
	),
	whole: new Set(
		lines.flatMap((line) => line.toLowerCase().match(/(?<![\p{L}-])\p{L}{4,}(?![\p{L}-])/gu) ?? [])
	),
	lexicon
});

export const joinLines = (lines: readonly string[], evidence: HyphenEvidence): string =>
	lines.reduce((text, line) => joined(text, line, evidence));

/** A soft hyphen marks the end of a line, and is never the word's own. */
const PARTED = /([\p{L}\p{N}\p{M}]+)(-\u00ad|[-\u2010\u2011]|\u00ad)\s*$/u;
/** "short- and long-term": the second word is left out behind the hyphen. */
const GOES_WITHOUT = /^(?:and|or|to|und|oder|bis|et|ou|en|y|o|e)\s/i;

function joined(text: string, line: string, evidence: HyphenEvidence): string {
	const next = line.trimStart();
	const parted = PARTED.exec(text);
	if (parted === null) {
		// A dash without spaces joins two words, and a range its years.
		return /[^\s–—][–—]\s*$/u.test(text) ? text.trimEnd() + next : `${text} ${line}`;
	}
	const [, before = '', hyphen = ''] = parted;
	const [after = ''] = /^[\p{L}\p{M}]+/u.exec(next) ?? [];
	const start = text.slice(0, parted.index);
	if (hyphen === '\u00ad') return start + before + next;
	if (hyphen !== '-\u00ad' && GOES_WITHOUT.test(next)) return `${start}${before}- ${next}`;
	if (after === '' && !/^\p{N}/u.test(next)) return `${text} ${line}`;
	const isOwn = !/^[-\u2010]$/.test(hyphen) || isOwnHyphen(before, after, start, evidence);
	return `${start}${before}${isOwn ? '-' : ''}${next}`;
}

/** Before a word of its own a hyphen is never that of a line's end, though the prefix is no word. */
const PREFIX =
	/^(?:non|ex|self|anti|pro|pre|post|co|multi|semi|quasi|pan|pseudo|mid|ultra|trans|sub|inter|neo)$/;

/** What follows a hyphen in compounds, whatever stands before it, and ends no word. */
const OF_COMPOUNDS =
	/^(?:based|backed|led|born|style|wide|bound|owned|controlled|brokered|funded|sponsored|trained|aligned|linked|friendly|speaking|related|term|level|scale|year|old)$/;

function isOwnHyphen(
	before: string,
	after: string,
	start: string,
	evidence: HyphenEvidence
): boolean {
	// Only small letters go on behind the break of a word.
	if (!/^\p{Ll}/u.test(after) || /\p{N}$/u.test(before)) return true;
	const [first, second] = [before.toLowerCase(), after.toLowerCase()];
	if (evidence.withHyphen.has(`${first}-${second}`)) return true;
	if (evidence.whole.has(first + second)) return false;
	// Within an address, or a word that has hyphens already.
	const [token = ''] = /\S*$/.exec(start) ?? [];
	if (/[/@]/.test(token)) return true;
	const { lexicon } = evidence;
	if (lexicon?.has(first + second)) return false;
	if (/[\p{L}\p{N}]-$/u.test(token)) return true;
	if (OF_COMPOUNDS.test(second)) return true;
	if (lexicon === null || second.length < 3 || !lexicon.has(second)) return false;
	// The parts of a name may be words by chance, as those of "Nor-way".
	const isName = /^\p{Lu}\p{Ll}/u.test(before);
	return PREFIX.test(first) || (!isName && first.length >= 3 && lexicon.has(first));
}
