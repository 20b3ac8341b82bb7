// Whether what was read is an article at all: it has words, and not too many.
import { MOST_ARTICLE_CHARACTERS, type Article } from '../../core/article/article.ts';
import { fail, ok, type Result } from '../../core/result.ts';

/** An article, and what the learner should know of how it was read; null where there is nothing. */
export interface ArticleInFile {
	readonly article: Article;
	readonly notice: string | null;
}

export const TOO_LONG =
	'This is longer than a million characters, about 150,000 words: no article, but a book. Take the part you want to learn from, and open or paste that.';

/** Refuses what has no words, or too many. */
export function sound(read: ArticleInFile): Result<ArticleInFile, string> {
	const { text } = read.article;
	if (text.length > MOST_ARTICLE_CHARACTERS) return fail(TOO_LONG);
	if (!/\p{L}/u.test(text)) {
		return fail(
			'There is no text in it. If it is a web page, copy its text in the browser and paste it here.'
		);
	}
	return ok(read);
}
