// Figures, dates and changes in English sentences: how many, how much, when, from what to what.
import { isInQuotation } from '../read/quotations.ts';
import type { Amount } from '../../../language/amounts-in-text.ts';
import type { Draft } from '../../draft.ts';
import type { Span } from '../../../language/span.ts';
import { type Statement, leadIn, pieceOf, subjectOf } from '../read/statement.ts';
import { asking, gapped } from '../ask/asking.ts';
import { inverted } from '../read/clause.ts';
import { readVerb } from '../read/verbs.ts';
import { upperFirst } from '../read/edits.ts';

const WORTH: Record<Amount['kind'], number> = {
	change: 0.82,
	share: 0.74,
	money: 0.72,
	ratio: 0.68,
	measure: 0.62,
	count: 0.56,
	// At which hour is hardly ever worth knowing.
	time: 0.36
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
			const worth =
				(isHourOfRule(said.sentence.text, amount) ? 0.62 : WORTH[amount.kind]) *
				importance(said.sentence.text, amount) *
				setting(statement, amount);
			const isTime =
				amount.kind === 'measure' &&
				/\b(?:years?|months?|weeks?|days?|hours?|minutes?)$/.test(amount.text) &&
				!/\s(?:an?|per|each|every)\s\p{L}+$/u.test(amount.text);
			const draft =
				count ??
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

/** A bare "one" or "two" is no figure, nor an age between commas. */
function isAsked({ kind, text, start, end }: Amount, sentence: string): boolean {
	if (
		isInQuotation(sentence.slice(0, start)) ||
		/\b(?:aged?|ages)\s$/i.test(sentence.slice(0, start)) ||
		(/\b(?:who|[Hh]e|[Ss]he) (?:is|was)\s$/.test(sentence.slice(0, start)) &&
			/^\d{2}$/.test(text)) ||
		(/^(?:under|over|below)\s(?:\d{1,2}|one|two|five|six|ten|twelve)$/i.test(text) &&
			kind === 'count') ||
		(/^about\s[$£€]/i.test(text) &&
			/,\s$/.test(sentence.slice(0, start)) &&
			/^,/.test(sentence.slice(end))) ||
		// "Plan 3 and …", "Year 4 at …": part of a name.
		(kind === 'count' &&
			/^\d{1,3}$/.test(text) &&
			/\p{Lu}\p{Ll}+\s$/u.test(sentence.slice(0, start)) &&
			!/^\s(?!(?:at|in|of|on|and|or|for|to|is|was|has|have|by|from|with|that|which|will|says?|said)\b)\p{Ll}/u.test(
				sentence.slice(end)
			)) ||
		/^\stimes\s\d/.test(sentence.slice(end)) ||
		/\d\stimes\s$/.test(sentence.slice(0, start)) ||
		isInBrackets(sentence, start) ||
		/^\s(?:ago|earlier|later|before)\b/.test(sentence.slice(end))
	)
		return false;
	// "a third country" is none of three parts; "at 8", "from 9 to 5" are hours.
	if (
		/^an?\s(?:third|fifth|sixth|tenth|quarter)$/i.test(text) &&
		/^\s(?!(?:of|in|on|to|less|more|by|higher|lower|since|from|and|or|as|each|over|at|between|for|when|while|is|are|was|were)\b)\p{Ll}/u.test(
			sentence.slice(end)
		)
	)
		return false;
	if (
		kind === 'count' &&
		/^(?:[1-9]|1\d|2[0-4])$/.test(text) &&
		/\b(?:at|by|until|till)\s$/i.test(sentence.slice(0, start)) &&
		/^(?:[.,;]|\s(?:on|in|this|every|each)\b)/.test(sentence.slice(end))
	)
		return false;
	const isWord = !/\d/.test(text) && kind === 'count';
	// "past nine", "at about five this morning", "the four governments", "walk nine miles four times"
	if (
		isWord &&
		(/\b(?:past|at|by|until|till)\s$/i.test(sentence.slice(0, start)) ||
			(/^(?:about|around) /i.test(text) && /\bat\s$/i.test(sentence.slice(0, start))) ||
			/\b(?:the|these|those|both|all|its|their|other)\s$/i.test(sentence.slice(0, start)) ||
			/^\stimes\b/.test(sentence.slice(end)))
	)
		return false;
	if (
		/^\s(?:past|to)\s\p{L}+(?=\s(?:on|in|this)\b|[.,;])/u.test(sentence.slice(end)) &&
		/\bminutes?$/.test(text)
	)
		return false;
	if (
		/^(?:an?|one)?\s?half(?:\s\p{Ll}+)?$/iu.test(text) &&
		/\band\s$/.test(sentence.slice(0, start))
	)
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
	if (/\b(?:hours?|minutes?|seconds?)$/.test(text)) factor -= 0.14;
	if (/\d/.test(text)) factor += 0.04;
	else factor -= 0.14;
	return factor;
}

/** "After eleven months of wrangling": how long or when in front is the setting, not the fact. */
const setting = ({ clause, said: { sentence } }: Statement, { kind, start }: Amount): number => {
	if (!clause || !/^(?:measure|count|time)$/.test(kind) || start >= clause.restStart) return 1;
	const leadsIn = start < clause.subjectStart;
	return leadsIn || /\b(?:first|last|past|next|full)\s$/.test(sentence.text.slice(0, start))
		? 0.7
		: 1;
};

/** "How many seats did National Renewal take?": where a number with its noun comes right behind the verb. */
function howMany(statement: Statement, amount: Amount): Draft | null {
	const { sentence } = statement.said;
	const { clause } = statement;
	if (
		!clause ||
		clause.negated ||
		amount.kind !== 'count' ||
		/\bone$/i.test(amount.text) ||
		amount.start !== clause.restStart ||
		clause.lemma === 'be'
	)
		return null;
	const noun =
		/^\s+((?!(?:in|on|at|of|to|for|by|from|with|a|an|the|per)\b)\p{Ll}[\p{L}-]*(?:\s\p{Ll}[\p{L}-]*){0,3}?)(?=\s(?:of|in|for|to|from|at|on|by|with|since|during|last|this|as|that|who|out|off|up|down|away|into|onto|back|home|under|between|after|over|a|per|and|were|was|are)\b|[,.;:]|$)/u.exec(
			sentence.text.slice(amount.end)
		);
	if (!noun || /\b(?:percent|times)\b/.test(noun[1]!)) return null;
	const behind = amount.end + noun[0].length;
	const tail = tailOf(sentence.text, behind);
	const lead = clause.lead === '' ? '' : `${leadIn(statement, clause)}, `;
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
export function tailOf(text: string, from: number): string {
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
