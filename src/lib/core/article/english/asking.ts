// How an English statement becomes a question: a gap in it, or its words turned round.
import { clozeNote, questionNote, type Draft } from '../draft.ts';
import type { Span } from '../article.ts';
import { withYear } from '../dates.ts';
import type { LooseDate } from '../../deck/loose-date.ts';
import { clauseOf, type Clause } from './clause.ts';
import type { Reading, Said } from './context.ts';
import { edited, lowerFirst, upperFirst, type Edit } from './edits.ts';
import type { Standing } from './stand-alone.ts';
import { readVerb } from './verbs.ts';

type Kind = Draft['kind'];

/** A sentence that can stand alone, with the piece of it that is kept. */
export interface Statement {
	readonly said: Said;
	readonly standing: Standing;
	readonly reading: Reading;
	/** The main clause of what is said, not of "X said that …"; by places in the sentence. */
	readonly clause: Clause | null;
}

export function statementOf(said: Said, standing: Standing, reading: Reading): Statement {
	const { from } = standing;
	const text = withoutAsides(said.sentence.text, standing.edits);
	if (from === 0 && text === said.sentence.text)
		return { said, standing, reading, clause: said.clause };
	const inner = clauseOf(text.slice(from));
	const clause = inner && {
		...inner,
		restStart: inner.restStart + from,
		subjectStart: inner.subjectStart + from
	};
	return { said, standing, reading, clause };
}

/** A piece with one half of a pair of quotation marks or brackets. */
function isTorn(text: string, { start, end }: Span): boolean {
	const piece = text.slice(start, end);
	const opened = piece.indexOf('‘');
	const isOpen = /(?:^|\s)‘[^’]*$/.test(text.slice(0, start));
	return (
		['“”', '()'].some(
			([first, last]) => piece.split(first!).length !== piece.split(last!).length
		) ||
		piece.split('"').length % 2 === 0 ||
		(isOpen ? piece.includes('’') : opened >= 0 && !piece.includes('’', opened))
	);
}

