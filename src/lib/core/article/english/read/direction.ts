// Which way a date of an English sentence looks from the day of the article: back, ahead, or nobody can tell.
import type { Direction } from '../../../language/dates-in-text.ts';
import { clauseOf } from './clause.ts';
import { readVerb } from './verbs.ts';

const AHEAD =
	/\b(?:will|shall|won[’']t|going to|to be|(?:is|are) (?:to|due|set|scheduled|expected|planned|slated|likely)|(?:plans?|hopes?|intends?|wants?|needs?|aims?|expects?|has|have|ought) to \p{Ll}+|(?:must|may|can) \p{Ll}+|next|upcoming|coming)\b|[’']ll\b/u;
/** "… until 3 October", "a hearing set for 3 October": done or not, the date may lie ahead. */
const OPEN =
	/\b(?:until|till|by|before|for|from|through|to|due|scheduled|set|planned|expected|postponed|delayed|deadline|between)\s(?:(?:early|late|mid|the|\p{Ll}+ (?:of|in))[\s-])*$/iu;
const SPLIT =
	/[,;:–—()“”"]|\b(?:that|which|who|whose|where|and|but|or|when|while|after|because|as|if|than)\b/gu;

/** By the words of its own piece of the sentence, else by the main verb. */
export function directionAt(text: string, at: number): Direction {
	const before = text.slice(0, at);
	if (/\b(?:last|past)\s$/.test(before)) return 'back';
	if (/\bnext\s$/.test(before)) return 'ahead';
	if (OPEN.test(before)) return null;
	let start = 0;
	for (const match of before.matchAll(SPLIT)) start = match.index + match[0].length;
	const end = at + (text.slice(at).search(SPLIT) + 1 || text.length - at + 1) - 1;
	return byVerbs(before.slice(start)) ?? byMain(text) ?? byVerbs(text.slice(at, end));
}

function byVerbs(piece: string): Direction {
	if (AHEAD.test(piece)) return 'ahead';
	// What was to be is neither here nor there.
	if (/\b(?:would|could|should|might|was to|were to)\b/.test(piece)) return null;
	return isPast(piece) ? 'back' : null;
}

const isPast = (piece: string): boolean =>
	(piece.match(/\p{Ll}+/gu) ?? []).some((word) => {
		const forms = readVerb(word)?.forms;
		return word === 'was' || word === 'were' || word === 'had' || forms?.has('past') === true;
	});

function byMain(text: string): Direction {
	const clause = clauseOf(text);
	if (clause === null) return null;
	const group = `${clause.auxiliary ?? ''} ${clause.verb}`;
	if (clause.tense === 'past' || /^(?:was|were|had|did)\b/.test(group)) return 'back';
	return /^(?:will|shall)\b/.test(group) ? 'ahead' : null;
}
