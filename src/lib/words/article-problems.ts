// Why a file or a text gives no article.
import { articleProblems } from './en/article-problems.ts';
import type { Said } from './words.ts';

export const words: Said<typeof articleProblems> = articleProblems;
