// What makes a question or an answer a weak one: it says little, gives itself away, is torn, or has no date.
import { WEEKDAY } from '../../../language/calendar-names.ts';
import type { SuggestionKind } from '../../suggestion.ts';
import { contentWords } from '../../../language/content-words.ts';
import type { Reading } from '../read/reading.ts';
import type { Span } from '../../../language/span.ts';

/** A piece with one half of a pair of quotation marks or brackets. */
export function isTorn(text: string, { start, end }: Span): boolean {
	const piece = text.slice(start, end);
	const opened = piece.indexOf('‘');
	const isOpen = /(?:^|\s)‘[^’]*$/.test(text.slice(0, start));
	return (
		['“”', '()'].some(
			([first, last]) => piece.split(first!).length !== piece.split(last!).length
		) ||
		piece.split('"').length % 2 === 0 ||
		(isOpen ? piece.includes('’') : opened >= 0 && !piece.includes('’', opened))
	);
}

/** Broken off behind a small word: "gulls, especially". */
export const endsTorn = (answer: string): boolean =>
	/(?:^|\s)(?:and|or|but|of|in|to|for|with|by|up|as|the|an?|its|their|just|not|even|both|either|especially|particularly|including|such as|namely|mainly|notably|than|that|which|who|whose|because|when|while|where|whether|if|from|at|is|are|was|were|has|have|had|will|would|saying|adding)$/.test(
		tidy(answer)
	);

/** A statement without any name floats; a rule or a definition need not have one. */
export const anchoring = (question: string, kind: SuggestionKind): number =>
	kind === 'statement'
		? 0.95
		: kind === 'rule' ||
			  kind === 'definition' ||
			  /\b(?:must|may|cannot|needs?|has to|have to|required|entitled|obliged|allowed|banned|capped)\b/.test(
					question
			  ) ||
			  /[\s“"(](?:\p{Lu}\p{Ll}|\p{Lu}{2})/u.test(question.replace(/According to/g, '')) ||
			  /^(?!The |An? |Some |Most |Analysts |Two |Three )\p{Lu}\p{L}+’?'?s? /u.test(
					question.replace(
						/^(?:According to|When|What|Who|How|By|From|Since|Until|In|On|Under)\s.*$/,
						''
					)
			  )
			? 1
			: 0.8;

/** "There are ____.", "Seven have said ____": nobody could tell what is asked. */
export const saysLittle = (question: string): boolean =>
	(
		question
			.replace(/^According to [^,]+,|^[^?_]{3,90}: /, '')
			.match(/[\p{L}\p{M}’'-]{4,}|\p{Lu}{2,}/gu) ?? []
	).filter((word) => !EMPTY.has(word.toLowerCase())).length < 2;

const EMPTY = new Set(
	'there today have been were they that this with from about said says some most others other have will would could than then when what still only also more less each between until after before over under into'.split(
		' '
	)
);

/** "last week", "until Friday": once the article is forgotten, nobody knows when. */
export const isUndated = (question: string, { date }: Reading): boolean => {
	const outside = question.replace(/“[^”]*”|"[^"]*"/g, '""');
	return (
		/\b(?:last|this|next) (?:month|week|weekend|spring|summer|autumn|fall|winter)\b|\b(?:yesterday|tonight|tomorrow|today)\b(?![’'])/i.test(
			outside
		) ||
		NAMED_WEEKDAY.test(outside) ||
		(date?.year == null && /\b(?:last|this|next) year\b/.test(outside))
	);
};

/** "Black Friday" is a name. */
const NAMED_WEEKDAY = new RegExp(
	`(?<!\\b(?!(?:On|By|Since|Until|From|Last|Next|This|After|Before|Late|Early)\\s)\\p{Lu}\\p{Ll}+ )\\b${WEEKDAY}\\b(?! \\p{Lu})`,
	'u'
);

export const tidy = (answer: string): string =>
	answer
		.trim()
		// "at 5:00 p.m." and "in the U.S." keep their full stop.
		.replace(/(?<!\b(?:[ap]\.m|U\.[SK]|D\.C))[,;:.]$/i, '')
		.replace(/\s+/g, ' ');

/** Whether the answer stands in the question, or all of its few words of weight do. */
export function givesAway(question: string, answer: string): boolean {
	const plain = (text: string) =>
		` ${text
			.toLowerCase()
			.replace(/[^\p{L}\p{N}%]+/gu, ' ')
			.trim()} `;
	if (plain(question).includes(plain(answer))) return true;
	const weighty = contentWords(answer);
	const asked = contentWords(question.replace(/_{2,}(?:\s?\([^)]*\))?/g, ' '));
	return weighty.size > 0 && weighty.size <= 4 && [...weighty].every((word) => asked.has(word));
}
