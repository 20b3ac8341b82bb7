// What must, may, can or will be, and who demands, rejects or plans what, in English sentences.
import type { Draft } from '../draft.ts';
import {
	asking,
	gapped,
	inverted,
	keptRange,
	pieceOf,
	subjectOf,
	type Statement
} from './asking.ts';
import { readVerb, thirdOf } from './verbs.ts';
import { upperFirst } from './stand-alone.ts';
import { SIDING } from './words.ts';

const RULES = /^(?:must|may|can|cannot|shall|should|will|would)$/;

/** "What must the president do if no candidate reaches that number?" */
export function modalDrafts(statement: Statement): readonly Draft[] {
	const { sentence } = statement.said;
	const { clause } = statement;
	if (!clause || clause.auxiliary === null || !RULES.test(clause.auxiliary) || clause.verb === '')
		return [];
	if (/^(?:be|have|not be|not have|remain|not)\b/.test(clause.verb)) return beDrafts(statement);
	const end = endOfClause(sentence.text, clause.restStart);
	const verbStart = sentence.text.lastIndexOf(clause.verb, clause.restStart);
	if (verbStart < 0) return [];
	const from = verbStart + (clause.verb.startsWith('not ') ? 4 : 0);
	if (/^(?:no|none|nobody|neither|few)\b/i.test(clause.bareSubject)) return [];
	const purpose = purposeIn(sentence.text.slice(from, end));
	const to = purpose === null ? end : from + purpose;
	const answer = pieceOf(statement, from, to);
	const words = answer.split(/\s+/).length;
	if (words < 2 || words > 24) return [];
	const why = purpose === null ? '' : ` ${pieceOf(statement, to, end).replace(/[.,]$/, '')}`;
	if (clause.lead === '' && why === '' && !isTelling(clause.bareSubject)) return [];
	const subject = subjectOf(clause, statement);
	const auxiliary = clause.auxiliary === 'cannot' ? 'can' : clause.auxiliary;
	const not = clause.negated ? ' not' : '';
	const condition = clause.lead === '' ? '' : `, ${leadIn(statement)},`;
	const question = `What ${auxiliary} ${subject}${not} do${why}${condition.replace(/,$/, '')}?`;
	const isRule = /^(?:must|may|can|cannot|shall)$/.test(clause.auxiliary);
	const draft = asking(
		statement,
		question.replace(/\bdo, (?=(?:if|when|under|once|until|in|from|after|before|by)\b)/i, 'do '),
		answer,
		{ start: from, end },
		isRule ? 'rule' : 'claim',
		isRule ? 0.72 : 0.5
	);
	return draft ? [draft] : [];
}

/** Where a purpose or condition begins behind what must be done: "to receive any seats", "if …". */
function purposeIn(text: string): number | null {
	const match =
		/^.{12,}?(?=\s(?:(?:in order )?to\s\p{Ll}+\s\p{L}+|if\s|when\s|unless\s|before\s\p{L}+ing\s|without\s))/u.exec(
			text
		);
	const verb = /^\s(?:in order )?to\s(\p{Ll}+)/u.exec(text.slice(match?.[0].length ?? 0))?.[1];
	if (match && verb !== undefined && !readVerb(verb)?.forms.has('base')) return null;
	return match && text.length - match[0].length > 12 && match[0].split(/\s+/).length >= 3
		? match[0].length
		: null;
}

/** A subject that says of whom the question is: a name, or more than a bare noun. */
const isTelling = (subject: string): boolean =>
	/\p{Lu}/u.test(subject.slice(1)) ||
	subject.split(/\s+/).length >= 3 ||
	/^An?\s\p{Ll}+/u.test(subject);

