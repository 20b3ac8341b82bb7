// What must, may or will be done, in English sentences: "What must the president do if nobody wins?"
import type { StatementRule } from '../rule.ts';
import { gapped } from '../ask/gap.ts';
import { asking } from '../ask/question.ts';
import { leadIn, pieceOf, subjectOf, type Statement } from '../read/statement.ts';
import type { Draft } from '../../draft.ts';
import { endOf } from '../read/clause-end.ts';
import type { Clause } from '../read/clause.ts';
import { TAKES_TO } from '../read/phrase-end.ts';
import { readVerb } from '../read/verbs.ts';

const RULES = /^(?:must|may|can|could|cannot|shall|should|will|would)$/;

/** "What must the president do if no candidate reaches that number?" */
export const toDo: StatementRule = { name: 'must-do', finds: toDoDrafts };

function toDoDrafts(statement: Statement): readonly Draft[] {
	const { sentence } = statement.said;
	const { clause } = statement;
	if (!clause?.auxiliary || !RULES.test(clause.auxiliary) || clause.verb === '' || isToBe(clause))
		return [];
	const isHaveTo = hasTo(clause);
	const end = endOf(statement, clause.restStart);
	const verbStart = isHaveTo
		? clause.restStart + 3
		: sentence.text.lastIndexOf(clause.verb, clause.restStart);
	if (verbStart < 0) return [];
	const from = verbStart + (clause.verb.startsWith('not ') ? 4 : 0);
	if (/^(?:no|none|nobody|nothing|neither|few)\b/i.test(clause.bareSubject)) return [];
	const purpose = purposeIn(sentence.text.slice(from, end));
	const to = purpose === null ? end : from + purpose;
	const answer = pieceOf(statement, from, to);
	const words = answer.split(/\s+/).length;
	if (words < (clause.negated ? 1 : 2) || words > 24) return [];
	const isBare = purpose === null && clause.lead === '' && statement.standing.claimedBy === null;
	const isForAll = /^(?:anyone|everyone|those|people|no one|each|every|all)\b/i.test(
		clause.bareSubject
	);
	if (isBare && !isForAll && /^(?:can|could|should)$/.test(clause.auxiliary)) return [];
	const why = purpose === null ? '' : ` ${pieceOf(statement, to, end).replace(/[.,]$/, '')}`;
	if (
		clause.lead === '' &&
		why === '' &&
		!isTelling(clause.bareSubject) &&
		!isOfClaimant(statement)
	)
		return [];
	const subject = subjectOf(clause, statement);
	const auxiliary = clause.auxiliary === 'cannot' ? 'can' : clause.auxiliary;
	const not = clause.negated ? ' not' : '';
	const condition = clause.lead === '' ? '' : `, ${leadIn(statement, clause)},`;
	const question = `What ${auxiliary} ${subject}${not} ${isHaveTo ? 'have to do' : 'do'}${why}${condition.replace(/,$/, '')}?`;
	const isRule = isHaveTo || /^(?:must|may|can|cannot|shall)$/.test(clause.auxiliary);
	const draft = asking(
		statement,
		question.replace(/\bdo, (?=(?:if|when|under|once|until|in|from|after|before|by)\b)/i, 'do '),
		answer,
		{ start: from, end },
		isRule ? 'rule' : 'claim',
		isRule ? 0.72 : 0.5
	);
	return draft ? [draft] : [];
}

/** Where a purpose or condition begins behind what must be done: "to receive any seats", "if …". */
function purposeIn(text: string): number | null {
	const match =
		/^.{12,}?(?=\s(?:(?:in order )?to\s\p{Ll}+\s\p{L}+|if\s|when\s|unless\s|before\s\p{L}+ing\s|without\s))/u.exec(
			text
		);
	const verb = /^\s(?:in order )?to\s(\p{Ll}+)/u.exec(text.slice(match?.[0].length ?? 0))?.[1];
	if (match && verb !== undefined && !readVerb(verb)?.forms.has('base')) return null;
	// "a bill that would have allowed the port to …": what follows belongs to the clause in between.
	if (match && (TAKES_TO.test(match[0]) || OPEN_CLAUSE.test(match[0]))) return null;
	return match && text.length - match[0].length > 12 && match[0].split(/\s+/).length >= 3
		? match[0].length
		: null;
}

const OPEN_CLAUSE =
	/\b(?:that|which|who|whom|where|(?:allow|permit|enable|help|cause|force|require|ask|tell|order|urge|want|let|get|lead|persuade|encourage)(?:s|d|ed|ing)?)\b/;

