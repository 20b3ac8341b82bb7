// Dates in English sentences: when, by when, since when, in which year.
import type { StatementRule } from '../rule.ts';
import type { Draft } from '../../draft.ts';
import type { FoundDate } from '../../../language/dates-in-text.ts';
import { SAYING } from '../read/words.ts';
import { type Statement, pieceOf, subjectOf } from '../read/statement.ts';
import { gapped } from '../ask/gap.ts';
import { asking } from '../ask/question.ts';
import { inverted } from '../read/clause.ts';
import { tailOf } from '../read/clause-end.ts';
import { isInQuotation } from '../read/quotations.ts';
import { upperFirst } from '../../edits.ts';

/** "When does the act come into force?", "Since when …?": each date that somebody wants to know. */
export const dates: StatementRule = { name: 'date', finds: dateDrafts };

function dateDrafts(statement: Statement): readonly Draft[] {
	const { dates, sentence } = statement.said;
	if (dates.length > 2) return [];
	return dates
		.filter((date) => isAskedFor(date, statement))
		.flatMap((date) => {
			const worth =
				beside(statement, date) *
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

/** A month in passing beside figures ("in a survey in January, 57 percent …") is not what one has to know. */
function beside({ said: { amounts, sentence } }: Statement, { grain, start }: FoundDate): number {
	if (grain !== 'month') return 1;
	if (
		/\b(?:by|until|from|since|before)\s(?:the (?:end|start|middle) of\s)?$/.test(
			sentence.text.slice(0, start)
		)
	)
		return 1;
	return amounts.length > 0 ? 0.72 : 0.85;
}

/** A year that only describes ("a 2021 law"), compares or stands in a quotation is background. */
function isAskedFor(
	{ start, end, grain }: FoundDate,
	{ said, standing, clause }: Statement
): boolean {
	const { sentence, amounts } = said;
	const before = sentence.text.slice(0, start);
	const behind = sentence.text.slice(end);
	if (start < standing.from || end > standing.to) return false;
	// When somebody said so is hardly ever worth knowing.
	if (said.clause && SAYING.includes(said.clause.lemma) && start < said.clause.restStart)
		return false;
	if (clause && grain === 'year' && start >= clause.subjectStart && start < clause.restStart)
		return false;
	// "a solid state in 2008 that …", "than the one that took him there in 2008": of something else.
	if (
		grain !== 'day' &&
		clause &&
		start > clause.restStart &&
		/\b(?:than|that|which|who|whose|where)\b[^,;]*$|,\s(?:an?|the)\s[^,;]*$/.test(
			sentence.text.slice(clause.restStart, start)
		)
	)
		return false;
	if (amounts.some((amount) => amount.start <= start && end <= amount.end)) return false;
	if (
		grain === 'year' &&
		/^(?:\s\p{Ll}|[’'-]|\s\p{Lu})/u.test(behind) &&
		/\b(?:an?|the|its|their|his|her)\s(?:[\p{L}-]+\s)?$/u.test(before)
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
	return !isInQuotation(before);
}

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
	// When somebody said so is hardly ever worth knowing.
	if (SAYING.includes(clause.lemma)) return null;
	const subject = subjectOf(clause, statement);
	// "Days before he left, …" is no subject.
	if (
		/^(?:(?:the|a few|some|\p{L}+)\s)?(?:days?|weeks?|hours?|minutes?|months?|years?|moments?)\b/iu.test(
			subject
		)
	)
		return null;
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
		/[,;:–—]|\b(?:that|which|who|and|to|after|since|before|when|because|if)\b|\s\p{Ll}{2,}ing\s/u.test(
			middle
		) ||
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
