// A deck as other programs read it: a table (CSV) with its sources, or Quizlet's list; and what does not fit.
import { LeftCounter, type Left } from '../../core/import/left.ts';
import { printLooseDate } from '../../core/language/loose-date.ts';
import { isUndated } from '../../core/note/as-of.ts';
import { cardsOf } from '../../core/note/card.ts';
import { clozePieces } from '../../core/note/cloze.ts';
import type { Deck } from '../../core/note/deck.ts';
import type { Note } from '../../core/note/note.ts';
import { compileDeck, type CardWords } from '../../core/deck/text/compiled-deck.ts';

export interface Printed {
	readonly text: string;
	readonly left: readonly Left[];
}

const COLUMNS = ['front', 'back', 'extra', 'tags', 'topic', 'source', 'url', 'claimed by', 'date'];

/** A row a note, in columns that importing this again understands. Excel knows UTF-8 by its mark. */
export function printCsv(deck: Deck, words: CardWords): Printed {
	const left = new LeftCounter();
	const sources = new Map(deck.sources.map((source) => [source.id, source]));
	const rows = sidesOf(deck, words, left).map(({ note, front, back }) => {
		const { citations, claimedBy, asOf } = note.evidence;
		const source = sources.get(citations[0]?.sourceId ?? '');
		left.add('further-sources', citations.length > 1 ? 1 : 0);
		const names = [source?.title ?? source?.publisher ?? source?.about ?? '', source?.link ?? ''];
		const date = isUndated(asOf) ? '' : printLooseDate(asOf);
		const tags = note.tags.map((tag) => tag.replace(/\s+/g, '_')).join(' ');
		return [front, back, note.explanation ?? '', tags, note.topic, ...names, claimedBy ?? '', date];
	});
	const text = [COLUMNS, ...rows].map((row) => row.map(cell).join(',')).join('\r\n');
	return { text: `\uFEFF${text}\r\n`, left: left.left };
}

/** A formula begins with one of these: a spreadsheet must not run a card's text. */
const cell = (text: string): string => {
	const safe = /^[=+@\t\r]/.test(text) || /^-[^\s\d]/.test(text) ? `'${text}` : text;
	return /[",;\r\n\t]|^\s|\s$|^'/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** A term, a tab, its definition, as Quizlet takes them. */
export function printQuizlet(deck: Deck, words: CardWords): Printed {
	const left = new LeftCounter();
	const plain = (text: string) => text.replace(/\s+/g, ' ');
	const lines = sidesOf(deck, words, left, true).map(({ note, front, back }) => {
		left.add('evidence', note.evidence.citations.length > 0 ? 1 : 0);
		left.add('explanation', note.explanation === null ? 0 : 1);
		left.add('tags', note.tags.length > 0 ? 1 : 0);
		return `${plain(front)}\t${plain(back)}`;
	});
	return { text: lines.map((line) => `${line}\n`).join(''), left: left.left };
}

interface Sides {
	readonly note: Note;
	readonly front: string;
	readonly back: string;
}

/** What each note that is asked has on its sides; with `each`, a gap is a row. */
function sidesOf(deck: Deck, words: CardWords, left: LeftCounter, each = false): readonly Sides[] {
	const noteById = new Map(deck.notes.map((note) => [note.id as string, note]));
	return compileDeck(deck, words).notes.flatMap((compiled): readonly Sides[] => {
		const note = noteById.get(compiled.id)!;
		left.add('retired-note', note.retired ? 1 : 0);
		if (note.retired) return [];
		if (note.kind === 'term') return [{ note, front: note.term, back: note.meaning }];
		if (note.kind === 'cloze') {
			if (!each) return [{ note, front: ankiCloze(note.text), back: '' }];
			return compiled.cards.map(({ prompt, answer }) => ({ note, front: prompt, back: answer }));
		}
		left.add('second-card', cardsOf(note).length - 1);
		return [{ note, front: compiled.prompt, back: compiled.answer }];
	});
}

/** "{{c1::answer::hint}}", the gaps numbered by their names. */
function ankiCloze(text: string): string {
	const names: string[] = [];
	return clozePieces(text)
		.map((piece) => {
			if (piece.kind === 'text') return piece.text;
			if (!names.includes(piece.name)) names.push(piece.name);
			const hint = piece.hint === '' ? '' : `::${piece.hint}`;
			return `{{c${names.indexOf(piece.name) + 1}::${piece.answer}${hint}}}`;
		})
		.join('');
}
