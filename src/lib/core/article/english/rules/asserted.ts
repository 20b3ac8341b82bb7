// What somebody accuses, blames, criticises or warns others of, calls for, or calls a thing: asked of who does.
import type { StatementRule } from '../rule.ts';
import type { Draft } from '../../draft.ts';
import { asking } from '../ask/question.ts';
import { gapped } from '../ask/gap.ts';
import { inverted, type Clause } from '../read/clause.ts';
import { endOf } from '../read/clause-end.ts';
import { isActor } from '../read/actors.ts';
import { pieceOf, subjectOf, type Statement } from '../read/statement.ts';
import { speakerNamed } from '../read/speaker.ts';
import { readVerb } from '../read/verbs.ts';

/** What stands behind the verb: in front of what is asked for, and what is asked for itself. */
interface Form {
	readonly pattern: RegExp;
	/** The question behind its subject and verb; the first group of the pattern stands where $1 does. */
	readonly asks: (doing: string, first: string) => string;
}

const WHOM = '((?!(?:it|them|him|her|us|me)\\b)[^,;:“”"]{2,60}?)';

const ofWhat = (joint: string): Form => ({
	pattern: new RegExp(`^${WHOM}\\s${joint}\\s(?=\\S)`, 'u'),
	asks: (doing, whom) => `What ${doing} ${whom} ${joint}?`
});

/** "found unconstitutional the levy": what, where it stands behind what it is found to be. */
const found: Form = {
	pattern: /^((?:un|in|il|in)?\p{Ll}+(?:al|ful|id|ous|ible|able))\s(?=(?:the|an?)\s)/u,
	asks: (doing, how) => `What ${doing} ${how}?`
};

const FORMS: Readonly<Record<string, readonly Form[]>> = {
	accuse: [ofWhat('of')],
	criticise: [ofWhat('for')],
	criticize: [ofWhat('for')],
	condemn: [ofWhat('for')],
	praise: [ofWhat('for')],
	thank: [ofWhat('for')],
	call: [
		{ pattern: /^for ()(?=\S)/u, asks: (doing) => `What ${doing} for?` },
		{
			pattern: new RegExp(
				`^((?:the|its|their|an?)\\s[^,;:“”"]{2,70}?(?<!\\b(?:of|in|on|for|to|by|with|from|at|and|or|as))) (?=(?:the|an?)\\s|[“"])`,
				'u'
			),
			asks: (doing, whom) => `What ${doing} ${whom}?`
		}
	],
	warn: [
		{ pattern: /^of ()(?=\S)/u, asks: (doing) => `What ${doing} of?` },
		{ pattern: /^against ()(?=\S)/u, asks: (doing) => `What ${doing} against?` },
		ofWhat('of'),
		ofWhat('about'),
		ofWhat('against')
	],
	describe: [
		{
			pattern: new RegExp(`^${WHOM}\\sas\\s(?=\\S)`, 'u'),
			asks: (doing, what) => `As what ${doing} ${what}?`
		}
	],
	find: [found],
	declare: [found],
	rule: [found],
	express: [{ pattern: /^()(?=\p{L})/u, asks: (doing) => `What ${doing}?` }]
};

/** "What did the union accuse the owners of?" */
export const asserted: StatementRule = { name: 'accused', finds: assertedDrafts };

function assertedDrafts(statement: Statement): readonly Draft[] {
	const { clause } = statement;
	if (!clause || clause.negated || !isDoing(clause) || !isNamedActor(clause)) return [];
	const end = endOf(statement, clause.restStart);
	const rest = statement.said.sentence.text.slice(clause.restStart, end);
	for (const { pattern, asks } of FORMS[clause.lemma] ?? []) {
		const match = pattern.exec(rest);
		if (!match) continue;
		const start = clause.restStart + match[0].length;
		const second = /\sand\s(?:that|the|its|his|her|their|it)\s.*$/.exec(
			rest.slice(match[0].length)
		);
		const until = clause.lemma === 'express' && second ? start + second.index : end;
		const answer = pieceOf(statement, start, until);
		const words = answer.split(/\s+/).length;
		if (words > 24 || (words < 2 && !/\p{L}{6,}/u.test(answer))) continue;
		const first = pieceOf(statement, clause.restStart, clause.restStart + match[1]!.length);
		const draft = asking(
			statement,
			asks(inverted(clause, subjectOf(clause, statement)), first),
			answer,
			{ start, end: until },
			'statement',
			0.62
		);
		if (draft) return [claimedBySubject(draft, clause, statement)];
	}
	return [];
}

