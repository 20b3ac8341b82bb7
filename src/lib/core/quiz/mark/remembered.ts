// "I was right": what was typed becomes an answer that the card accepts from then on.
import { oneLine } from '../../language/fold.ts';
import { unseenIn } from '../../language/plain-text.ts';
import { formOf } from './compare.ts';
import { tokensOf } from '../../language/tokens.ts';

/** Of one card; the oldest makes room. */
const MOST_ANSWERS = 20;
const MOST_CHARACTERS = 200;

/**
 * The answers remembered for a card, with the typed one last. The same list where that says nothing,
 * is remembered already, is far too long, or holds what cannot be seen.
 */
export function acceptAnswer(
	remembered: readonly string[],
	typed: string,
	language: string
): readonly string[] {
	const text = oneLine(typed);
	if (text.length > MOST_CHARACTERS || unseenIn(text)) return remembered;
	const form = (answer: string) => formOf(tokensOf(answer, language));
	const known = new Set(remembered.map(form));
	if (form(text) === '' || known.has(form(text))) return remembered;
	return [...remembered, text].slice(-MOST_ANSWERS);
}
