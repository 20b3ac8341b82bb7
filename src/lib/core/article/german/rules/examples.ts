// How examples of German rules are read. They stand in files that only tests read.
import { exampleReader, ruleFinder } from '../../rule-examples.ts';
import { SENTENCE_RULES, STATEMENT_RULES } from '../german.ts';
import { readGerman } from '../read/context.ts';
import type { Reading, ReadSentence } from '../read/reading.ts';
import { standingOf } from '../read/stand-alone.ts';
import type { Statement } from '../read/statement.ts';

/** What says where and when, in front of each example: a Tuesday. */
const FRAME = `Streit um den Hafen von Musterstadt

10. März 2026

Der Hafen und die Gewerkschaft trafen sich im alten Zollhaus zum dritten Mal.

`;

/** An example read as a piece of news, with its own sentences. */
export const read = exampleReader<ReadSentence, Reading>('de', FRAME, readGerman);

const sentences = (text: string) => {
	const { reading, said } = read(text);
	return said.map((one) => ({ said: one, reading }));
};

const statements = (text: string): readonly Statement[] =>
	sentences(text).flatMap(({ said, reading }) => {
		const standing = standingOf(said, reading);
		return standing ? [{ said, standing, reading }] : [];
	});

export const foundBy = ruleFinder(SENTENCE_RULES, STATEMENT_RULES, sentences, statements);
