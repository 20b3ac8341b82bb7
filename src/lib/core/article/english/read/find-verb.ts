// Where the verb of an English clause stands, past appositions and relative clauses, and what belongs to it.
import { BODY_WORDS, SAYING, SIDING } from './words.ts';
import { type VerbReading, readVerb } from './verbs.ts';

interface Token {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

const DETERMINERS =
	/^(?:the|a|an|its|his|her|their|our|my|your|this|that|these|those|each|every|no|any|some|all|both|another|to|of|in|on|at|by|for|with|from|as|than|about|into|over|under|between|without|per|most|more|many|few|several)$/i;

export const STRONG = ['modal', 'be', 'have', 'do'] as const;

const ADVERB =
	/^(?:not|n['’]t|also|now|never|already|always|still|only|once|again|therefore|thus|then|ever|just|soon|both|all|long|often|since|twice|later|yet|\p{L}+ly)$/iu;

export const tokensOf = (text: string): readonly Token[] =>
	[
		...text.matchAll(
			/(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}$£€]+(?:(?:[.'’‐‑-]|(?<=\d),(?=\d))[\p{L}\p{M}\p{N}]+)*(?:\.(?=\s+\p{Lu}\p{L}+\s))?%?|[^\s]/gu
		)
	].map((match) => ({
		text: match[0],
		start: match.index,
		end: match.index + match[0].length
	}));

export function findVerb(tokens: readonly Token[]): number | null {
	let weak: number | null = null;
	/** Where the last apposition was opened. */
	let from = 0;
	let sinceWeak = 'open' as 'open' | 'closed';
	for (let index = 1; index < tokens.length; index += 1) {
		const { text } = tokens[index]!;
		if (/^[,–—]$/.test(text)) {
			if (weak !== null) return weak;
			const next = closing(tokens, index, text);
			if (next === null) {
				// "Concessions on territory, military capacity or alliances would …": a list, not an apposition.
				if (isList(tokens, index)) continue;
				return null;
			}
			// "Kovan, 44, two-time champion, wants": the comma that ends one apposition begins another.
			index = readVerb(tokens[next + 1]?.text ?? '') ? next : next - 1;
			if (index <= from) return null;
			from = index;
			continue;
		}
		if (/^[(“"[]$/.test(text)) {
			const close = tokens.findIndex(
				(token, place) => place > index && /^[)”"\]]$/.test(token.text)
			);
			if (close < 0) return weak;
			index = close;
			continue;
		}
		if (/^[;:.?!]$/.test(text)) return weak;
		if (/^(?:who|which|that|whose|whom|where|when)$/i.test(text)) {
			if (weak !== null) return weak;
			index = endOfRelative(tokens, index);
			continue;
		}
		const reading = readVerb(text);
		if (!reading || DETERMINERS.test(tokens[index - 1]!.text)) continue;
		// "A sharply divided court ruled": describes what follows.
		if (
			index > 1 &&
			/^\p{Ll}+ly$/u.test(tokens[index - 1]!.text) &&
			/^(?:an?|the|its|their|his|her|this|that)$/i.test(tokens[index - 2]!.text)
		)
			continue;
		// "the club’s accounts"
		if (/[’']s$|s[’']$/.test(tokens[index - 1]!.text) && !reading.forms.has('past')) continue;
		if (/^\p{Lu}/u.test(text)) continue;
		// "by five votes to four": a number makes a noun of it.
		if (
			/^(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i.test(
				tokens[index - 1]!.text
			) &&
			reading.forms.has('third')
		)
			continue;
		if (STRONG.some((form) => reading.forms.has(form))) {
			return weak !== null && sinceWeak === 'closed' ? weak : index;
		}
		if (weak === null && isFinite(tokens, index, reading)) {
			weak = index;
			const next = tokens[index + 1]?.text ?? '';
			// "a survey carried out in June", "the bill passed in May": perhaps only describes the subject.
			sinceWeak =
				reading.forms.has('participle') &&
				/^(?:by|in|on|at|from|out|under|to|for|with|as|since|between|during)$/.test(next) &&
				!SAYING.includes(text) &&
				!SIDING.includes(text)
					? 'open'
					: 'closed';
			if (sinceWeak === 'closed') return weak;
		} else if (
			weak !== null &&
			isFinite(tokens, index, reading) &&
			/^(?:by|in|on|at|from|out|under)$/.test(tokens[weak + 1]?.text ?? '')
		) {
			return index;
		}
	}
	return weak;
}

/** Behind the relative clause without commas that begins here: past its own verb group. */
function endOfRelative(tokens: readonly Token[], from: number): number {
	for (let index = from + 1; index < tokens.length; index += 1) {
		if (/^[,;:.]$/.test(tokens[index]!.text)) return index - 1;
		const reading = readVerb(tokens[index]!.text);
		// "a merger that harms consumers": here "that" is no determiner.
		const isDetermined = index > from + 1 && DETERMINERS.test(tokens[index - 1]!.text);
		if (!reading || isDetermined) continue;
		if ([...reading.forms].some((form) => form !== 'ing')) {
			return verbGroup(tokens, index).next - 1;
		}
	}
	return tokens.length;
}

function isList(tokens: readonly Token[], from: number): boolean {
	for (const { text } of tokens.slice(from + 1, from + 9)) {
		if (/^(?:and|or)$/.test(text)) return true;
		if (/^[,;:.–—]$/.test(text)) return text === ',';
	}
	return false;
}

/** Where the apposition that a comma or dash opens ends; null where it does not. */
function closing(tokens: readonly Token[], from: number, sign: string): number | null {
	for (let index = from + 1; index < tokens.length; index += 1) {
		const { text } = tokens[index]!;
		if (text === sign) return index;
		if (/^[;:]$/.test(text)) return null;
	}
	return null;
}

function isFinite(tokens: readonly Token[], index: number, { forms }: VerbReading): boolean {
	let place = index - 1;
	while (place > 0 && ADVERB.test(tokens[place]!.text)) place -= 1;
	const before = tokens[place]!.text;
	const next = tokens[index + 1]?.text ?? '';
	const nextReading = readVerb(next);
	if (nextReading && STRONG.some((form) => nextReading.forms.has(form))) return false;
	if (forms.has('past')) return true;
	const [plural, headIsPlural] = [PLURAL.test(before), hasPluralHead(tokens.slice(0, index))];
	// "limiting its forces raises": what is done is one thing.
	const isDoing = readVerb(tokens[0]!.text)?.forms.has('ing') === true;
	// "evaporates or seeps away" are two verbs, "reports and reviews of" none.
	const isPair =
		/^(?:and|or)$/.test(next) &&
		forms.has('third') &&
		readVerb(tokens[index + 2]?.text ?? '')?.forms.has('third') === true &&
		!/^(?:of|in|on|for)$/.test(tokens[index + 3]?.text ?? '');
	if (/^(?:of|and|or)$/.test(next) && !isPair) return false;
	// "Abbs leads": a name may end as a plural does.
	if (forms.has('third')) return isDoing || !headIsPlural || isNameBefore(tokens, index);
	return forms.has('base') && (plural || headIsPlural);
}

const PLURAL =
	/(?:[^s’']s|(?<!\p{L})(?:people|children|men|women|police|officials|they|we|you|others|researchers|per ?cent|cent))$/iu;

const isNameBefore = (tokens: readonly Token[], index: number): boolean =>
	tokens.slice(0, index).every(({ text }) => /^\p{Lu}/u.test(text)) &&
	!/^(?:The|These|Those|Some|Most|Many|Two|Three)$/.test(tokens[0]!.text);

/** "The bill for the first two years" is one thing, "Kerindi and the islands" are several. */
function hasPluralHead(subject: readonly Token[]): boolean {
	const stop = subject.findIndex(
		({ text }, place) =>
			place > 0 &&
			/^(?:of|in|on|at|for|from|with|by|to|between|under|over|about|against|into|behind|who|which|that|[,–—(])$/.test(
				text
			)
	);
	const head = stop < 0 ? subject : subject.slice(0, stop);
	const last = head.at(-1)?.text ?? '';
	// "The Residence and Protection Act"
	if (BODY_WORDS.includes(last)) return false;
	return PLURAL.test(last) || head.slice(1, -1).some(({ text }) => text.toLowerCase() === 'and');
}

const BEING = readVerb('is')!;

const HAVING = readVerb('has')!;

export function verbGroup(tokens: readonly Token[], at: number) {
	const first = tokens[at]!.text;
	const reading = readVerb(first)!;
	const isAuxiliary = STRONG.some((form) => reading.forms.has(form));
	let next = at + 1;
	let negated = /n['’]t$|cannot/i.test(first);
	const behind: string[] = [];
	let lemma = reading.lemma;
	let isCompound = false;
	if (isAuxiliary) {
		while (next < tokens.length) {
			const { text } = tokens[next]!;
			const inner = readVerb(text);
			if (ADVERB.test(text)) {
				// An adverb belongs to the group only where a verb follows it.
				const follower = tokens[next + 1]?.text ?? '';
				if (!/^not$/i.test(text) && !isVerbPart(follower, reading)) break;
				if (/^not$/i.test(text)) negated = true;
				if (!/^also$/i.test(text)) behind.push(text);
				next += 1;
				continue;
			}
			if (/^(?:be|been|being|have)$/i.test(text)) {
				behind.push(text);
				lemma = text === 'have' ? 'have' : 'be';
				isCompound = true;
				next += 1;
				continue;
			}
			if (
				isVerbPart(
					text,
					/^(?:be|been|being)$/.test(behind.at(-1) ?? '')
						? BEING
						: behind.at(-1) === 'have'
							? HAVING
							: reading
				)
			) {
				behind.push(text);
				lemma = inner?.lemma ?? text;
				isCompound = true;
				next += 1;
			}
			break;
		}
	}
	// "has 142 members", "does its work": no auxiliary, but the verb.
	const isOwnVerb =
		isAuxiliary && !isCompound && (reading.forms.has('have') || reading.forms.has('do'));
	return {
		auxiliary: isAuxiliary && !isOwnVerb ? first : null,
		verb: isAuxiliary && !isOwnVerb ? behind.join(' ') : first,
		lemma,
		tense:
			isAuxiliary && !isOwnVerb
				? null
				: /^(?:had|did)$/.test(first) || reading.forms.has('past')
					? ('past' as const)
					: ('present' as const),
		isThirdPerson: reading.forms.has('third') || /^(?:has|does)$/.test(first),
		negated,
		next: isOwnVerb ? at + 1 : next
	};
}

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
