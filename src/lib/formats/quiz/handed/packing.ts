// A value without the names of its fields: they stand in its schema, in the same order, and need not
// travel. What comes back is whatever the text said; the schema itself is asked about it afterwards.
// One schema is both the check and the packing.
import type * as v from 'valibot';

/** What a schema says of itself, as far as packing needs it. */
type Described =
	| { readonly type: 'strict_object'; readonly entries: Readonly<Record<string, Described>> }
	| { readonly type: 'array'; readonly item: Described }
	| { readonly type: 'nullable'; readonly wrapped: Described }
	| { readonly type: 'variant'; readonly options: readonly ObjectDescribed[] }
	/** A text, or one of several shapes; or objects of which each has as many fields as no other. */
	| { readonly type: 'union'; readonly options: readonly [Described, Described] }
	| { readonly type: 'picklist'; readonly options: readonly unknown[] }
	| { readonly type: 'literal'; readonly literal: unknown }
	| { readonly type: 'string' | 'number' | 'boolean' | 'tuple' };
type ObjectDescribed = Extract<Described, { type: 'strict_object' }>;

/** The value in lists: an object as its fields, one of several shapes with its number before them. */
export const packValue = (schema: v.GenericSchema, value: unknown): unknown =>
	packed(schema as unknown as Described, value);

/** The value that was packed. Total: what was never packed comes back as something the schema refuses. */
export const unpackValue = (schema: v.GenericSchema, value: unknown): unknown =>
	unpacked(schema as unknown as Described, value);

const fieldsOf = ({ entries }: ObjectDescribed) =>
	Object.entries(entries).filter(([, entry]) => entry.type !== 'literal');

function packed(schema: Described, value: unknown): unknown {
	const fields = value as Readonly<Record<string, unknown>>;
	switch (schema.type) {
		case 'strict_object':
			return fieldsOf(schema).map(([name, entry]) => packed(entry, fields[name]));
		case 'array':
			return (value as readonly unknown[]).map((item) => packed(schema.item, item));
		case 'nullable':
			return value === null ? null : packed(schema.wrapped, value);
		case 'variant': {
			const number = schema.options.findIndex((one) => kindOf(one) === fields.kind);
			return [number, ...(packed(schema.options[number]!, value) as readonly unknown[])];
		}
		case 'union':
			if (typeof value === 'string') return value;
			return packed(optionOf(schema.options, Object.keys(fields).length), value);
		case 'picklist':
			return schema.options.indexOf(value);
		case 'boolean':
			return value === true ? 1 : 0;
		default:
			return value;
	}
}

function unpacked(schema: Described, value: unknown): unknown {
	switch (schema.type) {
		case 'strict_object': {
			const fields = fieldsOf(schema);
			if (!Array.isArray(value) || value.length !== fields.length) return undefined;
			const read = fields.map(([name, entry], place) => [name, unpacked(entry, value[place])]);
			const kind = kindOf(schema);
			return { ...(kind !== undefined && { kind }), ...Object.fromEntries(read) };
		}
		case 'array':
			return Array.isArray(value) ? value.map((item) => unpacked(schema.item, item)) : undefined;
		case 'nullable':
			return value === null ? null : unpacked(schema.wrapped, value);
		case 'variant': {
			if (!Array.isArray(value)) return undefined;
			const option = schema.options[value[0] as number];
			return option && unpacked(option, value.slice(1));
		}
		case 'union':
			if (typeof value === 'string') return value;
			return unpacked(optionOf(schema.options, Array.isArray(value) ? value.length : 0), value);
		case 'picklist':
			return schema.options[value as number];
		case 'boolean':
			return value === 1 ? true : value === 0 ? false : undefined;
		default:
			return value;
	}
}

/** Which of two a value is: of two objects the one with so many fields, else the one that is no text. */
function optionOf([first, second]: readonly [Described, Described], count: number): Described {
	return first.type === 'strict_object' && fieldsOf(first).length === count ? first : second;
}

function kindOf({ entries }: ObjectDescribed): unknown {
	const { kind } = entries;
	return kind?.type === 'literal' ? kind.literal : undefined;
}
