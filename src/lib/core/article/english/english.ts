// What English gives so that cards are found in its articles: its words, its reading, its rules and their order.
//
// read/ says what stands in a sentence and whether it stands alone, ask/ how a statement becomes a question,
// and each rule of rules/ is one shape of sentence, with examples beside it. No general language library does
// this: those that were measured find false names, or hardly any for their bytes.
//
// A sentence becomes a card only if it stands alone. Pronouns, "the commission" and "last year" are put into
// words, or the sentence is asked together with the one before it, or dropped.
import type { Article } from '../article.ts';
import type { ArticleLanguage } from '../article-language.ts';
import type { Draft } from '../draft.ts';
import { bestOf, firstFound, found, type FoundDraft } from '../rule.ts';
import { announcedBy } from './read/announced-points.ts';
import { readEnglish } from './read/context.ts';
import { inContext } from './read/in-context.ts';
import { secondPredicate } from './read/predicates.ts';
import { inTheNameOf } from './ask/in-the-name-of.ts';
import { quotedSentences, quotedStatement } from './read/quoted-statements.ts';
import type { Reading, ReadSentence } from './read/reading.ts';
import { standingOf } from './read/stand-alone.ts';
import { statementOf, type Statement } from './read/statement.ts';
import { ENGLISH } from './read/words.ts';
import { actions, claims, whichClauses } from './rules/actions.ts';
import {
	apposedTerms,
	dashedTerms,
	definitionsOf,
	inOtherWords,
	soCalled
} from './rules/apposed-terms.ts';
import { asserted, blamedFor, cited } from './rules/asserted.ts';
import {
	afterWhat,
	causes,
	outcomes,
	purposes,
	whichFacts,
	whoThere,
	withWhom
} from './rules/consequences.ts';
import { didNot, eitherOr, formerly, insteadOf, otherSides, whoDidNot } from './rules/contrasts.ts';
import { dates } from './rules/dates.ts';
import { bracketedMeanings, dashedNames, otherNames } from './rules/terms-beside.ts';
import { acronyms, glossaries, isAs, meanings, namedTerms } from './rules/definitions.ts';
import { asWhat, byWhom, whatDone, where, whoDid } from './rules/events.ts';
import { figures } from './rules/figures.ts';
import { headlines, identities, superlatives } from './rules/headlines.ts';
import { announcedLists, bulletedLists, enumerations } from './rules/lists.ts';
import { hasUntil, isTo, toBe, toDo } from './rules/modals.ts';
import { foundings, offices, officesBesideQuotations } from './rules/offices.ts';
import { people } from './rules/people.ts';
import { quotations, quotedFigures, quotedGaps } from './rules/quoted.ts';
import { reasons } from './rules/reasons.ts';
import { argued, blames, rulings, sayings, speakers } from './rules/said.ts';
import { denies, takesSide, urges, wants, wantsToDo } from './rules/sides.ts';

/** Of a term, one meaning: the first that is found. */
const OF_TERMS = [
	glossaries,
	soCalled,
	isAs,
	meanings,
	apposedTerms,
	dashedTerms,
	inOtherWords,
	definitionsOf,
	otherNames,
	dashedNames,
	bracketedMeanings
] as const;

const OF_SENTENCES = [
	acronyms,
	people,
	announcedLists,
	bulletedLists,
	officesBesideQuotations
] as const;

/** In the speaker's own words; who said it, where nothing else is asked of a quotation. */
const OF_QUOTATIONS = [quotedFigures, quotedGaps, quotations] as const;

const OF_STATEMENTS = [
	namedTerms,
	figures,
	dates,
	toDo,
	toBe,
	isTo,
	hasUntil,
	identities,
	wantsToDo,
	urges,
	wants,
	denies,
	takesSide,
	superlatives,
	whichClauses,
	otherSides,
	insteadOf,
	formerly,
	enumerations,
	offices,
	foundings,
	argued,
	blames,
	asserted,
	blamedFor,
	cited,
	reasons
] as const;

/** Asked where the others find little: what was ruled or said of what, what is done, by whom, who says so. */
const ELSE = [rulings, sayings, actions, headlines, speakers, claims] as const;

/** What is asked of the single sentences of a quotation; what they say of what, where none of these finds anything. */
const OF_QUOTED = [figures, dates, toDo, toBe, isTo, hasUntil, wantsToDo, urges, wants, reasons];

/** What tells most of a sentence as a gap: of these, only one or two of a sentence, and only beside what else is asked. */
const HEARTS = [
	didNot,
	whoDidNot,
	eitherOr,
	whoThere,
	causes,
	withWhom,
	purposes,
	outcomes,
	byWhom,
	asWhat,
	where,
	whatDone,
	whichFacts,
	afterWhat,
	whoDid
] as const;

export const SENTENCE_RULES = [...OF_TERMS, ...OF_SENTENCES, ...OF_QUOTATIONS];
export const STATEMENT_RULES = [...OF_STATEMENTS, ...HEARTS, ...ELSE];

const MOST_OF_A_SENTENCE = 4;

