// Whoever learns decks in their order meets a term in the note that explains it, and not before.
import { claimOf } from '../../note/claim.ts';
import { nameOfNote } from '../../note/ids.ts';
import { plainWords } from '../../language/plain-words.ts';
import { inSentence } from '../../language/plain-text.ts';
import { headFor } from './cards.ts';
import { ProblemList, type Problem } from '../problem.ts';
import type { PlacedDeck, PlacedNote } from '../text/placed-deck.ts';

/** A note in the order of all decks. */
interface Met {
	readonly place: number;
	readonly placed: PlacedNote;
	readonly deck: PlacedDeck;
}

/** A name of a term, in plain words, and the first note that explains it. */
interface Form {
	readonly words: readonly string[];
	readonly text: string;
	readonly explainedIn: Met;
}

/** Under three letters ("EU") a name tells nothing. */
const FEWEST_LETTERS = 3;

/** The decks stand in the order in which they are learnt; notes that are retired are left out. */
export function termOrderProblems(decks: readonly PlacedDeck[]): readonly Problem[] {
	const met = decks.flatMap((deck) =>
		[...deck.noteById.values()]
			.filter(({ note }) => note.retired === null)
			.map((placed) => ({ placed, deck }))
	);
	const inOrder = met.map((one, place): Met => ({ ...one, place }));
	const formsByWord = formsOf(inOrder);
	const problemsByDeck = new Map(decks.map((deck) => [deck, new ProblemList(deck.file)]));
	for (const one of inOrder) {
		const late = new Map<Met, Form>();
		for (const form of formsIn(one, formsByWord)) {
			if (form.explainedIn.place > one.place) late.set(form.explainedIn, form);
		}
		for (const { text, explainedIn } of late.values()) {
			const { deck, placed } = explainedIn;
			problemsByDeck.get(one.deck)!.add(one.placed.place, {
				kind: 'term-before-its-note',
				text: inSentence(text),
				id: nameOfNote(placed.note.id, one.deck.head.id),
				file: deck === one.deck ? null : deck.file,
				line: placed.place.line
			});
		}
	}
	return [...problemsByDeck.values()].flatMap(({ problems }) => problems);
}

/** By their first word, the longest first. */
function formsOf(inOrder: readonly Met[]): ReadonlyMap<string, readonly Form[]> {
	const known = new Set<string>();
	const byWord = new Map<string, Form[]>();
	for (const explainedIn of inOrder) {
		const { note } = explainedIn.placed;
		if (note.kind !== 'term') continue;
		for (const text of [note.term, ...note.also]) {
			const plain = plainWords(text);
			if (known.has(plain) || plain.replaceAll(' ', '').length < FEWEST_LETTERS) continue;
			known.add(plain);
			const words = plain.split(' ');
			byWord.set(words[0]!, [...(byWord.get(words[0]!) ?? []), { words, text, explainedIn }]);
		}
	}
	for (const forms of byWord.values()) forms.sort((a, b) => b.words.length - a.words.length);
	return byWord;
}

/** The terms in a note's question and answer: of two that overlap the longer one. */
function formsIn(
	{ placed: { note }, deck }: Met,
	formsByWord: ReadonlyMap<string, readonly Form[]>
): readonly Form[] {
	const { about, says } = claimOf({ note, head: headFor(note, deck.head) });
	return [about ?? '', says].flatMap((text) => {
		const words = plainWords(text).split(' ');
		const found: Form[] = [];
		for (let at = 0; at < words.length; at++) {
			const form = longestAt(words, at, formsByWord);
			if (form === undefined) continue;
			found.push(form);
			at += form.words.length - 1;
		}
		return found;
	});
}

/** A plural counts as its singular: a term with an "s" behind it is the term. */
function longestAt(
	words: readonly string[],
	at: number,
	formsByWord: ReadonlyMap<string, readonly Form[]>
): Form | undefined {
	const first = words[at]!;
	const forms = [
		...(formsByWord.get(first) ?? []),
		...(first.endsWith('s') ? (formsByWord.get(first.slice(0, -1)) ?? []) : [])
	];
	return forms.find((form) =>
		form.words.every((word, index) => {
			const other = words[at + index];
			return other === word || (index === form.words.length - 1 && other === `${word}s`);
		})
	);
}
