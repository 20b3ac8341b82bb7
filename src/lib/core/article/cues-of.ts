// Which cues an article's cards are told apart by: those of its language, small enough to be everywhere.
import type { Article } from './article.ts';
import { NO_CUES, type Cues } from './cues.ts';
import { ENGLISH_CUES } from './english/cues.ts';
import { GERMAN_CUES } from './german/cues.ts';
import { ruleLanguage, type RuleLanguage } from './rule-languages.ts';

const CUES: Readonly<Record<RuleLanguage, Cues>> = { en: ENGLISH_CUES, de: GERMAN_CUES };

export function cuesOf({ about }: Pick<Article, 'about'>): Cues {
	const language = ruleLanguage(about.language);
	return language === null ? NO_CUES : CUES[language];
}
