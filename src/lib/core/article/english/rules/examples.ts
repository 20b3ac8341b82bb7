// How examples of English rules are read. They stand beside each rule in a file that only tests read.
import { exampleReader, ruleFinder } from '../../rule-examples.ts';
import { SENTENCE_RULES, STATEMENT_RULES } from '../english.ts';
import { readEnglish } from '../read/context.ts';
import type { Reading, ReadSentence } from '../read/reading.ts';
import { standingOf } from '../read/stand-alone.ts';
import { statementOf, type Statement } from '../read/statement.ts';

/** What says where and when, in front of each example. */
const FRAME = `Why it matters

By Kim Sample
PORT SAMPLE, March 9, 2026 — The port and the union met in the old customs house for the third time on Monday, officials of both sides said in the evening.

`;

/** An example read as a piece of news, with its own sentences. */
export const read = exampleReader<ReadSentence, Reading>('en', FRAME, readEnglish);

/** The sentences of an example that stand alone. */
export function statements(text: string): readonly Statement[] {
	const { reading, said } = read(text);
	return said.flatMap((one) => {
		const standing = standingOf(one, reading);
		return standing ? [statementOf(one, standing, reading)] : [];
	});
}

const sentences = (text: string) => {
	const { reading, said } = read(text);
	return said.map((one) => ({ said: one, reading }));
};

export const foundBy = ruleFinder(SENTENCE_RULES, STATEMENT_RULES, sentences, statements);
