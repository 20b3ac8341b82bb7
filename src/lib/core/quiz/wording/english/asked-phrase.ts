// An English question taken apart: what stands before the word that asks, what is asked of, and the rest.
import { findVerb } from '../../../article/english/read/find-verb.ts';
import { tokensOf } from '../../../article/english/read/tokens.ts';
import { ADVERB } from '../../../article/english/read/verb-group.ts';
import { readVerb } from '../../../article/english/read/verbs.ts';

export interface AskedPhrase {
	/** Whole sentences before the question, with the blank behind them; mostly empty. */
	readonly preface: string;
	/** "According to the explainer, "; mostly empty. */
	readonly lead: string;
	/** "in" of "in which city"; empty where none is. */
	readonly preposition: string;
	readonly word: AskingWord;
	/** "city" of "which city", "many points" of "how many points"; empty where none is. */
	readonly noun: string;
	/** From the verb on, without the question mark. */
	readonly rest: string;
}

export type AskingWord =
	'who' | 'whom' | 'what' | 'which' | 'whose' | 'where' | 'when' | 'why' | 'how';

const PREPOSITIONS =
	'in|on|at|to|for|from|with|by|under|of|around|between|about|against|over|after|before|into|through|during|among';
const ASKS = new RegExp(
	`^(?:(${PREPOSITIONS}) )?(?:about |around |roughly )?(who|whom|what|which|whose|where|when|why|how) ([^?]+)\\?$`,
	'i'
);
/** "According to X, who …": what stands before the comma must be able to stand before a statement. */
const LED = new RegExp(
	`^((?:According to|In|Under|At|On|By|After|Before|During|From|For|As|Since|With) .+?, )(?=(?:(?:${PREPOSITIONS}) )?(?:who|whom|what|which|whose|where|when|why|how) )`
);
const SENTENCE_END = /(?<=\p{Ll}{2}|\d)[.!] (?=\p{Lu})/gu;

export const AUXILIARY =
	/^(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|may|might|must|shall|should)$/;
export const RELATIVE = /^(?:that|which|who|whom|whose|where|when)$/i;

/** Null where the question is not of a form that is known. */
export function askedPhraseOf(text: string): AskedPhrase | null {
	const from = [...text.matchAll(SENTENCE_END)].at(-1);
	const start = from ? from.index + from[0].length : 0;
	const [preface, main] = [text.slice(0, start), text.slice(start).trim()];
	const lead = ASKS.test(main) ? '' : (LED.exec(main)?.[1] ?? '');
	const [, preposition = '', asking = '', body = ''] = ASKS.exec(main.slice(lead.length)) ?? [];
	if (body === '') return null;
	const word = asking.toLowerCase() as AskingWord;
	const verb = verbPlace(word, body);
	if (verb === null) return null;
	const at = withAdverbs(body, verb);
	const noun = body.slice(0, at).trim();
	// "Which did they sign?" does not say of what.
	if (noun === '' && (word === 'which' || word === 'whose')) return null;
	if (noun !== '' && /^(?:who|whom|where|when|why)$/.test(word)) return null;
	if (word === 'what' && noun.startsWith('of ')) return null;
	return {
		...{ preface, lead, preposition: preposition.toLowerCase(), word, noun },
		rest: body.slice(at)
	};
}

/** The place of the first of the adverbs right before the verb: "which areas still divide them". */
function withAdverbs(body: string, verb: number): number {
	const before = tokensOf(body.slice(0, verb));
	let index = before.length;
	while (index > 1 && ADVERB.test(before[index - 1]!.text)) index -= 1;
	return before[index]?.start ?? verb;
}

/** Where the verb begins: an auxiliary if there is one before the first clause ends. */
function verbPlace(word: AskingWord, body: string): number | null {
	const tokens = tokensOf(body);
	for (const [index, { text, start }] of tokens.entries()) {
		if (/^[,;:(]$/.test(text) || (index > 0 && RELATIVE.test(text))) break;
		if (AUXILIARY.test(text)) return start;
	}
	const first = readVerb(tokens[0]?.text ?? '');
	const isFinite = first
		? first.forms.has('past') || first.forms.has('third')
		: /^\p{Ll}{3,}ed$/u.test(tokens[0]?.text ?? '');
	if ((word === 'who' || word === 'what') && isFinite) return 0;
	// The rules for sentences look for a verb behind a subject.
	const THE = 'The ';
	const place = findVerb(tokensOf(THE + body));
	return place === null || place < 2 ? null : tokensOf(THE + body)[place]!.start - THE.length;
}
