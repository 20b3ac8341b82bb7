// A small value that the browser keeps apart from the database, for the device or for this tab alone.
// All of them are conveniences: where the browser keeps or gives none, everything goes on without them.

/** What was kept here, should the database be gone: see core/keeping/trace.ts. */
export const TRACE_KEY = 'dateline.trace';

/** How a value stands as a text. What cannot be read is null, or throws. */
export interface Form<T> {
	parse(text: string): T | null;
	print(value: T): string;
}

export class Keeper<T> {
	readonly #key: string;
	readonly #form: Form<T>;
	readonly #storage: () => Storage;

	constructor(key: string, form: Form<T>, storage: () => Storage = () => localStorage) {
		this.#key = key;
		this.#form = form;
		this.#storage = storage;
	}

	/** Null where nothing is kept, or nothing that can be read: cut off, foreign, of a later version. */
	read(): T | null {
		try {
			const text = this.#storage().getItem(this.#key);
			return text === null ? null : this.#form.parse(text);
		} catch {
			return null;
		}
	}

	/** Keeps a value, null removes it; whether the browser has done so: it may refuse, or be full. */
	keep(value: T | null): boolean {
		try {
			if (value === null) this.#storage().removeItem(this.#key);
			else this.#storage().setItem(this.#key, this.#form.print(value));
			return true;
		} catch {
			return false;
		}
	}
}

/** A text as it is. */
export const AS_TEXT: Form<string> = { parse: (text) => text, print: (text) => text };

/** Whether this browser remembers that something was kept here, whatever it says of it. */
export const hasTrace = (): boolean => new Keeper(TRACE_KEY, AS_TEXT).read() !== null;
