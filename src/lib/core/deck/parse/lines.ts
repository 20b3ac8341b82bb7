// What one line of a deck's body can be. Nothing here knows what a field means.
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

const FIELD = /^[-*]\s+([A-Za-z][A-Za-z -]{0,30}?)\s*:(?:\s+|$)(.*)$/;

/** The lines of a deck's body. Indented lines continue the field above; comments and blanks go. */
export function readLines(body: readonly string[], firstLine: number): readonly Line[] {
	const lines: Line[] = [];
	let inComment = false;
	body.forEach((text, index) => {
		if (inComment || text.startsWith('<!--')) {
			inComment = !text.includes('-->');
			return;
		}
		if (text.trim() === '') return;
		const last = lines.at(-1);
		if (/^\s/.test(text) && last?.kind === 'field') {
			lines[lines.length - 1] = { ...last, value: `${last.value} ${clean(text)}`.trim() };
			return;
		}
		lines.push(lineOf(text, { line: firstLine + index, column: 1 }));
	});
	return lines;
}

function lineOf(text: string, place: Place): Line {
	const heading = /^(#{1,6})(?:\s+(.*))?$/.exec(text);
	if (heading?.[1] === '##') return { kind: 'section', title: clean(heading[2] ?? ''), ...place };
	if (heading?.[1] === '###') return { kind: 'note', id: clean(heading[2] ?? ''), ...place };
	if (text.startsWith('|')) return { kind: 'row', text, ...place };
	const field = FIELD.exec(text);
	if (!field) return { kind: 'stray', text, ...place };
	const [, key = '', value = ''] = field;
	return {
		kind: 'field',
		key: key.toLowerCase(),
		value: clean(value),
		valueColumn: text.length - value.length + 1,
		...place
	};
}

const clean = (text: string): string => text.trim().replace(/\s+/g, ' ');
