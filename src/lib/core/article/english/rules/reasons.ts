// Why something is done or was so, in English sentences: "because …", "on the grounds that …".
import type { StatementRule } from '../rule.ts';
import { inverted, clauseOf } from '../read/clause.ts';
import { asking } from '../ask/question.ts';
import { leadIn, pieceOf, subjectOf, type Statement } from '../read/statement.ts';
import type { Draft } from '../../draft.ts';
import { endOfClause } from '../read/clause-end.ts';
import { upperFirst } from '../../edits.ts';

const BECAUSE =
	/(?<joint>,?\s(?:(?:largely|mainly|mostly|partly|chiefly|in part|simply|not least)\s)?)(?<cause>because|on the grounds? that|,\ssince|since(?=\sthere\s(?:is|are|was|were)\s)|,\sas)\s(?=(?:the|an?|its|their|his|her|it|they|he|she|there|no|nobody|most|many|some|\p{Lu}|\p{Ll}+s\b)[\p{L}’'-]*\s)/u;

/** "Why has the school stayed open?" */
export const reasons: StatementRule = { name: 'why', finds: reasonDrafts };

function reasonDrafts(statement: Statement): readonly Draft[] {
	const { clause, said, standing } = statement;
	const text = said.sentence.text.slice(0, standing.to);
	// With the space in front: "has closed because …".
	const from = Math.max(0, (clause?.restStart ?? 0) - 1);
	const match = BECAUSE.exec(text.slice(from));
	if (
		!match ||
		!clause ||
		/^(?:it|he|she|they|we|there|this|that)$/i.test(subjectOf(clause, statement))
	)
		return [];
	const stop = from + match.index;
	const reason = stop + match[0].length;
	// "…, and that the court should decide": a second thing that is said, no reason.
	const further = text.slice(reason).search(/,?\sand\sthat\s/);
	const end = Math.min(
		standing.to,
		endOfClause(text, reason),
		further < 0 ? text.length : reason + further
	);
	const given = pieceOf(statement, reason, end).replace(/[.,]$/, '');
	const rest =
		stop <= clause.restStart
			? ''
			: ` ${pieceOf(statement, clause.restStart, stop)}`.replace(/,$/, '');
	const words = given.split(/\s+/).length;
	if (
		words < 3 ||
		words > 26 ||
		clauseOf(upperFirst(given)) === null ||
		/[“”"]/.test(given) ||
		// "but did so because …": of which clause, nobody can tell.
		/,\s|\s(?:and|but|that|which|who)\s/.test(rest) ||
		rest.split(/\s+/).length > 17
	)
		return [];
	const draft = asking(
		statement,
		upperFirst(
			`${clause.lead === '' ? '' : `${leadIn(statement, clause)}, `}why ${inverted(clause, subjectOf(clause, statement))}${rest}?`
		),
		`because ${given}`,
		{ start: reason, end },
		'statement',
		0.66
	);
	return draft ? [draft] : [];
}
