// An article out of plain text: its paragraphs, and what it says of itself.
import { aboutFromParagraphs } from './about.ts';
import { PARAGRAPH_BREAK, type AboutArticle, type Article } from './article.ts';
import { paragraphsFromText } from './lines.ts';
import { tidyLine } from '../language/signs.ts';

/** What a file says beside its text, as in a page's head; null or missing where it says nothing. */
export type SaidBeside = Partial<AboutArticle>;

/** Never throws; of a text without a word, the article has none. */
export const articleFromText = (text: string, beside: SaidBeside = {}): Article =>
	articleFromParagraphs(paragraphsFromText(text), beside);

/** For texts whose paragraphs are known; each is tidied, and empty ones are left out. */
export function articleFromParagraphs(texts: readonly string[], beside: SaidBeside = {}): Article {
	const paragraphs = texts.map(tidyLine).filter((text) => text !== '');
	const said = aboutFromParagraphs(paragraphs);
	return {
		text: paragraphs.join(PARAGRAPH_BREAK),
		about: {
			title: beside.title ?? said.title,
			publisher: beside.publisher ?? said.publisher,
			author: beside.author ?? said.author,
			date: beside.date ?? said.date,
			link: beside.link ?? said.link,
			language: beside.language ?? said.language
		}
	};
}
