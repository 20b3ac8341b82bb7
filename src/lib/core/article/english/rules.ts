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
	return match && text.length - match[0].length > 12 && match[0].split(/\s+/).length >= 3
		? match[0].length
		: null;
}

/** A subject that says of whom the question is: a name, or more than a bare noun. */
const isTelling = (subject: string): boolean =>
	/\p{Lu}/u.test(subject.slice(1)) ||
	subject.split(/\s+/).length >= 3 ||
	/^An?\s\p{Ll}+/u.test(subject);

/** "The number of permits is capped …", "will be handed over to …": a gap for who or what. */
function beDrafts(statement: Statement): readonly Draft[] {
	const { sentence } = statement.said;
	const { clause } = statement;
	const behind =
		/^(?:[^,;:.]*?)\b(?:by|to|from)\s((?:the|an?)\s[^,;:.]{4,70}|\p{Lu}[^,;:.]{3,60})(?=[,;:.]|$)/u.exec(
			clause!.rest
		);
	if (!behind) return [];
	const start = clause!.restStart + behind[0].length - behind[1]!.length;
	const draft = gapped(statement, {
		kind: 'rule',
		at: { start, end: start + behind[1]!.length },
		gap: 'whom',
		hint: '',
		worth: 0.5
	});
	return draft ? [draft] : [];
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
		/(?:[;:]\s|,\s(?=(?:but|while|whereas|although|and\s(?:it|they|he|she|the|its|has|is|will|would|said)|which|who|where|saying|adding|as|because|since|so|after|even|though|until)\b)|\s[–—]\s|[.!?]["”]?$)/u.exec(
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
	const who = upperFirst(
		`who ${pieceOf(statement, clause.subjectStart + clause.subject.length, end).replace(/^,\s*/, '')}?`
	);
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
