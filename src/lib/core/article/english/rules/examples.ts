// Examples of the rules: sentences made up for them, with the card that a rule makes, or why it makes none.
// They stand beside each rule in a file that only tests read, so that the app carries none of them.
import { articleFromText } from '../../from-text.ts';
import type { Draft } from '../../draft.ts';
import { SENTENCE_RULES, STATEMENT_RULES } from '../english.ts';
import { readEnglish } from '../read/context.ts';
import type { Reading, ReadSentence } from '../read/reading.ts';
import { standingOf } from '../read/stand-alone.ts';
import { statementOf, type Statement } from '../read/statement.ts';

export type Example =
	| { readonly text: string; readonly asks: string; readonly answers: string }
	/** Nearly what the rule looks for; `nothing` says what is missing. */
	| { readonly text: string; readonly nothing: string };

/** By the names of the rules. */
export type Examples = Readonly<Record<string, readonly Example[]>>;

/** What says where and when, in front of each example. */
const FRAME = `Why it matters

By Kim Sample
PORT SAMPLE, March 9, 2026 — The port and the union met in the old customs house for the third time on Monday, officials of both sides said in the evening.

`;

/** An example read as a piece of news, with its own sentences. */
export function read(text: string): {
	readonly reading: Reading;
	readonly said: readonly ReadSentence[];
} {
	const reading = readEnglish(articleFromText(FRAME + text, { language: 'en' }));
	const from = reading.article.text.length - text.length;
	return { reading, said: reading.said.filter(({ sentence }) => sentence.start >= from) };
}

/** The sentences of an example that stand alone. */
export function statements(text: string): readonly Statement[] {
	const { reading, said } = read(text);
	return said.flatMap((one) => {
		const standing = standingOf(one, reading);
		return standing ? [statementOf(one, standing, reading)] : [];
	});
}

/** What one rule finds in an example, whatever the others find. */
export function foundBy(name: string, text: string): readonly Draft[] {
	const ofStatement = STATEMENT_RULES.find((rule) => rule.name === name);
	if (ofStatement) return statements(text).flatMap((statement) => ofStatement.finds(statement));
	const ofSentence = SENTENCE_RULES.find((rule) => rule.name === name);
	if (!ofSentence) throw new Error(`There is no rule "${name}".`);
	const { reading, said } = read(text);
	return said.flatMap((one) => ofSentence.finds({ said: one, reading }));
}
