// The words of an article: how it is opened, read, and made into cards.
import { article } from './en/article.ts';
import type { Said } from './words.ts';

export const words: Said<typeof article> = article;
