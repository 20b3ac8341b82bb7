// An article as it is read: its paragraphs, and what it says of itself.
import type { LooseDate } from '../language/loose-date.ts';
import type { Span } from '../language/span.ts';

/** What an article says of itself; null where it does not say it. Never made up. */
export interface AboutArticle {
	readonly title: string | null;
	readonly publisher: string | null;
	readonly author: string | null;
	readonly date: LooseDate | null;
	readonly link: string | null;
	/** A BCP 47 tag as far as it is said or seen, as "en"; null where neither. */
	readonly language: string | null;
}

export interface Article {
	/** Its paragraphs, title line included, joined by PARAGRAPH_BREAK; no line break within one. */
	readonly text: string;
	readonly about: AboutArticle;
}

export const PARAGRAPH_BREAK = '\n\n';

/** More than this is no article; a file or paste above it is refused with a sentence. */
export const MOST_ARTICLE_CHARACTERS = 1_000_000;

/** How many articles are kept at once, and how long their texts may be together. */
export const MOST_ARTICLES = 100;
export const MOST_KEPT_CHARACTERS = 10_000_000;

/** More cannot be cited: see core/deck/text/limits.ts. */
export const MOST_PARAGRAPHS = 9999;

export interface Paragraph extends Span {
	/** Counted from 1, as a citation counts them. */
	readonly number: number;
	readonly text: string;
}

export function paragraphsOf({ text }: Pick<Article, 'text'>): readonly Paragraph[] {
	const paragraphs: Paragraph[] = [];
	let start = 0;
	for (const piece of text.split(PARAGRAPH_BREAK)) {
		const end = start + piece.length;
		paragraphs.push({ number: paragraphs.length + 1, text: piece, start, end });
		start = end + PARAGRAPH_BREAK.length;
	}
	return paragraphs;
}

/** The number of the paragraph that a piece of the text begins in. */
export function paragraphAt(article: Pick<Article, 'text'>, offset: number): number {
	return paragraphsOf(article).find(({ end }) => offset <= end)?.number ?? 1;
}
