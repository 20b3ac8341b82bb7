// What an article suggests for cards: by the rules of its language, or by those that need none. The app
// loads one language's rules at a time (state/article/article-offers.ts); here they are together.
import { anyLanguageDrafts } from './any-language.ts';
import type { Article } from './article.ts';
import { finderOf } from './article-language.ts';
import { english } from './english/english.ts';
import { german } from './german/german.ts';
import { ranked } from './rank.ts';
import type { FoundDraft } from './rule.ts';
import { ruleLanguage, type RuleLanguage } from './rule-languages.ts';
import type { Suggestion } from './suggestion.ts';

/** What a language gives stands in article-language.ts. */
const FINDERS = { en: finderOf(english), de: finderOf(german) } as const satisfies Record<
	RuleLanguage,
	(article: Article) => readonly FoundDraft[]
>;

/** All that the rules find, as they find it. */
export function draftsOf(article: Article): readonly FoundDraft[] {
	const language = ruleLanguage(article.about.language);
	return (language === null ? anyLanguageDrafts : FINDERS[language])(article);
}

/** The surest first, what is less sure behind it; each quote is a literal piece of the text. */
export const suggestAll = (article: Article): readonly Suggestion[] =>
	ranked(article, draftsOf(article));

/** What is offered at once. */
export const suggest = (article: Article): readonly Suggestion[] =>
	suggestAll(article).filter(({ isSure }) => isSure);
