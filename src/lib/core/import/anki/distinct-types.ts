// Note types that are the same but for their ids and names: some programs write one for each note.
import type { AnkiNoteType } from './collection.ts';

/** The type that stands for each, by id: the first of those that are the same. */
export function distinctTypes(types: readonly AnkiNoteType[]): ReadonlyMap<number, AnkiNoteType> {
	const firstByContent = new Map<string, AnkiNoteType>();
	return new Map(
		types.map((type) => {
			const content = contentOf(type);
			const first = firstByContent.get(content) ?? type;
			firstByContent.set(content, first);
			return [type.id, first];
		})
	);
}

const contentOf = ({ makes, fields, templates, css, isOcclusion }: AnkiNoteType): string =>
	JSON.stringify([
		makes,
		fields,
		templates.map(({ ord, front, back }) => [ord, front, back]),
		css,
		isOcclusion
	]);
