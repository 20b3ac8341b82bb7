// Whether a model's card says what the article says: why not, or the card with what it dropped put back. A model
// paraphrases, forgets who says so, and makes numbers up; what is in doubt is refused, for there are others.
import { languageOf } from '../../../language/seen-language.ts';
import type { Span } from '../../../language/span.ts';
import type { Article } from '../../article.ts';
import { missingFrom } from '../../support.ts';
import type { ModelCard } from '../model-answer.ts';
import { withWholeAmounts } from './amounts.ts';
import { bare, caseOf, type Case } from './case.ts';
import { claimantIn, isSpoken } from './claimants.ts';
import { passageOf, type Passage } from './passage.ts';
import { isIdentity, OF_CLAUSES, REFUSALS, type Refusal } from './refusals.ts';
import { judgeWords, type JudgeWords } from './words.ts';

export type { Refusal };

export interface Accepted {
	readonly question: string;
	readonly answer: string;
	readonly claimedBy: string | null;
	readonly quote: Span;
	/** The sentences that the quote stands in. */
	readonly sentences: string;
}

const MOST_ANSWER_WORDS = 30;
const MOST_QUESTION_WORDS = 45;
const FEWEST_QUESTION_WORDS = 3;
const MOST_QUOTE_WORDS = 80;

export function judged(article: Article, piece: Span, card: ModelCard): Accepted | Refusal {
	const words = judgeWords(article.about.language);
	const { question } = card;
	const answer = card.answer.replace(/[.]$/, '');
	if (!isQuestion(question, answer, words)) return 'no question';
	if (isOfAnotherLanguage(article, question, answer, words)) return 'another language';
	const passage = passageOf(article.text, piece, card.quote);
	if (passage === null) return 'no such passage';
	const seen = caseOf(article, passage, question, answer, words);
	const mended = withWholeAmounts(answer, question, seen.sentences, words);
	if (mended === null) return 'number';
	const quote = quoteFor(article.text, passage, mended);
	if (quote === null) return 'name';
	const isOfName = isIdentity(seen);
	const asked = isOfName ? REFUSALS.filter(([refusal]) => !OF_CLAUSES.includes(refusal)) : REFUSALS;
	for (const [refusal, isWhy] of asked) if (isWhy(seen)) return refusal;
	if (isOfName)
		return { question, answer: mended, claimedBy: null, quote, sentences: seen.sentences };
	const claimedBy = claimantFor(card, seen);
	if (typeof claimedBy === 'object' && claimedBy !== null) return claimedBy.refused;
	return { question, answer: mended, claimedBy, quote, sentences: seen.sentences };
}

function isQuestion(question: string, answer: string, words: JudgeWords): boolean {
	const count = question.split(/\s+/).length;
	const isAsked = /\?["”“]?$/.test(question) || /_{3,}/.test(question);
	return (
		isAsked &&
		count >= FEWEST_QUESTION_WORDS &&
		count <= MOST_QUESTION_WORDS &&
		answer.split(/\s+/).length <= MOST_ANSWER_WORDS &&
		!words.points.test(question) &&
		!words.yesOrNo.test(answer.trim()) &&
		!` ${plain(question)} `.includes(` ${plain(answer)} `)
	);
}

const plain = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}%$£€]+/gu, ' ')
		.trim();

function isOfAnotherLanguage(
	{ about }: Article,
	question: string,
	answer: string,
	words: JudgeWords
): boolean {
	if (about.language === null) return false;
	const seen = languageOf([`${question} ${answer}`]);
	const own = about.language.split('-')[0]!.toLowerCase();
	if (seen !== null) return seen !== own;
	// A short question: its small words tell.
	return /^(?:en|de)$/.test(own) && question.match(words.own) === null;
}

/** The passage that bears the answer out: the quote, its sentences, or the paragraph up to there, which names whom they mean. */
function quoteFor(
	text: string,
	{ quote, sentences, paragraph }: Passage,
	answer: string
): Span | null {
	const spans = [quote, sentences, { start: paragraph.start, end: sentences.end }];
	for (const span of spans) {
		const said = text.slice(span.start, span.end);
		if (said.split(/\s+/).length > MOST_QUOTE_WORDS && span !== quote) continue;
		if (missingFrom(said, `. ${answer}`).every((word) => isSmall(word, answer))) return span;
	}
	return null;
}

/** The first word of an answer has its capital from there. */
const isSmall = (word: string, answer: string): boolean =>
	answer.toLowerCase().startsWith(word) &&
	/^\p{Lu}\p{Ll}*\s\p{Ll}|^(?:The|An?|Because|Due|About|By|In|On|To|For|That|Der|Die|Das|Ein|Eine|Weil|Wegen|Dass)\b/u.test(
		answer
	) &&
	!/^\p{Lu}\p{L}+\s\p{Lu}/u.test(answer);

/** Who says so: as the model has it where that holds, taken from the sentence where it has nobody, or refused. */
function claimantFor(card: ModelCard, seen: Case): string | null | { readonly refused: Refusal } {
	const { sentences, around, sofar, words, question, answer } = seen;
	const { claimedBy } = card;
	const isClaim = isSpoken(sentences, answer, words);
	if (claimedBy !== null) {
		const last =
			claimedBy
				.split(/\s+/)
				.filter((word) => /^\p{Lu}/u.test(word))
				.at(-1) ?? claimedBy;
		const isIn = (text: string) => text.toLowerCase().includes(bare(last));
		if (!isIn(sofar)) return { refused: 'made-up claimant' };
		const said = claimantIn(sentences, words);
		// Said by one, claimed by another of the same paragraph.
		const isOther =
			said !== null &&
			!sharesName(said, claimedBy) &&
			!isIn(sentences) &&
			!words.backward.test(said);
		if (isClaim) return isIn(around) && !isOther ? claimedBy : { refused: 'made-up claimant' };
		if (isIn(sentences)) return words.asksWords.test(question) ? claimedBy : null;
		return { refused: 'made-up claimant' };
	}
	if (!isClaim || words.asksWords.test(question)) return null;
	return claimantIn(sentences, words) ?? { refused: 'claim as a fact' };
}

const sharesName = (one: string, other: string): boolean => {
	const names = new Set(one.toLowerCase().split(/\s+/));
	return other
		.toLowerCase()
		.split(/\s+/)
		.some((word) => word.length > 2 && names.has(word));
};