/** With blanks where ", the minister warned," is taken out, so that all places stay. */
const withoutAsides = (text: string, edits: readonly Edit[]): string =>
	edits
		.filter(({ start, end, text: put }) => put === '' && end - start > 4 && start > 0)
		.reduce(
			(left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
			text
		);

export interface Asked {
	readonly kind: Kind;
	/** What is asked for, by places in the sentence. */
	readonly at: Span;
	readonly gap: string;
	readonly hint: string;
	readonly worth: number;
}

/** More words than this make no card: the sentence is cut, or left. */
const MOST_WORDS = 42;

/** The statement with a gap where the answer stood; null where it gets too long or gives the answer away. */
export function gapped(statement: Statement, { kind, at, gap, hint, worth }: Asked): Draft | null {
	const { said, standing, reading } = statement;
	const { text, start } = said.sentence;
	const kept = keptRange(said, at, standing.to);
	if (kept === null || at.start < standing.from) return null;
	// ", the minister told us" is taken out: no part of an answer.
	const isCutOut = ({ start: from, end: to, text: put }: Edit) =>
		put === '' && to - from > 4 && from < at.end && at.start < to;
	if (standing.edits.some(isCutOut) || isTorn(text, at)) return null;
	const needed = standing.edits.filter((edit) => edit.end <= at.start || edit.start >= at.end);
	const edits = [
		...needed,
		...asides(text, kept, at, statement.clause?.restStart ?? 0).filter(
			(aside) => !needed.some(({ start: from, end: to }) => aside.start < to && from < aside.end)
		)
	];
	const answer = tidy(text.slice(at.start, at.end));
	const side = (from: number, to: number) =>
		edited(
			text,
			edits.filter((edit) => edit.start >= from && edit.end <= to),
			from,
			to
		);
	let before = side(kept.start, at.start);
	let behind = side(at.end, kept.end);
	before = before === '' ? '' : `${before} `;
	if (!/^[.,;:?!%’'”"]/.test(behind)) behind = ` ${behind}`;
	behind = behind.trimEnd().replace(/[,;:–—-]$/, '');
	if (!/[.!?]["”’]?$/.test(behind)) behind += '.';
	if (statement.clause === null && !said.sentence.isPoint && !dated(said)) return null;
	before = introduced(before, standing.claimedBy, reading, at.start === kept.start ? '____' : null);
	before = `${contextOf(`${before} ${behind}`, answer, statement)}${before}`;
	const question = `${before}____${behind}`;
	if (
		saysLittle(question) ||
		isUndated(`${question} ${answer}`, reading) ||
		givesAway(`${before} ${behind}`, answer) ||
		question.split(/\s+/).length > MOST_WORDS + 8
	)
		return null;
	return {
		kind,
		question: hint === '' ? question : `${before}____ (${hint})${behind}`,
		answer,
		quote: { start: start + kept.start, end: start + kept.end },
		asks: { start: start + at.start, end: start + at.end },
		claimedBy: standing.claimedBy,
		asOf: asOfOf(said, reading),
		worth:
			worth *
			standing.certainty *
			(question.split(/\s+/).length > 30 ? 0.86 : 1) *
			anchoring(question, kind),
		note: clozeNote(before, gap, answer, behind, hint)
	};
}

/** A line that begins with its date: "Aug. 15, 2026: districts must publish drafts". */
const dated = ({ dates, sentence }: Said): boolean =>
	dates[0]?.start === 0 && sentence.text[dates[0].end] === ':';

/**
 * What the article is about, in front of what names nothing and nobody, or speaks of "the bill" as if
 * one knew which: the name it is about, else its title. Not where that gives the answer away.
 */
function contextOf(whole: string, answer: string, statement: Statement): string {
	const { topic, shortTitle } = statement.reading;
	const outside = whole.replace(/“[^”]*”|"[^"]*"/g, '""').replace(/According to/g, '');
	const isNamed = /\s(?:\p{Lu}\p{Ll}|\p{Lu}{2})/u.test(outside) && statement.clause !== null;
	if (isNamed && !pointsToKnown(outside)) return '';
	if (topic !== null && whole.includes(topic)) return '';
	const known = pointsToKnown(outside);
	const context = topic !== null && !isNamed && !known ? topic : titleOf(statement.reading);
	return context === null || whole.includes(context) || givesAway(context, answer)
		? ''
		: `${context}: `;
}

/** The title, with the name that it is about where it is short and lacks it. */
function titleOf({ topic, shortTitle }: Reading): string | null {
	if (shortTitle === null || topic === null || shortTitle.includes(topic))
		return shortTitle ?? topic;
	return shortTitle.split(/\s+/).length <= 4 ? `${shortTitle} (${topic})` : shortTitle;
}

/** What there is one of for everybody: "the world", "the government". */
const KNOWN_TO_ALL =
	'world|sun|moon|sea|internet|country|state|government|public|police|army|public|economy|weather|climate|future|past|present|time|end|beginning|start|middle|rest|same|first|second|third|last|next|most|least|number|share|total|amount|average|majority|minority|poor|rich|young|old|west|east|north|south|capital|president|prime|election|law|year|month|week|day|spring|summer|autumn|fall|winter|morning|evening|way|fact|idea|case|press|market|environment|population|people|others|family|home|city|town|region|coast|border|river';
const DEFINITE = new RegExp(
	`\\b[Tt]he (?!(?:${KNOWN_TO_ALL})\\b)\\p{Ll}[\\p{Ll}-]+(?<!est)(?:s)?(?=[,.?;:]|\\s(?:is|are|was|were|has|have|had|will|would|must|may|can|could|also|and|or|but|to|from|by|at|on|now|it|they|he|she|as|than)\\b|$)`,
	'u'
);
const pointsToKnown = (question: string): boolean => {
	if (DEFINITE.test(question)) return true;
	// "The increase begins on …"
	const [, noun, verb] = /^The (\p{Ll}+) (\p{Ll}+)/u.exec(question) ?? [];
	const forms = readVerb(verb ?? '')?.forms;
	return (
		noun !== undefined &&
		!new RegExp(`^(?:${KNOWN_TO_ALL})$`).test(noun) &&
		(forms?.has('third') === true || forms?.has('past') === true)
	);
};

/** Appositions, brackets and asides between dashes that a long sentence can do without. */
function asides(text: string, kept: Span, at: Span, predicate: number): readonly Edit[] {
	const piece = text.slice(kept.start, kept.end);
	if (piece.split(/\s+/).length <= 22) return [];
	const found = [
		...piece.matchAll(
			/\s\([^()]{3,}\)|\s[–—]\s[^–—]{8,}?\s[–—](?=\s)|(?<=\p{L}),\s(?:an?|the|which|who|whose|where)\s[^,;:–—“”"]{8,90},(?=\s\p{Ll}+\b)/gu
		)
	];
	return found.flatMap((match): readonly Edit[] => {
		const start = kept.start + match.index;
		const end = start + match[0].length;
		// Behind the verb, a clause between commas is mostly needed by what follows.
		if (match[0].startsWith(',') && end > predicate) return [];
		return end <= at.start || start >= at.end ? [{ start, end, text: '' }] : [];
	});
}

/** A statement without any name floats; a rule or a definition need not have one. */
const anchoring = (question: string, kind: Kind): number =>
	kind === 'statement'
		? 0.95
		: kind === 'rule' ||
			  kind === 'definition' ||
			  /\b(?:must|may|cannot|needs?|has to|have to|required|entitled|obliged|allowed|banned|capped)\b/.test(
					question
			  ) ||
			  /[\s“"(](?:\p{Lu}\p{Ll}|\p{Lu}{2})/u.test(question.replace(/According to/g, '')) ||
			  /^(?!The |An? |Some |Most |Analysts |Two |Three )\p{Lu}\p{L}+’?'?s? /u.test(
					question.replace(
						/^(?:According to|When|What|Who|How|By|From|Since|Until|In|On|Under)\s.*$/,
						''
					)
			  )
			? 1
			: 0.8;

/** "There are ____.", "Seven have said ____": nobody could tell what is asked. */
const saysLittle = (question: string): boolean =>
	(
		question
			.replace(/^According to [^,]+,|^[^?_]{3,90}: /, '')
			.match(/[\p{L}\p{M}’'-]{4,}|\p{Lu}{2,}/gu) ?? []
	).filter((word) => !EMPTY.has(word.toLowerCase())).length < 2;

const EMPTY = new Set(
	'there today have been were they that this with from about said says some most others other have will would could than then when what still only also more less each between until after before over under into'.split(
		' '
	)
);

/** "last year" in an article without a date. */
const isUndated = (question: string, { date }: Reading): boolean =>
	date?.year == null &&
	/\b(?:last|this|next) (?:year|month|week|spring|summer|autumn|fall|winter)\b|\byesterday\b|\btonight\b/.test(
		question
	);

/** A question in words of its own. */
export function asking(
	statement: Statement,
	question: string,
	answer: string,
	asks: Span,
	kind: Kind,
	worth: number
): Draft | null {
	const { said, standing, reading } = statement;
	const { start, end, text } = said.sentence;
	const bare = introducedQuestion(
		question
			.replace(/\s+/g, ' ')
			.replace(/\s+([,?])/g, '$1')
			.replace(/[.,](["”’])\?$/, '$1?')
			.replace(/,\?$/, '?'),
		standing.claimedBy,
		reading
	);
	const full = `${kind === 'definition' ? '' : contextOf(bare, answer, statement)}${bare}`;
	if (isTorn(answer, { start: 0, end: answer.length })) return null;
	if (
		/(?:^|\s)(?:and|or|but|of|in|to|for|with|by|up|as|the|an?|its|their|just|only|not|even|both|either|also)$/.test(
			tidy(answer)
		)
	)
		return null;
	if (
		isUndated(`${full} ${answer}`, reading) ||
		/^(?:According to [^,]+, )?who\b.*\b(?:it|its|they|their|them|he|his|him|she|her)\b/i.test(full)
	)
		return null;
	const words = full.split(/\s+/).length;
	const tidied = tidy(inOwnDates(answer, statement));
	if (words > MOST_WORDS || words < 3 || givesAway(full, answer)) return null;
	const kept = keptRange(said, asks, standing.to) ?? { start: 0, end: text.length };
	return {
		kind,
		question: full,
		answer: tidied,
		quote: { start: start + kept.start, end: Math.min(end, start + kept.end) },
		asks: { start: start + asks.start, end: start + asks.end },
		claimedBy: standing.claimedBy,
		asOf: asOfOf(said, reading),
		worth: worth * standing.certainty * anchoring(full, kind),
		note: questionNote(full, tidied)
	};
}

/** An answer stands in its passage: there it says "on Saturday", not the day's date. */
const inOwnDates = (answer: string, { said: { sentence }, standing }: Statement): string =>
	standing.edits
		.filter(({ text }) => /\d/.test(text))
		.reduce(
			(own, { start, end, text }) => own.replace(text, sentence.text.slice(start, end)),
			answer
		);

export const tidy = (answer: string): string =>
	answer
		.trim()
		.replace(/[,;:.]$/, '')
		.replace(/\s+/g, ' ');

/** Whether the answer's own words of weight stand in the question. */
export function givesAway(question: string, answer: string): boolean {
	const plain = (text: string) =>
		` ${text
			.toLowerCase()
			.replace(/[^\p{L}\p{N}%]+/gu, ' ')
			.trim()} `;
	return plain(question).includes(plain(answer));
}

/** "According to X, " in front, or the name of what it is about where the statement names nothing. */
function introduced(
	before: string,
	claimedBy: string | null,
	reading: Reading,
	first: string | null
): string {
	if (claimedBy !== null) {
		const rest = first === null ? lowerFirst(before, reading) : before;
		return `According to ${claimedBy}, ${rest}`;
	}
	return upperFirst(before);
}

function introducedQuestion(question: string, claimedBy: string | null, reading: Reading): string {
	return claimedBy === null || question.includes(claimedBy)
		? upperFirst(question)
		: `According to ${claimedBy}, ${lowerFirst(question, reading)}`;
}

/**
 * Where a long sentence may be cut, from how many words on. What begins with "which" or "-ing" has its
 * subject in front: there only the end can go.
 */
const CUTS = [
	{ pattern: /;\s+/g, from: 12, onlyEnd: false },
	{
		pattern: /,\s+(?=(?:while|whereas|but|although|though)\s)/g,
		from: MOST_WORDS - 14,
		onlyEnd: false
	},
	{ pattern: /\s[–—]\s/g, from: MOST_WORDS - 6, onlyEnd: false },
	{ pattern: /,\s+(?=and\s)/g, from: MOST_WORDS - 12, onlyEnd: false },
	{ pattern: /,\s+(?=(?:which|who|where|after|as|because|since)\s)/g, from: 26, onlyEnd: true },
	// "by closing … and freezing …", not "takeoff and landing slots".
	{ pattern: /,\s+(?=\p{Ll}+ing\s)|(?<=ing\s.*)\s(?=and\s\p{Ll}+ing\s)/gu, from: 24, onlyEnd: true }
] as const;

/** The part of a sentence that is enough: the clause that the answer stands in, where the whole is long. */
export function keptRange({ sentence: { text } }: Said, at: Span, to = text.length): Span | null {
	let kept = withoutQuotation(text, { start: 0, end: to }, at);
	for (const { pattern, from, onlyEnd } of CUTS) {
		if (text.slice(kept.start, kept.end).split(/\s+/).length <= from) continue;
		const piece = pieceAround(text, kept, at, pattern);
		if (!piece) continue;
		const shorter = onlyEnd ? { start: kept.start, end: piece.end } : piece;
		if (standsAlone(text.slice(shorter.start, shorter.end))) kept = shorter;
	}
	return text.slice(kept.start, kept.end).split(/\s+/).length > MOST_WORDS ? null : kept;
}

/** Without a quotation at its end that adds nothing: 'would cost 2bn a year and "put it on our table"'. */
function withoutQuotation(text: string, kept: Span, at: Span): Span {
	const match = /(?:,|\s(?:and|but|as|calling it|saying))\s+[“"][^“”"]*[”"][.,]?$/.exec(
		text.slice(0, kept.end)
	);
	return match && match.index >= at.end ? { start: kept.start, end: match.index } : kept;
}

function pieceAround(text: string, kept: Span, at: Span, pattern: RegExp): Span | null {
	let { start, end } = kept;
	for (const match of text.matchAll(pattern)) {
		const behind = match.index + match[0].length;
		if (behind <= at.start && behind > start) start = behind;
		else if (match.index >= at.end && match.index < end) end = match.index;
	}
	while (/^(?:while|whereas|but|although|though|and)\s/.test(text.slice(start)))
		start += text.slice(start).indexOf(' ') + 1;
	return start === kept.start && end === kept.end ? null : { start, end };
}

const standsAlone = (piece: string): boolean =>
	clauseOf(piece) !== null &&
	!/^(?:it|its|they|their|he|she|his|her|this|that|these|those|which|who|most|some|both|the (?:other|rest|remaining|second|latter|former))\b/i.test(
		piece
	);

function asOfOf({ dates, sentence }: Said, reading: Reading): LooseDate | null {
	const ahead = /\b(?:will|must|due|by|from)\b/.test(sentence.text);
	const [only, second] = dates;
	// A year in passing ("from 11 percent in 2012") is not when the rest held.
	const isWhen =
		only &&
		(only.grain !== 'year' || /^In (?:the \p{L}+ of )?$/u.test(sentence.text.slice(0, only.start)));
	if (isWhen && !second) return withYear(only.date, reading.date, ahead);
	return reading.date;
}

/** A subject as it stands in a question: resolved, without what is between commas, small where it may be. */
export function subjectOf(clause: Clause, { said, standing, reading }: Statement): string {
	const replaced = standing.edits.find(
		({ start, end }) => start === clause.subjectStart && end > start
	);
	const whole = edited(
		said.sentence.text,
		standing.edits,
		clause.subjectStart,
		clause.subjectStart + clause.subject.length
	);
	const bare = replaced
		? whole
		: whole
				.replace(/,(?!\d)\s(?![^,]*\sand\s[^,]*$).*$/, '')
				.replace(/\s*\([^)]*\)/g, '')
				.trim();
	// "The department on Thursday widened": when is no part of who.
	const subject = (bare === '' ? clause.bareSubject : bare).replace(
		/\s(?:late |early )?on \d{1,2} \p{Lu}\p{L}+(?: \d{4})?$/u,
		''
	);
	// "Engineers want": a sentence begins so, no name does.
	const isPlainPlural =
		/^\p{Lu}\p{Ll}+(?:ers|ors|ists|ants|ents|ees|ians)$/u.test(subject) &&
		!reading.isNamed(subject);
	return isPlainPlural ? subject.toLowerCase() : lowerFirst(subject, reading);
}

/** Words of the sentence from one place to another, with what stands for the words that point elsewhere. */
export function pieceOf({ said, standing }: Statement, from: number, to: number): string {
	return edited(said.sentence.text, standing.edits, from, to);
}

/** What leads in, in small letters and in words that stand alone, as it stands within a question. */
export function leadIn(statement: Statement, { lead }: Clause): string {
	const at = statement.said.sentence.text.indexOf(lead);
	const words = at < 0 ? lead : pieceOf(statement, at, at + lead.length);
	return lowerFirst(words.replace(/\s+/g, ' ').replace(/[\s,]+$/, ''), statement.reading);
}
