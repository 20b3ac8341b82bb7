// What an article suggests for cards: by the rules of its language, or by those that need none.
import { anyLanguageDrafts } from './any-language.ts';
import type { Article } from './article.ts';
import { finderOf } from './article-language.ts';
import { english } from './english/english.ts';
import { ranked } from './rank.ts';
import type { FoundDraft } from './rule.ts';
import { ruleLanguage, type RuleLanguage } from './rule-languages.ts';
import type { Suggestion } from './suggestion.ts';

/** What a language gives stands in article-language.ts. */
const FINDERS = { en: finderOf(english) } as const satisfies Record<
	RuleLanguage,
	(article: Article) => readonly FoundDraft[]
>;

/** The best first; each quote is a literal piece of the text. */
export function suggest(article: Article): readonly Suggestion[] {
	const language = ruleLanguage(article.about.language);
	const find = language === null ? anyLanguageDrafts : FINDERS[language];
	return ranked(article, find(article));
}