const isDoing = ({ auxiliary, verb }: Clause): boolean =>
	(auxiliary === null || /^(?:has|have|had)$/.test(auxiliary)) && !/^be/.test(verb);

const isNamedActor = ({ bareSubject }: Clause): boolean =>
	!/^(?:it|they|he|she|we|i|you|some|many|others?|critics)\b/i.test(bareSubject) &&
	(/\p{Lu}/u.test(bareSubject) || isActor(bareSubject));

/** "… blaming the owners for the losses": whom. */
export const blamedFor: StatementRule = { name: 'blamed-for', finds: blamedForDrafts };

function blamedForDrafts(statement: Statement): readonly Draft[] {
	const { clause, standing } = statement;
	if (!clause || clause.negated || !isNamedActor(clause)) return [];
	const text = statement.said.sentence.text.slice(0, standing.to);
	const match =
		/\b(?<verb>blam(?:ed|es|ing))\s(?<whom>(?!(?:it|them|him|her|us|me)\b)[^,;:“”"]{2,60}?)\sfor\s(?<what>[^,;:“”".]{4,80})(?=[,.;]|$)/u.exec(
			text
		);
	if (!match) return [];
	const { verb, whom, what } = match.groups!;
	// The main verb, or a participle that belongs to the subject.
	const isMain = clause.lemma === 'blame' && match.index < clause.restStart;
	if (!isMain && (verb !== 'blaming' || match.index < clause.restStart)) return [];
	const start = match.index + verb!.length + 1;
	const doing = isMain
		? inverted(clause, subjectOf(clause, statement))
		: `${isPast(clause) ? 'did' : 'does'} ${subjectOf(clause, statement)} blame`;
	const draft = asking(
		statement,
		`Whom or what ${doing} for ${pieceOf(statement, start + whom!.length + 5, start + whom!.length + 5 + what!.length)}?`,
		pieceOf(statement, start, start + whom!.length),
		{ start, end: start + whom!.length },
		'statement',
		0.62
	);
	return draft ? [claimedBySubject(draft, clause, statement)] : [];
}

/** What somebody named blames or calls something is a claim of theirs; whoever has no name stands in the question. */
export function claimedBySubject(draft: Draft, clause: Clause, statement: Statement): Draft {
	const name =
		speakerNamed(clause.subject, statement.said, statement.reading)?.name ??
		subjectOf(clause, statement);
	return { ...draft, claimedBy: draft.claimedBy ?? (/\p{Lu}/u.test(name) ? name : null) };
}

const isPast = ({ tense, auxiliary }: Clause): boolean =>
	tense === 'past' || /^(?:had|was|were)$/.test(auxiliary ?? '');

/** "… shut the dock, citing ____": what somebody gives as a reason. */
export const cited: StatementRule = { name: 'citing', finds: citedDrafts };

function citedDrafts(statement: Statement): readonly Draft[] {
	const { clause, standing, said } = statement;
	if (!clause || clause.negated || !isNamedActor(clause)) return [];
	const match = /,\sciting\s(?<what>[^;:“”".]{6,110}?)(?=[.;]|,\s(?:and|but|who|which)\b|$)/u.exec(
		said.sentence.text.slice(0, standing.to)
	);
	const what = match?.groups?.['what'];
	if (!match || what === undefined || match.index < clause.restStart || !isReason(what)) return [];
	const start = match.index + match[0].length - what.length;
	const draft = gapped(statement, {
		kind: 'statement',
		at: { start, end: start + what.length },
		gap: 'reason',
		hint: 'what reason?',
		worth: 0.64
	});
	return draft ? [claimedBySubject(draft, clause, statement)] : [];
}

/** Not "citing two sources close to the talks". */
const isReason = (what: string): boolean =>
	what.split(/\s+/).length >= 2 &&
	!/\b(?:sources?|officials?|reports?|people|documents?|newspapers?|agency|witnesses)\b/.test(
		what
	) &&
	readVerb(what.split(' ')[0]!)?.forms.has('ing') !== true;
