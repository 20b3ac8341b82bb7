// What somebody named does, where no number, date or rule asks it sharper.
import type { StatementRule } from '../rule.ts';
import { type Clause, inverted } from '../read/clause.ts';
import { gapped } from '../ask/gap.ts';
import { asking } from '../ask/question.ts';
import { upperFirst } from '../../edits.ts';
import { isOfSome } from '../read/of-some.ts';
import { peopleIn } from '../read/people-named.ts';
import { isWholeClause, phraseEnd, TAKES_TO } from '../read/phrase-end.ts';
import { leadIn, pieceOf, subjectOf, type Statement } from '../read/statement.ts';
import { SAYING } from '../read/words.ts';
import type { Draft } from '../../draft.ts';
import { isSide, readVerb } from '../read/verbs.ts';
import { endOf, isNamed } from '../read/clause-end.ts';

/** Verbs that say too little by themselves. */
const LIGHT = new Set(
	'meet visit join tell urge ask be have do make take get come go give let see know say tell seem keep put set stand turn run look mean hold find add begin start become remain lie fall rise grow lead bring leave stay feel sound prove'.split(
		' '
	)
);

/** "What did Orrland avoid by agreeing to pay a fine?": what somebody named does, where no number says it sharper. */
export const actions: StatementRule = { name: 'action', finds: actionDrafts };

function actionDrafts(statement: Statement): readonly Draft[] {
	const { sentence, amounts } = statement.said;
	const { clause } = statement;
	if (
		!clause ||
		clause.negated ||
		LIGHT.has(clause.lemma) ||
		isSide(clause.lemma) ||
		clause.verb === ''
	)
		return [];
	if (clause.auxiliary !== null && !/^(?:has|have|had)$/.test(clause.auxiliary)) return [];
	if (/^be(?:en)?\b/.test(clause.verb) || !isNamed(clause.bareSubject)) return [];
	// "A few hundred people attended …": of whom, nobody could tell.
	if (isOfSome(clause.bareSubject) || isDoneAgain(statement, clause)) return [];
	const { restStart } = clause;
	const isSaid = SAYING.includes(clause.lemma);
	const end = isSaid ? endOf(statement, restStart) : phraseEnd(statement, restStart);
	if (end === null) return [];
	if (amounts.some((amount) => amount.start < end && amount.end > restStart)) return [];
	const complement = sentence.text.slice(restStart, end);
	const that = /^that\s/.exec(complement)?.[0].length ?? 0;
	if (
		!that &&
		/^(?:outside|inside|along|across|near|beyond|within|without|next|alone|ahead|together|there|here|by|in|on|at|to|for|from|with|as|about|into|over|under|between|against|through|of|out|up|down|off|away|back|only|not|so|hard|long|fast|very|too|well|again|it|them|him|her|this|these|those|such|whether|how|what|why|when|and|or|but|after|before|because|if|until|since|while|\p{Ll}+ly)\b/u.test(
			complement
		)
	)
		return [];
	// Of what somebody said or found, all is asked: a piece at its end may belong to it.
	const isReported = that > 0 || isSaid || isWholeClause(complement);
	if (isReported && /\s(?:if|unless|when|because)\s/.test(complement)) return [];
	const object = isReported ? complement.length : ownLength(complement);
	const answer = pieceOf(statement, restStart + that, restStart + object);
	const words = answer.split(/\s+/).length;
	if ((words < 2 && !/^\p{Lu}\p{Ll}/u.test(answer)) || words > 22) return [];
	// "What did the mayor appoint?": whom.
	if (!isReported && isPerson(complement, statement)) return [];
	const tail =
		object === complement.length ? '' : ` ${pieceOf(statement, restStart + object, end)}`;
	const lead =
		clause.lead === '' || TOO_LONG_A_LEAD.test(clause.lead) ? '' : `${leadIn(statement, clause)}, `;
	const question = upperFirst(
		`${lead}what ${inverted(clause, subjectOf(clause, statement))}${tail}?`
	);
	const asks = { start: restStart + that, end: restStart + object };
	// "What did the union announce?": with nothing else in it, only in the first lines.
	const isBare =
		lead === '' &&
		tail === '' &&
		!isReported &&
		subjectOf(clause, statement).split(/\s+/).length < 5;
	if (isBare && sentence.paragraph > 5) return [];
	const draft = asking(
		statement,
		question,
		answer,
		asks,
		'claim',
		sentence.paragraph <= 5 ? 0.6 : 0.52
	);
	return draft ? [draft] : [];
}

