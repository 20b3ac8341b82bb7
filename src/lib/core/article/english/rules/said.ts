// What somebody says, rules or claims, asked as a whole: who says it, what of what, what was ruled.
import type { StatementRule } from '../rule.ts';
import { clauseOf, inverted } from '../read/clause.ts';
import { asking } from '../ask/question.ts';
import { pieceOf, subjectOf, type Statement } from '../read/statement.ts';
import type { Draft } from '../../draft.ts';
import { endOf, endOfClause } from '../read/clause-end.ts';
import { upperFirst } from '../../edits.ts';
import { lowerFirst } from '../read/lower-first.ts';
import { isActor } from '../read/actors.ts';
import { claimedBySubject } from './asserted.ts';

/** Verbs by which a court, a board or a study settles what is so or what has to be. */
const RULING = new Set(
	'rule decide find conclude hold order recommend declare warn insist argue claim calculate estimate promise agree accept admit acknowledge confirm fear complain allege predict reveal'.split(
		' '
	)
);

/** "What did the tribunal rule?": what follows its verb as a whole. */
export const rulings: StatementRule = { name: 'ruled', finds: ruledDrafts };

function ruledDrafts(statement: Statement): readonly Draft[] {
	const { said, standing } = statement;
	const { claimedBy } = standing;
	const main = said.clause;
	if (claimedBy === null || !main || !RULING.has(main.lemma) || main.negated) return [];
	if (main.restStart > standing.from || standing.from - main.restStart > 40) return [];
	if (said.sentence.asked !== null && claimedBy === statement.reading.interviewee) return [];
	const end = Math.min(standing.to, endOfClause(said.sentence.text, standing.from));
	const answer = pieceOf(statement, standing.from, end);
	const words = answer.split(/\s+/).length;
	if (
		words < 5 ||
		words > 34 ||
		/^(?:it|he|she|they|this|that)\s(?:would|will|is|was|had|has)\b/i.test(answer)
	)
		return [];
	const isAgainst = answer.startsWith('against ');
	const draft = asking(
		statement,
		`What ${inverted(main, claimedBy)}${isAgainst ? ' against' : ''}?`,
		isAgainst ? answer.slice(8) : `that ${lowerFirst(answer, statement.reading)}`,
		{ start: standing.from, end },
		'statement',
		/^(?:rule|decide|find|conclude|hold|order|recommend|declare)$/.test(main.lemma) ? 0.64 : 0.56
	);
	return draft ? [draft] : [];
}

/** "… objected, arguing that the bridge would cost more": what somebody argues, in the words behind. */
export const argued: StatementRule = { name: 'argued', finds: arguedDrafts };

