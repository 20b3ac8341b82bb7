// What an article suggests for cards in a language that has no rules.
import { anyLanguageDrafts } from './any-language.ts';
import type { Article } from './article.ts';
import { ranked } from './rank.ts';
import type { Suggestion } from './suggestion.ts';

/** The best first; each quote is a literal piece of the text. */
export const suggestAnywhere = (article: Article): readonly Suggestion[] =>
	ranked(article, anyLanguageDrafts(article));
