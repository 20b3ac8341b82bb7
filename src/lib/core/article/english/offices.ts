// Who leads, owns or represents what: the name is asked for, as "Who runs the programme?".
import { asking, pieceOf, type Statement } from './asking.ts';
import type { Draft } from '../draft.ts';
import { endOf } from './clause-end.ts';
import { isBody, peopleIn, withoutRole } from './context.ts';
import { withoutSecondVerb } from './facts.ts';

const HOLDS =
	'runs|leads|heads|chairs|directs|manages|owns|founded|represents|oversees|edits|coaches|commands|led|headed|chaired|owned|invented|discovered|designed';
const RELATIVE = new RegExp(
	`,\\s(?:who|which)\\s(?:now\\s|also\\s)?(?<what>(?:${HOLDS})\\s(?:the|an?|all|its|their|\\p{Lu})[^,;:–—“”"]{4,80})(?=[,.;]|$)`,
	'u'
);

/** "Estmark Water, which owns the reservoir", "Corrigan leads the haddock survey at the institute". */
export function officeDrafts(statement: Statement): readonly Draft[] {
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
	const what = pieceOf(statement, from, to).replace(/[,.]$/, '');
	const words = what.split(/\s+/).length;
	if (words < 3 || words > 16) return [];
	const draft = asking(
		statement,
		`${person === null && !isBody(bare) ? 'Who or what' : 'Who'} ${what}?`,
		person ?? bare,
		{ start: name.start, end: name.end },
		person === null ? 'claim' : 'person',
		0.62
	);
	return draft ? [draft] : [];
}
