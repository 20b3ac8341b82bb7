// What an article suggests for cards: by the rules of its language, or by those that need none.
import type { Article } from './article.ts';
import { englishDrafts } from './english/english.ts';
import { ranked } from './rank.ts';
import type { Draft } from './draft.ts';
import type { Suggestion } from './suggestion.ts';

/** The rules of each language, by its tag. */
const RULES: Readonly<Record<string, (article: Article) => readonly Draft[]>> = {
	en: englishDrafts
};

/** The best first; each quote is a literal piece of the text. */
export function suggest(article: Article): readonly Suggestion[] {
	const rules = RULES[article.about.language ?? 'en'] ?? englishDrafts;
	return ranked(article, rules(article));
}
