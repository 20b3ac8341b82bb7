// A file of questions as Moodle writes them (GIFT) as a deck that passes all that a deck's file
// passes. To make sure of that it is printed as a deck and read again; what fails a check is left out,
// with the reason.
import { checkGaps } from '../../core/deck/check/gaps.ts';
import { checkGiveAways } from '../../core/deck/check/give-away.ts';
import { checkSameQuestions } from '../../core/deck/check/same-question.ts';
import { openedOn } from '../../core/note/as-of.ts';
import type { Deck } from '../../core/note/deck.ts';
import { idFromText, noteId, ownIdOf, type DeckId, type NoteId } from '../../core/note/ids.ts';
import type { LooseDate } from '../../core/language/loose-date.ts';
import type { Note } from '../../core/note/note.ts';
import { withoutPlaces, type PlacedDeck } from '../../core/deck/text/placed-deck.ts';
import { readDeck } from '../../core/deck/text/read-deck.ts';
import { inSentence } from '../../core/language/plain-text.ts';
import { printDeck } from '../../core/deck/text/print-deck.ts';
import { ProblemList, type Fault, type Place, type Problem } from '../../core/deck/problem.ts';
import { chanceOf } from '../../core/chance.ts';
import { questionBlocksOf } from './blocks.ts';
import type { GiftDeckWords } from './draft.ts';
import { englishOrNone } from './language.ts';
import { answersLeftOut, asNote, draftsOf } from './notes.ts';
import { readQuestion, type GiftQuestion } from './question.ts';

export interface GiftReading {
	/** Null where the file has problems, or no question that can be taken. */
	readonly deck: Deck | null;
	readonly problems: readonly Problem[];
	/** The questions and answers that a deck cannot have, each with its line and the reason. */
	readonly leftOut: readonly Problem[];
}

/** Whether a file is GIFT, by its name and its beginning: a deck begins with its head. */
export const isGift = (name: string, text: string): boolean =>
	/\.gift(?:\.txt)?$/i.test(name) ||
	(/\.txt$/i.test(name) && !/^\uFEFF?---\s/.test(text) && /[{}]|\$CATEGORY:/.test(text));

/**
 * Reads a file; `file` is its name. It names no date, so its notes say that they have none, and that it was
 * opened on `day`; nor a claimant, so what it claims it claims itself.
 */
export function readGift(
	text: string,
	file: string,
	day: LooseDate,
	words: GiftDeckWords
): GiftReading {
	const problems = new ProblemList(inSentence(file));
	const leftOut = new ProblemList(inSentence(file));
	const questions: GiftQuestion[] = [];
	for (const block of questionBlocksOf(text, problems)) {
		const read = readQuestion(block);
		if (read.ok) questions.push(read.value);
		else problems.add({ line: block.line, column: 1 }, read.error);
	}
	if (problems.problems.length > 0) return { deck: null, problems: problems.problems, leftOut: [] };
	const head = headOf(file, questions, words);
	const ids = new Ids(head.id);
	const lineById = new Map<NoteId, number>();
	const notes: Note[] = [];
	for (const question of questions) {
		const { line, paragraph, topic } = question;
		const drafts = draftsOf(question, words);
		const faults = drafts.ok ? answersLeftOut(question) : [drafts.error];
		for (const fault of faults) leftOut.add({ line, column: 1 }, fault);
		const evidence = {
			citations: [{ sourceId: SOURCE, paragraph, quote: null }],
			claimedBy: head.title,
			asOf: openedOn(day),
			standing: { kind: 'settled' as const }
		};
		for (const draft of drafts.ok ? drafts.value : []) {
			const id = ids.of(question, draft.within);
			lineById.set(id, line);
			notes.push(asNote(draft, { id, topic, evidence }));
		}
	}
	const deck = settled({ ...head, notes }, (id, why) =>
		leftOut.add({ line: lineById.get(id)!, column: 1 }, why)
	);
	if (deck) return { deck, problems: [], leftOut: leftOut.problems };
	problems.add({ line: 1, column: 1 }, { kind: 'gift-nothing' });
	return { deck: null, problems: [...problems.problems, ...leftOut.problems], leftOut: [] };
}

const SOURCE = 'file';

function headOf(
	file: string,
	questions: readonly GiftQuestion[],
	said: GiftDeckWords
): Omit<Deck, 'notes'> {
	const stem = stemOf(file);
	const name = inSentence(stem);
	const topics = new Set(questions.map(({ topic }) => topic));
	const [only = ''] = topics;
	const title = (topics.size === 1 && only) || name;
	const words = questions.map(({ text, behindGap }) => `${text} ${behindGap ?? ''}`);
	return {
		id: `gift-${nameOf(stem)}` as DeckId,
		title,
		language: englishOrNone(words),
		licence: said.licence,
		version: 1,
		description: said.description(name),
		sources: [
			{
				...{ id: SOURCE, title: null, publisher: null, author: null, date: null, link: null },
				...{ about: said.about(name), file: null, paragraphs: null, leftOut: [] }
			}
		],
		parties: [],
		issues: []
	};
}

