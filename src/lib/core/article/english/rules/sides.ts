// Who demands, rejects, promises or wants what, and of whom, in English sentences.
import type { StatementRule } from '../rule.ts';
import { inverted, type Clause } from '../read/clause.ts';
import { asking } from '../ask/question.ts';
import { pieceOf, subjectOf, type Statement } from '../read/statement.ts';
import type { Draft } from '../../draft.ts';
import { endOf, singular, withoutSecondVerb } from '../read/clause-end.ts';
import { upperFirst } from '../../edits.ts';
import { asserted } from './asserted.ts';
import { isOfSome } from '../read/of-some.ts';
import { isSide } from '../read/verbs.ts';

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

/** What a sentence tells of somebody who takes a side. */
interface Side {
	readonly clause: Clause;
	readonly subject: string;
	/** What is wanted or rejected, up to a second verb. */
	readonly complement: string;
	/** Where its clause ends. */
	readonly end: number;
}

function sideOf(statement: Statement): Side | null {
	const { clause } = statement;
	if (!clause || clause.negated || /^(?:will|is|are|was|were)$/.test(clause.auxiliary ?? ''))
		return null;
	// "No-one wants …": nobody does, and of some nobody could tell who.
	if (isOfSome(clause.bareSubject) && !PRONOUN.test(clause.bareSubject)) return null;
	const end = endOf(statement, clause.restStart);
	const complement = withoutSecondVerb(statement.said.sentence.text.slice(clause.restStart, end));
	return { clause, subject: subjectOf(clause, statement), complement, end };
}

/** Put into words where the sentence stands alone. */
const PRONOUN = /^(?:it|they|he|she)$/i;

/** "to end all night work"; "had proposed in August to give up …". */
const toDoIn = ({ clause: { lemma }, complement }: Side): string | null =>
	WANTS[lemma] === 'to' || lemma === 'propose'
		? (/^(?:(?:in|on|last|this|at|after|again)\s[^,;]{2,24}?\s)?to\s(?=\p{Ll})/u.exec(
				complement
			)?.[0] ?? null)
		: null;

/** "What does the Medical Association want to do?" */
export const wantsToDo: StatementRule = { name: 'wants-to', finds: wantsToDrafts };

function wantsToDrafts(statement: Statement): readonly Draft[] {
	const side = sideOf(statement);
	const to = side && toDoIn(side);
	if (!side || to === null) return [];
	const { clause, subject, complement } = side;
	const end = clause.restStart + complement.length;
	const answer = pieceOf(statement, clause.restStart + to.length, end);
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

/** "What did the trust call on the owner to do?", "What did he urge the department to do?" */
export const urges: StatementRule = { name: 'urges', finds: urgedDrafts };

function urgedDrafts(statement: Statement): readonly Draft[] {
	const side = sideOf(statement);
	if (!side || toDoIn(side) !== null) return [];
	const { clause, subject, complement, end } = side;
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

/** Wants a thing, or that something be done, not to do it. */
const isWant = ({ clause, complement }: Side): boolean =>
	/^(?:want|demand|seek|recommend|request|promise)$/.test(clause.lemma) &&
	!/^(?:that|to)\s/.test(complement);

/** "What does the union want?" where it is a thing, or that something be done: "the law put to a referendum". */
export const wants: StatementRule = { name: 'wants', finds: wantedDrafts };

function wantedDrafts(statement: Statement): readonly Draft[] {
	const side = sideOf(statement);
	if (!side || toDoIn(side) !== null || !isWant(side)) return [];
	const { clause, subject, end } = side;
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

/** Takes a side in two words or more, and neither wants something nor urges somebody. */
function takenSideOf(statement: Statement): Side | null {
	const side = sideOf(statement);
	return side &&
		toDoIn(side) === null &&
		!isWant(side) &&
		isSide(side.clause.lemma) &&
		side.complement.split(/\s+/).length >= 2 &&
		urgedDrafts(statement).length === 0
		? side
		: null;
}

/** "What did the firm deny?", "What did the council propose?": what it was is asked, not who. */
export const denies: StatementRule = { name: 'denies', finds: deniedDrafts };

function deniedDrafts(statement: Statement): readonly Draft[] {
	const side = takenSideOf(statement);
	if (!side || WANTS[side.clause.lemma] !== 'ing') return [];
	const { clause, subject, complement, end } = side;
	const draft = asking(
		statement,
		`What ${inverted(clause, subject)}?`,
		pieceOf(statement, clause.restStart, clause.restStart + complement.length),
		{ start: clause.restStart, end },
		'statement',
		0.56
	);
	return draft ? [draft] : [];
}

/** "Who rejected the ban?" */
export const takesSide: StatementRule = { name: 'takes-side', finds: takesSideDrafts };

function takesSideDrafts(statement: Statement): readonly Draft[] {
	const side = takenSideOf(statement);
	if (!side || WANTS[side.clause.lemma] === 'ing' || !isParty(side.subject)) return [];
	// "What did they accuse it of?" says more than who did.
	if (asserted.finds(statement).length > 0) return [];
	const { clause, subject, end } = side;
	const behind = clause.subjectStart + clause.subject.length;
	const predicate = pieceOf(statement, behind, end).replace(/^,\s*/, '');
	const whole = pieceOf(statement, clause.subjectStart, behind).replace(/,$/, '');
	const draft = asking(
		statement,
		upperFirst(`who ${singular(predicate)}?`),
		whole.split(/\s+/).length <= 12 ? whole : upperFirst(subject),
		{ start: behind, end },
		'statement',
		0.6
	);
	return draft ? [draft] : [];
}

/** Somebody named, or a body that an article has one of. */
const isParty = (subject: string): boolean =>
	/\p{Lu}/u.test(subject) ||
	/\b(?:ministry|government|commission|court|union|party|council|board|opposition|minister|president)\b/.test(
		subject
	);
