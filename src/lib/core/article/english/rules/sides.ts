// Who demands, rejects, promises or wants what, and of whom, in English sentences.
import { inverted } from '../read/clause.ts';
import { asking } from '../ask/asking.ts';
import { pieceOf, subjectOf, type Statement } from '../read/statement.ts';
import type { Draft } from '../../draft.ts';
import { endOf, singular } from '../read/clause-end.ts';
import { withoutSecondVerb } from './facts.ts';
import { upperFirst } from '../read/edits.ts';
import { SIDING } from '../read/words.ts';

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
	if (!clause || clause.negated || /^(?:will|is|are|was|were)$/.test(clause.auxiliary ?? ''))
		return [];
	const { lemma } = clause;
	const subject = subjectOf(clause, statement);
	const end = endOf(statement, clause.restStart);
	const complement = withoutSecondVerb(sentence.text.slice(clause.restStart, end));
	const form = WANTS[lemma];
	// "had proposed in August to give up …"
	const to = /^(?:(?:in|on|last|this|at|after|again)\s[^,;]{2,24}?\s)?to\s(?=\p{Ll})/u.exec(
		complement
	);
	if (to && (form === 'to' || lemma === 'propose')) {
		const answer = pieceOf(statement, clause.restStart + to[0].length, end);
		if (answer.split(/\s+/).length < 2) return [];
		const lead = /^(?:to|under|if|in return|after)\b/i.test(clause.lead)
			? `, ${clause.lead[0]!.toLowerCase()}${clause.lead.slice(1)}`
			: '';
		const draft = asking(
			statement,
			`What ${inverted(clause, subject)} to do${lead}?`,
			answer,
			{ start: clause.restStart, end },
			'statement',
			0.62
		);
		return draft ? [draft] : [];
	}
	const urged = urgedDrafts(statement, subject, complement, end);
	if (urged.length > 0) return urged;
	if (
		/^(?:want|demand|seek|recommend|request|promise)$/.test(lemma) &&
		!/^(?:that|to)\s/.test(complement)
	)
		return wanted(statement, subject, end);
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

/** "What did the trust call on the owner to do?", "What did he urge the department to do?" */
function urgedDrafts(
	statement: Statement,
	subject: string,
	complement: string,
	end: number
): readonly Draft[] {
	const clause = statement.clause!;
	const form = { call: 'on ', urge: '', ask: '', order: '', press: '', advise: '', tell: '' }[
		clause.lemma
	];
	if (form === undefined || !complement.startsWith(form)) return [];
	const whom =
		/^(?<whom>(?:on )?(?!(?:it|them|him|her|us)\b)[^,;:“”"]{2,60}?)\sto\s(?=\p{Ll})/u.exec(
			complement
		);
	if (!whom) return [];
	const start = clause.restStart + whom[0].length;
	const answer = pieceOf(statement, start, end);
	if (answer.split(/\s+/).length < 2) return [];
	const draft = asking(
		statement,
		`What ${inverted(clause, subject)} ${pieceOf(statement, clause.restStart, clause.restStart + whom.groups!['whom']!.length)} to do?`,
		answer,
		{ start, end },
		'statement',
		0.64
	);
	return draft ? [draft] : [];
}

/** "What does the union want?" where it is a thing, or that something be done: "the law put to a referendum". */
function wanted(statement: Statement, subject: string, end: number): readonly Draft[] {
	const clause = statement.clause!;
	const at = { start: clause.restStart, end };
	const answer = pieceOf(statement, at.start, at.end);
	if (answer.split(/\s+/).length < 3 || /^(?:it|them|him|her|more|less|in|out|back)\b/.test(answer))
		return [];
	const draft = asking(
		statement,
		`What ${inverted(clause, subject)}?`,
		answer,
		at,
		'statement',
		0.66
	);
	return draft ? [draft] : [];
}

export const isSide = (lemma: string): boolean => SIDING.includes(lemma);
