// Figures, dates and changes in English sentences: how many, how much, when, from what to what.
import type { Draft } from '../draft.ts';
import type { Amount } from '../amounts.ts';
import type { FoundDate } from '../dates.ts';
import { inverted } from './clause.ts';
import { asking, gapped, pieceOf, subjectOf, type Statement } from './asking.ts';
import { readVerb } from './verbs.ts';
import { upperFirst } from './edits.ts';

const WORTH: Record<Amount['kind'], number> = {
	change: 0.82,
	share: 0.74,
	money: 0.72,
	ratio: 0.68,
	measure: 0.62,
	count: 0.56,
	time: 0.66
};

const ASKED: Record<Amount['kind'], readonly [gap: string, hint: string]> = {
	change: ['change', 'from what to what?'],
	share: ['share', 'what share?'],
	money: ['amount', 'how much?'],
	ratio: ['ratio', 'how many?'],
	measure: ['measure', 'how much?'],
	count: ['count', 'how many?'],
	time: ['time', 'when?']
};

export function figureDrafts(statement: Statement): readonly Draft[] {
	const { said } = statement;
	return said.amounts
		.filter(
			(amount) =>
				amount.start >= statement.standing.from &&
				amount.end <= statement.standing.to &&
				isAsked(amount, said.sentence.text)
		)
		.flatMap((amount) => {
			const count = howMany(statement, amount);
			const [gap, hint] = ASKED[amount.kind];
			const worth = WORTH[amount.kind] * importance(said.sentence.text, amount);
			const isTime =
				amount.kind === 'measure' &&
				/\b(?:years?|months?|weeks?|days?|hours?|minutes?)$/.test(amount.text);
			const draft =
				count ??
				gapped(statement, {
					kind: amount.kind === 'change' ? 'contrast' : 'figure',
					at: amount,
					gap,
					hint: isTime ? 'how long?' : hint,
					worth
				});
			return draft ? [draft] : [];
		});
}

/** A bare "one" or "two" is no figure, nor an age between commas. */
function isAsked({ kind, text, start, end }: Amount, sentence: string): boolean {
	if (
		isQuoted(sentence.slice(0, start)) ||
		/\b(?:aged?|ages)\s$/i.test(sentence.slice(0, start)) ||
		(/^(?:under|over)\s\d{1,2}$/i.test(text) && kind === 'count') ||
		(/^about\s[$£€]/i.test(text) &&
			/,\s$/.test(sentence.slice(0, start)) &&
			/^,/.test(sentence.slice(end))) ||
		/^\stimes\s\d/.test(sentence.slice(end)) ||
		/\d\stimes\s$/.test(sentence.slice(0, start)) ||
		isInBrackets(sentence, start) ||
		/^\s(?:ago|earlier|later|before)\b/.test(sentence.slice(end))
	)
		return false;
	if (/^(?:an?|one)?\s?half$/i.test(text) && /\band\s$/.test(sentence.slice(0, start)))
		return false;
	if (/\bwould (?:have|be)\b/.test(sentence) && /^An? /.test(sentence)) return false;
	if (kind === 'count' && /^(?:one|two|a|three|only one|another|some|zero)$/i.test(text.trim()))
		return false;
	if (/^(?:one|another)\b/i.test(text) && kind !== 'ratio') return false;
	if (
		/^\d{2}$/.test(text) &&
		/,\s$/.test(sentence.slice(0, start)) &&
		/^,/.test(sentence.slice(end))
	)
		return false;
	if (/^\s?(?:of\s+(?:them|whom|which)|or\b)/.test(sentence.slice(end)) && kind === 'count')
		return true;
	return !/\b(?:world war|g|article)\s$/i.test(sentence.slice(0, start));
}

const isInBrackets = (text: string, at: number): boolean =>
	text.slice(0, at).lastIndexOf('(') > text.slice(0, at).lastIndexOf(')');

