// The English rules together: what each finds in an article.
import type { Article } from '../article.ts';
import type { Draft } from '../draft.ts';
import { statementOf } from './read/statement.ts';
import { reasonDrafts } from './rules/reasons.ts';
import { secondPredicate } from './rules/predicates.ts';
import { inContext } from './read/in-context.ts';
import { readEnglish } from './read/context.ts';
import type { Reading, Said } from './read/reading.ts';
import { contrastDrafts, enumerationDrafts, listDrafts } from './rules/contrasts.ts';
import { acronymDrafts, definitionDrafts, termDrafts } from './rules/definitions.ts';
import { dateDrafts } from './rules/dates-asked.ts';
import { figureDrafts } from './rules/facts.ts';
import { peopleDrafts } from './rules/people.ts';
import { foundedDrafts, officeDrafts, officesBeside } from './rules/offices.ts';
import { actionDrafts, claimDrafts, whichDrafts } from './rules/actions.ts';
import { headlineDrafts, identityDrafts, superlativeDrafts } from './rules/headlines.ts';
import { modalDrafts } from './rules/modals.ts';
import { aboutDrafts, arguedDrafts, blamedDrafts, ruledDrafts, saidDrafts } from './rules/said.ts';
import { sideDrafts } from './rules/sides.ts';
import { quotationDrafts, quotedDrafts } from './rules/quoted.ts';
import { standingOf } from './read/stand-alone.ts';

const OF_STATEMENTS = [
	termDrafts,
	figureDrafts,
	dateDrafts,
	modalDrafts,
	identityDrafts,
	sideDrafts,
	superlativeDrafts,
	whichDrafts,
	contrastDrafts,
	enumerationDrafts,
	officeDrafts,
	foundedDrafts,
	arguedDrafts,
	blamedDrafts,
	reasonDrafts
] as const;
const OF_SENTENCES = [
	definitionDrafts,
	acronymDrafts,
	peopleDrafts,
	listDrafts,
	quotedDrafts,
	quotationDrafts,
	officesBeside
] as const;
export function englishDrafts(article: Article): readonly Draft[] {
	const reading = readEnglish(article);
	return reading.said.flatMap((said) => {
		// What the paper says of its author is no news.
		if (isAboutAuthor(said, article)) return [];
		const drafts: Draft[] = OF_SENTENCES.flatMap((find) => find(said, reading));
		const standing = standingOf(said, reading);
		if (standing) {
			const statement = statementOf(said, standing, reading);
			for (const find of OF_STATEMENTS) drafts.push(...find(statement));
			// What is asked by no number, date or rule is asked by what is done, or by whom.
			if (drafts.length < 2) {
				const ruled = ruledDrafts(statement);
				drafts.push(
					...(ruled.length > 0 ? ruled : aboutDrafts(statement)),
					...actionDrafts(statement)
				);
			} else drafts.push(...ruledDrafts(statement).filter((draft) => isApart(draft, drafts)));
			const second = drafts.length < 3 ? secondPredicate(statement) : null;
			if (second) drafts.push(...actionDrafts(second));
			if (drafts.length < 2 || said.index < 3) drafts.push(...headlineDrafts(statement));
			if (drafts.length === 0) drafts.push(...saidDrafts(statement));
			if (drafts.length === 0) drafts.push(...claimDrafts(statement));
		}
		if (standing === null || drafts.length === 0) drafts.push(...inContextDrafts(said, reading));
		return bestOf(drafts);
	});
}

/** What is asked of a sentence together with the one before it, which it points to. */
function inContextDrafts(said: Said, reading: Reading): readonly Draft[] {
	const whole = inContext(said, reading);
	if (whole === null) return [];
	const statement = statementOf(said, whole.standing, reading, whole.context);
	const drafts = OF_STATEMENTS.flatMap((find) => find(statement));
	if (drafts.length < 2) drafts.push(...ruledDrafts(statement), ...actionDrafts(statement));
	return drafts.length > 0 ? drafts : claimDrafts(statement);
}

/** Asks for nothing that another one asks for. */
const isApart = ({ asks }: Draft, others: readonly Draft[]): boolean =>
	others.every((other) => other.asks.start >= asks.end || other.asks.end <= asks.start);

/** "Jo Sample teaches public finance at …" at the foot. */
const isAboutAuthor = ({ sentence }: Said, { about, text }: Article): boolean =>
	about.author !== null &&
	sentence.text.startsWith(about.author) &&
	sentence.start > 0.8 * text.length;

/** Of one sentence no more than so many are worth a reader's time. */
const MOST_OF_A_SENTENCE = 4;

/** And of one kind. */
const MOST_OF_A_KIND = 2;

function bestOf(drafts: readonly Draft[]): readonly Draft[] {
	const best: Draft[] = [];
	for (const draft of [...drafts].sort((a, b) => b.worth - a.worth)) {
		const alike = best.filter(({ kind }) => kind === draft.kind).length;
		if (best.length < MOST_OF_A_SENTENCE && alike < MOST_OF_A_KIND) best.push(draft);
	}
	return best;
}
