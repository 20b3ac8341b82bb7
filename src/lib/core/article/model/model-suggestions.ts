// A model's cards as suggestions: only those that the article supports, the others are counted.
import { parseLooseDate, type LooseDate } from '../../language/loose-date.ts';
import { unseenIn } from '../../language/plain-text.ts';
import { chanceOf } from '../../chance.ts';
import type { Article } from '../article.ts';
import type { Span } from '../../language/span.ts';
import type { ModelAnswer, ModelCard } from './model-answer.ts';
import { SUGGESTION_KINDS, type Suggestion, type SuggestionKind } from '../suggestion.ts';
import { checkSupport, findQuote } from '../support.ts';

export interface ModelSuggestions {
	readonly suggestions: readonly Suggestion[];
	/** Cards that were left out: not in the text, no cards at all, or twice the same. */
	readonly dropped: number;
}

/** A model's cards come after the rules' best, and in the order of the text. */
const SCORE = 0.5;

/** The suggestions that an answer about one piece of the article makes. */
export function suggestionsFromModel(
	article: Pick<Article, 'text'>,
	piece: Span,
	{ cards, leftOut }: ModelAnswer
): ModelSuggestions {
	const text = article.text.slice(piece.start, piece.end);
	const byId = new Map<string, Suggestion>();
	for (const card of cards) {
		const suggestion = suggestionOf({ text }, piece.start, card);
		if (suggestion) byId.set(suggestion.id, suggestion);
	}
	const suggestions = [...byId.values()].sort((a, b) => a.start - b.start);
	return { suggestions, dropped: leftOut + cards.length - suggestions.length };
}

function suggestionOf(
	piece: Pick<Article, 'text'>,
	offset: number,
	card: ModelCard
): Suggestion | null {
	const { question, answer, quote, claimedBy } = card;
	const texts = [question, answer, claimedBy ?? ''];
	if (texts.some((text) => unseenIn(text) !== null)) return null;
	const support = checkSupport(piece, quote, answer);
	if (support.kind !== 'supported' || !sharesWords(quote, answer)) return null;
	// A claimant whom the text does not name is made up, and so is then the claim.
	if (claimedBy !== null && findQuote(piece.text, claimedBy) === null) return null;
	const { start, end } = support.span;
	const kind = kindOf(card.kind);
	return {
		id: idOf(`${kind} ${offset + start} ${answer.toLowerCase()}`),
		kind,
		question,
		answer,
		quote: piece.text.slice(start, end),
		start: offset + start,
		end: offset + end,
		claimedBy,
		asOf: dateIn(piece.text, card.asOf),
		score: SCORE,
		isSure: true,
		note: { question, answer },
		rule: null
	};
}

/** The same for the same fact of the same text, on every device. */
const idOf = (fact: string): string => `model-${Math.floor(chanceOf(fact) * 2 ** 32).toString(36)}`;

const kindOf = (kind: string): SuggestionKind =>
	SUGGESTION_KINDS.find((one) => one === kind) ?? 'claim';

/**
 * Whether an answer says what its passage says: half of its longer words stand there, by their
 * beginnings. The support check looks at names and numbers only; an answer may have none.
 */
function sharesWords(quote: string, answer: string): boolean {
	const beginnings = (text: string) =>
		(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.slice(0, 5));
	const there = new Set(beginnings(quote));
	const asked = beginnings(answer);
	return asked.filter((word) => there.has(word)).length >= asked.length / 2;
}

/** A date that a model gives, where its year and day stand in the text; else none. */
function dateIn(text: string, said: string | null): LooseDate | null {
	const date = said === null ? null : parseLooseDate(said.slice(0, 10));
	if (date === null) return null;
	const numbers = [date.year, date.day].filter((number) => number !== null);
	const isThere = numbers.every((number) => new RegExp(`(?<!\\d)0?${number}(?!\\d)`).test(text));
	return isThere && date.year !== null ? date : null;
}