/** What is a record, a limit or a total is asked first. */
function importance(sentence: string, { text }: Amount): number {
	let factor = 1;
	if (
		/\b(?:record|highest|lowest|first|largest|most|total|limit|cap|capped|target|minimum|maximum|at least|at most|no more than|up to)\b/i.test(
			sentence
		)
	)
		factor += 0.08;
	if (/\b[Tt]here (?:is|are|was|were)\b/.test(sentence)) factor -= 0.2;
	if (/\b(?:hours?|minutes?|seconds?)$/.test(text)) factor -= 0.06;
	if (/\d/.test(text)) factor += 0.04;
	else factor -= 0.14;
	return factor;
}

/** "How many seats did National Renewal take?": where a number with its noun comes right behind the verb. */
function howMany(statement: Statement, amount: Amount): Draft | null {
	const { sentence } = statement.said;
	const { clause } = statement;
	if (
		!clause ||
		clause.negated ||
		amount.kind !== 'count' ||
		amount.start !== clause.restStart ||
		clause.lemma === 'be'
	)
		return null;
	const noun =
		/^\s+((?:\p{Ll}[\p{L}-]*\s?){1,4}?)(?=\s(?:of|in|for|to|from|at|on|by|with|since|during|last|this|as|that|who|under|between|after|over|a|per|and|were|was|are)\b|[,.;:]|$)/u.exec(
			sentence.text.slice(amount.end)
		);
	if (!noun || /\b(?:percent|times)\b/.test(noun[1]!)) return null;
	const behind = amount.end + noun[0].length;
	const tail = tailOf(sentence.text, behind);
	const lead =
		clause.lead === ''
			? ''
			: `${pieceOf(statement, clause.subjectStart - clause.lead.length - 1 < 0 ? 0 : sentence.text.indexOf(clause.lead), sentence.text.indexOf(clause.lead) + clause.lead.length)}, `;
	const question = `${lead}how many ${noun[1]!.trim()} ${inverted(clause, subjectOf(clause, statement))}${tail === '' ? '' : ` ${pieceOf(statement, behind, behind + tail.length)}`}?`;
	const answer = sentence.text.slice(amount.start, amount.end);
	return asking(
		statement,
		upperFirst(question),
		answer,
		amount,
		'figure',
		WORTH.count * importance(sentence.text, amount) + 0.04
	);
}

/** What follows up to the end of the clause. */
function tailOf(text: string, from: number): string {
	const rest = text.slice(from);
	const tail = /^(?:[^,;:.–—]|(?<=\d)[.,](?=\d))*/u.exec(rest)?.[0] ?? '';
	return withoutSecondVerb(tail).trimEnd();
}

/** "received 38,400 applications and recognised 15,900": up to the second verb, which a question would leave hanging. */
export function withoutSecondVerb(text: string): string {
	const second = [...text.matchAll(/\s(?:and|but|or)\s(?:\p{Ll}+ly\s)?(\p{Ll}+)/gu)].find(
		([, word]) => {
			const forms = readVerb(word!)?.forms;
			return (
				forms !== undefined &&
				(forms.has('past') ||
					forms.has('third') ||
					forms.has('modal') ||
					forms.has('be') ||
					forms.has('have'))
			);
		}
	);
	return second ? text.slice(0, second.index) : text;
}

export function dateDrafts(statement: Statement): readonly Draft[] {
	const { dates, sentence } = statement.said;
	if (dates.length > 2) return [];
	return dates
		.filter((date) => isAskedFor(date, statement))
		.flatMap((date) => {
			const worth =
				(date.grain === 'day' ? 0.66 : date.grain === 'month' ? 0.58 : 0.5) *
				(/\b(?:will|must|takes? effect|into force|begin|began|founded|elected|deadline|until|by)\b/.test(
					sentence.text
				)
					? 1.1
					: 1);
			const turned = whenQuestion(statement, date, worth);
			const draft =
				turned ??
				gapped(statement, {
					kind: 'date',
					at: date,
					gap: 'date',
					hint: date.grain === 'year' ? 'which year?' : 'when?',
					worth
				});
			return draft ? [draft] : [];
		});
}

