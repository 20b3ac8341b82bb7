// Which cards a note has by its type: one for each template whose front shows a filled field, or one
// for each number of a gap. A front of other words alone makes none.
import type { AnkiNote, AnkiNoteType } from '../collection.ts';
import { gapNumbers } from './cloze-text.ts';
import { isFilled } from './field-text.ts';
import { fieldsIn } from './fields-shown.ts';
import { parseTemplate, type Template, type TemplateNode } from './parse-template.ts';

/** A note type with its templates read. */
export interface ReadType {
	readonly type: AnkiNoteType;
	readonly sides: readonly { readonly front: Template; readonly back: Template }[];
}

export const readType = (type: AnkiNoteType): ReadType => ({
	type,
	sides: type.templates.map(({ front, back }) => ({
		front: parseTemplate(front),
		back: parseTemplate(back)
	}))
});

/** A note's fields by their names; what the type does not name has none. */
export const fieldsByName = (note: AnkiNote, type: AnkiNoteType): ReadonlyMap<string, string> =>
	new Map(type.fields.map((name, at) => [name, note.fields[at] ?? '']));

/** The cards' `ord`, smallest first. */
export function cardsMade(note: AnkiNote, { type, sides }: ReadType): readonly number[] {
	const fields = fieldsByName(note, type);
	const filled = new Set([...fields].filter(([, html]) => isFilled(html)).map(([name]) => name));
	if (type.makes === 'card-by-template') {
		return type.templates
			.filter((_, at) => showsSome(sides[at]!.front.nodes, filled))
			.map(({ ord }) => ord)
			.sort((a, b) => a - b);
	}
	const numbers = new Set(
		fieldsIn(sides[0]?.front.nodes ?? [])
			.filter(({ filters }) => filters.some((each) => each === 'cloze' || each === 'cloze-only'))
			.flatMap(({ name }) => gapNumbers(fields.get(name) ?? ''))
	);
	return [...numbers].sort((a, b) => a - b).map((number) => number - 1);
}

function showsSome(nodes: readonly TemplateNode[], filled: ReadonlySet<string>): boolean {
	return nodes.some((node) => {
		switch (node.kind) {
			case 'text':
				return false;
			case 'field':
				return filled.has(node.name);
			case 'section':
				return filled.has(node.name) !== node.isNegated && showsSome(node.nodes, filled);
		}
	});
}
