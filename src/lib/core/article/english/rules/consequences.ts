// Why, after what, to what end and with what outcome: a gap for the phrase that tells it.
import type { Draft } from '../../draft.ts';
import type { StatementRule } from '../rule.ts';
import { phraseGap, type Heart } from '../ask/phrase-gap.ts';
import { endOf } from '../read/clause-end.ts';
import { clauseOf } from '../read/clause.ts';
import { upperFirst } from '../../edits.ts';
import { isWholeClause, phraseEnd, TAKES_TO } from '../read/phrase-end.ts';
import { isInQuotation } from '../read/quotations.ts';
import type { Statement } from '../read/statement.ts';
import { tokensOf } from '../read/tokens.ts';
import { STRONG, verbGroup } from '../read/verb-group.ts';
import { readVerb } from '../read/verbs.ts';
import { SAYING } from '../read/words.ts';

/** The first place outside quotations, within what stands alone, where a pattern is found. */
function firstOf({ said, standing }: Statement, pattern: RegExp): RegExpExecArray | null {
	const text = said.sentence.text.slice(0, standing.to);
	for (const match of text.matchAll(pattern)) {
		if (match.index >= standing.from - 1 && !isInQuotation(text.slice(0, match.index)))
			return match;
	}
	return null;
}

const drafts = (statement: Statement, heart: Heart | null): readonly Draft[] => {
	const draft = heart && phraseGap(statement, heart);
	return draft ? [draft] : [];
};

/** Not a phrase of nouns: "after the mayor left", "after the mayor resigned". */
function isClause({ said }: Statement, start: number, end: number): boolean {
	const words = said.sentence.text.slice(start, end);
	return isWholeClause(words) || clauseOf(upperFirst(words))?.rest === '';
}

/** "resigned due to ____": why. */
export const causes: StatementRule = { name: 'cause', finds: causeDrafts };

function causeDrafts(statement: Statement): readonly Draft[] {
	const match = firstOf(
		statement,
		/\b(?:due to|because of|owing to|thanks to|as a (?:result|consequence) of|in (?:response|reaction) to|in (?:retaliation|exchange|return) for|in protest (?:at|against|over|of)|on (?:suspicion|charges) of|for fear of|at the (?:request|urging|invitation|behest|suggestion|initiative) of|citing(?! (?:\p{Ll}+\s)?(?:sources?|officials?|reports?|people|data|figures|documents|witnesses|studies|an? \p{Ll}+ (?:source|report|study))\b))\s/giu
	);
	if (!match) return [];
	return drafts(statement, {
		start: match.index + match[0].length,
		kind: 'statement',
		hint: /^at/i.test(match[0])
			? 'of whom?'
			: /^(?:in (?:exchange|return)|on)/i.test(match[0])
				? 'what?'
				: 'why?',
		worth: 0.62
	});
}

/** "after ____", "despite ____": what came before, or stood against it. */
export const afterWhat: StatementRule = { name: 'after-what', finds: afterDrafts };

function afterDrafts(statement: Statement): readonly Draft[] {
	const match = firstOf(
		statement,
		/(?<=^|[\p{L}\d],?\s)(following|after|amid|amidst|despite)\s(?=(?:the|an?|its|their)\s\p{L}|\p{Lu}|\p{Ll}+(?:\s\p{Ll}+)?\s(?:of|over|about|by|between|regarding|from|in)\s)/giu
	);
	if (!match) return [];
	const start = match.index + match[0].length;
	const end = phraseEnd(statement, start);
	if (end === null || statement.clause === null) return [];
	// "after Ada Orrin, the mayor, left": a clause, with a verb that the comma hides.
	if (isClause(statement, start, end) || isClause(statement, start, endOf(statement, start)))
		return [];
	// "shortly after": a time, "looks after": a verb.
	if (
		/\b(?:look|named|run|shortly|soon|day|year|month|week)s?\s$/.test(
			statement.said.sentence.text.slice(0, match.index)
		)
	)
		return [];
	const word = match[1]!.toLowerCase();
	return drafts(statement, {
		start,
		end,
		kind: 'statement',
		hint: /^(?:following|after)$/.test(word) ? 'after what?' : `${word} what?`,
		worth: 0.48,
		fewest: 3,
		most: 14
	});
}

/** "in order to ____", "sold its dock to ____": to what end. */
export const purposes: StatementRule = { name: 'purpose', finds: purposeDrafts };

function purposeDrafts(statement: Statement): readonly Draft[] {
	const { clause, said } = statement;
	const sure = firstOf(
		statement,
		/\b(?:in order to|so as to|in an? (?:bid|attempt|effort) to)\s/gu
	);
	if (sure)
		return drafts(statement, {
			start: sure.index + sure[0].length,
			kind: 'statement',
			hint: 'to do what?',
			worth: 0.6
		});
	if (!clause || clause.lemma === 'be' || MAKES_DO.test(clause.lemma)) return [];
	const { text } = said.sentence;
	const behind = text.slice(
		clause.restStart,
		phraseEnd(statement, clause.restStart) ?? clause.restStart
	);
	const match = /^(?<thing>.{6,}?)\sto\s(?<verb>\p{Ll}+)\s/u.exec(behind);
	if (!match || readVerb(match.groups!['verb']!)?.forms.has('base') !== true) return [];
	if (
		/\b(?:according|due|thanks|able|likely|close|next|subject|that|which|who|for\s\S+)$|\b(?:that|which|who|allow\p{Ll}*|permi\p{Ll}*|asked|urged|forced|ordered|told|wants?|wanted|from|between)\b/u.test(
			match.groups!['thing']!
		)
	)
		return [];
	if (TAKES_TO.test(match.groups!['thing']!)) return [];
	return drafts(statement, {
		start: clause.restStart + match[0].length - match.groups!['verb']!.length - 1,
		kind: 'statement',
		hint: 'to do what?',
		worth: 0.5,
		fewest: 3
	});
}

