// A deck out of what a file from elsewhere holds: it passes what every deck's file must pass, for it is printed as
// one and read again.
import { chanceOf } from '../../core/chance.ts';
import { LeftCounter, type Left } from '../../core/import/left.ts';
import { ProblemList } from '../../core/deck/problem.ts';
import { DECK_LIMITS } from '../../core/deck/text/limits.ts';
import { withoutPlaces } from '../../core/deck/text/placed-deck.ts';
import { printDeck } from '../../core/deck/text/print-deck.ts';
import { readDeck } from '../../core/deck/text/read-deck.ts';
import type { LooseDate } from '../../core/language/loose-date.ts';
import { withoutUnseen } from '../../core/language/plain-text.ts';
import { openedOn } from '../../core/note/as-of.ts';
import { gapNames } from '../../core/note/cloze.ts';
import type { Deck } from '../../core/note/deck.ts';
import { noSource, type Evidence } from '../../core/note/evidence.ts';
import { idFromText, noteId, type DeckId, type NoteId } from '../../core/note/ids.ts';
import type { Note } from '../../core/note/note.ts';
import { englishOrNone } from '../gift/language.ts';
import type { Found, FoundNote } from './found.ts';
import { FoundSources } from './found-sources.ts';

/** What such a deck says of itself, in the language of whoever opens it. */
export interface ElsewhereWords {
	readonly licence: string;
	readonly description: (name: string) => string;
	/** Of a source that the deck's head has no room for. */
	readonly source: (title: string) => string;
}

export interface MadeDeck {
	/** Null where the file holds no card. */
	readonly deck: Deck | null;
	readonly left: readonly Left[];
}

/** `name` is what the file is called, without its ending; `day` when it was opened. */
export function deckOf(
	found: Omit<Found, 'format'>,
	name: string,
	day: LooseDate,
	words: ElsewhereWords
): MadeDeck {
	const left = new LeftCounter();
	left.addAll(found.left.left);
	left.add('media', found.media);
	const title = cut(withoutUnseen(found.title ?? name), 200) || 'Cards';
	const id = `from-${nameOf(found.id ?? name)}` as DeckId;
	const sources = new FoundSources();
	const ids = new Ids(id);
	const notes: Note[] = [];
	for (const note of found.notes) {
		if (notes.length >= DECK_LIMITS.notes) left.add('beyond-limit');
		else if (isTooLong(note)) left.add('too-long');
		else notes.push(noteFrom(note, ids.of(note), day, sources, words));
	}
	const head = {
		...{ id, title, version: 1, licence: words.licence },
		language: englishOrNone(found.notes.slice(0, 500).map(textIn)),
		description: cut(withoutUnseen(found.description), 2000) || words.description(title),
		...{ sources: sources.all, parties: [], issues: [] }
	};
	return { deck: settled({ ...head, notes }, left), left: left.left };
}

/** What a pasted list is called: its first cards. The same list is the same deck, whatever its answers are. */
export const nameOfPasted = ({ notes }: Found): string =>
	notes
		.slice(0, 2)
		.map((note) =>
			cut(note.kind === 'cloze' ? note.text.replace(/\{\{.*?\}\}/g, '…') : note.front, 30)
		)
		.join(', ');

const cut = (text: string, most: number): string =>
	text.length > most ? `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…` : text;

const textIn = (note: FoundNote): string =>
	note.kind === 'cloze' ? note.text : `${note.front} ${note.back}`;

const isTooLong = (note: FoundNote): boolean =>
	(note.kind === 'cloze' ? [note.text] : [note.front, note.back]).some(
		({ length }) => length > DECK_LIMITS.valueCharacters
	) ||
	(note.kind === 'cloze' && gapNames(note.text).length > DECK_LIMITS.gaps);

