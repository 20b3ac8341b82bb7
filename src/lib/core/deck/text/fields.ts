// The fields of one note, read by name. It remembers which were read, and complains of the rest.
import { parseQuantity, type Quantity } from '../../language/quantity.ts';
import { parseAsOf, type AsOf } from '../../note/as-of.ts';
import { parseLooseDate, type LooseDate } from '../../language/loose-date.ts';
import { inSentence } from '../../language/plain-text.ts';
import type { DeckFault } from '../faults.ts';
import type { Place, ProblemList } from '../problem.ts';
import type { Field } from './read-lines.ts';
import { DECK_LIMITS } from './limits.ts';
import { nearest, splitList } from '../../note/lists.ts';

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

	complain(fault: DeckFault, field?: Field): void {
		const place = field ? { line: field.line, column: field.valueColumn } : this.#heading;
		this.#problems.add(place, fault);
	}

	/** The field of that name, or null; a second one, or an empty one, is a problem. */
	field(key: string): Field | null {
		const [field, second] = this.all(key);
		if (second) this.complain({ kind: 'field-twice', key }, second);
		if (field?.value === '') {
			this.complain({ kind: 'field-empty', key }, field);
		}
		if (field === undefined || field.value.length <= DECK_LIMITS.valueCharacters)
			return field ?? null;
		this.complain(
			{ kind: 'field-too-long', key, count: field.value.length, most: DECK_LIMITS.valueCharacters },
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

	required(key: string): string {
		const field = this.field(key);
		if (field === null) this.complain({ kind: 'field-missing', key });
		return field?.value ?? '';
	}

	list(key: string): readonly string[] {
		const field = this.field(key);
		const values = splitList(field?.value ?? '');
		if (field === null || values.length <= DECK_LIMITS.values) return values;
		this.complain(
			{ kind: 'too-many-values', key, count: values.length, most: DECK_LIMITS.values },
			field
		);
		return values.slice(0, DECK_LIMITS.values);
	}

	date(key: string): LooseDate | null {
		const field = this.field(key);
		if (field === null || field.value === '') return null;
		const date = parseLooseDate(field.value);
		if (date === null) this.complain({ kind: 'no-date', text: inSentence(field.value) }, field);
		return date;
	}

	asOf(): AsOf | null {
		const field = this.field('as of');
		if (field === null || field.value === '') return null;
		const asOf = parseAsOf(field.value);
		if (asOf === null) this.complain({ kind: 'no-as-of', text: inSentence(field.value) }, field);
		return asOf;
	}

	quantity(key: string): Quantity | null {
		const field = this.field(key);
		if (field === null || field.value === '') return null;
		const quantity = parseQuantity(field.value);
		if (quantity === null) {
			this.complain({ kind: 'no-figure', text: inSentence(field.value) }, field);
		}
		return quantity;
	}

	/** To be called last: whatever no one asked for is not known here. */
	complainOfUnread(known: readonly string[]): void {
		for (const field of this.#fields) {
			if (this.#read.has(field.key)) continue;
			// A million unknown fields would be compared with every known one.
			const meant = this.#problems.isFull ? null : nearest(field.key, known);
			this.#problems.add(field, { kind: 'unknown-field', text: field.key, meant, known });
		}
	}
}
