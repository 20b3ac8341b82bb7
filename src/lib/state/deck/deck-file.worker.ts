// Reads a deck file, compares it with what is studied and takes it over, in a worker that holds the deck
// meanwhile: the page stays responsive however large the file is, and hears only what it shows.
import { headOf, type Deck, type DeckHead } from '../../core/note/deck.ts';
import { homeDeckOf, type NoteId } from '../../core/note/ids.ts';
import { dateOfDay } from '../../core/language/loose-date.ts';
import { parseOwnDeck } from '../../core/deck/text/parse-deck.ts';
import { inSentence } from '../../core/language/plain-text.ts';
import type { Problem } from '../../core/deck/problem.ts';
import type { Moment } from '../../core/schedule/answer.ts';
import { decodeText } from '../../formats/encoding/decode-text.ts';
import { isGift, readGift } from '../../formats/gift/read-gift.ts';
import { Connection } from '../../storage/database/connection.ts';
import { addDeck } from '../../storage/deck/take-deck.ts';
import { previewUpdate, updateDeck, type Preview } from '../../storage/deck/update-deck.ts';
import { words } from '../../words/gift-deck.ts';
import { answerPage } from '../worker/answer-page.ts';
import { CalledOff } from '../worker/called-off.ts';
import { firstDated } from './first-dated.ts';
import { listedOf, type ListedRevision } from './listed-change.ts';

export type DeckFileRequest = FileToRead | FileToTake;

export interface FileToRead {
	readonly kind: 'read';
	readonly name: string;
	readonly bytes: ArrayBuffer;
	/** The day it is read on: what a file without dates is as of. */
	readonly day: number;
	/** The decks that come with the app. */
	readonly builtIn: readonly string[];
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
let held: { readonly deck: Deck; readonly preview: Preview | null } | null = null;

answerPage((request: DeckFileRequest, onProgress, signal) => {
	if (request.kind === 'read') return read(request);
	return take(request, (done) => {
		if (signal.aborted) throw new CalledOff();
		// What is done at once needs no word of it.
		if (done < 1) onProgress(done);
	});
});

/** Null where it is no text. */
async function read({ name, bytes, day, builtIn }: FileToRead): Promise<ReadDeck | null> {
	const text = await decodeText(new Uint8Array(bytes));
	if (text === null) return null;
	const isDated = !isGift(name, text);
	const { deck, problems, weak, leftOut } = parsed(name, text, day, isDated);
	const found = deck && (await comparedWith(deck, day, isDated));
	const given = found?.deck ?? deck;
	held = found;
	return {
		...{ problems, weak, leftOut },
		deck: given && headOf(given),
		noteCount: given?.notes.filter(({ retired }) => retired === null).length ?? 0,
		taken: given && takenFrom(given, builtIn),
		compared: found && { revision: found.preview && listedOf(found.preview) },
		unread: deck && !found ? { deck, isDated } : null
	};
}

function parsed(name: string, text: string, day: number, isDated: boolean) {
	if (!isDated) return { ...readGift(text, name, dateOfDay(day), words.deck), weak: [] };
	return { ...parseOwnDeck(text, inSentence(name)), leftOut: [] };
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
