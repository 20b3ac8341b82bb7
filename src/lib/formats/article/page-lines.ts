// From the lines of printed pages to paragraphs: by gaps, indents and sizes, without what each page repeats.
import { isPoint } from '../../core/article/lines.ts';
import type { Lexicon } from '../../core/language/lexicon.ts';
import { hyphensIn, joinLines } from './join-lines.ts';

/** A line as it stands on its page; lengths in points, y counted from the bottom. */
export interface PageLine {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly y: number;
	/** The height of its letters. */
	readonly size: number;
}

export interface Page {
	readonly height: number;
	readonly lines: readonly PageLine[];
}

/**
 * The paragraphs of all pages; one that runs over a page's end is one. `lexicon` tells the parts of a word
 * from the words of another; null where there is none.
 */
export function paragraphsFromPages(
	pages: readonly Page[],
	lexicon: Lexicon | null = null
): readonly string[] {
	const lines = withoutRepeated(pages).flatMap((page) => page.map((line, at) => ({ line, at })));
	const gap = usualGap(pages);
	const evidence = hyphensIn(
		lines.map(({ line }) => line.text),
		lexicon
	);
	const paragraphs: PageLine[][] = [];
	for (const [index, { line, at }] of lines.entries()) {
		const before = lines[index - 1]?.line;
		if (before && goesOn(before, line, at === 0, gap, columnOf(lines, index)))
			paragraphs.at(-1)!.push(line);
		else paragraphs.push([line]);
	}
	return paragraphs.map((those) =>
		joinLines(
			those.map(({ text }) => text),
			evidence
		)
	);
}

/** As many lines at the top and at the bottom can be a page's header or footer. */
const EDGE_LINES = 3;
const EDGE_SHARE = 0.12;
const PAGE_NUMBER =
	/^[–—-]?\s*(?:(?:page|seite|p\.)\s*)?\d{1,4}(?:\s*(?:of|von|\/)\s*\d{1,4})?\s*[–—-]?$/i;

/** The pages' lines without headers, footers and page numbers. */
function withoutRepeated(pages: readonly Page[]): readonly (readonly PageLine[])[] {
	const plain = ({ text }: PageLine) => text.replace(/\d+/g, '#').trim();
	const isAtEdge = ({ height, lines }: Page, index: number) => {
		const { y } = lines[index]!;
		return (
			(index < EDGE_LINES && y > (1 - EDGE_SHARE) * height) ||
			(index >= lines.length - EDGE_LINES && y < EDGE_SHARE * height)
		);
	};
	const pagesByLine = new Map<string, number>();
	for (const page of pages) {
		const edge = new Set(page.lines.filter((_, index) => isAtEdge(page, index)).map(plain));
		for (const line of edge) pagesByLine.set(line, (pagesByLine.get(line) ?? 0) + 1);
	}
	const isRepeated = (line: PageLine) => {
		const times = pagesByLine.get(plain(line)) ?? 0;
		return times >= 2 && times >= pages.length / 3;
	};
	return pages.map((page) =>
		page.lines.filter(
			(line, index) =>
				!isAtEdge(page, index) || !(isRepeated(line) || PAGE_NUMBER.test(line.text.trim()))
		)
	);
}

/** From line to line within a paragraph, as a multiple of the size of its letters. */
function usualGap(pages: readonly Page[]): number {
	const gaps = pages
		.flatMap(({ lines }) =>
			lines.slice(1).map((line, index) => (lines[index]!.y - line.y) / (line.size || 1))
		)
		.filter((gap) => gap > 0.5 && gap < 4)
		.sort((a, b) => a - b);
	return gaps[Math.floor(gaps.length * 0.4)] ?? 1.2;
}

interface Column {
	readonly left: number;
	readonly right: number;
}

/** How far the lines around one reach, which tells a short line from a full one. */
function columnOf(lines: readonly { readonly line: PageLine }[], index: number): Column {
	const around = lines.slice(Math.max(0, index - 6), index + 6).map(({ line }) => line);
	const { left } = lines[index]!.line;
	const own = around.filter((line) => Math.abs(line.left - left) < 4 * line.size);
	return {
		left: Math.min(...own.map((line) => line.left)),
		right: Math.max(...own.map((line) => line.right))
	};
}

const ENDS = /[.!?:]["'”’»)\]]*$/;

function goesOn(
	before: PageLine,
	line: PageLine,
	isOnNewPage: boolean,
	gap: number,
	column: Column
): boolean {
	if (isPoint(line.text.trim()) || Math.abs(before.size - line.size) > 0.12 * before.size)
		return false;
	const isEnd = ENDS.test(before.text.trim());
	// Over the end of a page or a column only the sentence tells.
	if (isOnNewPage || line.y > before.y + before.size)
		return !isEnd && /^[\p{Ll}\d"“„«(]/u.test(line.text.trim());
	if ((before.y - line.y) / line.size > gap * 1.3) return false;
	if (
		isEnd &&
		line.left > column.left + 0.8 * line.size &&
		before.left < line.left - 0.8 * line.size
	)
		return false;
	const isShort = before.right < column.left + 0.8 * (column.right - column.left);
	return !isShort || (!isEnd && /^\p{Ll}/u.test(line.text.trim()));
}