function noteFrom(
	note: FoundNote,
	id: NoteId,
	day: LooseDate,
	sources: FoundSources,
	words: ElsewhereWords
): Note {
	const sourceId = note.source && sources.idOf(note.source);
	const evidence = evidenceOf(note, sourceId, day);
	const unnamed = note.source && sourceId === null ? words.source(sources.nameOf(note.source)) : '';
	const explanation = withoutUnseen([note.explanation ?? '', unnamed].filter(Boolean).join(' '));
	const shared = {
		...{ id, evidence, decoys: [], retired: null },
		topic: cut(withoutUnseen(note.topic), 200),
		tags: [...new Set(note.tags.map((tag) => cut(withoutUnseen(tag), 100)))]
			.filter((tag) => tag !== '')
			.slice(0, DECK_LIMITS.values),
		explanation: cut(explanation, DECK_LIMITS.valueCharacters - 1) || null
	};
	if (note.kind === 'cloze') return { ...shared, kind: 'cloze', text: withoutUnseen(note.text) };
	const [front, back] = [withoutUnseen(note.front), withoutUnseen(note.back)];
	return note.kind === 'term'
		? { ...shared, kind: 'term', term: front, meaning: back, also: [] }
		: { ...shared, kind: 'question', question: front, answer: back, also: [] };
}

function evidenceOf(note: FoundNote, sourceId: string | null, day: LooseDate): Evidence {
	const asOf = note.date ?? note.source?.date ?? openedOn(day);
	if (sourceId === null || note.source === null) return noSource(asOf);
	return {
		citations: [{ sourceId, paragraph: 1, quote: null }],
		claimedBy: withoutUnseen(note.source.claimedBy ?? '') || FoundSources.nameOf(note.source),
		asOf,
		standing: { kind: 'settled' }
	};
}

/** Two numbers of a text: one alone would be had by two of a hundred thousand notes. */
const signsOf = (text: string): string =>
	[text, `${text}\0`].map((one) => Math.floor(chanceOf(one) * 2 ** 32).toString(36)).join('');

/** A name for ids: its words; where letters are lost on the way, with a number made of the whole. */
function nameOf(text: string): string {
	const words = idFromText(text).slice(0, 40).replace(/-+$/, '');
	const isWhole = /^[\x20-\x7e]{1,40}$/.test(text) && words !== '';
	return isWhole ? words : [words, signsOf(text)].filter((part) => part !== '').join('-');
}

/** The ids of a file's notes: of what stays while an answer changes. */
class Ids {
	readonly #deck: DeckId;
	readonly #timesOf = new Map<string, number>();

	constructor(deck: DeckId) {
		this.#deck = deck;
	}

	of({ key, isId }: FoundNote): NoteId {
		const words = isId ? 'n' : idFromText(key).slice(0, 32).replace(/-+$/, '') || 'n';
		const own = `${words}-${signsOf(key)}`;
		const times = (this.#timesOf.get(own) ?? 0) + 1;
		this.#timesOf.set(own, times);
		return noteId(this.#deck, times === 1 ? own : `${own}-${times}`);
	}
}

/** The deck as its file would be read, without notes that cannot be; null where none is left. */
function settled(deck: Deck, left: LeftCounter): Deck | null {
	let rest = deck;
	while (rest.notes.length > 0) {
		const problems = new LinesOfProblems(deck.title);
		const placed = readDeck(printDeck(rest), deck.title, problems);
		if (placed === null) throw new Error(`a deck of ours cannot be read: ${problems.first}`);
		if (problems.lines.length === 0) return withoutPlaces(placed);
		const bad = new Set(problems.lines.map((line) => noteAt(placed.lineById, line)));
		if (bad.has(null)) throw new Error(`a deck of ours cannot be read: ${problems.first}`);
		left.add('unreadable', bad.size);
		rest = { ...rest, notes: rest.notes.filter(({ id }) => !bad.has(id)) };
	}
	return null;
}

/** The note that begins in a line or last before it. */
function noteAt(lineById: ReadonlyMap<NoteId, number>, line: number): NoteId | null {
	let found: NoteId | null = null;
	for (const [id, first] of lineById) {
		if (first > line) break;
		found = id;
	}
	return found;
}

class LinesOfProblems extends ProblemList {
	readonly lines: number[] = [];
	first = '';

	override add({ line }: { readonly line: number }, fault: { readonly kind: string }): void {
		this.lines.push(line);
		this.first ||= `line ${line}: ${fault.kind}`;
	}

	override get isFull(): boolean {
		return false;
	}
}
