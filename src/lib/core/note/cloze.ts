// Sentences with named gaps: {{name::answer}} or {{name::answer::hint}}. The name, not the place,
// makes the card's id, so that a sentence can be reworded without losing progress. Behind the answer
// may stand others that are accepted, parted by semicolons: {{capital::Kyiv; Kiev}}.
import { splitList } from './lists.ts';

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

// No part may hold the beginning of another gap, so that open braces are not searched for their end
// again and again; an answer of blanks is none.
const GAP =
	/\{\{([a-z0-9-]+)::(?!\s*(?:::|\}\}))((?:(?!::|\}\}|\{\{).)+)(?:::((?:(?!\}\}|\{\{).)*))?\}\}/g;

/** The sentence in order, text and gaps; a brace that makes no gap stays text. */
export function clozePieces(text: string): readonly ClozePiece[] {
	const pieces: ClozePiece[] = [];
	let end = 0;
	for (const match of text.matchAll(GAP)) {
		if (match.index > end) pieces.push({ kind: 'text', text: text.slice(end, match.index) });
		const [whole, name = '', answer = '', hint = ''] = match;
		const [first = answer.trim(), ...also] = splitList(answer);
		pieces.push({ kind: 'gap', name, answer: first, also, hint: hint.trim() });
		end = match.index + whole.length;
	}
	if (end < text.length) pieces.push({ kind: 'text', text: text.slice(end) });
	return pieces;
}

/** The names of the gaps, each once, in order of appearance. */
export function gapNames(text: string): readonly string[] {
	const names = clozePieces(text).flatMap((piece) => (piece.kind === 'gap' ? [piece.name] : []));
	return [...new Set(names)];
}
