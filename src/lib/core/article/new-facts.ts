// Which of some suggestions tell a fact that others do not tell already: a model's beside the rules'.
import type { Span } from '../language/span.ts';
import type { Article } from './article.ts';
import { isOneFact } from './one-fact.ts';
import type { Suggestion } from './suggestion.ts';

/** Without those that ask for the same fact as one of those there, or as an earlier one. */
export function newFacts(
	article: Article,
	given: readonly Suggestion[],
	there: readonly Suggestion[]
): readonly Suggestion[] {
	const known = there.map(askedOf);
	return given.filter((suggestion) => {
		const asked = askedOf(suggestion);
		if (known.some((one) => isOneFact(article, asked, one))) return false;
		known.push(asked);
		return true;
	});
}

const askedOf = (suggestion: Suggestion) => ({
	...suggestion,
	quote: { start: suggestion.start, end: suggestion.end },
	asks: answerIn(suggestion)
});

/** Where the answer stands in its passage; in words of its own it stands nowhere, and asks for nothing there. */
function answerIn({ quote, answer, start }: Suggestion): Span {
	const at = quote.toLowerCase().indexOf(answer.toLowerCase());
	return at < 0 ? { start, end: start } : { start: start + at, end: start + at + answer.length };
}
