// A model's cards as suggestions: only those that the article supports, the others are counted.
import { parseLooseDate, type LooseDate } from '../../language/loose-date.ts';
import { unseenIn } from '../../language/plain-text.ts';
import { chanceOf } from '../../chance.ts';
import type { Article } from '../article.ts';
import type { Span } from '../../language/span.ts';
import type { ModelAnswer, ModelCard } from './model-answer.ts';
import { newFacts } from '../new-facts.ts';
import { SUGGESTION_KINDS, type Suggestion, type SuggestionKind } from '../suggestion.ts';
import { judged } from './judge/judge.ts';

export interface ModelSuggestions {
	readonly suggestions: readonly Suggestion[];
	/** Cards that were left out: not in the text, no cards at all, or twice the same. */
	readonly dropped: number;
}

/** A model's cards come after the rules' best, and in the order of the text. */
const SCORE = 0.5;

/** The suggestions that an answer about one piece of the article makes. */
export function suggestionsFromModel(
	article: Article,
	piece: Span,
	{ cards, leftOut }: ModelAnswer
): ModelSuggestions {
	const kept: Suggestion[] = [];
	for (const card of cards) {
		const suggestion = suggestionOf(article, piece, card);
		if (suggestion && newFacts(article, [suggestion], kept).length > 0) kept.push(suggestion);
	}
	const suggestions = kept.sort((a, b) => a.start - b.start);
	return { suggestions, dropped: leftOut + cards.length - suggestions.length };
}

function suggestionOf(article: Article, piece: Span, card: ModelCard): Suggestion | null {
	const texts = [card.question, card.answer, card.claimedBy ?? ''];
	if (texts.some((text) => unseenIn(text) !== null)) return null;
	const accepted = judged(article, piece, card);
	if (typeof accepted === 'string') return null;
	const { question, answer, claimedBy, quote, sentences } = accepted;
	const kind = kindOf(card.kind);
	return {
		id: idOf(`${kind} ${quote.start} ${answer.toLowerCase()}`),
		kind,
		question,
		answer,
		quote: article.text.slice(quote.start, quote.end),
		start: quote.start,
		end: quote.end,
		claimedBy,
		asOf: dateIn(`${article.about.title ?? ''} ${sentences}`, card.asOf),
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

/** A date that a model gives, where its year and day stand in the text; else none. */
function dateIn(text: string, said: string | null): LooseDate | null {
	const date = said === null ? null : parseLooseDate(said.slice(0, 10));
	if (date === null) return null;
	const numbers = [date.year, date.day].filter((number) => number !== null);
	const isThere = numbers.every((number) => new RegExp(`(?<!\\d)0?${number}(?!\\d)`).test(text));
	return isThere && date.year !== null ? date : null;
}
