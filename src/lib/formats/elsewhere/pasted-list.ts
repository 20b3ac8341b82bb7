// Quizlet's lists as they are pasted: a term, a sign between, its definition; definitions of several lines, and
// signs of one's own between terms and between cards.
import type { Table } from './table.ts';
import { readAnkiHead } from './anki-head.ts';

/** What may stand between a term and its definition, the surest first. */
const BETWEEN = ['\t', ' - ', ' – ', ' — ', ' = ', ' : ', ': '] as const;
/** What may stand between cards. */
const CARDS = [/\r?\n[ \t]*\r?\n/, /\r?\n/, /;/] as const;

/** Of so many of the cards at least, a sign must part a term from a definition. */
const LEAST_SHARE = 0.8;
const LONGEST_TERM = 300;

/** The list that a text is; null where it is none. */
export function readPastedList(given: string): Table | null {
	const text = given.replace(/^\uFEFF/, '').trim();
	for (const between of BETWEEN) {
		if (!text.includes(between)) continue;
		for (const card of CARDS) {
			const rows = rowsBy(text, card, between);
			if (rows) return { format: 'quizlet', rows, head: readAnkiHead('').head };
		}
	}
	return linesGoingOn('\t', text);
}

function rowsBy(text: string, card: RegExp, sign: string): Table['rows'] | null {
	const parts = text.split(card).filter((part) => part.trim() !== '');
	if (parts.length < 2) return null;
	const rows = parts.map((part) => {
		const at = part.indexOf(sign);
		const [term, definition] = [part.slice(0, at).trim(), part.slice(at + sign.length).trim()];
		const lines = definition.split('\n').slice(1);
		// The sign once more, in a line of its own or behind a second tab, is another card's.
		const isMore =
			lines.some((line) => line.includes(sign)) || (sign === '\t' && /\t/.test(definition));
		const isCard = at > 0 && term.length <= LONGEST_TERM && definition !== '' && !/\n/.test(term);
		return isCard && !isMore ? [term, definition] : [part.trim()];
	});
	const whole = rows.filter(({ length }) => length === 2).length;
	const least = sign === '\t' ? 1 : LEAST_SHARE;
	return whole > 0 && whole >= parts.length * least ? rows : null;
}

/** Lines without the sign go on with the definition before them. */
function linesGoingOn(sign: string, text: string): Table | null {
	const rows: [string, string][] = [];
	for (const line of text.split(/\r?\n/)) {
		const at = line.indexOf(sign);
		const last = rows.at(-1);
		if (at > 0) rows.push([line.slice(0, at).trim(), line.slice(at + 1).trim()]);
		else if (last && line.trim() !== '') last[1] += `\n${line.trim()}`;
		else if (!last) return null;
	}
	const isList =
		rows.length > 0 && rows.every(([term, definition]) => term !== '' && definition !== '');
	return isList ? { format: 'quizlet', rows, head: readAnkiHead('').head } : null;
}
