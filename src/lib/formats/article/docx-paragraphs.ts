// The paragraphs of a Word document, in its order: what is shown of it, without what was deleted.
import type { Element } from '../markup/markup.ts';
import { lowered, raised } from '../markup/raised.ts';
import { childOf, isHiddenRun, type HiddenStyles } from './docx-hidden.ts';

export function paragraphsUnder(root: Element, hidden: HiddenStyles): readonly string[] {
	const paragraphs: string[] = [];
	const read = (element: Element): void => {
		if (element.name === 'w:p') paragraphs.push(...new ParagraphReader(element, hidden).all());
		else if (element.name === 'w:tr') paragraphs.push(rowOf(element, hidden));
		else for (const child of shownIn(element)) read(child);
	};
	read(root);
	return paragraphs;
}

/** Deleted, moved away, or how characters are read aloud. */
const NOT_SHOWN = /^(?:w:del|w:moveFrom|w:rt|w:pPr|w:rPr|w:sdtPr|w:tblPr)$/;

/** Of what stands in several forms, for new programs and for old ones, the first. */
function shownIn(element: Element): readonly Element[] {
	const children = element.children.filter(
		(child): child is Element => typeof child !== 'string' && !NOT_SHOWN.test(child.name)
	);
	if (element.name !== 'mc:AlternateContent') return children;
	return children.filter(({ name }) => /^mc:(?:Choice|Fallback)$/.test(name)).slice(0, 1);
}

const rowOf = (row: Element, hidden: HiddenStyles): string =>
	shownIn(row)
		.filter(({ name }) => name === 'w:tc' || name === 'w:sdt')
		.map((cell) => paragraphsUnder(cell, hidden).join(' ').trim())
		.filter((cell) => cell !== '')
		.join(' | ');

const SIGNS: Readonly<Record<string, string>> = {
	'w:tab': ' ',
	'w:ptab': ' ',
	'w:br': '\n',
	'w:cr': '\n',
	'w:noBreakHyphen': '-'
};

/** One paragraph, and those of the boxes that hang on it: they stand beside its sentence, not in it. */
class ParagraphReader {
	readonly #paragraph: Element;
	readonly #hidden: HiddenStyles;
	readonly #style: string | undefined;
	readonly #boxes: string[] = [];
	#text = '';

	constructor(paragraph: Element, hidden: HiddenStyles) {
		this.#paragraph = paragraph;
		this.#hidden = hidden;
		this.#style = childOf(childOf(paragraph, 'w:pPr'), 'w:pStyle')?.attributes['w:val'];
	}

	/** A paragraph is one line, but for breaks that the author set within it. */
	all(): readonly string[] {
		for (const child of shownIn(this.#paragraph)) this.#read(child);
		const isPoint = childOf(childOf(this.#paragraph, 'w:pPr'), 'w:numPr') !== undefined;
		const lines = this.#text.split('\n');
		const marked = lines.map((line, index) =>
			isPoint && index === 0 && line.trim() !== '' ? `• ${line}` : line
		);
		return [...marked, ...this.#boxes];
	}

	#read(element: Element): void {
		switch (element.name) {
			case 'w:t':
			case 'm:t':
				// Anything else between the tags is indentation.
				this.#text += element.children.filter((child) => typeof child === 'string').join('');
				return;
			case 'w:txbxContent':
				this.#boxes.push(...paragraphsUnder(element, this.#hidden));
				return;
			case 'w:r':
				if (!isHiddenRun(element, this.#style, this.#hidden)) this.#readRun(element);
				return;
			default:
				this.#text += SIGNS[element.name] ?? '';
				for (const child of shownIn(element)) this.#read(child);
		}
	}

	#readRun(run: Element): void {
		const before = this.#text;
		for (const child of shownIn(run)) this.#read(child);
		const said = this.#text.slice(before.length);
		const place = childOf(childOf(run, 'w:rPr'), 'w:vertAlign')?.attributes['w:val'];
		if (place === 'superscript') this.#text = before + raised(said);
		if (place === 'subscript') this.#text = before + lowered(said, before);
	}
}
