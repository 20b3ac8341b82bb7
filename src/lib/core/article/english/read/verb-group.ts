// What belongs to an English verb: auxiliaries before it, "not", the verb that they help.
import type { Token } from './tokens.ts';
import { type VerbReading, readVerb } from './verbs.ts';

/** Forms of words that can only be verbs. */
export const STRONG = ['modal', 'be', 'have', 'do'] as const;

export const ADVERB =
	/^(?:not|n['’]t|also|now|never|already|always|still|only|once|again|therefore|thus|then|ever|just|soon|both|all|long|often|since|twice|later|yet|\p{L}+ly)$/iu;

/** A clause's verb, as a question takes it apart. */
export interface VerbGroup {
	/** What a question puts before the subject; null where it needs "do". */
	readonly auxiliary: string | null;
	/** What is left behind the auxiliary; the verb itself where there is none. */
	readonly verb: string;
	readonly lemma: string;
	/** Only without an auxiliary. */
	readonly tense: 'present' | 'past' | null;
	readonly isThirdPerson: boolean;
	readonly negated: boolean;
	/** The place of the token behind. */
	readonly next: number;
}

export function verbGroup(tokens: readonly Token[], at: number): VerbGroup {
	const first = tokens[at]!.text;
	const reading = readVerb(first)!;
	const helped = STRONG.some((form) => reading.forms.has(form))
		? helpedBy(reading, tokens, at + 1)
		: null;
	// "has 142 members", "does its work": no auxiliary, but the verb.
	const isOwnVerb =
		helped?.lemma === null && (reading.forms.has('have') || reading.forms.has('do'));
	const isAuxiliary = helped !== null && !isOwnVerb;
	return {
		auxiliary: isAuxiliary ? first : null,
		verb: isAuxiliary ? helped.words.join(' ') : first,
		lemma: helped?.lemma ?? reading.lemma,
		tense: isAuxiliary
			? null
			: /^(?:had|did)$/.test(first) || reading.forms.has('past')
				? 'past'
				: 'present',
		isThirdPerson: reading.forms.has('third') || /^(?:has|does)$/.test(first),
		negated: /n['’]t$|cannot/i.test(first) || helped?.negated === true,
		next: isAuxiliary ? helped.next : at + 1
	};
}

interface Helped {
	readonly words: readonly string[];
	/** Null where no verb follows. */
	readonly lemma: string | null;
	readonly negated: boolean;
	readonly next: number;
}

/** What stands behind an auxiliary, up to the verb that it helps. */
function helpedBy(auxiliary: VerbReading, tokens: readonly Token[], from: number): Helped {
	const words: string[] = [];
	let next = from;
	let negated = false;
	let lemma: string | null = null;
	while (next < tokens.length) {
		const { text } = tokens[next]!;
		if (ADVERB.test(text)) {
			const isNot = /^not$/i.test(text);
			// An adverb belongs to the group only where a verb follows it.
			if (!isNot && !isVerbPart(tokens[next + 1]?.text ?? '', auxiliary)) break;
			negated ||= isNot;
			if (!/^also$/i.test(text)) words.push(text);
		} else if (/^(?:be|been|being|have)$/i.test(text)) {
			words.push(text);
			lemma = text === 'have' ? 'have' : 'be';
		} else {
			if (isVerbPart(text, nextTo(words, auxiliary))) {
				words.push(text);
				lemma = readVerb(text)?.lemma ?? text;
				next += 1;
			}
			break;
		}
		next += 1;
	}
	return { words, lemma, negated, next };
}

const BEING = readVerb('is')!;
const HAVING = readVerb('has')!;

/** By which word the form of the next verb goes: "has been sold" by "been", "may have sold" by "have". */
const nextTo = (words: readonly string[], auxiliary: VerbReading): VerbReading =>
	/^(?:be|been|being)$/.test(words.at(-1) ?? '')
		? BEING
		: words.at(-1) === 'have'
			? HAVING
			: auxiliary;

/** Whether a word can be the part of a verb group behind this auxiliary. */
function isVerbPart(word: string, auxiliary: VerbReading): boolean {
	const reading = readVerb(word);
	if (/^(?:be|been|being|have)$/i.test(word)) return true;
	if (!reading) {
		// A verb that the list lacks, known by its form or its place.
		if (auxiliary.forms.has('modal'))
			return /^\p{Ll}{3,}$/u.test(word) && !/(?:ly|ing)$/.test(word);
		return /^\p{Ll}+(?:ed|ing)$/u.test(word);
	}
	if (auxiliary.forms.has('modal') || auxiliary.forms.has('do')) return reading.forms.has('base');
	return reading.forms.has('participle') || (auxiliary.forms.has('be') && reading.forms.has('ing'));
}
