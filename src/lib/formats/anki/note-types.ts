// Anki's note types, out of JSON as in schema 11 or out of protobuf as in schema 18.
import type { AnkiNoteType, AnkiTemplate } from '../../core/import/anki/collection.ts';
import { numberIn, readProto, textIn } from './protobuf.ts';
import { asFields, asList, asNumber, asText, type Fields } from './values.ts';

const IMAGE_OCCLUSION = 6;

export function noteTypeOfJson(value: unknown): AnkiNoteType {
	const type = asFields(value);
	return {
		id: asNumber(type.id),
		name: asText(type.name),
		makes: makesOf(asNumber(type.type)),
		fields: inOrder(type.flds).map((field) => asText(field.name)),
		templates: inOrder(type.tmpls).map((template, at) => ({
			name: asText(template.name),
			ord: typeof template.ord === 'number' ? template.ord : at,
			front: asText(template.qfmt),
			back: asText(template.afmt)
		})),
		css: asText(type.css),
		isOcclusion: type.originalStockKind === IMAGE_OCCLUSION
	};
}

const inOrder = (list: unknown): readonly Fields[] =>
	asList(list)
		.map(asFields)
		.sort((a, b) => asNumber(a.ord) - asNumber(b.ord));

const makesOf = (kind: number): AnkiNoteType['makes'] =>
	kind === 1 ? 'card-by-gap' : 'card-by-template';

/** Null where its bytes are no protobuf. */
export function noteTypeOfProto(
	id: number,
	name: string,
	config: Uint8Array,
	fields: readonly string[],
	templates: readonly AnkiTemplate[]
): AnkiNoteType | null {
	const type = readProto(config);
	return (
		type && {
			id,
			name,
			makes: makesOf(numberIn(type, 1) ?? 0),
			fields,
			templates,
			css: textIn(type, 3),
			isOcclusion: numberIn(type, 9) === IMAGE_OCCLUSION
		}
	);
}

export function templateOfProto(
	name: string,
	ord: number,
	config: Uint8Array
): AnkiTemplate | null {
	const template = readProto(config);
	return template && { name, ord, front: textIn(template, 1), back: textIn(template, 2) };
}
