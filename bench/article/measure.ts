// How good suggestions are: by rules that are stated here, and by a reader's judgement where there is one.
import { articleFromText } from '../../src/lib/core/article/from-text.ts';
import { suggest } from '../../src/lib/core/article/suggest.ts';
import type { Suggestion } from '../../src/lib/core/article/suggestion.ts';
import { checkSupport } from '../../src/lib/core/article/support.ts';
import type { BenchText, Fact } from './read.ts';

export interface Measured {
	readonly name: string;
	readonly set: BenchText['set'];
	readonly words: number;
	readonly suggestions: number;
	readonly literal: number;
	readonly keptByRules: number;
	readonly alone: number;
	/** Of those a reader has judged. */
	readonly judged: number;
	readonly keptByReader: number;
	readonly aloneByReader: number;
	readonly facts: number;
	readonly found: number;
	readonly weight: number;
	readonly foundWeight: number;
}

export function measure({ name, set, text, listed, judged }: BenchText): Measured {
	const article = articleFromText(text);
	const suggestions = suggest(article);
	const traps = listed?.traps ?? [];
	const facts = listed?.facts ?? [];
	const found = facts.filter((fact) => isFound(fact, article.text, suggestions));
	const verdicts = suggestions.flatMap(({ id }) => judged[id] ?? []);
	const total = (some: readonly Fact[]) => some.reduce((sum, { weight }) => sum + weight, 0);
	return {
		name,
		set,
		words: article.text.split(/\s+/).length,
		suggestions: suggestions.length,
		literal: suggestions.filter(
			({ quote, start, end }) => article.text.slice(start, end) === quote && quote !== ''
		).length,
		keptByRules: suggestions.filter((one) => isKept(one, article.text, traps)).length,
		alone: suggestions.filter(({ question }) => standsAlone(question)).length,
		judged: verdicts.length,
		keptByReader: verdicts.filter(({ verdict }) => verdict !== 'drop').length,
		aloneByReader: verdicts.filter(({ alone }) => alone).length,
		facts: facts.length,
		found: found.length,
		weight: total(facts),
		foundWeight: total(found)
	};
}

/**
 * A teacher would keep it: the passage bears the answer out, it is no trap, the question stands alone and
 * does not hold its answer, reads as a sentence, and both are short enough for a card.
 */
function isKept(
	one: Suggestion,
	text: string,
	traps: readonly { readonly quote: string }[]
): boolean {
	const { question, answer, quote } = one;
	return (
		checkSupport({ text }, quote, answer).kind === 'supported' &&
		!traps.some(
			(trap) =>
				quote.includes(trap.quote) ||
				(trap.quote.includes(answer) &&
					trap.quote.length < 1.6 * quote.length &&
					text.indexOf(trap.quote) < one.end &&
					one.start < text.indexOf(trap.quote) + trap.quote.length)
		) &&
		standsAlone(question) &&
		!plain(question).includes(` ${plain(answer).trim()} `) &&
		isSentence(question) &&
		wordsIn(question) <= 45 &&
		wordsIn(answer) <= 40
	);
}

/** No word in it points to something outside it. */
export function standsAlone(question: string): boolean {
	const outside = question.replace(/“[^”]*”|"[^"]*"/g, '""').replace(/^According to [^,]+, /, 'X ');
	const [first = ''] = outside.split(/\s+/);
	if (
		/^(?:he|she|it|they|this|that|these|those|his|her|its|their|here|there|we|i|you)$/i.test(first)
	)
		return false;
	if (
		/\b(?:we|us|our|I|my|you|your|here|these|this|such|the latter|the former|yesterday|tomorrow|last year|next year|this year)\b/.test(
			outside
		)
	)
		return false;
	return !/^(?:What|Who|When|How \w+|Which \w+)\s(?:is|are|was|were|did|does|do|has|have|had|will|must|may|can|would)\s(?:he|she|it|they|this|that)\b/.test(
		outside
	);
}

/** Written as a sentence: ends as one, brackets and quotation marks in pairs, no word twice in a row, no torn end. */
function isSentence(question: string): boolean {
	const pairs = [/\(/g, /\)/g, /“/g, /”/g].map((sign) => (question.match(sign) ?? []).length);
	return (
		/[?.!]["”]?$/.test(question) &&
		pairs[0] === pairs[1] &&
		pairs[2] === pairs[3] &&
		!/\b(\p{L}+) \1\b/iu.test(question.replace(/\bthat that\b|\bhad had\b/g, '')) &&
		!/\b(?:and|or|of|the|a|an|to|with|by|on|in by|by on)\?$/.test(question) &&
		!/\s[,.?]|\(\s|,,/.test(question)
	);
}

const wordsIn = (text: string): number => text.split(/\s+/).length;
const plain = (text: string): string =>
	` ${text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}%$£€.]+/gu, ' ')
		.trim()} `;

const SMALL = new Set(
	'a an the of in on at to for and or by is are was were with its their from as that than it be who which this has have not no more up down about roughly least most per der die das und im in zu von den dem ein eine le la les des du et de un une'.split(
		' '
	)
);

/**
 * Found: suggestions on the fact's own passage ask for it. Of an answer with numbers at least half of them,
 * else three fifths of its words of weight, stand in their answers; of a person, a term, a body or a place,
 * question and answer together hold four fifths, as such a card can be asked either way.
 */
export function isFound(
	{ quote, answer, kind }: Fact,
	text: string,
	suggestions: readonly Suggestion[]
): boolean {
	const start = text.indexOf(quote.split('\n')[0]!);
	const near = suggestions.filter((one) => one.start < start + quote.length && one.end > start);
	if (start < 0 || near.length === 0) return false;
	const key = heavy(answer);
	const answers = new Set(near.flatMap((one) => heavy(one.answer)));
	const numbers = key.filter((word) => /\d/.test(word));
	const asked = key.filter((word) => answers.has(word)).length;
	if (
		numbers.length > 0
			? numbers.filter((word) => answers.has(word)).length >= numbers.length / 2
			: asked >= 0.6 * key.length
	)
		return true;
	return (
		['person', 'acronym', 'definition', 'organisation', 'place'].includes(kind) &&
		near.some((one) => {
			const both = new Set([...heavy(one.question), ...heavy(one.answer)]);
			return (
				['person', 'definition', 'place', 'claim'].includes(one.kind) &&
				key.filter((word) => both.has(word)).length >= 0.8 * key.length
			);
		})
	);
}

const heavy = (text: string): readonly string[] =>
	(
		text
			.toLowerCase()
			.replace(/[’‘]/g, "'")
			.match(/\d+(?:[.,]\d+)*|\p{L}[\p{L}'-]*/gu) ?? []
	).filter((word) => !SMALL.has(word));
