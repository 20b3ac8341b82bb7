// Who leads, owns or represents what: the name is asked for, as "Who runs the programme?".
import type { InArticle, SentenceRule, StatementRule } from '../rule.ts';
import { asking } from '../ask/question.ts';
import { pieceOf, type Statement } from '../read/statement.ts';
import type { Draft } from '../../draft.ts';
import { endOf, withoutSecondVerb } from '../read/clause-end.ts';
import { directSpeechOf } from '../read/direct-speech.ts';
import { isBody, peopleIn, withoutRole } from '../read/people-named.ts';
import { points } from '../read/points-elsewhere.ts';

const HOLDS =
	'(?:has|had) (?:led|run|headed|chaired|directed|managed|coached|edited|owned)|ran|runs|leads|heads|chairs|directs|manages|owns|founded|represents|oversees|edits|coaches|commands|led|headed|chaired|owned|invented|discovered|designed';
const RELATIVE = new RegExp(
	`,\\s(?:who|which)\\s(?:now\\s|also\\s)?(?<what>(?:${HOLDS})\\s(?:the|an?|all|its|their|\\p{Lu})(?:[^,;:–—“”"]|(?<=\\d),(?=\\d)){4,80})(?=[,.;]|$)`,
	'u'
);

const FOUNDED = new RegExp(
	`(?:\\s\\([\\p{Lu}\\p{N}]{2,8}\\))?,\\s(?:which\\s(?:(?:was|were)\\s|(?:the\\s)?[\\p{L}’' ]{3,30}\\s))?(?<what>founded|set up|created|established|built|introduced|opened|signed|adopted|passed|launched|completed|finished|formed|discovered|invented)\\s(?:by\\s[^,;:–—]{3,50}?\\s)?in\\s(?<date>(?:\\p{Lu}\\p{L}+\\s)?(?:1[5-9]|20)\\d{2})\\b`,
	'u'
);

/** "The National Pension Fund (NPF), which was set up in 1957 and supports …": since when there is what is named. */
export const foundings: StatementRule = { name: 'founded', finds: foundedDrafts };

function foundedDrafts(statement: Statement): readonly Draft[] {
	const { said, clause } = statement;
	const { text } = said.sentence;
	const match = FOUNDED.exec(text);
	const named = match && said.names.find(({ end }) => end === match.index);
	if (!match || !named || match.index + match[0].length > statement.standing.to) return [];
	const date = match.groups!['date']!;
	const start = match.index + match[0].length - date.length;
	const article = /\b[Tt]he\s$/.test(text.slice(0, named.start)) ? 'the ' : '';
	const draft = asking(
		statement,
		`${date.length === 4 ? 'In which year' : 'When'} was ${article}${named.text} ${match.groups!['what']}?`,
		date,
		{ start, end: start + date.length },
		'date',
		0.6
	);
	return draft && clause ? [{ ...draft, claimedBy: null }] : [];
}

/** "“…,” said Jo Sample, who has led the Harbour Office since 2023": what a quotation's sentence tells beside it. */
export const officesBesideQuotations: SentenceRule = {
	name: 'office-beside',
	finds: officesBeside
};

function officesBeside({ said, reading }: InArticle): readonly Draft[] {
	const { text } = said.sentence;
	const isQuoted = directSpeechOf(said, reading)?.statementEnd === null;
	if (!isQuoted && !/^["“‘]/.test(text)) return [];
	const standing = { edits: [], claimedBy: null, from: 0, to: text.length, certainty: 0.9 };
	const statement = { said, standing, reading, clause: null, context: null };
	return officeDrafts(statement).filter(
		({ asks, question }) =>
			(isQuoted || asks.start > said.sentence.start) && !points(question, reading)
	);
}

/** "Estmark Water, which owns the reservoir", "Corrigan leads the haddock survey at the institute". */
export const offices: StatementRule = { name: 'office', finds: officeDrafts };

function officeDrafts(statement: Statement): readonly Draft[] {
	const { said, clause } = statement;
	const { text } = said.sentence;
	const relative = RELATIVE.exec(text.slice(0, statement.standing.to));
	const named = relative && said.names.find(({ end }) => end === relative.index);
	if (relative && named) {
		const start = relative.index + relative[0].indexOf(relative.groups!['what']!);
		return asked(statement, named, start, relative.index + relative[0].length);
	}
	if (!clause || clause.auxiliary !== null || clause.lead !== '' || !HOLDING.test(clause.verb))
		return [];
	const subject = said.names.find(({ start }) => start === clause.subjectStart);
	if (!subject || clause.subject.replace(/,.*$/, '') !== subject.text) return [];
	const from = text.indexOf(clause.verb, clause.subjectStart + clause.subject.length);
	const end = endOf(statement, clause.restStart);
	return asked(
		statement,
		subject,
		from,
		clause.restStart + withoutSecondVerb(text.slice(clause.restStart, end)).length
	);
}

const HOLDING = new RegExp(`^(?:${HOLDS})$`);

function asked(
	statement: Statement,
	name: { readonly text: string; readonly start: number; readonly end: number },
	from: number,
	to: number
): readonly Draft[] {
	const { people } = statement.reading;
	const bare = isBody(name.text) ? name.text : withoutRole(name.text);
	const person = peopleIn(bare, people)[0]?.[1] ?? null;
	// In front of what the person says, it is the paper's own.
	const isAside = from < statement.standing.from;
	const piece = isAside
		? statement.said.sentence.text.slice(from, to)
		: pieceOf(statement, from, to);
	const what = piece.replace(/,\s.*$|[,.]$/, '');
	if (isAside && points(what, statement.reading)) return [];
	const words = what.split(/\s+/).length;
	// "Jo Sample, MD, who runs …"
	if (
		words < 3 ||
		words > 16 ||
		/^(?:M\.?D|Ph\.?D|MP|MEP|QC|KC|Jr|Sr|Esq|RN|MBE|OBE|CBE)\.?$/.test(name.text)
	)
		return [];
	const draft = asking(
		isAside
			? { ...statement, standing: { ...statement.standing, claimedBy: null, from: 0 } }
			: statement,
		`${person === null && !isBody(bare) ? 'Who or what' : 'Who'} ${what}?`,
		person ?? bare,
		{ start: name.start, end: name.end },
		person === null ? 'claim' : 'person',
		0.62
	);
	return draft ? [draft] : [];
}