/** Whoever is made to do it has it for a purpose of his own. */
const MAKES_DO =
	/^(?:allow|permit|enable|help|cause|force|require|ask|tell|order|urge|want|let|lead|persuade|encourage|expect|invite|seem|appear|have|need|begin|start|continue|try|fail|agree|decide|refuse|plan|seek|hope|vow|pledge|promise|intend)$/;

/** ", killing ____", ", leading to ____": with what outcome. */
export const outcomes: StatementRule = { name: 'outcome', finds: outcomeDrafts };

function outcomeDrafts(statement: Statement): readonly Draft[] {
	const match = firstOf(
		statement,
		/,\s(?:thus\s|thereby\s|effectively\s)?(?<doing>\p{Ll}+ing)\s(?<to>(?:(?:it|them|him|her)\s)?(?:to be|to|in|for|on|from|with|against|as)\s)?(?=\S)/gu
	);
	const reading = readVerb(match?.groups?.['doing'] ?? '');
	if (
		!match ||
		!reading?.forms.has('ing') ||
		NO_OUTCOME.test(reading.lemma) ||
		(SAYING.includes(reading.lemma) && !/ to be $/.test(match[0]))
	)
		return [];
	const isOrder = /^(?:be|make|become)$/.test(reading.lemma);
	return drafts(statement, {
		start: match.index + match[0].length,
		kind: 'statement',
		hint: 'what?',
		worth: isOrder ? 0.5 : 0.56,
		fewest: /to be\s$/.test(match[0]) ? 1 : 2
	});
}

const NO_OUTCOME =
	/^(?:include|cite|accord|follow|say|write|tell|ask|have|do|get|go|come|seem|quote|regard|concern|speak|call|involve|range|use|start|begin|depend|mean)$/;

/** ", with ____ the only one left": of whom a phrase without a verb speaks. */
export const withWhom: StatementRule = { name: 'with-whom', finds: withDrafts };

function withDrafts(statement: Statement): readonly Draft[] {
	const match = firstOf(
		statement,
		/,\swith\s(?<who>(?:the\s)?\p{Lu}[\p{L}’'-]+(?:\s(?:of\s|and\s)?\p{Lu}[\p{L}’'-]+){0,4})\s(?=(?:the\s|an?\s|\p{Ll}+ing\s|in\s|as\s|second\b|third\b|last\b|at\s|on\s))/gu
	);
	const who = match?.groups?.['who'];
	if (!match || who === undefined) return [];
	const start = match.index + ', with '.length;
	return drafts(statement, {
		start,
		end: start + who.length,
		kind: 'claim',
		hint: 'who?',
		worth: 0.6,
		fewest: 1
	});
}

/** ", which owns ____": what a clause behind a comma tells of what stands before it. */
export const whichFacts: StatementRule = { name: 'which-fact', finds: whichFactDrafts };

function whichFactDrafts(statement: Statement): readonly Draft[] {
	const { text } = statement.said.sentence;
	const match = firstOf(statement, /,\s(?:which|who)\s(?=\p{Ll})/gu);
	if (!match) return [];
	const tokens = tokensOf(text).filter(({ start }) => start >= match.index + match[0].length);
	const first = tokens[/ly$/.test(tokens[0]?.text ?? '') ? 1 : 0];
	const at = first ? tokens.indexOf(first) : -1;
	const forms = readVerb(first?.text ?? '')?.forms;
	if (
		at < 0 ||
		!forms ||
		!([...STRONG, 'third', 'past', 'base'] as const).some((form) => forms.has(form))
	)
		return [];
	const group = verbGroup(tokens, at);
	const rest = tokens[group.next];
	if (
		!rest ||
		group.negated ||
		SAYING.includes(group.lemma) ||
		/^(?:be|have|do|come|take|go|see)$/.test(group.lemma) ||
		RULING.test(group.lemma)
	)
		return [];
	const prep =
		/^(?:to|in|on|at|against|for|with|from|into|of|about|over)\s/.exec(
			text.slice(rest.start)
		)?.[0] ?? '';
	return drafts(statement, {
		start: rest.start + prep.length,
		kind: 'statement',
		hint: 'what?',
		worth: 0.52
	});
}

/** What a rule says is asked without a hint. */
const RULING = /^(?:allow|oblige|require|ban|mean|permit|forbid|let|give)$/;

/** "met in Lund, where ____ signed the pact": who did so there. */
export const whoThere: StatementRule = { name: 'who-there', finds: whoThereDrafts };

function whoThereDrafts(statement: Statement): readonly Draft[] {
	const { text } = statement.said.sentence;
	const match = firstOf(statement, /\s(?:where|(?:in|at|during|after|under) which)\s(?=\p{L})/gu);
	if (!match) return [];
	const from = match.index + match[0].length;
	const inner = clauseOf(upperFirst(text.slice(from, statement.standing.to)));
	// Somebody named, who does something.
	if (!inner || inner.negated || inner.lemma === 'be' || !/\p{Lu}/u.test(inner.subject.slice(1)))
		return [];
	return drafts(statement, {
		start: from + inner.subjectStart,
		end: from + inner.subjectStart + inner.subject.length,
		kind: 'claim',
		hint: 'who?',
		worth: 0.6,
		fewest: 1
	});
}
