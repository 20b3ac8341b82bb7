// What one line of a deck's body can be. Nothing here knows what a field means.
import { oneLine } from '../../language/fold.ts';
import type { Place } from '../problem.ts';

export interface Field extends Place {
	readonly key: string;
	readonly value: string;
	/** Where the value begins. */
	readonly valueColumn: number;
}

export type Line =
	| ({ readonly kind: 'section'; readonly title: string } & Place)
	| ({ readonly kind: 'note'; readonly id: string } & Place)
	| ({ readonly kind: 'row'; readonly text: string } & Place)
	| ({ readonly kind: 'stray'; readonly text: string } & Place)
	| ({ readonly kind: 'field' } & Field);

// Both take any character for the rest of the line: were one refused, long blanks would be retried.
const FIELD = /^[-*]\s+([A-Za-z][A-Za-z -]{0,30}?)\s*:(?:\s+|$)(.*)$/s;
const HEADING = /^(#{1,6})(?:\s+(.*))?$/s;

/** The lines of a deck's body. Indented lines continue the field above; comments and blanks go. */
export function readLines(body: readonly string[], firstLine: number): readonly Line[] {
	const lines: Line[] = [];
	let comment: (Place & { text: string }) | null = null;
	for (const [index, text] of body.entries()) {
		const place = { line: firstLine + index, column: 1 };
		if (comment === null && text.startsWith('<!--')) comment = { text, ...place };
		if (comment !== null) {
			const end = text.indexOf('-->');
			if (end < 0) continue;
			comment = null;
			// What follows on the same line would be lost.
			const rest = text.slice(end + 3);
			if (rest.trim() !== '') lines.push({ kind: 'stray', text: rest, ...place });
			continue;
		}
		if (text.trim() === '') continue;
		const last = lines.at(-1);
		if (/^\s/.test(text) && last?.kind === 'field') {
			const value = last.value === '' ? oneLine(text) : `${last.value} ${oneLine(text)}`;
			lines[lines.length - 1] = { ...last, value };
			continue;
		}
		lines.push(lineOf(text, place));
	}
	// A remark that never ends has swallowed the rest of the file.
	if (comment !== null) lines.push({ kind: 'stray', ...comment });
	return lines;
}

function lineOf(text: string, place: Place): Line {
	const heading = HEADING.exec(text);
	if (heading?.[1] === '##') return { kind: 'section', title: oneLine(heading[2] ?? ''), ...place };
	if (heading?.[1] === '###') return { kind: 'note', id: oneLine(heading[2] ?? ''), ...place };
	if (text.startsWith('|')) return { kind: 'row', text, ...place };
	const field = FIELD.exec(text);
	if (!field) return { kind: 'stray', text, ...place };
	const [, key = '', value = ''] = field;
	return {
		kind: 'field',
		key: key.toLowerCase(),
		value: oneLine(value),
		valueColumn: text.length - value.length + 1,
		...place
	};
}
