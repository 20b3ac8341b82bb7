// The two kinds of German rules: those that read a sentence as it stands, and those that need one that stands alone.
import type { Rule } from '../rule.ts';
import type { Reading, ReadSentence } from './read/reading.ts';
import type { Statement } from './read/statement.ts';

/** A sentence as it stands in the article, with all that is known of the article. */
export interface InArticle {
	readonly said: ReadSentence;
	readonly reading: Reading;
}

export type SentenceRule = Rule<InArticle>;
export type StatementRule = Rule<Statement>;
