// What an English article suggests for cards.
import type { Article } from '../article.ts';
import { finderOf } from '../article-language.ts';
import { ranked } from '../rank.ts';
import type { Suggestion } from '../suggestion.ts';
import { english } from './english.ts';

const find = finderOf(english);

/** The best first; each quote is a literal piece of the text. */
export const suggestEnglish = (article: Article): readonly Suggestion[] =>
	ranked(article, find(article));
