// The fields of one note, read by name. It remembers which were read, and complains of the rest.
import { QUALIFIERS, parseQuantity, type Quantity } from '../../language/quantity.ts';
import { parseLooseDate, type LooseDate } from '../../language/loose-date.ts';
import { quoted, type Place, type ProblemList } from '../problem.ts';
import type { Field } from './read-lines.ts';
import { DECK_LIMITS, sayCount } from './limits.ts';
import { nearest, splitList } from '../../note/lists.ts';

export const DATE_FORMS =
	'write 2025-11-24, 2025-11, 2025 or --11-24 (no year), with "(inferred)" behind it if it only follows from the text';

export class Fields {
	readonly #fields: readonly Field[];
	readonly #heading: Place;
	readonly #problems: ProblemList;
	readonly #read = new Set<string>();

	constructor(fields: readonly Field[], heading: Place, problems: ProblemList) {
		this.#fields = fields;
		this.#heading = heading;
		this.#problems = problems;
	}

	get keys(): readonly string[] {
		return this.#fields.map((field) => field.key);
	}

	complain(message: string, field?: Field): void {
		const place = field ? { line: field.line, column: field.valueColumn } : this.#heading;
		this.#problems.add(place, message);
	}

	/** The field of that name, or null; a second one, or an empty one, is a problem. */
	field(key: string): Field | null {
		const [field, second] = this.all(key);
		if (second) this.complain(`"${key}" stands twice in this note; keep one.`, second);
		if (field?.value === '') {
			this.complain(`"${key}" is empty: write something behind it, or take the line out.`, field);
		}
		if (field === undefined || field.value.length <= DECK_LIMITS.valueCharacters)
			return field ?? null;
		this.complain(
			`"${key}" has ${sayCount(field.value.length)} characters, and ${sayCount(DECK_LIMITS.valueCharacters)} are the most: a note is one piece of knowledge, so make several of it.`,
			field
		);
		return { ...field, value: field.value.slice(0, DECK_LIMITS.valueCharacters) };
	}

	all(key: string): readonly Field[] {
		this.#read.add(key);
		return this.#fields.filter((field) => field.key === key);
	}

	text(key: string): string | null {
		return this.field(key)?.value || null;
	}

	required(key: string, why: string): string {
		const field = this.field(key);
		if (field === null) this.complain(`This note needs a line "- ${key}: …", ${why}.`);
		return field?.value ?? '';
	}

	list(key: string): readonly string[] {
		const field = this.field(key);
		const values = splitList(field?.value ?? '');
		if (field === null || values.length <= DECK_LIMITS.values) return values;
		this.complain(
			`"${key}" lists ${sayCount(values.length)} values, and ${DECK_LIMITS.values} are the most: keep those that matter.`,
			field
		);
		return values.slice(0, DECK_LIMITS.values);
	}

	date(key: string): LooseDate | null {
		const field = this.field(key);
		if (field === null || field.value === '') return null;
		const date = parseLooseDate(field.value);
		if (date === null) this.complain(`${quoted(field.value)} is no date: ${DATE_FORMS}.`, field);
		return date;
	}

	quantity(key: string): Quantity | null {
		const field = this.field(key);
		if (field === null || field.value === '') return null;
		const quantity = parseQuantity(field.value);
		if (quantity === null) {
			this.complain(
				`${quoted(field.value)} is no figure: write it as "600,000 troops", "11%" or "roughly $300 billion"; a first word may be ${QUALIFIERS.join(', ')}.`,
				field
			);
		}
		return quantity;
	}

	/** To be called last: whatever no one asked for is not known here. */
	complainOfUnread(known: readonly string[]): void {
		for (const field of this.#fields) {
			if (this.#read.has(field.key)) continue;
			// A million unknown fields would be compared with every known one.
			const meant = this.#problems.isFull ? null : nearest(field.key, known);
			this.#problems.add(
				field,
				`"${field.key}" is not a field of this kind of note. ` +
					(meant && meant !== field.key
						? `Did you mean "${meant}"?`
						: `Known: ${known.join(', ')}.`)
			);
		}
	}
}
