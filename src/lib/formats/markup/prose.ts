// How much running text stands in each element of a page, and how much of links.
import { BLOCKS } from './blocks.ts';
import type { Element } from './markup.ts';

/** All in characters. */
export interface Amount {
	/** Of what is no link; links within a paragraph's sentences belong to it. */
	readonly text: number;
	/** Of paragraphs that have a sentence at least: what lists of headlines and buttons have none of. */
	readonly sentences: number;
	readonly linked: number;
	readonly links: number;
}

export type Prose = ReadonlyMap<Element, Amount>;

const NONE: Amount = { text: 0, sentences: 0, linked: 0, links: 0 };
const SENTENCE = 80;

export const proseOf = (prose: Prose, element: Element): Amount => prose.get(element) ?? NONE;

/** Of every element under one, itself included; what is left out has none. */
export function proseUnder(root: Element, leftOut: ReadonlySet<Element>): Prose {
	const prose = new Map<Element, Amount>();
	weigh(root, leftOut, prose);
	return prose;
}

/** What its last line, which has not ended yet, has of text: an inline element's goes on behind it. */
function weigh(
	element: Element,
	leftOut: ReadonlySet<Element>,
	prose: Map<Element, Amount>
): number {
	let [text, sentences, linked, links, line] = [0, 0, 0, 0, 0];
	const endLine = () => {
		if (line >= SENTENCE) sentences += line;
		line = 0;
	};
	for (const child of element.children) {
		if (typeof child === 'string') {
			const { length } = child.trim();
			text += length;
			line += length;
			continue;
		}
		if (leftOut.has(child)) continue;
		const isBlock = BLOCKS.has(child.name);
		if (isBlock) endLine();
		const rest = weigh(child, leftOut, prose);
		const own = proseOf(prose, child);
		sentences += own.sentences;
		if (child.name === 'a') {
			linked += own.text + own.linked;
			links += 1;
			if (element.name !== 'p') continue;
		} else {
			linked += own.linked;
			links += own.links;
		}
		text += own.text;
		line += rest;
	}
	if (BLOCKS.has(element.name) || element.name === '') endLine();
	prose.set(element, { text, sentences, linked, links });
	return line;
}
