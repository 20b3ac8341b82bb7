// What the decks' evidence supports, as the second reader knows it.
import type { DeckHead } from '../../core/note/deck.ts';
import type { Note } from '../../core/note/note.ts';
import { amountIn, plain } from './words.ts';

/** Why an option is refused. */
export type Rule =
	| 'accepted'
	| 'rival'
	| 'earlier'
	| 'same party'
	| 'alike'
	| 'reported by'
	| 'written together'
	| 'names the party'
	| 'tells by its date'
	| 'a meaning among terms'
	| 'another name of it'
	| 'the same amount'
	| 'no whole number'
	| 'beyond where it came from'
	| 'a date to come'
	| 'the same voice'
	| 'the same quotation'
	| 'named in the question'
	| 'twice the same'
	| 'only beside only'
	| 'no known position'
	| 'not its position';

export interface Known {
	readonly note: Note;
	readonly head: DeckHead;
}

export interface Decks {
	readonly all: readonly Known[];
	readonly byId: ReadonlyMap<string, Known>;
	readonly rivals: ReadonlyMap<string, ReadonlySet<string>>;
}

export function decksOf(all: readonly Known[]): Decks {
	return { all, byId: new Map(all.map((known) => [known.note.id, known])), rivals: rivalsIn(all) };
}

/** Who disputes whom, however it is written down, and whom those dispute. */
function rivalsIn(all: readonly Known[]): ReadonlyMap<string, ReadonlySet<string>> {
	const next = new Map<string, Set<string>>();
	const link = (a: string, b: string) => next.set(a, (next.get(a) ?? new Set()).add(b));
	for (const { note } of all) {
		const { standing } = note.evidence;
		for (const rival of standing.kind === 'disputed' ? standing.rivals : []) {
			link(note.id, rival);
			link(rival, note.id);
		}
	}
	return new Map(
		[...next.keys()].map((id) => {
			const reached = new Set([id]);
			for (const one of reached) for (const other of next.get(one) ?? []) reached.add(other);
			reached.delete(id);
			return [id, reached];
		})
	);
}

/** What the note itself is answered with, from the side that is asked for. */
export function answersOf({ note, head }: Known, part: string): readonly string[] {
	switch (note.kind) {
		case 'term':
			return part === 'term' ? [note.term, ...note.also] : [note.meaning];
		case 'question':
			return [note.answer, ...note.also];
		case 'cloze': {
			const gaps = [...note.text.matchAll(/\{\{([^:}]+)::([^:}]+)(?:::[^}]*)?\}\}/g)];
			return gaps
				.filter(([, name]) => name?.trim() === part)
				.flatMap(([, , answers = '']) => answers.split(';').map((answer) => answer.trim()));
		}
		case 'figure':
			return [String(note.value.number)];
		case 'event':
			return [];
		case 'statement':
			return part === 'speaker' ? [note.speaker, ...note.also] : [note.statement];
		case 'position':
			return part === 'party' ? [partyName(head, note.partyId)] : [note.says];
	}
}

const PARTS: Readonly<Record<Note['kind'], readonly string[]>> = {
	term: ['term', 'meaning'],
	question: ['answer'],
	cloze: [],
	figure: ['value'],
	event: ['date'],
	statement: ['speaker', 'statement'],
	position: ['says', 'party']
};

export const allAnswersOf = (known: Known): readonly string[] =>
	PARTS[known.note.kind].flatMap((part) => answersOf(known, part));

/** Texts are the same by their letters, amounts by their number; "the", quotation marks and case do not count. */
export function isSame(answer: string, option: string, note: Note): boolean {
	if (note.kind !== 'figure') return plain(answer) !== '' && plain(answer) === plain(option);
	const [a, b] = [amountIn(answer), amountIn(option)];
	return a !== null && a === b;
}

export const partyName = (head: DeckHead, id: string): string =>
	head.parties.find((party) => party.id === id)?.name ?? id;
