// A word that begins a sentence, within one.
import type { Reading } from './reading.ts';

/** "The commission" within a sentence is "the commission". */
export function lowerFirst(text: string, reading: Reading): string {
	const [first = ''] = /^[\p{L}\p{M}'’-]+/u.exec(text) ?? [];
	const isWord =
		reading.isCommon(first) ||
		(/^\p{Lu}\p{Ll}+\s\p{Ll}{2,}/u.test(text) && !reading.isNamed(first));
	if (
		/^(?:In|On|At|By|From|Since|After|Before|For|With|Under|Until|During|If|When|Most|Some|Many)\s/.test(
			text
		)
	)
		return text[0]!.toLowerCase() + text.slice(1);
	// "Trade Secretary Paul Reiner" stays as it is.
	if (/^(?!The\b|An?\b)\p{Lu}\p{L}+\s\p{Lu}/u.test(text)) return text;
	return isWord && !/^I\b/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
}