/** A year that only describes ("a 2021 law"), compares or stands in a quotation is background. */
function isAskedFor(
	{ start, end, grain }: FoundDate,
	{ said: { sentence, amounts }, standing, clause }: Statement
): boolean {
	const before = sentence.text.slice(0, start);
	const behind = sentence.text.slice(end);
	if (start < standing.from || end > standing.to) return false;
	if (clause && grain === 'year' && start >= clause.subjectStart && start < clause.restStart)
		return false;
	if (amounts.some((amount) => amount.start <= start && end <= amount.end)) return false;
	if (
		grain === 'year' &&
		/^(?:\s\p{Ll}|[’'-]|\s\p{Lu})/u.test(behind) &&
		/\b(?:an?|the|its|their|his|her)\s(?:\p{Lu}\p{L}+\s)?$/u.test(before)
	)
		return false;
	if (
		/\b(?:between|from)\s(?:\p{L}+\s)?$|\b(?:between|from)\s[^,]{1,20}\s(?:and|to)\s(?:\p{L}+\s)?$/iu.test(
			before
		)
	)
		return grain === 'day' && /from\s$/i.test(before);
	if (
		grain === 'year' &&
		/\bof\s$/.test(before) &&
		!/\b(?:end|beginning|start|middle|summer|spring|autumn|fall|winter|half|quarter) of\s$/.test(
			before
		)
	)
		return false;
	if (/\b(?:up|down) from\s[^,;]*$/.test(before)) return false;
	return !isQuoted(before);
}

/** Behind an opening quotation mark that is not closed yet. */
const isQuoted = (before: string): boolean =>
	before.lastIndexOf('“') > before.lastIndexOf('”') || (before.match(/"/g) ?? []).length % 2 === 1;

const WHEN: Readonly<Record<string, string>> = {
	by: 'by when',
	since: 'since when',
	until: 'until when',
	from: 'from when',
	before: 'before when',
	after: 'after when'
};

/** "When does the act come into force?": the date ends its clause, or leads in. */
function whenQuestion(statement: Statement, date: FoundDate, worth: number): Draft | null {
	const { sentence } = statement.said;
	const { clause } = statement;
	if (!clause || clause.negated || (clause.lemma === 'be' && clause.verb === '')) return null;
	const subject = subjectOf(clause, statement);
	const before =
		/\b(on|in|by|since|until|from|at|before|after)\s+(?:the\s+)?(?:early |late |mid-)?$/i.exec(
			sentence.text.slice(0, date.start)
		);
	if (!before) return null;
	const asked =
		WHEN[before[1]!.toLowerCase()] ?? (date.grain === 'year' ? 'in which year' : 'when');
	const answer = sentence.text.slice(date.start, date.end);
	if (date.start < clause.subjectStart) {
		if (clause.lead.split(/\s+/).length > 4) return null;
		const tail = tailOf(sentence.text, clause.restStart);
		return asking(
			statement,
			`${upperFirst(asked)} ${inverted(clause, subject)} ${pieceOf(statement, clause.restStart, clause.restStart + tail.length)}?`,
			answer,
			date,
			'date',
			worth + 0.02
		);
	}
	const middle = sentence.text.slice(clause.restStart, before.index);
	if (
		before.index < clause.restStart ||
		/[,;:–—]|\b(?:that|which|who|and|to|after|when|because|if)\b/.test(middle) ||
		!/^[,.;]|^$/.test(sentence.text.slice(date.end))
	)
		return null;
	return asking(
		statement,
		`${upperFirst(asked)} ${inverted(clause, subject)} ${pieceOf(statement, clause.restStart, before.index)}?`,
		answer,
		date,
		'date',
		worth + 0.04
	);
}
