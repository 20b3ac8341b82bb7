// Sentences with gaps of other programs, written as ours are.
import { writeBesideGap, writeGap } from '../../core/note/write-cloze.ts';
import type { LeftCounter } from '../../core/import/left.ts';

export interface Gap {
	readonly name: string;
	readonly answer: string;
	readonly hint: string;
}

/** The sentence with its gaps; each has a name of its own, for each is asked by itself. */
export function sentenceOf(pieces: readonly (string | Gap)[], left: LeftCounter): string {
	const answers = new Map<string, string>();
	return pieces
		.map((piece) => {
			if (typeof piece === 'string') return writeBesideGap(piece);
			let { name } = piece;
			let times = 1;
			while (answers.has(name) && answers.get(name) !== piece.answer) {
				if (times === 1) left.add('grouped-gaps');
				name = `${piece.name}-${++times}`;
			}
			answers.set(name, piece.answer);
			return writeGap(name, [piece.answer], piece.hint);
		})
		.join('');
}

const OPEN = /\{\{c(\d{1,3})::/g;

/** Whether a text has gaps as Anki writes them. */
export const hasAnkiGaps = (text: string): boolean => /\{\{c\d{1,3}::[\s\S]*?\}\}/.test(text);

/** Anki's "{{c1::answer::hint}}"; of one within another the outer one is asked. */
export function ankiPieces(text: string): readonly (string | Gap)[] {
	const pieces: (string | Gap)[] = [];
	let at = 0;
	for (;;) {
		OPEN.lastIndex = at;
		const start = OPEN.exec(text);
		if (!start) break;
		const end = endOfGap(text, OPEN.lastIndex);
		if (end === null) break;
		const [answer = '', ...hint] = withoutInner(text.slice(OPEN.lastIndex, end)).split('::');
		if (start.index > at) pieces.push(text.slice(at, start.index));
		if (answer.trim() === '') pieces.push(answer);
		else pieces.push({ name: `c${start[1]}`, answer: answer.trim(), hint: hint.join('::').trim() });
		at = end + 2;
	}
	if (at < text.length) pieces.push(text.slice(at));
	return pieces;
}

function endOfGap(text: string, from: number): number | null {
	let depth = 1;
	for (const match of text.slice(from).matchAll(/\{\{|\}\}/g)) {
		depth += match[0] === '{{' ? 1 : -1;
		if (depth === 0) return from + match.index;
	}
	return null;
}

/** What stands in gaps within a gap, without the marks around it. */
function withoutInner(text: string): string {
	let before = text;
	for (;;) {
		const after = before.replace(
			/\{\{c\d{1,3}::((?:(?!\{\{|\}\}).)*?)(?:::(?:(?!\{\{|\}\}).)*)?\}\}/gs,
			'$1'
		);
		if (after === before) return after;
		before = after;
	}
}

/** Words between two marks, as ==these== or [these]: each a gap, named by its place. */
export function markedPieces(text: string, mark: RegExp): readonly (string | Gap)[] {
	const pieces: (string | Gap)[] = [];
	let [at, count] = [0, 0];
	for (const match of text.matchAll(mark)) {
		const answer = (match[1] ?? '').trim();
		if (answer === '') continue;
		if (match.index > at) pieces.push(text.slice(at, match.index));
		pieces.push({ name: `gap-${++count}`, answer, hint: '' });
		at = match.index + match[0].length;
	}
	if (at < text.length) pieces.push(text.slice(at));
	return pieces;
}

export const hasGap = (pieces: readonly (string | Gap)[]): boolean =>
	pieces.some((piece) => typeof piece !== 'string');
