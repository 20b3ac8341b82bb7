// Data as Clojure writes it (EDN), and as Transit packs it into JSON: maps by plain keys, keywords as texts.
export type Data =
	string | number | boolean | null | readonly Data[] | { readonly [key: string]: Data };

/** Deeper than this, nothing of a collection of cards is. */
const DEEPEST = 60;

/** Null for what is no EDN. */
export function readEdn(text: string): Data | null {
	const reader = new Reader(text);
	try {
		return reader.value(0);
	} catch (error) {
		if (error instanceof NoEdn) return null;
		throw error;
	}
}

class NoEdn extends Error {}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };
const CLOSERS: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' };

class Reader {
	#at = 0;
	readonly #text: string;

	constructor(text: string) {
		this.#text = text;
	}

	value(depth: number): Data {
		this.#skip();
		const sign = this.#text[this.#at];
		if (sign === undefined || depth > DEEPEST) throw new NoEdn();
		if (sign === '"') return this.#string();
		if (sign === '{') return mapOf(this.#list(sign, depth));
		if (sign === '[' || sign === '(') return this.#list(sign, depth);
		if (sign === '#') return this.#tagged(depth);
		return this.#word();
	}

	/** Spaces, commas and remarks. */
	#skip(): void {
		const blank = /(?:[\s,]|;[^\n]*)*/y;
		blank.lastIndex = this.#at;
		blank.exec(this.#text);
		this.#at = blank.lastIndex;
	}

	#list(open: string, depth: number): readonly Data[] {
		const items: Data[] = [];
		this.#at++;
		for (;;) {
			this.#skip();
			if (this.#text[this.#at] === CLOSERS[open]) break;
			items.push(this.value(depth + 1));
		}
		this.#at++;
		return items;
	}

	/** A set, or a value with a word of what it is before it. */
	#tagged(depth: number): Data {
		this.#at++;
		if (this.#text[this.#at] === '{') return this.#list('{', depth);
		if (this.#text[this.#at] === '_') this.#at++;
		else this.#word();
		return this.value(depth + 1);
	}

	#string(): string {
		let text = '';
		for (this.#at++; this.#text[this.#at] !== '"'; this.#at++) {
			const sign = this.#text[this.#at];
			if (sign === undefined) throw new NoEdn();
			if (sign !== '\\') {
				text += sign;
				continue;
			}
			const next = this.#text[++this.#at] ?? '';
			const code = next === 'u' ? /^[\da-f]{4}/i.exec(this.#text.slice(this.#at + 1)) : null;
			text += code ? String.fromCharCode(parseInt(code[0], 16)) : (ESCAPES[next] ?? next);
			if (code) this.#at += 4;
		}
		this.#at++;
		return text;
	}

	#word(): Data {
		const word = /[^\s,;"{}[\]()]+/y;
		word.lastIndex = this.#at;
		const text = word.exec(this.#text)?.[0];
		if (text === undefined) throw new NoEdn();
		this.#at = word.lastIndex;
		if (text.startsWith(':')) return text.slice(1);
		if (text === 'nil') return null;
		if (text === 'true' || text === 'false') return text === 'true';
		return /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?[NM]?$/.test(text) ? parseFloat(text) : text;
	}
}

function mapOf(items: readonly Data[]): Data {
	const entries: [string, Data][] = [];
	for (let at = 0; at + 1 < items.length; at += 2)
		entries.push([String(items[at]), items[at + 1]!]);
	return Object.fromEntries(entries);
}

/** JSON that may be packed by Transit: https://github.com/cognitect/transit-format */
export function fromTransit(json: unknown): Data {
	const cache: string[] = [];
	const said = (text: string): string =>
		/^~[:$]/.test(text) ? text.slice(2) : /^~[~^`]/.test(text) ? text.slice(1) : text;
	const word = (text: string, isKey: boolean): string => {
		const code = /^\^([^ ])(.?)$/s.exec(text);
		if (code) {
			const [first, second] = [code[1]!.charCodeAt(0) - 48, code[2]!];
			const place = second === '' ? first : second.charCodeAt(0) - 48 + CACHE_DIGITS * first;
			return said(cache[place] ?? text);
		}
		if (text.length > 3 && (isKey || /^~[#$:]/.test(text))) {
			if (cache.length >= CACHE_DIGITS ** 2) cache.length = 0;
			cache.push(text);
		}
		return said(text);
	};
	const read = (value: unknown, depth: number): Data => {
		if (depth > DEEPEST) return null;
		if (typeof value === 'string') return word(value, false);
		if (typeof value === 'number' || typeof value === 'boolean') return value;
		if (Array.isArray(value)) {
			const [first] = value as readonly unknown[];
			if (first === '^ ') {
				const entries: [string, Data][] = [];
				for (let at = 1; at + 1 < value.length; at += 2) {
					const key = typeof value[at] === 'string' ? word(value[at], true) : String(value[at]);
					entries.push([key, read(value[at + 1], depth + 1)]);
				}
				return Object.fromEntries(entries);
			}
			const items = value.map((item) => read(item, depth + 1));
			const isTagged =
				items.length === 2 && typeof items[0] === 'string' && items[0].startsWith('~#');
			return isTagged ? items[1]! : items;
		}
		if (typeof value !== 'object' || value === null) return null;
		const entries = Object.entries(value).map(([key, item]) => [
			word(key, true),
			read(item, depth + 1)
		]);
		return Object.fromEntries(entries) as Data;
	};
	return read(json, 0);
}

const CACHE_DIGITS = 44;
