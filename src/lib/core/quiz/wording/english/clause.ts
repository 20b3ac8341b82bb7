// The order of a question put back into that of a statement: "did they sign it" is "they signed it".
import { type Token, tokensOf } from '../../../article/english/read/tokens.ts';
import { ADVERB } from '../../../article/english/read/verb-group.ts';
import {
	pastFormOf,
	readVerb,
	thirdOf,
	type VerbForm
} from '../../../article/english/read/verbs.ts';
import { RELATIVE } from './asked-phrase.ts';

/** Verbs that the rules for articles do not know, all regular. */
const MORE = new Set(['ascribe', 'attribute', 'cede', 'entail', 'regard']);
/** Mostly nouns: taken for the verb only where nothing else can be. */
const NOUNS = new Set(
	`account aim answer attack ban bank bid call cap cause claim concern control cost court deal delay
	demand draft drop end fear fight force form fund group guarantee guard hope house increase lead limit
	link list march market need offer order paper plan post press price promise protest rate record
	report request rest result review risk rule share sign stand state strike study support talk test
	text threat trade use view visit vote work`.split(/\s+/)
);
const PRONOUN = /^(?:it|they|he|she|we|you|I|there)$/;
const OPENS_CLAUSE = /^(?:how|why|if|what|because|although|though|while|once|unless)$/;
const BEFORE_NOUNS =
	/^(?:the|a|an|its|his|her|their|our|my|your|this|that|these|those|each|every|no|any|some|another|to|of|in|on|at|by|for|with|from|as|than|about|into|over|under|between|without|per|most|more|many|few|several)$|[’']s?$/i;
/** What a name may be before a noun: "the U.S. plan", "the European text". */
const DESCRIBES = /(?:ian|ean|can|ish|ese|ern)$|^(?:U\.S\.|US|UK|EU|NATO)$/;

export interface Clause {
	readonly subject: string;
	/** From the verb on. */
	readonly predicate: string;
}

/** Null where it cannot be told where the subject ends. `mayEnd`: whether "are" may come to stand at the end. */
export function inOrder(question: string, mayEnd: boolean): Clause | null {
	const tokens = tokensOf(question);
	const auxiliary = tokens[0]?.text ?? '';
	const at = verbOf(tokens, auxiliary);
	if (at === null) return mayEnd && isBe(auxiliary) ? withBeBehind(question, tokens) : null;
	let from = at;
	while (from > 2 && ADVERB.test(tokens[from - 1]!.text)) from -= 1;
	const subject = question.slice(tokens[1]!.start, tokens[from - 1]!.end);
	const adverbs = question.slice(tokens[from]!.start, tokens[at]!.start);
	const verb = tokens[at]!.text;
	const behind = question.slice(tokens[at]!.end);
	const isDo = /^(?:do|does|did)$/.test(auxiliary);
	if (!isDo || /\bnot\b/.test(adverbs)) {
		return { subject, predicate: `${auxiliary} ${adverbs}${verb}${behind}` };
	}
	const form = formWithout(auxiliary, verb);
	return form === null ? null : { subject, predicate: `${adverbs}${form}${behind}` };
}

const isBe = (word: string): boolean => /^(?:is|are|was|were)$/.test(word);

/** "are most of the assets, says X" is "most of the assets are, says X". */
function withBeBehind(question: string, tokens: readonly Token[]): Clause | null {
	const comma = tokens.find(({ text }) => text === ',');
	const end = comma?.start ?? question.length;
	const subject = question.slice(tokens[1]?.start ?? end, end).trim();
	if (subject === '' || /[;:(]/.test(subject)) return null;
	return { subject, predicate: tokens[0]!.text + question.slice(end) };
}

/** Where the verb stands that the auxiliary helps; null where nothing is sure. */
function verbOf(tokens: readonly Token[], auxiliary: string): number | null {
	const candidates: number[] = [];
	for (let index = 2; index < tokens.length; index++) {
		const { text } = tokens[index]!;
		if (/^[,;:(]$/.test(text) || RELATIVE.test(text) || OPENS_CLAUSE.test(text)) break;
		if (helps(auxiliary, tokens, index)) candidates.push(index);
	}
	const names = endOfNames(tokens);
	if (names !== null && candidates.includes(names)) return names;
	const isModal = has(auxiliary, 'modal');
	// Whatever stands behind "it would" is the verb.
	if (names !== null && isModal && /^\p{Ll}{3,}$/u.test(tokens[names]?.text ?? '')) return names;
	const [sure] = candidates.filter((index) => !NOUNS.has(tokens[index]!.text));
	if (sure !== undefined) return sure;
	return candidates.length === 1 ? candidates[0]! : null;
}

/** Behind a subject of names alone, the adverbs passed over; null where it has other words. */
function endOfNames(tokens: readonly Token[]): number | null {
	let index = 1;
	if (PRONOUN.test(tokens[1]?.text ?? '')) index = 2;
	else
		while (index < tokens.length) {
			const { text } = tokens[index]!;
			const next = tokens[index + 1]?.text ?? '';
			const joins = /^(?:the|both|and)$/.test(text) && /^(?:the$|\p{Lu})/u.test(next);
			if (!joins && !/^\p{Lu}/u.test(text)) break;
			index += 1;
		}
	if (index === 1 || DESCRIBES.test(tokens[index - 1]!.text)) return null;
	while (index < tokens.length && ADVERB.test(tokens[index]!.text)) index += 1;
	return index;
}

function helps(auxiliary: string, tokens: readonly Token[], index: number): boolean {
	const { text } = tokens[index]!;
	if (!/^\p{Ll}/u.test(text)) return false;
	if (isBe(auxiliary)) {
		if (/^(?:not|still|never|already|now)$/.test(text)) return true;
		if (text === 'to') return has(tokens[index + 1]?.text ?? '', 'base');
	}
	if (BEFORE_NOUNS.test(tokens[index - 1]!.text)) return false;
	if (isBe(auxiliary)) return has(text, 'participle') || has(text, 'ing');
	if (/^(?:has|have|had)$/.test(auxiliary)) return text === 'been' || has(text, 'participle');
	return /^(?:be|have|do)$/.test(text) || has(text, 'base') || MORE.has(text);
}

const has = (word: string, form: VerbForm): boolean => readVerb(word)?.forms.has(form) ?? false;

/** The form of the verb where "do" goes. */
function formWithout(auxiliary: string, verb: string): string | null {
	if (auxiliary === 'do') return verb;
	if (auxiliary === 'does') return verb === 'have' ? 'has' : thirdOf(verb);
	return pastFormOf(verb) ?? (MORE.has(verb) ? `${verb.replace(/e$/, '')}ed` : null);
}
