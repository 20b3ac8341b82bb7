// Dates in German sentences: when, since when, until when, in which year.
import type { FoundDate } from '../../../language/dates-in-text.ts';
import type { Draft } from '../../draft.ts';
import { asking, gapped } from '../ask/asked.ts';
import { finiteAt } from '../read/verb-second.ts';
import { edited } from '../../edits.ts';
import type { StatementRule } from '../rule.ts';
import type { Statement } from '../read/statement.ts';

export const dates: StatementRule = {
	name: 'de-date',
	finds: (statement) => {
		const { dates: all, sentence, amounts } = statement.said;
		if (all.length > 2) return [];
		return all
			.filter((date) => isAsked(date, sentence.text))
			.flatMap((date): readonly Draft[] => {
				const worth =
					{ day: 0.68, month: 0.6, year: 0.5 }[date.grain] * (amounts.length > 1 ? 0.85 : 1);
				const draft = whenQuestion(statement, date, worth) ?? gapOf(statement, date, worth);
				return draft ? [draft] : [];
			});
	}
};

const gapOf = (statement: Statement, date: FoundDate, worth: number): Draft | null =>
	gapped(statement, {
		kind: 'date',
		at: date,
		gap: 'date',
		hint: date.grain === 'year' ? 'in welchem Jahr?' : 'wann?',
		worth
	});

/** What only describes ("das 1893 eröffnete Theater"), compares, or says when somebody spoke, is background. */
function isAsked({ start, end, grain }: FoundDate, text: string): boolean {
	const before = text.slice(0, start);
	const behind = text.slice(end);
	if (/„[^“]*$/.test(before)) return false;
	if (/(?:zwischen|von)\s(?:\p{Ll}+\s)?$/iu.test(before) && /^\s(?:und|bis|auf)\s/.test(behind))
		return false;
	if (/(?:zwischen|von)\s[^,]{2,30}\s(?:und|bis)\s(?:\p{Ll}+\s)?$/iu.test(before)) return false;
	if (
		grain === 'year' &&
		/^\s\p{Ll}+(?:e|en|er|es|em)\s\p{Lu}/u.test(behind) &&
		/(?:der|die|das|dem|den|des|eine?[nmrs]?)\s$/iu.test(before)
	)
		return false;
	if (
		grain === 'year' &&
		/(?:als|wie|gegenüber|nach|Wahl|Olympia|WM|EM|von)\s(?:im Jahr\s)?$/u.test(before)
	)
		return false;
	if (/^\s(?:sagte|erklärte|teilte|berichtete)/u.test(behind)) return false;
	return true;
}

/** "Wann beginnt die Verhandlungsrunde?": the date leads in, and the verb comes next. */
function whenQuestion(statement: Statement, date: FoundDate, worth: number): Draft | null {
	const { standing } = statement;
	const { text } = statement.said.sentence;
	const before =
		/^(?<lead>Am|Im|Seit(?: dem)?|Bis(?: zum)?|Ab(?: dem)?|Im Jahr|Seit Ende|Bis Ende)\s$/u.exec(
			text.slice(0, date.start)
		);
	if (!before || standing.before !== null || standing.speaker !== null) return null;
	const verb = finiteAt(text, date.end);
	if (verb === null || verb.start !== date.end + 1) return null;
	const lead = before.groups!['lead']!;
	const asked = /^Seit/.test(lead)
		? 'Seit wann'
		: /^Bis/.test(lead)
			? 'Bis wann'
			: /^Ab/.test(lead)
				? 'Ab wann'
				: date.grain === 'year'
					? 'In welchem Jahr'
					: 'Wann';
	const rest = clauseFrom(text, verb.start);
	const question = `${asked} ${edited(text, standing.edits, verb.start, rest)}?`;
	return asking(statement, question, text.slice(date.start, date.end), {
		kind: 'date',
		at: date,
		worth: worth + 0.04
	});
}

/** To the end of the clause: what follows a comma and a conjunction is another. */
function clauseFrom(text: string, from: number): number {
	const cut =
		/,\s(?:und|aber|doch|während|wobei|nachdem|obwohl|weil|damals|danach|sechs|rund)\s|;\s|\.$|$/u.exec(
			text.slice(from)
		);
	return from + (cut?.index ?? text.length - from);
}
