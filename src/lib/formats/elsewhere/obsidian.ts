// Flashcards in notes of Obsidian, as its spaced repetition plugin reads them: "::", ":::", "?", "??", ==gaps==:
// https://github.com/st3v3nmw/obsidian-spaced-repetition
import { LeftCounter } from '../../core/import/left.ts';
import { ankiPieces, hasAnkiGaps, hasGap, markedPieces, sentenceOf } from './gaps.ts';
import { NOTHING_SAID, type Found, type FoundNote } from './found.ts';
import { plainFromMarkdown } from './plain.ts';

const HEAD = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const MARKED = /==(?=[^\s=])([^=\n]+?)==/g;
/** What the plugin writes behind a card that it has shown. */
const SCHEDULE = /[ \t]*<!--SR:[\s\S]*?-->/g;
const FLASHCARDS = /(?:^|\s)#flashcards?(?:\/[^\s#]+)?(?=\s|$)/giu;

/** Its own marks at least once; one pair of colons is also found in code and in lists of words. */
export function isObsidian(given: string): boolean {
	const text = withoutCode(given);
	if (/<!--SR:|(?:^|\s)#flashcards?(?:\/\S+)?(?:\s|$)/i.test(text)) return true;
	if (/^\?{1,2}[ \t]*$/m.test(text)) return true;
	if (/==[^\s=][^=\n]*==/.test(text)) return true;
	const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
	const cards = lines.filter((line) => /^[^:\n]*\S[ \t]*:{2,3}[ \t]*\S/.test(line)).length;
	return cards > 0 && (cards >= 2 || /^#{1,6} |^---/m.test(text) || lines.length === 1);
}

const withoutCode = (text: string): string =>
	text.replace(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1[^\n]*$/gm, '');

/** `name` is what the note is called: the source of its cards, with the heading that they stand under. */
export function readObsidian(given: string, name: string): Found {
	const left = new LeftCounter();
	const text = given.replace(/^\uFEFF/, '');
	const head = HEAD.exec(text)?.[1] ?? '';
	const tags = tagsIn(head);
	const notes: FoundNote[] = [];
	const headings: string[] = [];
	for (const block of blocksOf(text.replace(HEAD, ''))) {
		if (block.kind === 'heading') {
			headings.length = Math.min(headings.length, block.level - 1);
			headings[block.level - 1] = block.text;
			continue;
		}
		const path = headings.filter(Boolean);
		const source = { title: [name, ...path].join(' › '), link: null, claimedBy: null, date: null };
		const topic = path.at(-1) ?? '';
		for (const note of notesOf(block.text, left)) notes.push({ ...note, topic, tags, source });
	}
	const scheduled = (given.match(/<!--SR:/g) ?? []).length;
	left.add('schedule-in-text', scheduled);
	return { format: 'obsidian', title: null, id: null, description: '', notes, left, media: 0 };
}

/** The tags of the note's head, without those that only say that it has cards. */
function tagsIn(head: string): readonly string[] {
	const [, inline = '', list = ''] =
		/^tags:[ \t]*(.*)\r?\n?((?:[ \t]*-[ \t]+.*(?:\r?\n|$))*)/m.exec(head) ?? [];
	return `${inline} ${list}`
		.split(/[\s,[\]"'-]+(?![\p{L}\d])|[\s,[\]"']+-?/u)
		.map((tag) => tag.replace(/^#/, ''))
		.filter((tag) => tag !== '' && !/^flashcards?(?:\/|$)/i.test(tag));
}

type Block =
	| { readonly kind: 'heading'; readonly level: number; readonly text: string }
	| { readonly kind: 'lines'; readonly text: string };

/** What blank lines and headings part; code stays whole. */
function blocksOf(text: string): readonly Block[] {
	const blocks: Block[] = [];
	let lines: string[] = [];
	let fence: string | null = null;
	const end = () => {
		if (lines.length > 0) blocks.push({ kind: 'lines', text: lines.join('\n') });
		lines = [];
	};
	for (const line of text.replace(SCHEDULE, '').split(/\r?\n/)) {
		const mark = /^[ \t]{0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? null;
		if (mark && (fence === null || mark.startsWith(fence))) fence = fence === null ? mark : null;
		const heading = fence === null ? /^(#{1,6})[ \t]+(.+?)[ \t]*#*$/.exec(line) : null;
		if (heading && !/::/.test(line)) {
			end();
			const words = heading[2]!.replace(FLASHCARDS, '').trim();
			blocks.push({ kind: 'heading', level: heading[1]!.length, text: words });
		} else if (fence === null && line.trim() === '') end();
		else lines.push(line);
	}
	end();
	return blocks;
}

function notesOf(block: string, left: LeftCounter): readonly FoundNote[] {
	const text = block.replace(FLASHCARDS, '').trim();
	const sides = /^([\s\S]*?)\n(\?{1,2})[ \t]*\n([\s\S]*)$/.exec(text);
	if (sides) {
		const [, front = '', mark = '', back = ''] = sides;
		return sided(front, back, mark === '??', left);
	}
	const cards = withoutCode(text)
		.split('\n')
		.flatMap((line) => {
			const parts = /^(.*?\S)[ \t]*(:{2,3})(?!:)[ \t]*(\S.*)$/.exec(
				line.replace(/`[^`\n]*`/g, hidden)
			);
			if (!parts || hasAnkiGaps(line)) return [];
			const [, front = '', mark = '', back = ''] = parts.map(shown);
			return sided(front.replace(/^[ \t]*(?:[-*+]|\d+[.)])[ \t]+/, ''), back, mark === ':::', left);
		});
	return cards.length > 0 ? cards : gapped(text, left);
}

/** Colons within code part nothing. */
const hidden = (code: string): string => code.replaceAll(':', '\uE003');
const shown = (text: string | undefined): string => (text ?? '').replaceAll('\uE003', ':');

function sided(
	front: string,
	back: string,
	bothWays: boolean,
	left: LeftCounter
): readonly FoundNote[] {
	const [asked, answer] = [plainFromMarkdown(front, left), plainFromMarkdown(back, left)];
	if (asked === '' || answer === '') {
		left.add(asked === '' ? 'row-without-front' : 'without-answer');
		return [];
	}
	const kind = bothWays ? 'term' : 'question';
	return [{ ...NOTHING_SAID, isId: false, kind, key: asked, front: asked, back: answer }];
}

function gapped(text: string, left: LeftCounter): readonly FoundNote[] {
	// Only ==marks== are gaps: bold words are mostly no more than bold.
	const isMarked = /==(?=[^\s=])[^=\n]+?==/.test(text);
	if (!isMarked && !hasAnkiGaps(text)) return [];
	const plain = plainFromMarkdown(text, left);
	const pieces = isMarked ? markedPieces(plain, MARKED) : ankiPieces(plain);
	if (!hasGap(pieces)) return [];
	const key = pieces.map((piece) => (typeof piece === 'string' ? piece : '[]')).join('');
	return [{ ...NOTHING_SAID, isId: false, kind: 'cloze', key, text: sentenceOf(pieces, left) }];
}
