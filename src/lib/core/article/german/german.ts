// What German gives so that cards are found in its articles: its words, its reading, its rules and their order.
//
// read/ says what stands in a sentence, whose word it is and whether it stands alone; ask/ how it becomes a
// question or a gap; each rule of rules/ is one shape of sentence, with examples beside it. Most are asked with
// a gap: a German sentence with a hole in it is German still, whatever its order of words.
import type { ArticleLanguage } from '../article-language.ts';
import { bestOf, firstFound, found, type FoundDraft } from '../rule.ts';
import { readGerman } from './read/context.ts';
import type { Reading, ReadSentence } from './read/reading.ts';
import { standingOf } from './read/stand-alone.ts';
import { GERMAN } from './read/words.ts';
import { acronyms } from './rules/acronyms.ts';
import { notButRather, whereas } from './rules/contrasts.ts';
import { dates } from './rules/dates.ts';
import { apposed, inOtherWords, soCalled } from './rules/apposed-terms.ts';
import { called, glossaries, isA } from './rules/definitions.ts';
import { demands } from './rules/demands.ts';
import { figures } from './rules/figures.ts';
import { people } from './rules/people.ts';
import { reasons } from './rules/reasons.ts';

/** Of a term, one meaning: the first that is found. */
const OF_TERMS = [glossaries, called, inOtherWords, isA, apposed] as const;
const OF_SENTENCES = [acronyms, people] as const;
const OF_STATEMENTS = [soCalled, figures, dates, demands, reasons, notButRather, whereas] as const;

export const SENTENCE_RULES = [...OF_TERMS, ...OF_SENTENCES];
export const STATEMENT_RULES = [...OF_STATEMENTS];

const MOST_OF_A_SENTENCE = 3;

export const german: ArticleLanguage<Reading> = {
	tag: 'de',
	words: GERMAN,
	read: readGerman,
	rules: [...SENTENCE_RULES, ...STATEMENT_RULES],
	drafts: (reading) =>
		reading.said.flatMap((said) => bestOf(draftsOf(said, reading), MOST_OF_A_SENTENCE))
};

function draftsOf(said: ReadSentence, reading: Reading): readonly FoundDraft[] {
	const inArticle = { said, reading };
	const drafts = [
		...firstFound(OF_TERMS, inArticle),
		...OF_SENTENCES.flatMap((rule) => found(rule, inArticle))
	];
	const standing = standingOf(said, reading);
	if (standing) {
		const statement = { said, standing, reading };
		for (const rule of OF_STATEMENTS) drafts.push(...found(rule, statement));
	}
	return drafts;
}
