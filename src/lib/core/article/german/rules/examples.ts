// Examples of the German rules: sentences made up for them, with the card that a rule makes, or why it makes
// none. They stand in files that only tests read, so that the app carries none of them.
import type { Draft } from '../../draft.ts';
import { articleFromText } from '../../from-text.ts';
import { SENTENCE_RULES, STATEMENT_RULES } from '../german.ts';
import { readGerman } from '../read/context.ts';
import type { Reading, ReadSentence } from '../read/reading.ts';
import { standingOf } from '../read/stand-alone.ts';

export type Example =
	| { readonly text: string; readonly asks: string; readonly answers: string }
	/** Nearly what the rule looks for; `nothing` says what is missing. */
	| { readonly text: string; readonly nothing: string };

/** By the names of the rules. */
export type Examples = Readonly<Record<string, readonly Example[]>>;

/** What says where and when, in front of each example: a Tuesday. */
const FRAME = `Streit um den Hafen von Musterstadt

10. März 2026

Der Hafen und die Gewerkschaft trafen sich im alten Zollhaus zum dritten Mal.

`;

/** An example read as a piece of news, with its own sentences. */
export function read(text: string): {
	readonly reading: Reading;
	readonly said: readonly ReadSentence[];
} {
	const reading = readGerman(articleFromText(FRAME + text, { language: 'de' }));
	const from = reading.article.text.length - text.length;
	return { reading, said: reading.said.filter(({ sentence }) => sentence.start >= from) };
}

/** What one rule finds in an example, whatever the others find. */
export function foundBy(name: string, text: string): readonly Draft[] {
	const { reading, said } = read(text);
	const ofStatement = STATEMENT_RULES.find((rule) => rule.name === name);
	if (ofStatement) {
		return said.flatMap((one) => {
			const standing = standingOf(one, reading);
			return standing ? ofStatement.finds({ said: one, standing, reading }) : [];
		});
	}
	const ofSentence = SENTENCE_RULES.find((rule) => rule.name === name);
	if (!ofSentence) throw new Error(`There is no rule "${name}".`);
	return said.flatMap((one) => ofSentence.finds({ said: one, reading }));
}