/** The file's name without its ending, the number of a second copy, and Moodle's moment of the export. */
function stemOf(file: string): string {
	const stem = file
		.replace(/(?:\.gift|\.txt)+$/i, '')
		.replace(/\s*\(\d+\)$/, '')
		.replace(/-\d{8}-\d{4}$/, '')
		.replace(/\s+/g, ' ')
		.trim();
	return stem === '' ? 'questions' : stem;
}

/** A name for ids: its words; where letters are lost on the way, with a number made of the whole. */
function nameOf(text: string): string {
	const words = cut(idFromText(text), 40);
	const isWhole = /^[\x20-\x7e]{1,40}$/.test(text) && words !== '';
	const number = Math.floor(chanceOf(text) * 2 ** 32).toString(36);
	return isWhole ? words : [words, number].filter((part) => part !== '').join('-');
}

const cut = (id: string, most: number): string => id.slice(0, most).replace(/-+$/, '');

/** The ids of a file's notes: by their titles, else by their texts, so that they stay when it comes again. */
class Ids {
	readonly #deck: DeckId;
	readonly #taken = new Set<string>();
	/** How often a name came: thousands of one name would be counted through each time. */
	readonly #timesOf = new Map<string, number>();

	constructor(deck: DeckId) {
		this.#deck = deck;
	}

	of({ title, text, behindGap }: GiftQuestion, within: string): NoteId {
		const first = nameOf(title ?? `${text} ${behindGap ?? ''}`.trim());
		const own = within === '' ? first : `${cut(first, 25)}-${nameOf(within)}`;
		let times = this.#timesOf.get(own) ?? 1;
		let free = own;
		while (this.#taken.has(free)) free = `${cut(own, 70)}-${++times}`;
		this.#timesOf.set(own, times);
		this.#taken.add(free);
		return noteId(this.#deck, free);
	}
}

/** What makes a bad card, and what is said of the question that would make one. */
const CHECKS = [
	{ check: checkGaps, why: { kind: 'gift-gap-unclear' } },
	{
		check: checkGiveAways,
		why: { kind: 'gift-give-away' }
	},
	{
		check: checkSameQuestions,
		why: { kind: 'gift-same-question' }
	}
] as const;

/**
 * The deck as its file would be read, without the notes that make it a bad one; null where none is left.
 * What is printed and read again is the deck itself, so that both are one.
 */
function settled(deck: Deck, drop: (id: NoteId, why: Fault) => void): Deck | null {
	let rest = deck;
	while (rest.notes.length > 0) {
		const { placed, faults } = faultsIn(rest);
		if (faults.size === 0) return withoutPlaces(placed);
		for (const [id, why] of faults) drop(id, why);
		rest = { ...rest, notes: rest.notes.filter(({ id }) => !faults.has(id)) };
	}
	return null;
}

function faultsIn(deck: Deck): {
	readonly placed: PlacedDeck;
	readonly faults: ReadonlyMap<NoteId, Fault>;
} {
	const unread = new ProblemList(deck.title);
	const placed = readDeck(printDeck(deck), deck.title, unread);
	if (placed === null)
		throw new Error(`a head of ours cannot be read: ${JSON.stringify(deck.title)}`);
	const faults = new Map<NoteId, Fault>();
	const idByLine = linesOf(placed);
	const note = (line: number, why: Fault) => {
		const id = idByLine[line];
		if (id === undefined) throw new Error(`no note stands in line ${line}: ${why.kind}`);
		if (!faults.has(id)) faults.set(id, why);
	};
	for (const { line, fault } of unread.problems) note(line, fault);
	for (const { check, why } of CHECKS) {
		const list = new LinesOfProblems(deck.title);
		check(placed, list);
		for (const line of list.lines) note(line, why);
	}
	return { placed, faults };
}

/** Of all problems the lines: a list for readers ends after a thousand, and each would take another pass. */
class LinesOfProblems extends ProblemList {
	readonly lines: number[] = [];

	override add({ line }: Place): void {
		this.lines.push(line);
	}

	override get isFull(): boolean {
		return false;
	}
}

/** The note that each line of the printed deck belongs to. */
function linesOf({ lineById }: PlacedDeck): readonly (NoteId | undefined)[] {
	const places = [...lineById].sort(([, a], [, b]) => a - b);
	const idByLine: (NoteId | undefined)[] = [];
	for (const [index, [id, first]] of places.entries()) {
		// Of the last note more lines than it can have.
		const end = places[index + 1]?.[1] ?? first + 100;
		for (let line = first; line < end; line++) idByLine[line] = id;
	}
	return idByLine;
}
