// Figures in English sentences: how many, how much, how long, what share, from what to what.
import type { StatementRule } from '../rule.ts';
import type { Amount } from '../../../language/amounts-in-text.ts';
import type { Draft } from '../../draft.ts';
import type { Span } from '../../../language/span.ts';
import type { Statement } from '../read/statement.ts';
import { gapped } from '../ask/gap.ts';
import { howMany } from '../ask/how-many.ts';
import { whyNotAsked } from './figures-not-asked.ts';

const WORTH: Record<Amount['kind'], number> = {
	change: 0.82,
	share: 0.74,
	money: 0.72,
	ratio: 0.68,
	measure: 0.62,
	count: 0.56,
	// At which hour is hardly ever worth knowing.
	time: 0.2
};

/** "No school may begin before 8:30 a.m." is a rule. */
const isHourOfRule = (sentence: string, { kind }: Amount): boolean =>
	kind === 'time' && /\b(?:must|may|cannot|no (?:earlier|later) than)\b/.test(sentence);

const ASKED: Record<Amount['kind'], readonly [gap: string, hint: string]> = {
	change: ['change', 'from what to what?'],
	share: ['share', 'what share?'],
	money: ['amount', 'how much?'],
	ratio: ['ratio', 'how many?'],
	measure: ['measure', 'how much?'],
	count: ['count', 'how many?'],
	time: ['time', 'when?']
};

/** "The port handled ____", "How many containers did the port handle?": each figure that somebody wants to know. */
export const figures: StatementRule = { name: 'figure', finds: figureDrafts };

function figureDrafts(statement: Statement): readonly Draft[] {
	const { said } = statement;
	return said.amounts
		.filter(
			(amount) =>
				amount.start >= statement.standing.from &&
				amount.end <= statement.standing.to &&
				whyNotAsked(amount, said.sentence.text).length === 0
		)
		.flatMap((amount) => {
			const [gap, hint] = ASKED[amount.kind];
			const worth =
				(isHourOfRule(said.sentence.text, amount) ? 0.62 : WORTH[amount.kind]) *
				importance(said.sentence.text, amount) *
				setting(statement, amount);
			const isTime =
				amount.kind === 'measure' &&
				/\b(?:years?|months?|weeks?|days?|hours?|minutes?)$/.test(amount.text) &&
				!/\s(?:an?|per|each|every)\s\p{L}+$/u.test(amount.text);
			const draft =
				howMany(statement, amount, WORTH.count * importance(said.sentence.text, amount) + 0.04) ??
				gapped(statement, {
					kind: amount.kind === 'change' ? 'contrast' : 'figure',
					at: withWhole(amount, said.sentence.text),
					gap,
					hint: isTime ? 'how long?' : isPart(amount.text) ? 'what share?' : hint,
					worth
				});
			return draft ? [draft] : [];
		});
}

/** "a quarter of the normal rate": a part alone says little. */
function withWhole({ start, end, text }: Amount, sentence: string): Span {
	// "22 years’ service"
	if (/^[’']\s/.test(sentence.slice(end))) return { start, end: end + 1 };
	if (!isPart(text) || /\d/.test(text)) return { start, end };
	const whole =
		/^\sof(?:\s(?:the|its|their|all|those|every))?\s[\p{L}’'-]+(?:\s[\p{L}’'-]+){0,2}?(?=\s(?:in|on|at|by|to|for|from|with|and|or|is|are|was|were|has|have|had|will|would|can|may|must|that|who|which|over|as|cast)\b|[,.;:]|$)/u.exec(
			sentence.slice(end)
		);
	return { start, end: end + (whole?.[0].trimEnd().length ?? 0) };
}

const isPart = (text: string): boolean =>
	/\b(?:half|thirds?|quarters?|fifths?|sixth|tenths?)$/i.test(text) && !/\band a half$/i.test(text);

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
	if (/\b(?:hours?|minutes?|seconds?)$/.test(text)) factor -= 0.14;
	if (/\d/.test(text)) factor += 0.04;
	else factor -= 0.14;
	return factor;
}

/** "After eleven months of wrangling": how long or when in front is the setting, not the fact. */
const setting = ({ clause, said: { sentence } }: Statement, { kind, start }: Amount): number => {
	if (!clause || start >= clause.restStart) return 1;
	const leadsIn = start < clause.subjectStart;
	if (!leadsIn && !/^(?:measure|count|time)$/.test(kind)) return 1;
	return leadsIn || /\b(?:first|last|past|next|full)\s$/.test(sentence.text.slice(0, start))
		? 0.7
		: 1;
};
