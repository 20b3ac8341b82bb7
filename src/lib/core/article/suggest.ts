// What an article suggests for cards: by the rules of its language, or by those that need none.
import { anyLanguageDrafts } from './any-language.ts';
import type { Article } from './article.ts';
import type { Draft } from './draft.ts';
import { englishDrafts } from './english/english.ts';
import { ranked } from './rank.ts';
import { ruleLanguage, type RuleLanguage } from './rule-languages.ts';
import type { Suggestion } from './suggestion.ts';

/** Another language is another entry, and its tag in rule-languages.ts. */
const RULES = { en: englishDrafts } as const satisfies Record<
	RuleLanguage,
	(article: Article) => readonly Draft[]
>;

/** The best first; each quote is a literal piece of the text. */
export function suggest(article: Article): readonly Suggestion[] {
	const language = ruleLanguage(article.about.language);
	const rules = language === null ? anyLanguageDrafts : RULES[language];
	return ranked(article, rules(article));
}
