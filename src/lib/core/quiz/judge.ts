// What a response to a question is worth, and what it tells the scheduler.
import type { Lexicon } from '../language/lexicon.ts';
import type { CardId } from '../note/ids.ts';
import type { Grade } from '../schedule/grade.ts';
import { markTyped } from './mark/mark-typed.ts';
import type { AnswerKey, Marking } from './mark/marking.ts';
import type { Question } from './question.ts';

/** What the learner did; places are counted from 0, in the order in which things were offered. */
export type Response =
	| { readonly kind: 'skipped' }
	| { readonly kind: 'chosen'; readonly places: readonly number[] }
	| { readonly kind: 'typed'; readonly text: string }
	/** For each left side the place of the right side that was laid beside it. */
	| { readonly kind: 'matched'; readonly places: readonly number[] }
	/** Places in `offered`, the earliest first. */
	| { readonly kind: 'ordered'; readonly places: readonly number[] };

export interface Judgement {
	readonly right: boolean;
	/** How much of it was right, 0 to 1: of pairs and orders some may be. */
	readonly share: number;
	/** Of a typed answer, why. */
	readonly marking: Marking | null;
	/** For each card of the question whether it was known. */
	readonly cards: readonly { readonly cardId: CardId; readonly right: boolean }[];
}

/**
 * `key` is needed where an answer is typed; throws without. `lexicon` are the words of its language, null
 * where there is no list of them.
 */
export function judge(
	question: Question,
	response: Response,
	key: AnswerKey | null,
	lexicon: Lexicon | null
): Judgement {
	const all = (right: boolean, marking: Marking | null = null): Judgement => ({
		right,
		share: right ? 1 : 0,
		marking,
		cards: question.cardIds.map((cardId) => ({ cardId, right }))
	});
	if (response.kind === 'skipped') return all(false);
	switch (question.kind) {
		case 'choose':
		case 'who':
		case 'true-false':
		case 'choose-many': {
			const places = new Set(response.kind === 'chosen' ? response.places : []);
			return all(question.options.every(({ correct }, place) => correct === places.has(place)));
		}
		case 'type':
		case 'gap':
		case 'number': {
			if (!key) throw new Error(`No key to mark a typed answer by: ${question.noteId}.`);
			const marking = markTyped(response.kind === 'typed' ? response.text : '', key, lexicon);
			return all(marking.verdict === 'right', marking);
		}
		case 'match': {
			const laid = response.kind === 'matched' ? response.places : [];
			const right = question.pairs.map(
				(pair, place) => question.rights[laid[place] ?? -1] === pair.right
			);
			return inParts(question, right);
		}
		case 'order': {
			const order = response.kind === 'ordered' ? response.places : [];
			const right = question.items.map(
				(_item, place) => question.offered[order[place] ?? -1] === place
			);
			// One item out of its place moves others: what it says of single events is too little.
			return { ...all(right.every(Boolean)), share: shareOf(right) };
		}
	}
}

/** One part a card, in their order. */
function inParts(question: Question, right: readonly boolean[]): Judgement {
	return {
		right: right.every(Boolean),
		share: shareOf(right),
		marking: null,
		cards: question.cardIds.map((cardId, place) => ({ cardId, right: right[place] ?? false }))
	};
}

const shareOf = (right: readonly boolean[]): number =>
	right.filter(Boolean).length / Math.max(1, right.length);

/** The learner says that a typed answer was right after all. */
export const overruled = (judgement: Judgement): Judgement => ({
	...judgement,
	right: true,
	share: 1,
	cards: judgement.cards.map(({ cardId }) => ({ cardId, right: true }))
});

/**
 * What a card's review is: Again where it was not known, Good where it was typed from memory. A right
 * choice among options may be luck or recognition: it moves nothing, and no interval grows by it.
 */
export function gradeFor(question: Question, right: boolean): Grade | null {
	if (!right) return 'again';
	const isTyped = question.kind === 'type' || question.kind === 'gap' || question.kind === 'number';
	return isTyped ? 'good' : null;
}
