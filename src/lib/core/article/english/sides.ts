// Who demands, rejects, promises or says what, in English sentences.
import { inverted } from './clause.ts';
import { asking, pieceOf, subjectOf, type Statement } from './asking.ts';
import type { Draft } from '../draft.ts';
import { endOf, singular } from './clause-end.ts';
import { withoutSecondVerb } from './facts.ts';
import { lowerFirst, upperFirst } from './edits.ts';
import { SIDING } from './words.ts';

const WANTS: Readonly<Record<string, 'to' | 'ing' | 'thing'>> = {
	want: 'to',
	promise: 'to',
	pledge: 'to',
	plan: 'to',
	vow: 'to',
	refuse: 'to',
	threaten: 'to',
	agree: 'to',
	decide: 'to',
	intend: 'to',
	propose: 'ing',
	deny: 'ing',
	try: 'to',
	seek: 'to',
	aim: 'to',
	hope: 'to',
	need: 'to',
	continue: 'to',
	vote: 'to',
	expect: 'to'
};

/** "What does the Medical Association want to do?", "Who rejected the ban?" */
export function sideDrafts(statement: Statement): readonly Draft[] {
	const { sentence } = statement.said;
	const { clause } = statement;
	if (!clause || clause.auxiliary === 'will' || clause.negated) return [];
	const { lemma } = clause;
	const subject = subjectOf(clause, statement);
	const end = endOf(statement, clause.restStart);
	const complement = withoutSecondVerb(sentence.text.slice(clause.restStart, end));
	const form = WANTS[lemma];
	if (form === 'to' && /^to\s/.test(complement)) {
		const answer = pieceOf(statement, clause.restStart + 3, end);
		if (answer.split(/\s+/).length < 2) return [];
		const draft = asking(
			statement,
			`What ${inverted(clause, subject)} to do?`,
			answer,
			{ start: clause.restStart, end },
			'statement',
			0.62
		);
		return draft ? [draft] : [];
	}
	const takesSide = isSide(lemma);
	if (!takesSide || complement.split(/\s+/).length < 2) return [];
	if (form === 'ing') {
		const denied = pieceOf(statement, clause.restStart, clause.restStart + complement.length);
		const draft = asking(
			statement,
			`What ${inverted(clause, subject)}?`,
			denied,
			{ start: clause.restStart, end },
			'statement',
			0.56
		);
		return draft ? [draft] : [];
	}
	if (
		!/\p{Lu}/u.test(subject) &&
		!/\b(?:ministry|government|commission|court|union|party|council|board|opposition|minister|president)\b/.test(
			subject
		)
	)
		return [];
	const predicate = pieceOf(statement, clause.subjectStart + clause.subject.length, end).replace(
		/^,\s*/,
		''
	);
	const who = upperFirst(`who ${singular(predicate)}?`);
	const whole = pieceOf(
		statement,
		clause.subjectStart,
		clause.subjectStart + clause.subject.length
	).replace(/,$/, '');
	const asks = { start: clause.subjectStart + clause.subject.length, end };
	const draft = asking(
		statement,
		who,
		whole.split(/\s+/).length <= 12 ? whole : upperFirst(subject),
		asks,
		'statement',
		0.6
	);
	return draft ? [draft] : [];
}

/** "Who says that the plan would leave the country exposed?": for whatever somebody named is said to say. */
export function saidDrafts(statement: Statement): readonly Draft[] {
	const { said, standing, clause } = statement;
	const { claimedBy } = standing;
	if (
		claimedBy === null ||
		!clause ||
		(!/\p{Lu}/u.test(claimedBy) &&
			!/\b(?:government|ministry|commission|court|union|party|office|agency|bank|officials?|source|diplomats|ministers?|president|researchers|scientists|study|report|survey|state)\b/.test(
				claimedBy
			))
	)
		return [];
	if (said.sentence.asked !== null && claimedBy === statement.reading.interviewee) return [];
	const { text, start } = said.sentence;
	const end = endOf(statement, clause.restStart);
	const what = pieceOf(statement, clause.subjectStart, end).replace(/[.,]$/, '');
	const words = what.split(/\s+/).length;
	if (
		words < 5 ||
		words > 32 ||
		what.includes(claimedBy) ||
		/^(?:he|she|it|they|his|her|its|their)\b/i.test(what)
	)
		return [];
	const statementText = lowerFirst(what, statement.reading);
	const question = `Who says that ${statementText}?`;
	const named = text.indexOf(claimedBy.split(' ').at(-1)!);
	if (named < 0) return [];
	return [
		{
			kind: 'statement',
			question,
			answer: claimedBy,
			quote: { start, end: start + Math.max(end, named + claimedBy.split(' ').at(-1)!.length) },
			asks: { start: start + clause.subjectStart, end: start + end },
			claimedBy,
			asOf: statement.reading.date,
			worth: 0.57 * standing.certainty,
			note: { statement: `${upperFirst(what)}.`, speaker: claimedBy }
		}
	];
}

export const isSide = (lemma: string): boolean => SIDING.includes(lemma);
