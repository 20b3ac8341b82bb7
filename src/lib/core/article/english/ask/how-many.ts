// How a count becomes a question, where it stands with its noun right behind the verb.
import type { Amount } from '../../../language/amounts-in-text.ts';
import type { Draft } from '../../draft.ts';
import { tailOf } from '../read/clause-end.ts';
import { inverted } from '../read/clause.ts';
import { upperFirst } from '../../edits.ts';
import { leadIn, pieceOf, subjectOf, type Statement } from '../read/statement.ts';
import { asking } from './question.ts';

/** "How many seats did National Renewal take?": where a number with its noun comes right behind the verb. */
export function howMany(statement: Statement, amount: Amount, worth: number): Draft | null {
	const { sentence } = statement.said;
	const { clause } = statement;
	if (
		!clause ||
		clause.negated ||
		amount.kind !== 'count' ||
		/\bone$/i.test(amount.text) ||
		amount.start !== clause.restStart ||
		clause.lemma === 'be'
	)
		return null;
	const noun =
		/^\s+((?!(?:in|on|at|of|to|for|by|from|with|a|an|the|per)\b)\p{Ll}[\p{L}-]*(?:\s\p{Ll}[\p{L}-]*){0,3}?)(?=\s(?:of|in|for|to|from|at|on|by|with|since|during|last|this|as|that|who|out|off|up|down|away|into|onto|back|home|under|between|after|over|a|per|and|were|was|are)\b|[,.;:]|$)/u.exec(
			sentence.text.slice(amount.end)
		);
	if (!noun || /\b(?:percent|times)\b/.test(noun[1]!)) return null;
	const behind = amount.end + noun[0].length;
	const tail = tailOf(sentence.text, behind);
	const lead = clause.lead === '' ? '' : `${leadIn(statement, clause)}, `;
	const question = `${lead}how many ${noun[1]!.trim()} ${inverted(clause, subjectOf(clause, statement))}${tail === '' ? '' : ` ${pieceOf(statement, behind, behind + tail.length)}`}?`;
	const answer = sentence.text.slice(amount.start, amount.end);
	return asking(statement, upperFirst(question), answer, amount, 'figure', worth);
}
