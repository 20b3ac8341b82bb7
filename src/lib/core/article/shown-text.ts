// An article as it is shown: blocks short enough to be laid out, with the passages that are marked.
import { paragraphsOf, type Article } from './article.ts';
import type { Span } from '../language/span.ts';

/** A paragraph, or of a very long one a piece. */
export interface Block extends Span {
	/** Its paragraph's number; null in the pieces behind the first. */
	readonly number: number | null;
}

/**
 * A line of a million characters is laid out in pieces, or the page would stand still. The cost: to
 * scroll to a passage far down has to wait until its piece is there.
 */
const MOST = 3000;

export function blocksOf(article: Pick<Article, 'text'>): readonly Block[] {
	return paragraphsOf(article).flatMap(({ number, start, end }) => {
		const blocks: Block[] = [];
		let from = start;
		while (end - from > MOST) {
			const until = cutBefore(article.text, from + MOST, from + MOST / 2);
			blocks.push({ number: from === start ? number : null, start: from, end: until });
			from = until;
		}
		return [...blocks, { number: from === start ? number : null, start: from, end }];
	});
}

/** Behind the last space before `most`, or, where there is none, not in the middle of a character. */
function cutBefore(text: string, most: number, least: number): number {
	const space = text.lastIndexOf(' ', most - 1);
	if (space >= least) return space + 1;
	return /[\udc00-\udfff]/.test(text[most] ?? '') ? most - 1 : most;
}

/** The place of the block that holds a piece of the text. */
export function blockAt(blocks: readonly Block[], offset: number): number {
	const found = blocks.findIndex(({ end }) => offset < end);
	return found < 0 ? blocks.length - 1 : found;
}

export interface Mark extends Span {
	/** The passage that is looked at, or one that a card was made of. */
	readonly kind: 'at hand' | 'accepted';
}

export interface ShownPiece extends Span {
	readonly mark: Mark['kind'] | null;
}

/** A block cut where marks begin and end; what is at hand lies over what was accepted. */
export function piecesOf(block: Span, marks: readonly Mark[]): readonly ShownPiece[] {
	const here = marks.filter(({ start, end }) => start < block.end && end > block.start);
	if (here.length === 0) return [{ start: block.start, end: block.end, mark: null }];
	const within = (offset: number) => Math.min(block.end, Math.max(block.start, offset));
	const cuts = [
		...new Set([
			block.start,
			block.end,
			...here.flatMap((one) => [within(one.start), within(one.end)])
		])
	].sort((a, b) => a - b);
	return cuts.slice(1).map((end, index) => {
		const start = cuts[index]!;
		const over = here.filter((one) => one.start <= start && one.end >= end);
		const mark = over.some(({ kind }) => kind === 'at hand') ? 'at hand' : (over[0]?.kind ?? null);
		return { start, end, mark };
	});
}
