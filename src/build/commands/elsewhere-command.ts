// Files of other programs on the command line: what they hold in numbers, and decks converted into other formats.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { countsOfDeck, type Counts } from '../../lib/core/import/counts.ts';
import { LeftCounter, type Left } from '../../lib/core/import/left.ts';
import { parseDeck } from '../../lib/core/deck/text/parse-deck.ts';
import { printDeck } from '../../lib/core/deck/text/print-deck.ts';
import type { LooseDate } from '../../lib/core/language/loose-date.ts';
import { headOf, type Deck } from '../../lib/core/note/deck.ts';
import { askedOf } from '../../lib/core/quiz/make/asked.ts';
import { buildFrom } from '../../lib/core/quiz/make/build-quiz.ts';
import { poolOf } from '../../lib/core/quiz/make/pool.ts';
import { foundInAnki } from '../../lib/formats/anki/found-in-anki.ts';
import { isAnki } from '../../lib/formats/anki/read-anki.ts';
import { deckOf } from '../../lib/formats/elsewhere/make-deck.ts';
import { printCsv, printQuizlet, type Printed } from '../../lib/formats/elsewhere/print-lists.ts';
import { readElsewhere, stemOf } from '../../lib/formats/elsewhere/read-elsewhere.ts';
import { printGift } from '../../lib/formats/gift/print-gift.ts';
import { readGift } from '../../lib/formats/gift/read-gift.ts';
import { sayAnkiFault } from '../../lib/words/say-anki-fault.ts';
import { words as elsewhere } from '../../lib/words/elsewhere.ts';
import { words as gift } from '../../lib/words/gift-deck.ts';
import { words as question } from '../../lib/words/question.ts';
import { cardWords } from '../../lib/words/say-card.ts';
import { sayProblem } from '../../lib/words/say-deck-fault.ts';
import { sayLeft } from '../../lib/words/say-left.ts';
import { sayNoDeck } from '../../lib/words/say-no-deck.ts';
import { sayQuestion } from '../../lib/words/say-question.ts';
import { readAnkiFile } from './anki-command.ts';
import type { Output } from './mark-command.ts';

interface FileHeld {
	readonly deck: Deck;
	readonly left: readonly Left[];
	/** Pictures and sounds that stand beside its cards. */
	readonly media: number;
}

/** What a file holds; null where it is refused, which is said. `today` is what its notes are as of. */
async function heldIn(
	path: string,
	bytes: Uint8Array,
	today: LooseDate,
	output: Output
): Promise<FileHeld | null> {
	const name = basename(path);
	if (bytes.length === 0) {
		output.error(`${path}: This file is empty.`);
		return null;
	}
	if (isAnki(bytes)) return heldInAnki(path, bytes, today, output);
	const read = await readElsewhere(name, bytes, null);
	switch (read.kind) {
		case 'refused':
			output.error(`${path}: ${sayNoDeck(read.fault, name)}`);
			return null;
		case 'deck': {
			const { deck, problems } = parseDeck(read.text, path);
			problems.forEach((problem) => output.error(sayProblem(problem)));
			return deck && { deck, left: [], media: 0 };
		}
		case 'gift': {
			const { deck, problems, leftOut } = readGift(read.text, path, today, gift.deck);
			problems.forEach((problem) => output.error(sayProblem(problem)));
			const left = new LeftCounter();
			left.add('no-card', leftOut.length);
			return deck && { deck, left: left.left, media: 0 };
		}
		case 'found': {
			const { deck, left } = deckOf(read.found, stemOf(name), today, elsewhere.deck);
			if (deck) return { deck, left, media: read.found.media };
			output.error(`${path}: ${sayNoDeck('no-cards', name)}`);
			return null;
		}
	}
}

/** The cards' words alone: a deck of ours says the rest of a package in no other way. */
async function heldInAnki(
	path: string,
	bytes: Uint8Array,
	today: LooseDate,
	output: Output
): Promise<FileHeld | null> {
	const read = await readAnkiFile(bytes);
	if (!read.ok) {
		output.error(`${path}: ${sayAnkiFault(read.error)}`);
		return null;
	}
	const name = basename(path);
	const found = foundInAnki(read.value.collection);
	const { deck, left } = deckOf(found, stemOf(name), today, elsewhere.deck);
	if (deck) return { deck, left, media: found.media };
	output.error(`${path}: ${sayNoDeck('no-cards', name)}`);
	return null;
}

const todayIs = (): LooseDate => {
	const now = new Date();
	const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
	return { year, month, day, inferred: false };
};

/** What a text, a table or a deck of another program holds, in numbers; null where it is refused, which is said. */
export async function countsOfElsewhere(
	path: string,
	bytes: Uint8Array,
	output: Output
): Promise<Counts | null> {
	const held = await heldIn(path, bytes, todayIs(), output);
	return held && { ...countsOfDeck(held.deck, held.left), media: held.media };
}

const PRINTERS: Readonly<Record<string, (deck: Deck) => Printed>> = {
	'.md': (deck) => ({ text: printDeck(deck), left: [] }),
	'.csv': (deck) => printCsv(deck, cardWords),
	'.txt': (deck) => printQuizlet(deck, cardWords),
	'.gift': giftOf
};

/** A question of each note, as Moodle reads it. */
function giftOf(deck: Deck): Printed {
	const head = headOf(deck);
	const asked = deck.notes.filter(({ retired }) => retired === null);
	const noteById = new Map(asked.map((note) => [note.id, note]));
	const pool = poolOf(askedOf(asked.map((note) => ({ note, head }))));
	const { questions } = buildFrom(pool, { count: asked.length, seed: deck.id });
	const left = new LeftCounter();
	left.add('retired-note', deck.notes.length - asked.length);
	left.add('no-question', asked.length - new Set(questions.map(({ noteId }) => noteId)).size);
	const noteOf = ({ noteId }: { readonly noteId: string }) => {
		const note = noteById.get(noteId as Deck['notes'][number]['id']);
		return note ? { note, head } : null;
	};
	const text = printGift(deck.title, questions.map(sayQuestion), noteOf, question.gift);
	return { text, left: left.left };
}

/** Writes what a file holds as another format, by the ending; what has no place in it is said. */
export async function convert(from: string, to: string, output: Output): Promise<number> {
	const print = PRINTERS[extname(to).toLowerCase()];
	if (!print) {
		output.error(`${to}: write to a name that ends in ${Object.keys(PRINTERS).join(', ')}.`);
		return 1;
	}
	let bytes: Uint8Array;
	try {
		bytes = readFileSync(from);
	} catch (error) {
		output.error(`${from}: cannot be read (${(error as Error).message}).`);
		return 1;
	}
	const held = await heldIn(from, bytes, todayIs(), output);
	if (!held) return 1;
	const { text, left } = print(held.deck);
	writeFileSync(to, text);
	output.log(`${to}: ${held.deck.notes.length} notes written.`);
	for (const { what, count, why } of [...held.left, ...left].map(sayLeft))
		output.log(`Left out: ${what} (${count}). ${why}`);
	return 0;
}