export const english: ArticleLanguage<Reading> = {
	tag: 'en',
	words: ENGLISH,
	read: readEnglish,
	rules: [...SENTENCE_RULES, ...STATEMENT_RULES],
	drafts: (reading) =>
		// What the paper says of its author is no news.
		reading.said.flatMap((said) =>
			isAboutAuthor(said, reading.article)
				? []
				: [
						...bestOf(draftsOf(said, reading), MOST_OF_A_SENTENCE),
						...bestOf(quotedDrafts(said, reading), MOST_OF_A_SENTENCE)
					]
		)
};

function draftsOf(said: ReadSentence, reading: Reading): readonly FoundDraft[] {
	const inArticle = { said, reading };
	const drafts = [
		...(beginsQuoted(said) ? [] : firstFound(OF_TERMS, inArticle)),
		...OF_SENTENCES.flatMap((rule) => found(rule, inArticle))
	];
	const standing = standingOf(said, reading);
	if (standing)
		addStatement(drafts, statementOf(said, standing, reading, announcedBy(said, reading)));
	if (standing === null || drafts.length === 0) drafts.push(...inContextDrafts(said, reading));
	return drafts;
}

/** What each sentence of a quotation claims, in the name of who is quoted. */
function quotedDrafts(said: ReadSentence, reading: Reading): readonly FoundDraft[] {
	const inArticle = { said, reading };
	const claimed = quotedSentences(said, reading).flatMap((quoted) => {
		const statement = quotedStatement(quoted, reading);
		if (statement === null) return [];
		const drafts = OF_QUOTED.flatMap((rule) => found(rule, statement));
		if (drafts.length === 0) drafts.push(...firstFound([actions, sayings, claims], statement));
		return drafts.map((draft) => inTheNameOf(quoted.speech.speaker, draft, said, reading));
	});
	const own = [...found(quotedFigures, inArticle), ...found(quotedGaps, inArticle)];
	const all = [...claimed, ...own.filter((draft) => isApart(draft, claimed))];
	return all.length > 0 ? all : found(quotations, inArticle);
}

/** What somebody is quoted with explains no term. */
const beginsQuoted = ({ sentence }: ReadSentence): boolean => /^[“"]/.test(sentence.text);

/** What is asked by no number, date or rule is asked by what is done, or by whom. */
function addStatement(drafts: FoundDraft[], statement: Statement): void {
	const terms = drafts.length;
	for (const rule of OF_STATEMENTS) drafts.push(...found(rule, statement));
	const sharp = () => drafts.length - terms;
	if (sharp() < 2)
		drafts.push(...firstFound([rulings, sayings], statement), ...found(actions, statement));
	else drafts.push(...found(rulings, statement).filter((draft) => isApart(draft, drafts)));
	const second = sharp() < 3 ? secondPredicate(statement) : null;
	if (second) drafts.push(...found(actions, second).filter((draft) => isApart(draft, drafts)));
	drafts.push(...heartsOf(statement, drafts, sharp() < 2 ? 2 : 1));
	if (sharp() === 0) drafts.push(...found(headlines, statement));
	if (sharp() === 0) drafts.push(...firstFound([speakers, claims], statement));
}

/** The most telling phrases that nothing else asks for. */
function heartsOf(
	statement: Statement,
	others: readonly FoundDraft[],
	most: number
): readonly FoundDraft[] {
	const kept: FoundDraft[] = [];
	const all = HEARTS.flatMap((rule) => found(rule, statement)).sort((a, b) => b.worth - a.worth);
	for (const draft of all)
		if (
			kept.length < most &&
			isApart(draft, [...others, ...kept]) &&
			// Who it was, where that is all there is to ask, or much of it.
			(draft.rule !== whoDid.name ||
				draft.worth > 0.45 ||
				(others.length === 0 && kept.length === 0))
		)
			kept.push(draft);
	return kept;
}

/** What is asked of a sentence together with the one before it, which it points to. */
function inContextDrafts(said: ReadSentence, reading: Reading): readonly FoundDraft[] {
	const whole = inContext(said, reading);
	if (whole === null) return [];
	const statement = statementOf(said, whole.standing, reading, whole.context);
	const drafts = OF_STATEMENTS.flatMap((rule) => found(rule, statement));
	if (drafts.length < 2) drafts.push(...found(rulings, statement), ...found(actions, statement));
	if (drafts.length < 2) drafts.push(...heartsOf(statement, drafts, 1));
	return drafts.length > 0 ? drafts : found(claims, statement);
}

/** Asks for nothing that another one asks for. */
const isApart = ({ asks }: Draft, others: readonly Draft[]): boolean =>
	others.every((other) => other.asks.start >= asks.end || other.asks.end <= asks.start);

/** "Jo Sample teaches public finance at …" at the foot. */
const isAboutAuthor = ({ sentence }: ReadSentence, { about, text }: Article): boolean =>
	about.author !== null &&
	sentence.text.startsWith(about.author) &&
	sentence.start > 0.8 * text.length;
