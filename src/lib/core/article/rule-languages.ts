// The languages that there are rules for; small, so that a screen can say so without the rules.

const RULE_LANGUAGES = ['en', 'de'] as const;
export type RuleLanguage = (typeof RULE_LANGUAGES)[number];

/** The language whose rules read a text (a BCP 47 tag); null where it has none, or is not clear. */
export function ruleLanguage(tag: string | null): RuleLanguage | null {
	const primary = tag?.toLowerCase().split('-')[0];
	return RULE_LANGUAGES.find((language) => language === primary) ?? null;
}