const TOO_LONG_A_LEAD = /^(?:\S+\s+){11,}|[“”"]/;

/** The article tells elsewhere that the same one did so: of which of the two, a question would not say. */
const isDoneAgain = ({ said, reading }: Statement, { lemma, bareSubject }: Clause): boolean => {
	const last = bareSubject.split(/\s+/).at(-1)!;
	return reading.said.some(
		({ clause, index }) =>
			index !== said.index && clause?.lemma === lemma && clause.bareSubject.endsWith(last)
	);
};

/** The thing itself, up to where an end or a cause of the whole begins: "a model | to test the hull". */
function ownLength(complement: string): number {
	const match =
		/^(?<thing>(?:\S+\s){1,}?\S+)(?=\s(?:by\s\p{Ll}+ing|in\sorder|after|before|because|when|until|since|during|despite|while|to\s(?!be\s)(?<verb>\p{Ll}+))\s)/u.exec(
			complement
		);
	const { thing = complement, verb } = match?.groups ?? {};
	if (/\b(?:that|which|who|whom|where|\p{Ll}+ing(?=\s))\b/u.test(thing)) return complement.length;
	if (verb !== undefined && (TAKES_TO.test(thing) || readVerb(verb)?.forms.has('base') !== true))
		return complement.length;
	return thing.length;
}

const isPerson = (object: string, { reading }: Statement): boolean =>
	peopleIn(/^(?:\p{Lu}[\p{L}’'.-]+\s?)+/u.exec(object)?.[0] ?? '', reading.people).length > 0;

/** "…, which allows the army to ____": what a clause behind a comma says of what stands before it. */
export const whichClauses: StatementRule = { name: 'which', finds: whichDrafts };

function whichDrafts(statement: Statement): readonly Draft[] {
	const { text } = statement.said.sentence;
	const match =
		/,\s(?:which|who)\s(?:(?:will|would|can|could|must|may|has|have|had|is|are|was|were)\s)?(?:\p{Ll}+ly\s)?\p{Ll}+(?:\s\p{Ll}+ed\b)?\s(?<what>[^,;:–—“”"]{14,110})(?=[,;.]|$)/u.exec(
			text.slice(0, statement.standing.to)
		);
	const what = match?.groups?.['what'];
	if (
		!match ||
		!what ||
		WITH_SUBJECT.test(match[0]) ||
		/^(?:is|are|was|were|has|it|them|said|says)\b/.test(what)
	)
		return [];
	if (
		/,\s(?:which|who)\s(?:(?:can|could|will|would|must|may)\sbe|is|are|was|were|has|have|had)\b/.test(
			match[0]
		)
	)
		return [];
	const start = match.index + match[0].length - what.length;
	if (
		statement.said.amounts.some(
			(amount) => amount.start < start + what.length && amount.end > start
		)
	)
		return [];
	const isRule =
		/\b(?:allows?|obliges?|requires?|bans?|means?|permits?|forbids?|lets?|gives?)\b/.test(match[0]);
	if (!isRule) return [];
	const draft = gapped(statement, {
		kind: 'rule',
		at: { start, end: start + what.length },
		gap: 'what',
		hint: '',
		worth: 0.6
	});
	return draft ? [draft] : [];
}

/** "which the government itself set up": the verb has a subject of its own. */
const WITH_SUBJECT =
	/^,\s(?:which|who)\s(?:the|an?|its|their|his|her|it|they|he|she|we|some|many|most)\b/;

/** A claim that no sharper question was found for: what is said of somebody or something named is the gap. */
export const claims: StatementRule = { name: 'claim', finds: claimDrafts };

function claimDrafts(statement: Statement): readonly Draft[] {
	const { sentence } = statement.said;
	const { clause } = statement;
	if (
		!clause ||
		clause.negated ||
		!isNamed(clause.bareSubject) ||
		/^(?:be|use|seem|appear)$/.test(clause.lemma)
	)
		return [];
	if (/^(?:there|here|then)\b/i.test(clause.bareSubject)) return [];
	const end = phraseEnd(statement, clause.restStart);
	if (end === null) return [];
	const rest = sentence.text.slice(clause.restStart, end);
	if (/^(?:that|whether|how|what|why|it|them|him|her|this|so|not)\b|[“”"]/.test(rest)) return [];
	if (/^(?:by|to|for|from|as|away|off|out|up|down|back|through|hard|\p{Ll}+ly)\b/u.test(rest))
		return [];
	if (/^(?:most|some|others?|many|few|none|nobody|everybody|half)\b/i.test(clause.bareSubject))
		return [];
	const { length } = rest;
	if (/^(?:and|or|but|place|part)\s/.test(rest) || isWholeClause(rest)) return [];
	if (/\b(?:who|which|that|is|are|was|were|has|have|had|will|would)\b/.test(rest.slice(0, length)))
		return [];
	const words = rest.slice(0, length).split(/\s+/).length;
	if (words < 2 || words > 12) return [];
	const at = { start: clause.restStart, end: clause.restStart + length };
	const draft = gapped(statement, { kind: 'claim', at, gap: 'what', hint: '', worth: 0.44 });
	return draft ? [draft] : [];
}
