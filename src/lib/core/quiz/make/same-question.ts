// Cards that ask the same of another source: the same cell of a table, nearly the same words, or who
// said words that two sources quote.
import type { AnswerKind, Asked } from './asked.ts';
import { contentWords, NEARLY_THE_SAME, shareOfWords } from '../../language/content-words.ts';
import { plainWords, standsIn } from '../../language/plain-words.ts';
import { isOfPosition, mayAgree } from './party-kin.ts';
import { oncePerPool, type KnownOfPools, type Pool } from './pool.ts';

/** In the order of the pool, without the card itself. */
export function sameQuestion(asked: Asked, pool: Pool): readonly Asked[] {
	if (asked.note.kind === 'position') return sameCell(asked, pool);
	const same = sameWords(asked, pool);
	const quoted = sameQuote(asked, pool).filter((other) => !same.includes(other));
	return [...same, ...quoted];
}

const wordsOf = ({ stem }: Asked): ReadonlySet<string> => contentWords(stem);

function sameCell(asked: Asked, pool: Pool): readonly Asked[] {
	if (!isOfPosition(asked)) return [];
	const words = wordsOf(asked);
	return (pool.byIssue.get(asked.note.issueId) ?? []).filter((other) => {
		if (other.cardId === asked.cardId || other.kind !== asked.kind) return false;
		if (!isOfPosition(other) || other.head.id !== asked.head.id) return false;
		if (mayAgree(asked, other, pool)) return true;
		return asked.part !== 'says' && shareOfWords(words, wordsOf(other)) >= NEARLY_THE_SAME;
	});
}

/** Who said it, where others are quoted with the same words: the sources give them to both. */
function sameQuote(asked: Asked, pool: Pool): readonly Asked[] {
	if (asked.kind !== 'speaker' && asked.kind !== 'person') return [];
	const own = quotesOf(asked);
	if (own.length === 0) return [];
	const others = [...(pool.byKind.get('speaker') ?? []), ...(pool.byKind.get('person') ?? [])];
	return others.filter(
		(other) =>
			other.note.id !== asked.note.id &&
			quotesOf(other).some((quote) =>
				own.some((words) => standsIn(quote, words) || standsIn(words, quote))
			)
	);
}

const quotesByCard = new WeakMap<Asked, readonly string[]>();

/** What stands in quotation marks in the question, and what the note quotes from its sources. */
function quotesOf(asked: Asked): readonly string[] {
	const before = quotesByCard.get(asked);
	if (before) return before;
	const shown = [...asked.stem.matchAll(/[“"]([^”"]+)[”"]/g)].map(([, words = '']) => words);
	const cited = asked.note.evidence.citations.flatMap(({ quote }) => quote ?? []);
	const quotes = [...new Set([...shown, ...cited].map(plainWords))].filter((words) => words !== '');
	quotesByCard.set(asked, quotes);
	return quotes;
}

/** Where each word stands among the cards of one kind, and how many words each card has. */
interface WordIndex {
	readonly placesByWord: ReadonlyMap<string, readonly number[]>;
	readonly sizes: readonly number[];
}

const indexes: KnownOfPools<AnswerKind, WordIndex> = new WeakMap();

/** Found by the words they share: to compare each card with all others would take seconds for 10,000. */
function sameWords(asked: Asked, pool: Pool): readonly Asked[] {
	const cards = pool.byKind.get(asked.kind) ?? [];
	const { placesByWord, sizes } = oncePerPool(indexes, pool, asked.kind, () => indexOf(cards));
	const words = wordsOf(asked);
	const shared = new Uint32Array(cards.length);
	for (const word of words) for (const place of placesByWord.get(word) ?? []) shared[place]!++;
	return cards.filter(
		({ cardId }, place) =>
			shared[place]! > 0 &&
			cardId !== asked.cardId &&
			shared[place]! / Math.min(words.size, sizes[place]!) >= NEARLY_THE_SAME
	);
}

function indexOf(cards: readonly Asked[]): WordIndex {
	const placesByWord = new Map<string, number[]>();
	const sizes = cards.map((card, place) => {
		const words = wordsOf(card);
		for (const word of words) {
			const places = placesByWord.get(word);
			if (places) places.push(place);
			else placesByWord.set(word, [place]);
		}
		return words.size;
	});
	return { placesByWord, sizes };
}
