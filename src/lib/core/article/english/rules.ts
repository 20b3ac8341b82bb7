// What must, may, can or will be, and who demands, rejects or plans what, in English sentences.
import type { Draft } from '../draft.ts';
import { asking, gapped, inverted, pieceOf, subjectOf, type Statement } from './asking.ts';
import { readVerb, thirdOf } from './verbs.ts';
import { lowerFirst, upperFirst } from './stand-alone.ts';
import { isBody } from './context.ts';
import { withoutSecondVerb } from './facts.ts';
import { ROLES, SIDING } from './words.ts';

const RULES = /^(?:must|may|can|cannot|shall|should|will|would)$/;

/** "What must the president do if no candidate reaches that number?" */
export function modalDrafts(statement: Statement): readonly Draft[] {
	const { sentence } = statement.said;
	const { clause } = statement;
	if (!clause || clause.auxiliary === null || !RULES.test(clause.auxiliary) || clause.verb === '')
		return [];
	if (/^(?:be|have|not be|not have|remain)\b/.test(clause.verb)) return beDrafts(statement);
	const end = endOf(statement, clause.restStart);
	const verbStart = sentence.text.lastIndexOf(clause.verb, clause.restStart);
	if (verbStart < 0) return [];
	const from = verbStart + (clause.verb.startsWith('not ') ? 4 : 0);
	if (/^(?:no|none|nobody|neither|few)\b/i.test(clause.bareSubject)) return [];
	const purpose = purposeIn(sentence.text.slice(from, end));
	const to = purpose === null ? end : from + purpose;
	const answer = pieceOf(statement, from, to);
	const words = answer.split(/\s+/).length;
	if (words < (clause.negated ? 1 : 2) || words > 24) return [];
	const isBare = purpose === null && clause.lead === '' && statement.standing.claimedBy === null;
	if (isBare && /^(?:can|could|should)$/.test(clause.auxiliary)) return [];
	const why = purpose === null ? '' : ` ${pieceOf(statement, to, end).replace(/[.,]$/, '')}`;
	if (
		clause.lead === '' &&
		why === '' &&
		!isTelling(clause.bareSubject) &&
		!isOfClaimant(statement)
	)
		return [];
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
	const end = endOf(statement, clause.restStart);
	const how = sentence.text.slice(clause.restStart, end);
	const words = how.split(/\s+/).length;
	const at = whom
		? {
				start: clause.restStart + whom[0].length - whom[1]!.length,
				end: clause.restStart + whom[0].length
			}
		: isRule && words >= 2 && words <= 16
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

/** Up to where a further clause begins, or what stands alone ends. */
const endOf = ({ said, standing }: Statement, from: number): number =>
	Math.min(
		endOfClause(said.sentence.text, from),
		standing.to,
		// Where ", the operator says" begins.
		...standing.edits
			.filter(
				({ start, end, text }) =>
					text === '' && start > from && end >= said.sentence.text.length - 1
			)
			.map(({ start }) => start)
	);

/** Up to where a further clause begins. */
export function endOfClause(text: string, from: number): number {
	const rest = text.slice(from);
	const stop =
		/(?:[;:]\s|,\s(?=(?:but|while|whereas|although|and\s(?:it|they|he|she|the|its|has|is|will|would|said)|which|who|where|saying|adding|as|because|since|so|after|even|though|until)\b)|,\s(?=\p{Ll}+ing\b)|\s(?:and|but)\s[“"]|\s[–—]\s|[.!?]["”]?$)/u.exec(
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
	const answer = pieceOf(statement, clause.restStart, end);
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

/** Verbs that say too little by themselves. */
const LIGHT = new Set(
	'meet visit join tell urge ask be have do make take get come go give let see know say tell seem keep put set stand turn run look mean hold find add begin start become remain lie fall rise grow lead bring leave'.split(
		' '
	)
);

/** "What did Orrland avoid by agreeing to pay a fine?": what somebody named does, where no number says it sharper. */
export function actionDrafts(statement: Statement): readonly Draft[] {
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
	const end = endOf(statement, clause.restStart);
	if (amounts.some((amount) => amount.start < end && amount.end > clause.restStart)) return [];
	const complement = withoutSecondVerb(sentence.text.slice(clause.restStart, end));
	const that = /^that\s/.exec(complement)?.[0].length ?? 0;
	if (
		!that &&
		/^(?:by|in|on|at|to|for|from|with|as|about|into|over|under|between|against|through|of|out|up|down|off|away|back|only|not|so|very|too|well|again|it|them|him|her|this|these|those|such|whether|how|what|why|when|and|or|but|after|before|because|if|until|since|while|\p{Ll}+ly)\b/u.test(
			complement
		)
	)
		return [];
	const object = that ? complement.length : objectLength(complement);
	const answer = pieceOf(statement, clause.restStart + that, clause.restStart + object);
	const words = answer.split(/\s+/).length;
	if (words < 2 || words > 22) return [];
	const behind = complement.slice(object).trim();
	const tail =
		behind === ''
			? ''
			: ` ${pieceOf(statement, clause.restStart + object, clause.restStart + complement.length)}`;
	const question = `What ${inverted(clause, subjectOf(clause, statement))}${tail}?`;
	const asks = { start: clause.restStart + that, end: clause.restStart + object };
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

const isNamed = (subject: string): boolean =>
	/\p{Lu}/u.test(subject.slice(1)) ||
	/^\p{Lu}\p{L}+$/u.test(subject) ||
	subject.split(/\s+/).length >= 3;

/** An object up to where its circumstances begin: "suspension | by agreeing to …". */
function objectLength(complement: string): number {
	const match =
		/^(?:\S+\s){1,}?\S+?(?=\s(?:by\s\p{Ll}+ing|in\s(?:order|the)|on\s(?:the|\d)|after\s|before\s|because\s|when\s|if\s|until\s|since\s|during\s|despite\s|under\s(?:a|the)|at\s(?:a|the)|without\s|while\s|as\s))/u.exec(
			complement
		);
	return match ? match[0].length : complement.length;
}

/** "Who won a narrow majority in the election?": what a headline says, by whom or what it is about. */
export function headlineDrafts(statement: Statement): readonly Draft[] {
	const { sentence } = statement.said;
	const { clause } = statement;
	if (!clause || sentence.paragraph > 6 || sentence.place > 0 || !isNamed(clause.bareSubject))
		return [];
	const whole = pieceOf(
		statement,
		clause.subjectStart,
		clause.subjectStart + clause.subject.length
	).replace(/,$/, '');
	if (whole.split(/\s+/).length > 12 || /^(?:it|he|she|they|there)\b/i.test(whole)) return [];
	const end = endOf(statement, clause.restStart);
	const predicate = singular(
		pieceOf(statement, clause.subjectStart + clause.subject.length, end).replace(/^,\s*/, '')
	);
	if (predicate.split(/\s+/).length < 5) return [];
	const asks = { start: clause.subjectStart + clause.subject.length, end };
	const draft = asking(
		statement,
		`${isActor(whole) ? 'Who' : 'What'} ${predicate}?`,
		whole,
		asks,
		'claim',
		0.58
	);
	return draft ? [draft] : [];
}

const isActor = (subject: string): boolean =>
	!LAW.test(subject) &&
	(isBody(subject) ||
		ACTOR.test(subject) ||
		/^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?$/u.test(subject));
const LAW =
	/\b(?:Act|Law|Bill|Treaty|Convention|Agreement|Charter|Code|Constitution|Protocol|Accord|Pact|Declaration|Directive|Plan)\b/;
const ACTOR = new RegExp(
	`\\b(?:${ROLES.join('|')}|people|scientists|officials|voters|workers|coalition|opposition|government|ministers)s?\\b`,
	'i'
);

/** "What remains the most sensitive element of the negotiations?" */
export function superlativeDrafts(statement: Statement): readonly Draft[] {
	const { sentence } = statement.said;
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
	if (whole.split(/\s+/).length > 14 || /^(?:here|it|he|she|they|there|that|this)\b/i.test(whole))
		return [];
	const predicate = singular(
		pieceOf(statement, clause.subjectStart + clause.subject.length, end).replace(/^,\s*/, '')
	);
	const asks = { start: clause.subjectStart + clause.subject.length, end };
	const draft = asking(
		statement,
		`${isActor(whole) ? 'Who' : 'What'} ${predicate}?`,
		whole,
		asks,
		'claim',
		0.62
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

/** "According to the charity, what will it do?": the pronoun has its name in front. */
const isOfClaimant = ({ clause, standing }: Statement): boolean =>
	standing.claimedBy !== null && /^(?:it|he|she|they)$/i.test(clause?.bareSubject ?? '');

/** "…, which allows the army to ____": what a clause behind a comma says of what stands before it. */
export function whichDrafts(statement: Statement): readonly Draft[] {
	const { text } = statement.said.sentence;
	const match =
		/,\s(?:which|who)\s(?:(?:will|would|can|could|must|may|has|have|had|is|are|was|were)\s)?(?:\p{Ll}+ly\s)?\p{Ll}+(?:\s\p{Ll}+ed\b)?\s(?<what>[^,;:–—“”"]{14,110})(?=[,;.]|$)/u.exec(
			text.slice(0, statement.standing.to)
		);
	const what = match?.groups?.['what'];
	if (!match || !what || /^(?:is|are|was|were|has|it|them|said|says)\b/.test(what)) return [];
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
	const draft = gapped(statement, {
		kind: isRule ? 'rule' : 'claim',
		at: { start, end: start + what.length },
		gap: 'what',
		hint: '',
		worth: isRule ? 0.6 : 0.48
	});
	return draft ? [draft] : [];
}

/** A claim that no sharper question was found for: what is said of somebody or something named is the gap. */
export function claimDrafts(statement: Statement): readonly Draft[] {
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
	const end = endOf(statement, clause.restStart);
	const rest = sentence.text.slice(clause.restStart, end);
	if (/^(?:that|whether|how|what|why|it|them|him|her|this|so|not)\b|[“”"]/.test(rest)) return [];
	if (/^(?:by|for|from|as|\p{Ll}+ly)\b/u.test(rest)) return [];
	const length = objectLength(withoutSecondVerb(rest));
	if (/\b(?:who|which|that|is|are|was|were|has|have|had|will|would)\b/.test(rest.slice(0, length)))
		return [];
	const words = rest.slice(0, length).split(/\s+/).length;
	if (words < 2 || words > 12) return [];
	const at = { start: clause.restStart, end: clause.restStart + length };
	const draft = gapped(statement, { kind: 'claim', at, gap: 'what', hint: '', worth: 0.46 });
	return draft ? [draft] : [];
}

const isSide = (lemma: string): boolean => SIDING.includes(lemma);
