// What is marked on the screen, as places in the article's text.
import type { Span } from '../../core/language/span.ts';

/** Null where nothing is marked, or something outside the article too. */
export function selectedSpan(root: HTMLElement): Span | null {
	const selection = document.getSelection();
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
	const range = selection.getRangeAt(0);
	const start = offsetAt(root, range.startContainer, range.startOffset);
	const end = offsetAt(root, range.endContainer, range.endOffset);
	return start === null || end === null || end <= start ? null : { start, end };
}

/** Each block says where it begins in the text, and holds nothing else. */
function offsetAt(root: HTMLElement, node: Node, offset: number): number | null {
	const element = node instanceof Element ? node : node.parentElement;
	const block = element?.closest<HTMLElement>('[data-start]');
	if (!block || !root.contains(block)) return null;
	const before = new Range();
	before.setStart(block, 0);
	before.setEnd(node, offset);
	return Number(block.dataset.start) + before.toString().length;
}
