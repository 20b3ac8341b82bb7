// The text of a page's element: a paragraph a block, a line a point of a list or a row of a table.
import { isPoint } from '../../core/article/lines.ts';
import type { Asides } from './asides.ts';
import { BLOCKS } from './blocks.ts';
import { elementsUnder, textWithin, type Element } from './markup.ts';
import { lowered, raised } from './raised.ts';

/** A cell longer than this is no figure of a table: the table only lays out the page. */
const LONGEST_CELL = 300;

/** The paragraphs in the order of the page, with whatever spaces they have; none is blank. `asides` are not read. */
export function paragraphsOfElement(element: Element, asides: Asides): readonly string[] {
	const reader = new Reader(asides);
	for (const child of element.children) reader.read(child, '');
	reader.endParagraph();
	return reader.paragraphs;
}

/** What leads to a footnote, or asks for one: "[2]", "*". */
const isNoteMark = (node: Element): boolean =>
	node.name === 'sup' &&
	(/^\s*\[.{1,30}\]\s*$/.test(textWithin(node)) ||
		elementsUnder(node).some(
			({ name, attributes }) => name === 'a' && attributes.href?.includes('#')
		));

class Reader {
	readonly paragraphs: string[] = [];
	#line = '';
	/** What stands before the next paragraph: the bullet or number of its point. */
	#marker = '';
	readonly #asides: Asides;

	constructor(asides: Asides) {
		this.#asides = asides;
	}

	/** `marker` is what an element stands under, if it is a point of a list. */
	read(node: Element | string, marker: string): void {
		if (typeof node === 'string') {
			this.#line += node;
			return;
		}
		if (this.#asides.has(node) || isNoteMark(node)) return;
		if (node.name === 'sup' || node.name === 'sub') {
			const text = textWithin(node);
			this.#line += node.name === 'sup' ? raised(text) : lowered(text, this.#line);
			return;
		}
		const isBlock = BLOCKS.has(node.name);
		if (isBlock) this.endParagraph();
		if (node.name === 'li') this.#marker = marker;
		if (node.name === 'tr') this.#readRow(node);
		else if (node.name === 'pre') this.#readLines(node);
		else this.#readChildren(node);
		if (isBlock) this.endParagraph();
		if (node.name === 'li') this.#marker = '';
	}

	endParagraph(): void {
		const line = this.#line;
		this.#line = '';
		if (line.trim() === '') return;
		this.paragraphs.push(isPoint(line.trim()) ? line : this.#marker + line);
		this.#marker = '';
	}

	#readChildren(node: Element): void {
		let number = Number.parseInt(node.attributes.start ?? '1', 10) || 1;
		for (const child of node.children) {
			const isPointOfList = typeof child !== 'string' && child.name === 'li';
			this.read(child, node.name === 'ol' ? `${number}. ` : '• ');
			if (isPointOfList) number += 1;
		}
	}

	#readRow(row: Element): void {
		const cells = row.children
			.filter((child): child is Element => typeof child !== 'string' && !this.#asides.has(child))
			.map((cell) => paragraphsOfElement(cell, this.#asides))
			.filter((paragraphs) => paragraphs.length > 0);
		const isLayout = cells.some(
			(paragraphs) =>
				paragraphs.length > 2 || paragraphs.some(({ length }) => length > LONGEST_CELL)
		);
		if (!isLayout) this.#line = cells.map((paragraphs) => paragraphs.join(' ')).join(' | ');
		else for (const paragraph of cells.flat()) this.paragraphs.push(paragraph);
	}

	#readLines(node: Element): void {
		this.#readChildren(node);
		const lines = this.#line.split('\n');
		this.#line = '';
		for (const line of lines) if (line.trim() !== '') this.paragraphs.push(line);
	}
}