function arguedDrafts(statement: Statement): readonly Draft[] {
	const { said, clause, standing, reading } = statement;
	const { text } = said.sentence;
	const match = ARGUING.exec(text.slice(0, standing.to));
	if (!match || !clause || clause.negated || !isActor(clause.bareSubject)) return [];
	const start = match.index + match[0].length;
	if (start <= clause.restStart) return [];
	const end = Math.min(standing.to, endOfClause(text, start));
	const answer = pieceOf(statement, start, end);
	const words = answer.split(/\s+/).length;
	if (words < 5 || words > 30 || /[“”"]/.test(answer)) return [];
	const verb = SAID_AS[match[1]! as keyof typeof SAID_AS];
	const does =
		clause.tense === 'past' || /^(?:had|was|were)$/.test(clause.auxiliary ?? '') ? 'did' : 'does';
	const draft = asking(
		statement,
		`What ${does} ${subjectOf(clause, statement)} ${verb}?`,
		`that ${lowerFirst(answer, reading)}`,
		{ start, end },
		'statement',
		0.55
	);
	return draft ? [claimedBySubject(draft, clause, statement)] : [];
}

const SAID_AS = {
	arguing: 'argue',
	warning: 'warn',
	insisting: 'insist',
	claiming: 'claim',
	saying: 'say',
	reminding: 'recall',
	complaining: 'complain',
	promising: 'promise',
	conceding: 'concede',
	admitting: 'admit',
	stressing: 'stress'
} as const;

const ARGUING = new RegExp(
	`,\\s(${Object.keys(SAID_AS).join('|')})\\s(?:[\\p{L} ]{2,20}\\s)?that\\s(?=\\p{L}|\\d)`,
	'u'
);

/** "The inquiry blamed the delay on a dispute": on what. */
export const blames: StatementRule = { name: 'blamed', finds: blamedDrafts };

function blamedDrafts(statement: Statement): readonly Draft[] {
	const { clause, said } = statement;
	if (clause?.lemma !== 'blame' || clause.negated) return [];
	const end = endOf(statement, clause.restStart);
	const match = /^([^,;:]{3,70}?) on (?=\S)/u.exec(said.sentence.text.slice(clause.restStart, end));
	if (!match) return [];
	const start = clause.restStart + match[0].length;
	const whole = said.sentence.text.slice(start, end);
	const length = /^[^,]*(?=,\s(?:an?|the)\s)/.exec(whole)?.[0].length ?? whole.length;
	const words = whole.slice(0, length).split(/\s+/).length;
	if (words < 2 || words > 26) return [];
	const draft = asking(
		statement,
		`On what ${inverted(clause, subjectOf(clause, statement))} ${pieceOf(statement, clause.restStart, clause.restStart + match[1]!.length)}?`,
		pieceOf(statement, start, start + length),
		{ start, end: start + length },
		'statement',
		0.6
	);
	return draft ? [claimedBySubject(draft, clause, statement)] : [];
}

/** "Who says that the plan would leave the country exposed?": for whatever somebody named is said to say. */
export const speakers: StatementRule = { name: 'who-says', finds: saidDrafts };

function saidDrafts(statement: Statement): readonly Draft[] {
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

const LIMITING =
	/^(?:now|for every|if|unless|when|whenever|while|although|though|even|without|until|as long|in the|under|at its|so far|by|in theory|on average|for)\b/i;

/** "is no toy, but a tool for the blind": what is denied goes with what is said instead. */
function withContrast({ clause, said, standing }: Statement, end: number): number {
	const { text } = said.sentence;
	const contrast = /^,?\sbut\s(?:rather\s|also\s)?[^,;:.]{3,80}(?=[,;.]|$)/.exec(
		text.slice(end, standing.to)
	);
	const isClause = contrast && clauseOf(contrast[0].replace(/^,?\sbut\s/, '')) !== null;
	return contrast && clause?.negated && !isClause ? end + contrast[0].length : end;
}

/** "What does the charity say about spending on bed nets?": what is said of something, asked as a whole. */
export const sayings: StatementRule = { name: 'says-about', finds: aboutDrafts };

function aboutDrafts(statement: Statement): readonly Draft[] {
	const { standing, clause } = statement;
	const { claimedBy } = standing;
	if (claimedBy === null || !clause || (!/\p{Lu}/u.test(claimedBy) && !isActor(claimedBy)))
		return [];
	// What the answers of an interview say, they all say.
	if (statement.said.sentence.asked !== null && claimedBy === statement.reading.interviewee)
		return [];
	const subject = subjectOf(clause, statement);
	const words = subject.split(/\s+/).length;
	if (
		words > 12 ||
		(words < 2 && !/^\p{Lu}|^\p{Ll}{5,}$/u.test(subject)) ||
		/^(?:it|he|she|they|we|there|this|that|these|those|his|her|its|their|most|some|many|few|no|nobody|everything|nothing|something|anything|someone|everyone|people|others|things|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{Ll}+teen|any|then|now|here|all|half|each|every(?! \p{Ll}+ (?:that|which|who|of|in))|about|\d\S*)\b/iu.test(
			subject
		) ||
		subject.includes(claimedBy)
	)
		return [];
	const end = withContrast(statement, endOf(statement, clause.restStart));
	// "For every day that the dock is shut, the port loses money": what leads in limits what is said.
	const from = LIMITING.test(clause.lead) ? standing.from : clause.subjectStart;
	const answer = lowerFirst(pieceOf(statement, from, end), statement.reading);
	const length = answer.split(/\s+/).length;
	if (length < words + 4 || length > 34) return [];
	const draft = asking(
		statement,
		`What ${/(?:[^s’']s|people|police)$/.test(claimedBy) && !/\p{Lu}/u.test(claimedBy) ? 'do' : 'does'} ${claimedBy} say about ${subject}?`,
		answer,
		{ start: clause.restStart, end },
		'statement',
		0.57
	);
	return draft ? [draft] : [];
}
