// What a language model answered, read as a stranger's text: cards, where there are any, and nothing else.

/** A card as a model gives it: texts of bounded length, not checked against anything yet. */
export interface ModelCard {
	readonly kind: string;
	readonly question: string;
	readonly answer: string;
	readonly quote: string;
	readonly claimedBy: string | null;
	readonly asOf: string | null;
}

export interface ModelAnswer {
	readonly cards: readonly ModelCard[];
	/** How many entries were no cards, or too many of them. */
	readonly leftOut: number;
}

const MOST_ANSWER_CHARACTERS = 400_000;
/** More cards than sentences nobody asked for. */
const MOST_CARDS = 60;
const LONGEST = { question: 400, answer: 400, quote: 1200, claimedBy: 120, asOf: 40 } as const;

/** Null where there is no list of cards in the answer. Never throws. */
export function readModelAnswer(answer: string): ModelAnswer | null {
	if (answer.length > MOST_ANSWER_CHARACTERS) return null;
	const entries = listIn(answer);
	if (entries === null) return null;
	const cards = entries.slice(0, MOST_CARDS).flatMap((entry) => cardOf(entry) ?? []);
	return { cards, leftOut: entries.length - cards.length };
}

/**
 * The list in an answer: bare, in a fence, in a field of an object, within other words, after what a
 * model thinks aloud; and of one that is cut off, the entries that are whole.
 */
function listIn(answer: string): readonly unknown[] | null {
	const said = answer.replace(/<think(?:ing)?>[\s\S]*?<\/think(?:ing)?>/gi, '');
	const whole = parsed(said.replace(/^\s*```(?:json)?\s*|\s*```\s*$/gi, ''));
	const list = listOf(whole);
	if (list !== null) return list;
	const start = said.search(/\[\s*(?:\{|\])/);
	if (start < 0) return listOf(parsed(between(said, '{', '}')));
	return listOf(parsed(between(said.slice(start), '[', ']'))) ?? objectsIn(said.slice(start + 1));
}

const between = (text: string, open: string, close: string): string =>
	text.slice(Math.max(0, text.indexOf(open)), text.lastIndexOf(close) + 1);

function parsed(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return null;
	}
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function listOf(value: unknown): readonly unknown[] | null {
	if (Array.isArray(value)) return value;
	if (!isFields(value)) return null;
	const field = Object.values(value).find((one) => Array.isArray(one));
	if (field !== undefined) return field as readonly unknown[];
	return typeof value.question === 'string' ? [value] : null;
}

/** The objects that follow one another from the start of a text, up to the first that is not whole. */
function objectsIn(text: string): readonly unknown[] | null {
	const objects: unknown[] = [];
	let at = 0;
	for (const match of text.matchAll(/\}\s*(?:,|\]|$)/g)) {
		const object = parsed(text.slice(at, match.index + 1));
		// A brace within a text: the next one may end the object, but not many will do.
		if (object === null) {
			if (match.index - at > 4000) break;
			continue;
		}
		objects.push(object);
		at = match.index + match[0].length;
		if (objects.length > MOST_CARDS) break;
	}
	return objects.length === 0 ? null : objects;
}

function cardOf(entry: unknown): ModelCard | null {
	if (!isFields(entry)) return null;
	const text = (key: keyof typeof LONGEST): string | null => {
		const value = entry[key];
		if (typeof value !== 'string' && typeof value !== 'number') return null;
		const line = String(value)
			.slice(0, 2 * LONGEST[key])
			.replace(/\s+/g, ' ')
			.trim();
		return line === '' || line.length > LONGEST[key] ? null : line;
	};
	const [question, answer, quote] = [text('question'), text('answer'), text('quote')];
	if (question === null || answer === null || quote === null) return null;
	const kind = typeof entry.kind === 'string' ? entry.kind : '';
	return { kind, question, answer, quote, claimedBy: text('claimedBy'), asOf: text('asOf') };
}