/** A subject that says of whom the question is: a name, or more than a bare noun. */
const isTelling = (subject: string): boolean =>
	/\p{Lu}/u.test(subject.slice(1)) ||
	subject.split(/\s+/).length >= 3 ||
	/^An?\s\p{Ll}+/u.test(subject);

/** "will have to work": to be done is what stands behind "to". */
const hasTo = ({ verb, rest }: Clause): boolean =>
	verb === 'have' && /^to\s(?!be\b)\p{Ll}/u.test(rest);

/** "must be kept", "will have risen": something is to be, nobody is to do it. */
const isToBe = (clause: Clause): boolean =>
	!hasTo(clause) &&
	/^(?:(?:not|still|now|only|already|again) )?(?:be|have|remain)\b/.test(clause.verb);

/** "Devices must be kept in locked pouches", "will be handed over to the authority": a gap for how or to whom. */
export const toBe: StatementRule = { name: 'must-be', finds: toBeDrafts };

function toBeDrafts(statement: Statement): readonly Draft[] {
	const { sentence } = statement.said;
	const { clause } = statement;
	if (
		!clause?.auxiliary ||
		!RULES.test(clause.auxiliary) ||
		!isToBe(clause) ||
		/^there$/i.test(clause.bareSubject)
	)
		return [];
	const isRule = /^(?:must|may|can|cannot|shall)$/.test(clause.auxiliary ?? '');
	const whom =
		/^(?:[^,;:.]*?)\b(?:by|to|from)\s((?:the|an?)\s[^,;:.]{4,70}|\p{Lu}[^,;:.]{3,60})(?=[,;:.]|$)/u.exec(
			clause.rest
		);
	const end = endOf(statement, clause.restStart);
	const how = sentence.text.slice(clause.restStart, end);
	const words = how.split(/\s+/).length;
	const at = whom
		? {
				start: clause.restStart + whom[0].length - whom[1]!.length,
				end: clause.restStart + whom[0].length
			}
		: isRule && words >= 2 && words <= 16
			? { start: clause.restStart, end }
			: null;
	const draft =
		at &&
		gapped(statement, { kind: isRule ? 'rule' : 'claim', at, gap: 'what', hint: '', worth: 0.6 });
	return draft ? [draft] : [];
}

/** "Each child is to have three doses": what is to be done is the gap. */
export const isTo: StatementRule = { name: 'is-to', finds: isToDrafts };

function isToDrafts(statement: Statement): readonly Draft[] {
	const { clause } = statement;
	if (clause?.lemma !== 'be' || clause.verb !== '') return [];
	const to = /^to\s(?:be\s)?\p{Ll}+\s/u.exec(clause.rest);
	if (
		!to ||
		clause.negated ||
		/^(?:was|were)$/.test(clause.auxiliary ?? '') ||
		/^to (?:blame|come|date)\b/.test(clause.rest) ||
		// When and where are asked as such.
		/^to (?:be )?\p{Ll}+ (?:by|on|in|at|until|before|after|from|during)\b/u.test(clause.rest)
	)
		return [];
	return deedDrafts(statement, {
		start: clause.restStart + to[0].length,
		most: 20,
		hint: '',
		worth: 0.6
	});
}

/** "The president has until 14 November to sign it or send it back." */
export const hasUntil: StatementRule = { name: 'has-until', finds: untilDrafts };

function untilDrafts(statement: Statement): readonly Draft[] {
	const { clause } = statement;
	if (clause?.lemma !== 'have' || clause.auxiliary !== null) return [];
	const until = /^until [^,;:]{2,30}? to (?=\p{Ll}+\s)/u.exec(clause.rest);
	const start = clause.restStart + (until?.[0].length ?? 0);
	return until ? deedDrafts(statement, { start, most: 24, hint: 'to do what?', worth: 0.62 }) : [];
}

/** From there to the end of the clause as the gap, where it is neither a word nor half an article. */
function deedDrafts(
	statement: Statement,
	{ start, most, hint, worth }: { start: number; most: number; hint: string; worth: number }
): readonly Draft[] {
	const end = endOf(statement, start);
	const words = statement.said.sentence.text.slice(start, end).split(/\s+/).length;
	if (words < 2 || words > most) return [];
	const draft = gapped(statement, { kind: 'rule', at: { start, end }, gap: 'what', hint, worth });
	return draft ? [draft] : [];
}

/** "According to the charity, what will it do?": the pronoun has its name in front. */
const isOfClaimant = ({ clause, standing }: Statement): boolean =>
	standing.claimedBy !== null && /^(?:it|he|she|they)$/i.test(clause?.bareSubject ?? '');
