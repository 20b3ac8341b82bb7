// What a German article suggests for cards.
import type { Article } from '../article.ts';
import { finderOf } from '../article-language.ts';
import { ranked } from '../rank.ts';
import type { Suggestion } from '../suggestion.ts';
import { german } from './german.ts';

const find = finderOf(german);

/** The best first; each quote is a literal piece of the text. */
export const suggestGerman = (article: Article): readonly Suggestion[] =>
	ranked(article, find(article));
