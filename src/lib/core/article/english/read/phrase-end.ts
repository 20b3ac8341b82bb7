// Where a phrase ends that begins at a place in a sentence: whole, or not at all.
import { clauseOf } from './clause.ts';
import { endOf, withoutSecondVerb } from './clause-end.ts';
import { upperFirst } from '../../edits.ts';
import type { Statement } from './statement.ts';
import { tokensOf } from './tokens.ts';
import { STRONG } from './verb-group.ts';
import { readVerb } from './verbs.ts';

const ITEM = '[^,;:.()–—“”"]{2,60}';
const LIST = new RegExp(`^${ITEM}(?:(?:,\\s${ITEM})+,?|,)\\s(?:and|or)\\s${ITEM}$`, 'u');

/** What opens a clause or a phrase of its own behind a comma. */
const OPENS =
	/^,\s(?:and|or|but|which|who|whose|where|when|while|as|the|an?|its|his|her|their|with|in|on|at|by|for|to|from|after|before|following|including|among|along|first|\p{Ll}+(?:ing|ed|ly)\b|\p{Lu}|\d)/u;

/**
 * Up to a comma, a further clause or the end of what stands alone, by places in the sentence. Null where the phrase
 * would be cut in two: by a dash, a bracket, a quotation mark, or between two adjectives.
 */
export function phraseEnd(statement: Statement, from: number): number | null {
	const { text } = statement.said.sentence;
	const clauseEnd = endOf(statement, from);
	let piece = withoutSecondVerb(text.slice(from, clauseEnd)).replace(
		/, among (?:others|other things)$/,
		''
	);
	piece = piece.slice(0, secondClause(piece));
	piece = piece.slice(0, LIST.test(piece) ? piece.length : firstComma(piece)).trimEnd();
	// "a veil, the niqab.": what it is called at the end belongs to it.
	const apposed = /^,\s(?:the|an?)\s[^,;:.()–—“”"]{2,50}(?=[.;]|$)/u.exec(
		text.slice(from + piece.length, clauseEnd)
	);
	if (apposed && !HAS_VERB.test(apposed[0])) piece += apposed[0];
	const end = from + piece.length;
	const behind = text.slice(end);
	if (/^\s[–—]\s[^–—]*\s[–—]\s/.test(behind) || /^\s?[("“[]/.test(behind)) return null;
	if (isUnbalanced(piece) || piece === '') return null;
	// "a long, dear plan": the comma joins what describes one thing.
	if (/^,\s/.test(behind) && !OPENS.test(behind)) return null;
	return end;
}

const HAS_VERB = /\b(?:is|are|was|were|has|have|had|will|would|who|which|that|and|but)\b/;

/** "a majority of seats and both claimed victory": where what is joined has a subject and a verb of its own. */
function secondClause(piece: string): number {
	for (const { index, 0: joint } of piece.matchAll(/,?\s(?:and|but|or|so)\s/g)) {
		const second = piece.slice(index + joint.length);
		if (
			!tokensOf(second)
				.slice(1)
				.some(({ text }) => isFiniteWord(text))
		)
			return piece.length;
		if (isWholeClause(second)) return index;
	}
	return piece.length;
}

/** Words with a subject and a verb of their own: not "a lawsuit filed by the guild". */
export function isWholeClause(text: string): boolean {
	const clause = clauseOf(upperFirst(text));
	if (clause === null || clause.lead !== '') return false;
	const verb = readVerb(clause.auxiliary ?? clause.verb)?.forms;
	return (
		verb === undefined ||
		STRONG.some((form) => verb.has(form)) ||
		!verb.has('participle') ||
		!/^(?:by|in|on|at|from|to|for|with|as|under|out|[.]?)$/.test(
			tokensOf(clause.rest)[0]?.text ?? ''
		)
	);
}

const isFiniteWord = (word: string): boolean => {
	const forms = readVerb(word)?.forms;
	return (
		forms !== undefined &&
		([...STRONG, 'past', 'third', 'base'] as const).some((form) => forms.has(form))
	);
};

/** The first comma outside brackets and quotations that does not stand in a number or a date. */
function firstComma(piece: string): number {
	const masked = piece.replace(
		/\([^)]*\)|\[[^\]]*\]|“[^”]*”|"[^"]*"|,\s(?:along with|together with|as well as|including|such as)\s[^,]{2,50}(?:,(?=\s(?:to|in|for|on|at|by|from|with)\s)|$)/g,
		(part) => '_'.repeat(part.length)
	);
	const at = masked.search(/,(?!\d|\s\d{4}\b)\s/);
	return at < 0 ? piece.length : at;
}

const isUnbalanced = (piece: string): boolean =>
	piece.split('(').length !== piece.split(')').length ||
	piece.split('[').length !== piece.split(']').length ||
	piece.split('“').length !== piece.split('”').length ||
	piece.split('"').length % 2 === 0;

/** "the right to strike", "a bid to host": the infinitive belongs to the noun. */
export const TAKES_TO =
	/(?:\b(?:right|power|plan|bid|attempt|effort|decision|ability|way|need|desire|duty|permission|authority|proposal|bill|law|promise|pledge|offer|call|chance|opportunity|reason|refusal|failure|agreement|deal|move|push|order|time|tendency|willingness|readiness|candidate|first|last|only|one|used|able|likely|set|due|ready|willing|going|committed|access|up|according|subject|close|next|thanks|related|similar)s?|\p{Lu}[\p{L}’'-]+|people|workers|[\p{Ll}]+ants|[\p{Ll}]+ers)$/u;
