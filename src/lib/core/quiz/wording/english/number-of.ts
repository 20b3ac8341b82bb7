// Whether an English noun phrase is one thing or several, as far as its form tells.
import { findVerb } from '../../../article/english/read/find-verb.ts';
import { tokensOf } from '../../../article/english/read/tokens.ts';

export type NounNumber = 'one' | 'several' | 'unknown';

const COUNTS =
	/^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|both|several|[2-9]|\d{2,})$/i;
const BEHIND_HEAD =
	/ (?:of|to|in|on|at|for|from|with|by|about|against|beside|after|before|between|over|under|that|which|who|whom|whose)\b.*$/;
/** One thing, though they end as several do. */
const ONE = /^(?:news|series|means|politics|economics|crisis|basis|status|United States)$/;
const SEVERAL = /^(?:people|men|women|children|police)$/;

export function numberOf(phrase: string): NounNumber {
	const head = phrase
		.replace(/“[^”]*”/g, 'one')
		.replace(BEHIND_HEAD, '')
		.trim();
	if (/ (?:and|or) /.test(head)) return 'several';
	const words = head.split(' ');
	if (COUNTS.test(words[0] ?? '')) return 'several';
	if (/United (?:States|Nations)$/.test(head)) return 'one';
	const last = words.at(-1)!.replace(/[^\p{L}]+$/u, '');
	if (SEVERAL.test(last)) return 'several';
	if (ONE.test(last) || /(?:us|is|ss|[’']s)$/.test(last) || !last.endsWith('s')) return 'one';
	// "Reuters" is one, "the Geneva Conventions" are several.
	return /^\p{Lu}/u.test(last) ? 'unknown' : 'several';
}

const NOT_NOUNS =
	/^(?:as|at|by|for|from|in|into|of|on|to|under|with|without|before|after|during|because|that|if|whether|all|none|both|some|any|each|no|not|nobody|nothing|they|it|he|she|we|you|up|down|upwards?|downwards?|more|less|only|yes)(?: |$)/i;

/** Whether it can stand as a subject: a noun phrase without a verb of its own, or a list of such. */
export function isNounPhrase(text: string): boolean {
	if (text.length > 90 || NOT_NOUNS.test(text) || /[.;:?!()]/.test(text.replace(/\p{Lu}\./gu, '')))
		return false;
	if (text.includes(',') && !/^[^,]+(?:, [^,]+)+,? and [^,]+$/.test(text)) return false;
	return findVerb(tokensOf(`The ${text}`)) === null;
}
