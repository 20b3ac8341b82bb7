// An article from a web page: the main part as text, and what the page says of it.
import type { Article } from '../../core/article/article.ts';
import { articleFromParagraphs, type SaidBeside } from '../../core/article/from-text.ts';
import { paragraphsOfElement } from '../markup/element-text.ts';
import { mainPart } from '../markup/main-part.ts';
import { parseMarkup } from '../markup/markup.ts';
import { readPageHead } from './page-head.ts';

/** Never throws; of a page without a word, the article has none. What `beside` says comes first. */
export function articleFromHtml(source: string, beside: SaidBeside = {}): Article {
	const root = parseMarkup(source);
	const { part, asides } = mainPart(root);
	const said = readPageHead(root, part);
	const paragraphs = paragraphsOfElement(part, asides);
	return articleFromParagraphs(withTitle(paragraphs, said.title ?? null), {
		...said,
		...known(beside)
	});
}

/** The title stands over the text, if the part that was taken begins below it. */
function withTitle(paragraphs: readonly string[], title: string | null): readonly string[] {
	const plain = (text: string) =>
		text
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]+/gu, ' ')
			.trim();
	if (title === null || paragraphs.length === 0) return paragraphs;
	const isThere = paragraphs.slice(0, 6).some((paragraph) => plain(paragraph) === plain(title));
	return isThere ? paragraphs : [title, ...paragraphs];
}

const known = (beside: SaidBeside): SaidBeside =>
	Object.fromEntries(Object.entries(beside).filter(([, value]) => value !== null));
