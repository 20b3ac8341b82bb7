// Decks of hashcards: "Q:" and "A:", or "C:" with [gaps] in brackets: https://github.com/eudoxia0/hashcards
import { LeftCounter } from '../../core/import/left.ts';
import { hasGap, markedPieces, sentenceOf } from './gaps.ts';
import { NOTHING_SAID, type Found, type FoundNote } from './found.ts';
import { plainFromMarkdown } from './plain.ts';

const HEAD = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** A card begins with its letter at the beginning of a line. */
export const isHashcards = (text: string): boolean => {
	const body = text.replace(/^\uFEFF/, '').replace(HEAD, '');
	return /^Q:[\s\S]*?^A:/m.test(body) || /^C:[^[]*(?:\n[^[\n]*)*\[[^\]\n]+\]/m.test(body);
};

/** `name` is what the file is called, without its ending: hashcards call a deck so. */
export function readHashcards(given: string, name: string): Found {
	const text = given.replace(/^\uFEFF/, '');
	const head = HEAD.exec(text)?.[1] ?? '';
	const said = /^name\s*=\s*["'](.+?)["']\s*$/m.exec(head)?.[1] ?? null;
	const left = new LeftCounter();
	const source = { title: said ?? name, link: null, claimedBy: null, date: null };
	const notes = partsOf(text.replace(HEAD, '')).flatMap((part) => {
		const note = noteOf(part, left);
		return note ? [{ ...note, source }] : [];
	});
	return { format: 'hashcards', title: said, id: null, description: '', notes, left, media: 0 };
}

interface Part {
	readonly letter: 'Q' | 'C';
	front: string;
	back: string | null;
}

function partsOf(text: string): readonly Part[] {
	const parts: Part[] = [];
	let open: Part | null = null;
	let isCode = false;
	for (const line of text.split(/\r?\n/)) {
		const start = isCode ? null : /^([QAC]):[ \t]?(.*)$/.exec(line);
		if (/^[ \t]{0,3}(?:```|~~~)/.test(line)) isCode = !isCode;
		const [, letter, rest = ''] = start ?? [];
		if (letter === 'Q' || letter === 'C') {
			open = { letter, front: rest, back: null };
			parts.push(open);
		} else if (letter === 'A' && open?.letter === 'Q' && open.back === null) open.back = rest;
		else if (!isCode && /^---[ \t]*$/.test(line)) open = null;
		else if (open && open.back !== null) open.back += `\n${line}`;
		else if (open) open.front += `\n${line}`;
	}
	return parts;
}

function noteOf({ letter, front, back }: Part, left: LeftCounter): FoundNote | null {
	if (letter === 'Q') {
		const [asked, answer] = [plainFromMarkdown(front, left), plainFromMarkdown(back ?? '', left)];
		if (asked !== '' && answer !== '')
			return {
				...NOTHING_SAID,
				isId: false,
				kind: 'question',
				key: asked,
				front: asked,
				back: answer
			};
		left.add(asked === '' ? 'row-without-front' : 'without-answer');
		return null;
	}
	// A bracket behind a backslash is one of the text; a picture's and a link's are no gaps.
	const plain = plainFromMarkdown(
		front.replace(/\\([[\]])/g, (_, sign) => (sign === '[' ? '\uE001' : '\uE002')),
		left
	);
	const pieces = markedPieces(plain, /\[([^[\]]+)\](?!\()/g).map((piece) =>
		typeof piece === 'string'
			? withBrackets(piece)
			: { ...piece, answer: withBrackets(piece.answer) }
	);
	if (!hasGap(pieces)) {
		left.add('without-gap');
		return null;
	}
	const key = pieces.map((piece) => (typeof piece === 'string' ? piece : '[]')).join('');
	return { ...NOTHING_SAID, isId: false, kind: 'cloze', key, text: sentenceOf(pieces, left) };
}

const withBrackets = (text: string): string =>
	text.replaceAll('\uE001', '[').replaceAll('\uE002', ']');
