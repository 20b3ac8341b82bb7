// Sentences with named gaps: {{name::answer}} or {{name::answer::hint}}. The name, not the place,
// makes the card's id, so that a sentence can be reworded without losing progress. Behind the answer
// may stand others that are accepted, parted by semicolons: {{capital::Kyiv; Kiev}}. Braces in pairs belong to
// the answer, as in {{set::{1, 2}}}; "\{" and "\}" are braces anywhere, and in a gap "\:" is a colon.

export type ClozePiece =
	| { readonly kind: 'text'; readonly text: string }
	| {
			readonly kind: 'gap';
			readonly name: string;
			readonly answer: string;
			/** Other accepted answers. */
			readonly also: readonly string[];
			readonly hint: string;
	  };

/** A sign of a gap's text, or braces in pairs, within which may stand others. */
const SIGN = String.raw`\\.|[^{}\\]`;
const INNER = String.raw`\{(?!\{)(?:${SIGN})*\}`;
const PAIR = String.raw`\{(?!\{)(?:${SIGN}|${INNER})*\}`;
const START = String.raw`\{\{([a-z0-9-]+)::(?!\s*(?:::|\}\}))`;
// No part may hold the beginning of another gap, so that open braces are not searched for their end
// again and again; an answer of blanks is none. Behind the bar stands a gap with a brace that is alone.
const GAP = new RegExp(
	String.raw`${START}((?:(?!::)(?:${SIGN}|${PAIR}))+)(?:::((?:${SIGN}|${PAIR})*))?\}\}` +
		String.raw`|${START}((?:(?!::|\}\}|\{\{).)+)(?:::((?:(?!\}\}|\{\{).)*))?\}\}`,
	'g'
);

/** The sentence in order, text and gaps; a brace that makes no gap stays text. */
export const clozePieces = (text: string): readonly ClozePiece[] =>
	writtenPieces(text).map((piece) => {
		if (piece.kind === 'text') return { kind: 'text', text: shown(piece.text, BRACES) };
		const { name, answer, hint } = piece;
		const [first = shown(answer.trim(), IN_GAP), ...also] = answersIn(answer);
		return { kind: 'gap', name, answer: first, also, hint: shown(hint.trim(), IN_GAP) };
	});

/** As it stands in the sentence, its escapes with it. */
type WrittenPiece =
	| { readonly kind: 'text'; readonly text: string }
	| {
			readonly kind: 'gap';
			readonly name: string;
			readonly answer: string;
			readonly hint: string;
			/** Whether a brace in it has no other. */
			readonly isOdd: boolean;
	  };

/** For what looks at how a sentence is written. */
export function writtenPieces(text: string): readonly WrittenPiece[] {
	const pieces: WrittenPiece[] = [];
	let end = 0;
	for (const match of text.matchAll(GAP)) {
		if (match.index > end) pieces.push({ kind: 'text', text: text.slice(end, match.index) });
		const [whole, name, answer = '', hint = '', oddName, oddAnswer = '', oddHint = ''] = match;
		pieces.push(
			name !== undefined
				? { kind: 'gap', name, answer, hint, isOdd: false }
				: {
						kind: 'gap',
						name: oddName!,
						answer: oddAnswer,
						hint: oddHint,
						// Behind a last backslash, as in "C:\", no brace is alone.
						isOdd: /[{}]/.test(`${oddAnswer} ${oddHint}`.replace(/\\[{}]/g, ''))
					}
		);
		end = match.index + whole.length;
	}
	if (end < text.length) pieces.push({ kind: 'text', text: text.slice(end) });
	return pieces;
}

const BRACES = /\\([{}])/g;
const IN_GAP = /\\([{}:;\\])/g;
const shown = (text: string, escapes: RegExp): string => text.replace(escapes, '$1');

/** Parted by semicolons; a backslash before a sign that means nothing is itself. */
const answersIn = (text: string): readonly string[] =>
	(text.match(/(?:[^;\\]+|\\.|\\$)+/g) ?? [])
		.map((part) => shown(part.trim(), IN_GAP))
		.filter((part) => part !== '');

/** The names of the gaps, each once, in order of appearance. */
export function gapNames(text: string): readonly string[] {
	const names = clozePieces(text).flatMap((piece) => (piece.kind === 'gap' ? [piece.name] : []));
	return [...new Set(names)];
}
