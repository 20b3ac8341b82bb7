// An article from a Word document: word/document.xml, whose paragraphs are plain elements.
import { articleFromParagraphs } from '../../core/article/from-text.ts';
import { MOST_ARTICLE_CHARACTERS } from '../../core/article/article.ts';
import type { ArticleFault } from '../../core/article/file-fault.ts';
import { fail, type Result } from '../../core/result.ts';
import { decodeNamedText } from '../encoding/decode-text.ts';
import { parseMarkup, type Element } from '../markup/markup.ts';
import { sound, TOO_LONG, type ArticleInFile } from './sound-article.ts';
import { fileInZip } from '../zip/zip-entry.ts';

const TEXT = 'word/document.xml';
/** Word writes some twenty characters of markup for one of text. */
const MOST_BYTES = 40 * MOST_ARTICLE_CHARACTERS;

/** Never throws: what is broken, locked or no such document is a fault. */
export function articleFromDocx(bytes: Uint8Array): Result<ArticleInFile, ArticleFault> {
	const entry = fileInZip(bytes, TEXT, MOST_BYTES);
	switch (entry.kind) {
		case 'missing':
			return fail({ kind: 'docx-missing' });
		case 'too large':
			return fail(TOO_LONG);
		case 'broken':
			return fail({ kind: 'docx-broken' });
		case 'file': {
			const source = decodeNamedText(entry.bytes);
			if (source === null) return fail({ kind: 'docx-unreadable' });
			const body = parseMarkup(source, { xml: true });
			return sound({ article: articleFromParagraphs(paragraphsUnder(body)), notices: [] });
		}
	}
}

function paragraphsUnder(root: Element): readonly string[] {
	const paragraphs: string[] = [];
	const read = (element: Element): void => {
		if (element.name === 'w:p') paragraphs.push(...linesOfParagraph(element));
		else if (element.name === 'w:tr') paragraphs.push(rowOf(element));
		else for (const child of element.children) if (isRead(child)) read(child);
	};
	read(root);
	return paragraphs;
}

/** Text boxes stand twice, the second time for old programs; what was deleted or moved away is not read. */
const isRead = (child: Element | string): child is Element =>
	typeof child !== 'string' && !/^(?:mc:Fallback|w:del|w:moveFrom)$/.test(child.name);

const rowOf = (row: Element): string =>
	row.children
		.filter(isRead)
		.filter(({ name }) => name === 'w:tc' || name === 'w:sdt')
		.map((cell) => paragraphsUnder(cell).join(' ').trim())
		.filter((cell) => cell !== '')
		.join(' | ');

/** One, but for breaks that the author set within it. */
function linesOfParagraph(paragraph: Element): readonly string[] {
	const isPoint = paragraph.children.some(
		(child) =>
			typeof child !== 'string' &&
			child.name === 'w:pPr' &&
			child.children.some((one) => typeof one !== 'string' && one.name === 'w:numPr')
	);
	const lines = runsOf(paragraph).split('\n');
	return isPoint
		? lines.map((line, index) => (index === 0 && line.trim() !== '' ? `• ${line}` : line))
		: lines;
}

const SIGNS: Readonly<Record<string, string>> = {
	'w:tab': ' ',
	'w:br': '\n',
	'w:cr': '\n',
	'w:noBreakHyphen': '-'
};

/** Only what stands in w:t is text; anything else between the tags is indentation. */
function runsOf(element: Element): string {
	return element.children
		.filter(isRead)
		.map((child) => {
			if (child.name === 'w:t')
				return child.children.filter((one) => typeof one === 'string').join('');
			if (child.name === 'w:pPr' || child.name === 'w:rPr') return '';
			return SIGNS[child.name] ?? runsOf(child);
		})
		.join('');
}
