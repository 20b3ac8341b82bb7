// Where the verb of an English clause stands, past appositions and relative clauses.
import { BODY_WORDS, SAYING, SIDING } from './words.ts';
import type { Token } from './tokens.ts';
import { ADVERB, STRONG, verbGroup } from './verb-group.ts';
import { isGuessed, type VerbReading, readVerb } from './verbs.ts';

const DETERMINERS =
	/^(?:the|a|an|its|his|her|their|our|my|your|this|that|these|those|each|every|no|any|some|all|both|another|other|to|of|in|on|at|by|for|with|from|as|than|about|into|over|under|between|without|per|most|more|many|few|several)$/i;

/**
 * The place of the clause's verb; null where none is found with some certainty. A word that may only describe
 * the subject ("a survey carried out in June") is kept in mind until a better one comes.
 */
export function findVerb(tokens: readonly Token[]): number | null {
	let weak: number | null = null;
	/** Where the last apposition was opened. */
	let from = 0;
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
		} else if (/^[(“"[]$/.test(text)) {
			const close = tokens.findIndex(
				(token, place) => place > index && /^[)”"\]]$/.test(token.text)
			);
			if (close < 0) return weak;
			index = close;
		} else if (/^[;:.?!]$/.test(text)) {
			return weak;
		} else if (/^(?:who|which|that|whose|whom|where|when)$/i.test(text)) {
			if (weak !== null) return weak;
			index = endOfRelative(tokens, index);
		} else {
			const reading = verbAt(tokens, index);
			if (reading === null) continue;
			if (STRONG.some((form) => reading.forms.has(form)))
				// "agreed to widen the quay but did not …": the second one.
				return weak !== null && /^(?:and|but|or)$/.test(tokens[index - 1]!.text) ? weak : index;
			if (!isFinite(tokens, index, reading)) continue;
			if (weak !== null && /^(?:by|in|on|at|from|out|under)$/.test(tokens[weak + 1]?.text ?? ''))
				return index;
			if (weak !== null && isSurer(tokens, index, reading)) return index;
			if (weak !== null) continue;
			if (!mayDescribe(tokens, index, reading)) return index;
			weak = index;
		}
	}
	return weak;
}

/** The word as a verb; null where what stands before it makes a noun or an adjective of it. */
function verbAt(tokens: readonly Token[], index: number): VerbReading | null {
	const { text } = tokens[index]!;
	const before = tokens[index - 1]!.text;
	const reading = readVerb(text);
	if (!reading || DETERMINERS.test(before) || /^\p{Lu}/u.test(text)) return null;
	// "A sharply divided court ruled": describes what follows.
	const describes =
		index > 1 &&
		/^\p{Ll}+ly$/u.test(before) &&
		/^(?:an?|the|its|their|his|her|this|that)$/i.test(tokens[index - 2]!.text);
	// "the club’s accounts"
	const isOwned = /[’']s$|s[’']$/.test(before) && !reading.forms.has('past');
	// "by five votes to four"
	const isCounted =
		/^(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i.test(before) &&
		(reading.forms.has('third') || isGuessed(reading));
	return describes || isOwned || isCounted ? null : reading;
}

/** "a survey carried out in June", "the bill passed in May": perhaps only describes the subject. */
const mayDescribe = (tokens: readonly Token[], index: number, { forms }: VerbReading): boolean =>
	forms.has('participle') &&
	/^(?:by|in|on|at|from|out|under|to|for|with|as|since|between|during)$/.test(
		tokens[index + 1]?.text ?? ''
	) &&
	!SAYING.includes(tokens[index]!.text) &&
	!SIDING.includes(tokens[index]!.text);

/** "ships meant to sail in May delayed their start": it has an object, and no "and" in front of it. */
const isSurer = (tokens: readonly Token[], index: number, { forms }: VerbReading): boolean =>
	forms.has('past') &&
	!/^(?:and|or|but|to)$/.test(tokens[index - 1]!.text) &&
	/^(?:the|an?|its|their|his|her|no|all|most|\d[\d.,]*)$/.test(tokens[index + 1]?.text ?? '');

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
	// "dock fires took place": two verbs never stand so.
	if (nextReading?.forms.has('past') && !nextReading.forms.has('participle')) return false;
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
	if (forms.has('third'))
		return isDoing || !headIsPlural || isNameBefore(tokens, index) || isShare(tokens);
	return forms.has('base') && (plural || headIsPlural);
}

const PLURAL =
	/(?:[^s’']s|(?<!\p{L})(?:people|children|men|women|police|officials|they|we|you|i|others|researchers|per ?cent|cent))$/iu;

/** "16 percent of trade occurs", "… of the crews live": as one likes. */
const isShare = (subject: readonly Token[]): boolean =>
	subject.slice(0, 4).some(({ text }) => /^(?:percent|cent)$|%$/.test(text));

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
