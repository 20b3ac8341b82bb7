// What the first sentences say, what there is only one of, and what is the most of its kind.
import type { StatementRule } from '../rule.ts';
import { asking } from '../ask/question.ts';
import { pieceOf, subjectOf, type Statement } from '../read/statement.ts';
import type { Draft } from '../../draft.ts';
import { isActor } from '../read/actors.ts';
import { ROLE } from '../read/appositions.ts';
import { peopleIn } from '../read/people-named.ts';
import type { Reading } from '../read/reading.ts';
import { endOf, isNamed, singular } from '../read/clause-end.ts';

const MAIN =
	/\b(?:highest|largest|biggest|smallest|longest|oldest|only|most important|capital|headquarters|name|aim|goal|purpose|task|core|centre|center|heart|seat|winner|successor|predecessor)\b/i;

/** "Its highest body is the congress": what is, where there can be only one. */
export const identities: StatementRule = { name: 'identity', finds: identityDrafts };

function identityDrafts(statement: Statement): readonly Draft[] {
	const { sentence } = statement.said;
	const { clause } = statement;
	if (
		!clause ||
		clause.lemma !== 'be' ||
		clause.verb !== '' ||
		clause.negated ||
		!MAIN.test(clause.bareSubject)
	)
		return [];
	const stop = /,\s|[;:.]|\s[–—]\s|$/.exec(clause.rest)!.index;
	const answer = clause.rest.slice(0, stop);
	const words = answer.split(/\s+/).length;
	if (/^the most\b/.test(answer) || !/^(?:the|an?|\p{Lu})/u.test(answer) || words < 2 || words > 14)
		return [];
	const at = { start: clause.restStart, end: clause.restStart + stop };
	const draft = asking(
		statement,
		`What ${clause.auxiliary} ${subjectOf(clause, statement)}?`,
		pieceOf(statement, at.start, at.end),
		at,
		'claim',
		0.66
	);
	return draft && sentence.text !== '' ? [draft] : [];
}

/** "Who won a narrow majority in the election?": what a headline says, by whom or what it is about. */
export const headlines: StatementRule = { name: 'headline', finds: headlineDrafts };

function headlineDrafts(statement: Statement): readonly Draft[] {
	const { sentence } = statement.said;
	const { clause } = statement;
	if (
		!clause ||
		clause.negated ||
		sentence.paragraph > 6 ||
		sentence.place > 0 ||
		!isNamed(clause.bareSubject) ||
		// "What says that …?"
		/^(?:say|tell|state|argue|claim|warn|read)$/.test(clause.lemma)
	)
		return [];
	const whole = pieceOf(
		statement,
		clause.subjectStart,
		clause.subjectStart + clause.subject.length
	).replace(/,$/, '');
	if (
		whole.split(/\s+/).length > 12 ||
		/^(?:it|he|she|they|there|somebody|someone|nobody|everybody|everyone|nothing|something)\b/i.test(
			whole
		)
	)
		return [];
	const end = endOf(statement, clause.restStart);
	const predicate = singular(
		pieceOf(statement, clause.subjectStart + clause.subject.length, end).replace(/^,\s*/, '')
	);
	if (predicate.split(/\s+/).length < 5) return [];
	const asks = { start: clause.subjectStart + clause.subject.length, end };
	const draft = asking(
		statement,
		`${whoOrWhat(whole, predicate, statement.reading)} ${predicate}?`,
		whole,
		asks,
		'claim',
		0.58
	);
	return draft ? [draft] : [];
}

/** "What remains the most sensitive element of the negotiations?" */
export const superlatives: StatementRule = { name: 'superlative', finds: superlativeDrafts };

function superlativeDrafts(statement: Statement): readonly Draft[] {
	const { clause } = statement;
	if (!clause || clause.negated || !/^(?:be|remain|become)$/.test(clause.lemma)) return [];
	if (
		!/^(?:one of |among )?(?:the|its|their|[\p{Lu}][\p{L}’'.]*[’']s)\s(?:\p{L}+\s)?(?:most|largest|biggest|highest|lowest|first|last|only|main|key|central|longest|oldest|youngest|smallest|worst|best|core|primary|leading|\p{Ll}+est)\b/u.test(
			clause.rest
		)
	)
		return [];
	const end = endOf(statement, clause.restStart);
	const whole = pieceOf(
		statement,
		clause.subjectStart,
		clause.subjectStart + clause.subject.length
	).replace(/,$/, '');
	if (
		whole.split(/\s+/).length > 14 ||
		/[’']s$|^(?:here|it|he|she|they|there|that|this)\b/i.test(whole)
	)
		return [];
	const predicate = singular(
		pieceOf(statement, clause.subjectStart + clause.subject.length, end).replace(/^,\s*/, '')
	);
	const asks = { start: clause.subjectStart + clause.subject.length, end };
	const draft = asking(
		statement,
		`${ofThese(predicate) ?? whoOrWhat(whole, predicate, statement.reading)} ${predicate}?`,
		whole,
		asks,
		'claim',
		0.62
	);
	return draft ? [draft] : [];
}

/** "is the first of four countries": "Which country". */
function ofThese(predicate: string): string | null {
	const of =
		/\bof (?:the )?(?:\p{L}+ )?(countries|cities|states|towns|companies|islands|regions)\b/u.exec(
			predicate
		)?.[1];
	return of ? `Which ${of.replace(/ies$/, 'y').replace(/s$/, '')}` : null;
}

/** A person is asked for by who, a body by who where it acts; "is the highest court" asks what. */
function whoOrWhat(subject: string, predicate: string, { people }: Reading): 'Who' | 'What' {
	const isPerson = peopleIn(subject, people).some(([, full]) => subject.endsWith(full));
	if (
		isPerson ||
		/^(?:was|were|is|are|has been) (?:born|married|elected|appointed|sworn|arrested|jailed|killed|injured|nominated)\b/.test(
			predicate
		)
	)
		return 'Who';
	const isWhat = /^(?:is|are|was|were|remains?|became|becomes?)\s(?:the|an?|one)\b/.test(predicate);
	return isActor(subject) &&
		!(isWhat && !ROLE.test(predicate.split(/\b(?:of|in|that|which)\b/)[0]!))
		? 'Who'
		: 'What';
}
