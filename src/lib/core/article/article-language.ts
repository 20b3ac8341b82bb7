// What a language gives so that cards are found in its articles: english/ and german/ give it. Another one is
// a folder beside them, a tag in rule-languages.ts, an entry in suggest.ts, its cues in cues-of.ts, and a worker with its entry in
// state/article/article-offers.ts.
import type { NewsLanguage } from '../language/language.ts';
import type { Article } from './article.ts';
import type { FoundDraft } from './rule.ts';
import type { RuleLanguage } from './rule-languages.ts';

export interface ArticleLanguage<Reading> {
	readonly tag: RuleLanguage;
	/** Its words for months, numbers, shares and the like, by which dates and amounts are found. */
	readonly words: NewsLanguage;
	/** What is known of an article before a rule asks: its sentences, whom they name, what it is about. */
	readonly read: (article: Article) => Reading;
	/** Its rules, each with a name of its own. */
	readonly rules: readonly { readonly name: string }[];
	/** What the rules make of what was read, in the order of the text; it is ranked as in any language. */
	readonly drafts: (reading: Reading) => readonly FoundDraft[];
}

/** What a language finds in an article, whatever its reading is like. */
export const finderOf =
	<Reading>({ read, drafts }: ArticleLanguage<Reading>) =>
	(article: Article): readonly FoundDraft[] =>
		drafts(read(article));
