// From lines to paragraphs: which breaks end one, and which only come from a page's width.
import { linesOf, tidyLine } from '../language/signs.ts';

/** Nobody breaks lines by hand at a greater width. */
const WIDEST = 120;
const NARROWEST = 40;

const BULLET = /^(?:[•‣◦▪●*–—-]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+\S/i;
const SENTENCE_END = /[.!?:;…]["'”’»)\]]*$/;

/** Whether a line is a point of a list, which is never the next line of another paragraph. */
export const isPoint = (line: string): boolean => BULLET.test(line);

/**
 * The paragraphs of a plain text. A blank line ends one; a single break does where the lines are not
 * broken by width. Each is a piece of the text but for its spaces.
 */
export function paragraphsFromText(text: string): readonly string[] {
	const blocks: string[][] = [[]];
	for (const line of linesOf(text).map(tidyLine)) {
		if (line !== '') blocks.at(-1)!.push(line);
		else if (blocks.at(-1)!.length > 0) blocks.push([]);
	}
	const width = brokenAt(blocks);
	return blocks.flatMap((block) => paragraphsOfBlock(block, width));
}

/**
 * The width at which the lines were broken; null where each is a paragraph. A text broken by width
 * mostly breaks within sentences, in lines of about the same length.
 */
function brokenAt(blocks: readonly (readonly string[])[]): number | null {
	const before = blocks.flatMap((block) => block.slice(0, -1));
	if (before.length === 0) return null;
	const lengths = before.map(({ length }) => length).sort((a, b) => a - b);
	const width = lengths[Math.floor((lengths.length - 1) * 0.9)]!;
	if (width < NARROWEST || width > WIDEST) return null;
	const within = before.filter((line) => line.length > 0.7 * width && !SENTENCE_END.test(line));
	return within.length >= before.length / 2 ? width : null;
}

function paragraphsOfBlock(block: readonly string[], width: number | null): readonly string[] {
	const paragraphs: string[][] = [];
	for (const [index, line] of block.entries()) {
		const before = block[index - 1];
		if (before !== undefined && goesOn(before, line, width)) paragraphs.at(-1)!.push(line);
		else paragraphs.push([line]);
	}
	return paragraphs.map((lines) => lines.join(' '));
}

function goesOn(before: string, line: string, width: number | null): boolean {
	if (isPoint(line)) return false;
	if (width === null) {
		return before.length >= NARROWEST && /[\p{L},]$/u.test(before) && /^\p{Ll}/u.test(line);
	}
	// Had the next word still fitted, the break was meant.
	const fitted = before.length + 1 + line.split(' ', 1)[0]!.length;
	return fitted > 0.85 * width;
}