/** "Devices must be kept in locked pouches", "will be handed over to the authority": a gap for how or to whom. */
function beDrafts(statement: Statement): readonly Draft[] {
	const { sentence } = statement.said;
	const { clause } = statement;
	if (!clause) return [];
	const isRule = /^(?:must|may|can|cannot|shall)$/.test(clause.auxiliary ?? '');
	const whom =
		/^(?:[^,;:.]*?)\b(?:by|to|from)\s((?:the|an?)\s[^,;:.]{4,70}|\p{Lu}[^,;:.]{3,60})(?=[,;:.]|$)/u.exec(
			clause.rest
		);
	const end = endOfClause(sentence.text, clause.restStart);
	const how = sentence.text.slice(clause.restStart, end);
	const words = how.split(/\s+/).length;
	const at = whom
		? {
				start: clause.restStart + whom[0].length - whom[1]!.length,
				end: clause.restStart + whom[0].length
			}
		: isRule && words >= 2 && words <= 16 && isTelling(`${clause.bareSubject} x`)
			? { start: clause.restStart, end }
			: null;
	const draft =
		at &&
		gapped(statement, { kind: isRule ? 'rule' : 'claim', at, gap: 'what', hint: '', worth: 0.6 });
	return draft ? [draft] : [];
}

const MAIN =
	/\b(?:highest|largest|biggest|smallest|longest|oldest|only|most important|capital|headquarters|name|aim|goal|purpose|task|core|centre|center|heart|seat|winner|successor|predecessor)\b/i;

/** "Its highest body is the congress": what is, where there can be only one. */
export function identityDrafts(statement: Statement): readonly Draft[] {
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

/** What leads in, in small letters, as it stands behind a question. */
function leadIn(statement: Statement): string {
	const { sentence } = statement.said;
	const { clause } = statement;
	const at = sentence.text.indexOf(clause!.lead);
	const lead = pieceOf(statement, at, at + clause!.lead.length);
	return lead[0]!.toLowerCase() + lead.slice(1);
}

/** Up to where a further clause begins. */
export function endOfClause(text: string, from: number): number {
	const rest = text.slice(from);
	const stop =
		/(?:[;:]\s|,\s(?=(?:but|while|whereas|although|and\s(?:it|they|he|she|the|its|has|is|will|would|said)|which|who|where|saying|adding|as|because|since|so|after|even|though|until)\b)|\s(?:and|but)\s[“"]|\s[–—]\s|[.!?]["”]?$)/u.exec(
			rest
		);
	return from + (stop ? stop.index : rest.length);
}

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
	deny: 'ing'
};

/** "What does the Medical Association want to do?", "Who rejected the ban?" */
export function sideDrafts(statement: Statement): readonly Draft[] {
	const { sentence } = statement.said;
	const { clause } = statement;
	if (!clause || clause.auxiliary === 'will' || clause.negated) return [];
	const { lemma } = clause;
	const subject = subjectOf(clause, statement);
	const end = endOfClause(sentence.text, clause.restStart);
	const complement = sentence.text.slice(clause.restStart, end);
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
	const isSide = SIDING.includes(lemma) || SIDING.includes(lemma.replace(/e$/, 'es'));
	if (!isSide || complement.split(/\s+/).length < 2) return [];
	const answer = pieceOf(statement, clause.restStart, end);
	if (form === 'ing') {
		const draft = asking(
			statement,
			`What ${inverted(clause, subject)}?`,
			answer,
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
	const draft = asking(
		statement,
		who,
		upperFirst(subject),
		{ start: clause.subjectStart, end: clause.subjectStart + clause.subject.length },
		'statement',
		0.58
	);
	return draft && keptRange(statement.said, draft.asks) !== undefined ? [draft] : [];
}

/** "Glaciologists call" is "who calls". */
function singular(predicate: string): string {
	const [first = ''] = predicate.split(' ');
	const put = { are: 'is', were: 'was', have: 'has', do: 'does' }[first];
	if (put) return predicate.replace(first, put);
	const reading = readVerb(first);
	return reading?.forms.has('base') && !reading.forms.has('past')
		? predicate.replace(first, thirdOf(first))
		: predicate;
}
