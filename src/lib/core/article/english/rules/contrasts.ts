// Contrasts and changes without figures in English sentences: "while", "instead of", "until now".
import type { StatementRule } from '../rule.ts';
import type { Draft } from '../../draft.ts';
import { gapped } from '../ask/gap.ts';
import { phraseGap } from '../ask/phrase-gap.ts';
import { endOf } from '../read/clause-end.ts';
import type { Statement } from '../read/statement.ts';
import { readVerb } from '../read/verbs.ts';

/** "The north grows wheat, while the south ____": what the other side does is the gap. */
export const otherSides: StatementRule = { name: 'while', finds: otherSide };

function otherSide(statement: Statement): readonly Draft[] {
	const other =
		/^(?:(?!\b(?:while|whereas)\b).){12,}?(?:,\s(?:while|whereas)\s)(?<other>[^,;]{15,})/u.exec(
			statement.said.sentence.text
		);
	if (!other?.groups) return [];
	const start = other.index + other[0].length - other.groups['other']!.length;
	// Its figure is asked for.
	if (statement.said.amounts.some((amount) => amount.start >= start)) return [];
	return afterSubjectAsked(statement, start, other.groups['other']!.replace(/[.,]$/, ''), {
		gap: 'contrast',
		hint: 'what, by contrast?',
		worth: 0.52
	});
}

/** "sold its dock but did not sell ____": what was not done. */
export const didNot: StatementRule = { name: 'did-not', finds: notDone };

function notDone(statement: Statement): readonly Draft[] {
	const { clause, said, standing } = statement;
	const { text } = said.sentence;
	const match =
		/,?\s(?:but|yet)\s(?:(?:did|does|do|has|have|had|will|would|could|is|are|was|were)\s(?:not|never)|cannot)\s(?:yet\s)?\p{Ll}+\s(?<to>(?:to|in|on|at|for|with|by|from|against|as|of)\s)?(?=\S)/u.exec(
			text.slice(0, standing.to)
		);
	if (!match?.groups || clause === null || match.index < clause.restStart) return [];
	const draft = phraseGap(statement, {
		start: match.index + match[0].length,
		kind: 'contrast',
		hint: `${match.groups['to'] ?? ''}what?`,
		worth: 0.6
	});
	return draft ? [draft] : [];
}

/** "either ____": one of two things was done. */
export const eitherOr: StatementRule = { name: 'either-or', finds: eitherDrafts };

function eitherDrafts(statement: Statement): readonly Draft[] {
	const { clause, said } = statement;
	const { text } = said.sentence;
	const either = /\beither\s(?=.{4,}?\sor\s)/u.exec(text);
	if (!either || !clause || either.index < clause.subjectStart) return [];
	const start = either.index + either[0].length;
	const end = endOf(statement, start);
	if (/,\s/.test(text.slice(start, end))) return [];
	const isVerb =
		readVerb(/^\p{Ll}+/u.exec(text.slice(start))?.[0] ?? '')?.forms.has('past') === true;
	const draft = phraseGap(statement, {
		start,
		end,
		kind: 'statement',
		hint: isVerb ? 'did what, or what?' : 'what or what?',
		worth: 0.6,
		fewest: 3
	});
	return draft ? [draft] : [];
}

/** "While the guild agreed, ____ did not": who, by contrast. */
export const whoDidNot: StatementRule = { name: 'who-did-not', finds: otherOne };

function otherOne(statement: Statement): readonly Draft[] {
	const { clause } = statement;
	if (!clause?.negated || !/^(?:While|Although|Though|Whereas)\s/.test(clause.lead)) return [];
	const { subjectStart, bareSubject } = clause;
	if (
		!/^(?:the |an? )?\p{L}/u.test(bareSubject) ||
		/^(?:it|he|she|they|there|some|many|most|others?)\b/i.test(bareSubject)
	)
		return [];
	const draft = phraseGap(statement, {
		start: subjectStart,
		end: subjectStart + bareSubject.length,
		kind: 'contrast',
		hint: 'who, by contrast?',
		worth: 0.6
	});
	return draft ? [draft] : [];
}

/** "… will be settled by a jury instead of ____": what was so, or might have been. */
export const insteadOf: StatementRule = { name: 'instead-of', finds: replaced };

function replaced(statement: Statement): readonly Draft[] {
	const { text } = statement.said.sentence;
	const instead =
		/\binstead of\s((?:[^,;.]|\.(?=\d)){3,60})(?=[,;.]|$)/u.exec(text) ??
		/\brather than\s([^,;.]{3,60})(?=[,;.]|$)/u.exec(text);
	if (!instead) return [];
	const start = instead.index + instead[0].length - instead[1]!.length;
	const draft = gapped(statement, {
		kind: 'contrast',
		at: { start, end: start + instead[1]!.length },
		gap: 'before',
		hint: 'instead of what?',
		worth: 0.55
	});
	return draft ? [draft] : [];
}

/** "Until now the bank had ____": how it was before. */
export const formerly: StatementRule = { name: 'formerly', finds: before };

function before(statement: Statement): readonly Draft[] {
	const { text } = statement.said.sentence;
	const then = /^(?:Until|Before)\s(?:now|then|recently|\d{4}),?\s(.+?)(?:[.;]|$)/u.exec(text)?.[1];
	if (then === undefined || !/\b(?:was|were|had|has|have|did|could)\b|\p{Ll}ed\b/u.test(then))
		return [];
	return afterSubjectAsked(statement, text.indexOf(then), then, {
		gap: 'before',
		hint: 'what was so before?',
		worth: 0.5
	});
}

/** What a clause says of its subject as the gap; `start` is where the clause stands in the sentence. */
function afterSubjectAsked(
	statement: Statement,
	start: number,
	clause: string,
	asked: { readonly gap: string; readonly hint: string; readonly worth: number }
): readonly Draft[] {
	const from = afterSubject(clause);
	if (from === 0) return [];
	const at = { start: start + from, end: start + clause.length };
	const draft = gapped(statement, { kind: 'contrast', at, ...asked });
	return draft ? [draft] : [];
}

/** Where the predicate's own content begins: behind the first verb group. */
function afterSubject(piece: string): number {
	const match =
		/^.{2,70}?\b(?:is|are|was|were|has|have|had|will|would|must|may|can|could|should|wants|demands|simply|only)\s(?:to\s)?/u.exec(
			piece
		) ?? /^(?:(?:the|an?|its|their)\s)?(?:[\p{L}’'-]+\s){1,4}?(?=\p{Ll}+(?:s|ed)\s)/u.exec(piece);
	return match ? match[0].length : 0;
}
