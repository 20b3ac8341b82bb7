// A sentence that can stand alone, as rules ask about it: its clause, and its pieces in words that stand alone.
import { clauseOf, type Clause } from './clause.ts';
import { type Replacement, edited } from '../../edits.ts';
import { lowerFirst } from './lower-first.ts';
import type { Context } from './in-context.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { StandAlone } from './stand-alone.ts';

/** A sentence that can stand alone, with the piece of it that is kept. */
export interface Statement {
	readonly said: ReadSentence;
	readonly standing: StandAlone;
	readonly reading: Reading;
	/** The main clause of what is said, not of "X said that …"; by places in the sentence. */
	readonly clause: Clause | null;
	/** The sentence before, where this one cannot do without it. */
	readonly context: Context | null;
}

export function statementOf(
	said: ReadSentence,
	standing: StandAlone,
	reading: Reading,
	context: Context | null = null
): Statement {
	const { from } = standing;
	const text = withoutAsides(said.sentence.text, standing.edits);
	if (from === 0 && text === said.sentence.text)
		return { said, standing, reading, clause: said.clause, context };
	// Quotation marks around borrowed words part no clause.
	const inner = clauseOf(from === 0 ? text : text.slice(from).replace(/["“”]/g, ' '));
	const clause = inner && {
		...inner,
		restStart: inner.restStart + from,
		subjectStart: inner.subjectStart + from
	};
	// "Whether it can is for the court": nobody and nothing acts.
	const isAsked = /^(?:what|whether|how|why)\b/i.test(clause?.bareSubject ?? '');
	return { said, standing, reading, clause: isAsked ? null : clause, context };
}

/** With blanks where ", the minister warned," is taken out, so that all places stay. */
const withoutAsides = (text: string, edits: readonly Replacement[]): string =>
	edits
		.filter(({ start, end, text: put }) => put === '' && end - start > 4 && start > 0)
		.reduce(
			(left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
			text
		);

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
