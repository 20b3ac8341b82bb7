// Reads a deck file, compares it with what is studied and takes it over, in a worker that holds the deck
// meanwhile: the page stays responsive however large the file is, and hears only what it shows.
import { headOf, type Deck, type DeckHead } from '../../core/note/deck.ts';
import { homeDeckOf, type NoteId } from '../../core/note/ids.ts';
import { dateOfDay } from '../../core/language/loose-date.ts';
import { parseOwnDeck } from '../../core/deck/text/parse-deck.ts';
import { inSentence } from '../../core/language/plain-text.ts';
import type { Problem } from '../../core/deck/problem.ts';
import type { Moment } from '../../core/schedule/answer.ts';
import type { NoDeckFault } from '../../core/import/no-deck-fault.ts';
import type { TableMapping } from '../../core/import/table-mapping.ts';
import { deckOf, nameOfPasted } from '../../formats/elsewhere/make-deck.ts';
import { readElsewhere, stemOf, type Recognised } from '../../formats/elsewhere/read-elsewhere.ts';
import { readGift } from '../../formats/gift/read-gift.ts';
import { Connection } from '../../storage/database/connection.ts';
import { addDeck } from '../../storage/deck/take-deck.ts';
import { previewUpdate, updateDeck, type Preview } from '../../storage/deck/update-deck.ts';
import { words as elsewhere } from '../../words/elsewhere.ts';
import { words } from '../../words/gift-deck.ts';
import { answerPage } from '../worker/answer-page.ts';
import { CalledOff } from '../worker/called-off.ts';
import { firstDated } from './first-dated.ts';
import { foundInFile, type FoundInFile } from './found-in-file.ts';
import { listedOf, type ListedRevision } from './listed-change.ts';

export type DeckFileRequest = FileToRead | TableToTell | FileToTake;

export interface FileToRead {
	readonly kind: 'read';
	/** Empty for what was pasted. */
	readonly name: string;
	readonly bytes: ArrayBuffer;
	/** The day it is read on: what a file without dates is as of. */
	readonly day: number;
	/** The decks that come with the app. */
	readonly builtIn: readonly string[];
}

/** The table that was read, with other columns. */
export interface TableToTell extends Pick<FileToRead, 'day' | 'builtIn'> {
	readonly kind: 'columns';
	readonly mapping: TableMapping;
}

/** The deck that was read is taken up, or what is studied is updated by it. */
export interface FileToTake {
	readonly kind: 'take' | 'update';
	readonly now: Moment;
}

/** Problems, or a deck without any. */
export interface ReadDeck {
	readonly deck: DeckHead | null;
	/** How many of its notes are asked. */
	readonly noteCount: number;
	readonly problems: readonly Problem[];
	/** What the checks say of cards that can be read. */
	readonly weak: readonly Problem[];
	/** Of another program's questions: those that a deck cannot have. */
	readonly leftOut: readonly Problem[];
	/** Of another program's cards what they are, and what of them is left out. */
	readonly found: FoundInFile | null;
	/** A note that says of itself that it was written in a deck of the app. */
	readonly taken: NoteId | null;
	/** Null where there is no deck, or where the data could not be read. */
	readonly compared: Compared | null;
	/** All of the deck, where the data could not be read: the page finds out why, and goes on itself. */
	readonly unread: { readonly deck: Deck; readonly isDated: boolean } | null;
}

/** What an update to the deck would bring; null where it was not taken up. */
export interface Compared {
	readonly revision: ListedRevision | null;
}

const connection = new Connection();
/** What was read, for as long as the page may want it. */
let given: Pick<FileToRead, 'name' | 'bytes'> | null = null;
let held: { readonly deck: Deck; readonly preview: Preview | null } | null = null;

answerPage((request: DeckFileRequest, onProgress, signal) => {
	if (request.kind === 'read') {
		given = request;
		return read(request, null);
	}
	if (request.kind === 'columns') return readAgain(request);
	return take(request, (done) => {
		if (signal.aborted) throw new CalledOff();
		// What is done at once needs no word of it.
		if (done < 1) onProgress(done);
	});
});

function readAgain({ mapping, day, builtIn }: TableToTell): Promise<ReadDeck | NoDeck> {
	if (!given) throw new Error('no table was read');
	return read({ ...given, kind: 'read', day, builtIn }, mapping);
}

/** Why nothing was read. */
export interface NoDeck {
	readonly refused: NoDeckFault;
}

async function read(
	{ name, bytes, day, builtIn }: FileToRead,
	mapping: TableMapping | null
): Promise<ReadDeck | NoDeck> {
	const recognised = await readElsewhere(name, new Uint8Array(bytes), mapping);
	if (recognised.kind === 'refused') return { refused: recognised.fault };
	// Other formats have no date of their own: theirs are those of when they were imported first.
	const isDated = recognised.kind === 'deck';
	const { deck, problems, weak, leftOut, found } = parsed(name, recognised, day);
	const compared = deck && (await comparedWith(deck, day, isDated));
	const brought = compared?.deck ?? deck;
	held = compared;
	return {
		...{ problems, weak, leftOut, found },
		deck: brought && headOf(brought),
		noteCount: brought?.notes.filter(({ retired }) => retired === null).length ?? 0,
		taken: brought && takenFrom(brought, builtIn),
		compared: compared && { revision: compared.preview && listedOf(compared.preview) },
		unread: deck && !compared ? { deck, isDated } : null
	};
}

type Parsed = Pick<ReadDeck, 'problems' | 'weak' | 'leftOut' | 'found'> & {
	readonly deck: Deck | null;
};

function parsed(
	name: string,
	recognised: Exclude<Recognised, { kind: 'refused' }>,
	day: number
): Parsed {
	const date = dateOfDay(day);
	switch (recognised.kind) {
		case 'deck':
			return { ...parseOwnDeck(recognised.text, inSentence(name)), leftOut: [], found: null };
		case 'gift':
			return { ...readGift(recognised.text, name, date, words.deck), weak: [], found: null };
		case 'found': {
			const { found, table } = recognised;
			const called = name === '' ? nameOfPasted(found) : stemOf(name);
			const { deck, left } = deckOf(found, called, date, elsewhere.deck);
			const shown = foundInFile(deck, found.format, table, left);
			return { deck, problems: [], weak: [], leftOut: [], found: shown };
		}
	}
}

function takenFrom(deck: Deck, builtIn: readonly string[]): NoteId | null {
	const taken = deck.notes.find(({ id }) => {
		const home = homeDeckOf(id);
		return home !== deck.id && builtIn.includes(home);
	});
	return taken?.id ?? null;
}

async function comparedWith(given: Deck, day: number, isDated: boolean): Promise<typeof held> {
	try {
		return await connection.use(async (db) => {
			const deck = isDated ? given : await firstDated(db, given);
			return { deck, preview: await previewUpdate(db, deck, day) };
		});
	} catch {
		return null;
	}
}

async function take({ kind, now }: FileToTake, onProgress: (done: number) => void): Promise<void> {
	if (!held) throw new Error('no deck was read');
	const { deck, preview } = held;
	await connection.use(async (db) => {
		if (kind === 'take') await addDeck(db, deck, now, onProgress);
		else await updateDeck(db, deck, now, preview);
	}, 'write');
}
