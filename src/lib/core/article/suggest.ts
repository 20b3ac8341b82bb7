// What an article suggests for cards: by the rules of its language, or by those that need none. The app
// loads one language's rules at a time (state/article/article-offers.ts); here they are together.
import type { Article } from './article.ts';
import { suggestEnglish } from './english/suggest-english.ts';
import { suggestGerman } from './german/suggest-german.ts';
import { ruleLanguage, type RuleLanguage } from './rule-languages.ts';
import { suggestAnywhere } from './suggest-anywhere.ts';
import type { Suggestion } from './suggestion.ts';

/** What a language gives stands in article-language.ts. */
const SUGGEST_IN = {
	en: suggestEnglish,
	de: suggestGerman
} as const satisfies Record<RuleLanguage, (article: Article) => readonly Suggestion[]>;

/** The best first; each quote is a literal piece of the text. */
export function suggest(article: Article): readonly Suggestion[] {
	const language = ruleLanguage(article.about.language);
	return (language === null ? suggestAnywhere : SUGGEST_IN[language])(article);
}
