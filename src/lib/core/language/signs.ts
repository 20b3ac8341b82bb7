// The characters of an article's text: spaces of one kind, nothing invisible, the words as they stand.
import { withoutUnseen } from './plain-text.ts';

/** Shown as nothing where a line may break or words are joined; a search would stumble over them. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff\u{e0000}-\u{e007f}]/gu;

/** What ends a line: on Unix, Windows and old Macs, and Unicode's own line and paragraph separators. */
export const linesOf = (text: string): string[] =>
	text.replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, '\n').split('\n');

/** One line: each run of spaces is one space, and none is at its ends. */
export const tidyLine = (text: string): string =>
	withoutUnseen(text.replace(INVISIBLE, '').replace(/\s+/g, ' ')).replace(/ {2,}/g, ' ').trim();
