// How many there are of a thing: a word in the forms that its language counts by.

/** English has two forms, "card" and "cards"; other languages have up to six, by these names. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** What picks a form in a language: `pluralOf('en')(1, { one: 'card', other: 'cards' })` is "card". */
export function pluralOf(language: string): (count: number, forms: Forms) => string {
	let rules: Intl.PluralRules | undefined;
	return (count, forms) => {
		rules ??= new Intl.PluralRules(language);
		return forms[rules.select(count)] ?? forms.other;
	};
}
