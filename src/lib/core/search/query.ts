// What is typed to find cards, as a tree: words, "phrases", -not, or, brackets and filters, as Anki
// writes them. What is not finished yet (an open quotation mark or bracket, an "or" at the end) is taken
// as if it were, for results come as one types.
import { foldSigns } from '../language/fold.ts';
import { fail, ok, type Result } from '../result.ts';
import { isFilterName, readFilter, type Filter, type FilterFault } from './filters.ts';
import { folded, wordsOf } from './words.ts';

export type Query =
	| { readonly kind: 'all' }
	| { readonly kind: 'and' | 'or'; readonly parts: readonly Query[] }
	| { readonly kind: 'not'; readonly part: Query }
	| TextLeaf
	| Filter;

/** Words that stand one behind the other in a note; folded. The last may begin a longer one unless `whole`. */
export interface TextLeaf {
	readonly kind: 'text';
	/** At least one. */
	readonly words: readonly string[];
	readonly whole: boolean;
}

export type QueryFault = FilterFault | { readonly kind: 'closing-bracket' };

/** Reads a query; what is wrong with it is said of its first fault. */
export function readQuery(text: string): Result<Query, QueryFault> {
	const reader = new Reader(tokensOf(foldSigns(text)));
	const query = reader.either();
	if (reader.fault) return fail(reader.fault);
	return reader.isDone ? ok(query) : fail({ kind: 'closing-bracket' });
}

type Token =
	| { readonly kind: '(' | ')' | '-' | 'or' | 'and' }
	/** `name` is what stands before a colon, where that is a filter's. */
	| {
			readonly kind: 'term';
			readonly name: string | null;
			readonly text: string;
			readonly quoted: boolean;
	  };

const TOKEN =
	/\s+|([()])|(-)(?=\S)|"((?:\\.|[^"\\])*)(?:"|$)|(\p{L}+):"((?:\\.|[^"\\])*)(?:"|$)|((?:\\.|[^\s()"\\])+|["\\])/gu;

const unescaped = (text: string): string => text.replace(/\\(.)/gsu, '$1');

function tokensOf(text: string): readonly Token[] {
	const tokens: Token[] = [];
	for (const [, bracket, minus, phrase, name, named, bare] of text.matchAll(TOKEN)) {
		if (bracket) tokens.push({ kind: bracket as '(' | ')' });
		else if (minus) tokens.push({ kind: '-' });
		else if (name !== undefined) tokens.push(termOf(name, named!, true));
		else if (phrase !== undefined) tokens.push(quoted(phrase));
		else if (bare !== undefined) tokens.push(bareToken(bare));
	}
	return tokens;
}

/** A filter may stand in quotation marks as a whole, as in "deck:Two words". */
function quoted(phrase: string): Token {
	const [, name, value] = /^(\p{L}+):(.*)$/su.exec(phrase) ?? [];
	return name !== undefined && isFilterName(name)
		? termOf(name, value!, true)
		: { kind: 'term', name: null, text: unescaped(phrase), quoted: true };
}

function bareToken(bare: string): Token {
	if (/^or$/i.test(bare)) return { kind: 'or' };
	if (/^and$/i.test(bare)) return { kind: 'and' };
	// An address is no filter.
	const [, name, value] = /^(\p{L}+):(?!\/\/)(.*)$/su.exec(bare) ?? [];
	// Nor is what stands before a colon and a blank, in a text that was pasted.
	return name === undefined || (value === '' && !isFilterName(name))
		? { kind: 'term', name: null, text: unescaped(bare), quoted: false }
		: termOf(name, value!, false);
}

const termOf = (name: string, text: string, isQuoted: boolean): Token => ({
	kind: 'term',
	name: name.toLowerCase(),
	text: unescaped(text),
	quoted: isQuoted
});

/** Deeper brackets and denials than anybody types: what is pasted must not end in a stack overflow. */
const DEEPEST = 100;

class Reader {
	readonly #tokens: readonly Token[];
	#at = 0;
	#depth = 0;
	fault: QueryFault | null = null;

	constructor(tokens: readonly Token[]) {
		this.#tokens = tokens;
	}

	get isDone(): boolean {
		return this.#at >= this.#tokens.length;
	}

	/** Anything up to a closing bracket; "or" binds less than standing side by side. */
	either(): Query {
		const parts = [this.#all()];
		while (this.#tokens[this.#at]?.kind === 'or') {
			this.#at++;
			parts.push(this.#all());
		}
		return joined('or', parts);
	}

	#all(): Query {
		const parts: Query[] = [];
		for (;;) {
			const kind = this.#tokens[this.#at]?.kind;
			if (kind === undefined || kind === 'or' || kind === ')') return joined('and', parts);
			if (kind === 'and') this.#at++;
			else parts.push(this.#one());
		}
	}

	#one(): Query {
		const token = this.#tokens[this.#at++];
		if (this.#depth >= DEEPEST || !token) return ALL;
		this.#depth++;
		const query = this.#within(token);
		this.#depth--;
		return query;
	}

	#within(token: Token): Query {
		switch (token.kind) {
			case '-': {
				const next = this.#tokens[this.#at]?.kind;
				if (next === undefined || next === 'or' || next === ')' || next === 'and') return ALL;
				const part = this.#one();
				return part.kind === 'all' ? ALL : { kind: 'not', part };
			}
			case '(': {
				const query = this.either();
				if (this.#tokens[this.#at]?.kind === ')') this.#at++;
				return query;
			}
			case 'term':
				return this.#term(token);
			default:
				return ALL;
		}
	}

	#term({ name, text, quoted: isQuoted }: Extract<Token, { kind: 'term' }>): Query {
		if (name === null) {
			const words = wordsOf(folded(text));
			return words.length === 0 ? ALL : { kind: 'text', words, whole: isQuoted };
		}
		const filter = readFilter(name, text);
		if (filter.ok) return filter.value;
		this.fault ??= filter.error;
		return ALL;
	}
}

const ALL: Query = { kind: 'all' };

/** What asks for nothing in particular says nothing beside others. */
function joined(kind: 'and' | 'or', all: readonly Query[]): Query {
	const parts = all.filter((part) => part.kind !== 'all');
	return parts.length > 1 ? { kind, parts } : (parts[0] ?? ALL);
}

/** The words and phrases of a query, each once. */
export function textLeaves(query: Query): readonly TextLeaf[] {
	switch (query.kind) {
		case 'and':
		case 'or':
			return query.parts.flatMap(textLeaves);
		case 'not':
			return textLeaves(query.part);
		case 'text':
			return [query];
		default:
			return [];
	}
}

/** Whether a query asks for a kind of filter anywhere. */
export const asksFor = (query: Query, kind: Filter['kind']): boolean =>
	query.kind === 'and' || query.kind === 'or'
		? query.parts.some((part) => asksFor(part, kind))
		: query.kind === 'not'
			? asksFor(query.part, kind)
			: query.kind === kind;

/** The most days that a query's "rated" goes back. */
export function mostDaysRated(query: Query): number {
	switch (query.kind) {
		case 'and':
		case 'or':
			return Math.max(...query.parts.map(mostDaysRated));
		case 'not':
			return mostDaysRated(query.part);
		case 'rated':
			return query.days;
		default:
			return 1;
	}
}
