// Cards that ask the same of another source: the same cell of a table, or nearly the same words.
import type { NoteInDeck } from '../../note/claim.ts';
import type { AnswerKind, Asked } from './asked.ts';
import { contentWords, NEARLY_THE_SAME, shareOfWords } from '../../language/content-words.ts';
import { oncePerPool, type KnownOfPools, type Pool } from './pool.ts';

/** In the order of the pool, without the card itself. */
export const sameQuestion = (asked: Asked, pool: Pool): readonly Asked[] =>
	asked.note.kind === 'position' ? sameCell(asked, pool) : sameWords(asked, pool);

const wordsOf = ({ stem }: Asked): ReadonlySet<string> => contentWords(stem);

function sameCell(asked: Asked, pool: Pool): readonly Asked[] {
	const { note } = asked;
	if (note.kind !== 'position') return [];
	const words = wordsOf(asked);
	return (pool.byIssue.get(note.issueId) ?? []).filter((other) => {
		if (other.cardId === asked.cardId || other.kind !== asked.kind) return false;
		if (other.note.kind !== 'position') return false;
		const both = [note.partyId, other.note.partyId];
		if (note.partyId === other.note.partyId || areAlike(asked, both)) return true;
		return asked.part !== 'says' && shareOfWords(words, wordsOf(other)) >= NEARLY_THE_SAME;
	});
}

/** Whether the deck says that what these parties want on this issue fits together. */
function areAlike({ note, head }: NoteInDeck, partyIds: readonly string[]): boolean {
	const issue = note.kind === 'position' && head.issues.find(({ id }) => id === note.issueId);
	const groups = (issue && issue.alike) || [];
	return groups.some((group) => partyIds.every((id) => group.includes(id)));
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
