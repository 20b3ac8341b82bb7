// Whether what was read is an article at all: it has words, and not too many.
import { MOST_ARTICLE_CHARACTERS, type Article } from '../../core/article/article.ts';
import type { ArticleFault, ArticleNotice } from '../../core/article/file-fault.ts';
import { fail, ok, type Result } from '../../core/result.ts';

/** An article, and what was not read of it; empty where all was. */
export interface ArticleInFile {
	readonly article: Article;
	readonly notices: readonly ArticleNotice[];
}

export const TOO_LONG: ArticleFault = { kind: 'too-long' };

/** Refuses what has no words, or too many. */
export function sound(read: ArticleInFile): Result<ArticleInFile, ArticleFault> {
	const { text } = read.article;
	if (text.length > MOST_ARTICLE_CHARACTERS) return fail(TOO_LONG);
	if (!/\p{L}/u.test(text)) {
		return fail({ kind: 'no-words' });
	}
	return ok(read);
}
