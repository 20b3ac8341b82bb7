// What an article suggests for cards: by the rules of its language, or by those that need none.
import { anyLanguageDrafts } from './any-language.ts';
import type { Article } from './article.ts';
import type { Draft } from './draft.ts';
import { englishDrafts } from './english/english.ts';
import { ranked } from './rank.ts';
import type { Suggestion } from './suggestion.ts';

/** The rules of each language, by its tag: another language is another entry. */
const RULES: Readonly<Record<string, (article: Article) => readonly Draft[]>> = {
	en: englishDrafts
};

/** Whether there are rules for the language; else only numbers, dates, acronyms and names are found. */
export const hasRules = (language: string | null): boolean =>
	language !== null && Object.hasOwn(RULES, primaryTag(language));

/** The best first; each quote is a literal piece of the text. */
export function suggest(article: Article): readonly Suggestion[] {
	const { language } = article.about;
	const rules = hasRules(language) ? RULES[primaryTag(language!)]! : anyLanguageDrafts;
	return ranked(article, rules(article));
}

const primaryTag = (language: string): string => language.toLowerCase().split('-')[0]!;
