// Examples of a language's rules: sentences made up for them, with the card that a rule makes, or why it makes none.
// They stand in english/rules/ and german/rules/, in files that only tests read: the app carries none of them.
import type { Article } from './article.ts';
import type { Draft } from './draft.ts';
import { articleFromText } from './from-text.ts';
import type { Rule } from './rule.ts';
import type { RuleLanguage } from './rule-languages.ts';
import type { Sentence } from './sentences.ts';

export type Example =
	| { readonly text: string; readonly asks: string; readonly answers: string }
	/** Nearly what the rule looks for; `nothing` says what is missing. */
	| { readonly text: string; readonly nothing: string };

/** By the names of the rules. */
export type Examples = Readonly<Record<string, readonly Example[]>>;

/** Reads an example as a piece of news, with its own sentences; `frame` says where and when, in front of it. */
export const exampleReader =
	<
		Said extends { readonly sentence: Sentence },
		Reading extends { readonly article: Article; readonly said: readonly Said[] }
	>(
		language: RuleLanguage,
		frame: string,
		readArticle: (article: Article) => Reading
	) =>
	(text: string): { readonly reading: Reading; readonly said: readonly Said[] } => {
		const reading = readArticle(articleFromText(frame + text, { language }));
		const from = reading.article.text.length - text.length;
		return { reading, said: reading.said.filter(({ sentence }) => sentence.start >= from) };
	};

/** What one rule finds in an example, whatever the others find. */
export const ruleFinder =
	<Given, Statement>(
		ofSentences: readonly Rule<Given>[],
		ofStatements: readonly Rule<Statement>[],
		read: (text: string) => readonly Given[],
		statements: (text: string) => readonly Statement[]
	) =>
	(name: string, text: string): readonly Draft[] => {
		const ofStatement = ofStatements.find((rule) => rule.name === name);
		if (ofStatement) return statements(text).flatMap((statement) => ofStatement.finds(statement));
		const ofSentence = ofSentences.find((rule) => rule.name === name);
		if (!ofSentence) throw new Error(`There is no rule "${name}".`);
		return read(text).flatMap((given) => ofSentence.finds(given));
	};
