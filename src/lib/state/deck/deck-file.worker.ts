// Reads a deck file and compares it with what is studied, in a worker, so that the page stays responsive
// however large the file is.
import type { Deck } from '../../core/note/deck.ts';
import { dateOfDay } from '../../core/language/loose-date.ts';
import { parseOwnDeck } from '../../core/deck/text/parse-deck.ts';
import { inSentence } from '../../core/language/plain-text.ts';
import type { Problem } from '../../core/deck/problem.ts';
import { isGift, readGift } from '../../formats/gift/read-gift.ts';
import { Connection } from '../../storage/database/connection.ts';
import { previewUpdate, type Preview } from '../../storage/deck/update-deck.ts';
import { words } from '../../words/gift-deck.ts';
import { answerPage } from '../worker/answer-page.ts';
import { firstDated } from './first-dated.ts';

export interface FileToRead {
	readonly name: string;
	readonly text: string;
	/** The day it is read on: what a file without dates is as of. */
	readonly day: number;
}

/** Problems, or a deck without any. */
export interface ReadDeck {
	readonly deck: Deck | null;
	readonly problems: readonly Problem[];
	/** What the checks say of cards that can be read. */
	readonly weak: readonly Problem[];
	/** Of another program's questions: those that a deck cannot have. */
	readonly leftOut: readonly Problem[];
	/** Whether the file itself says as of when its notes are. */
	readonly isDated: boolean;
	/** Null where there is no deck, or where the data could not be read: the page finds out why. */
	readonly compared: Compared | null;
}

/** What an update to the deck would bring; null where it was not taken up. */
export interface Compared {
	readonly preview: Preview | null;
}

answerPage(read);

async function read({ name, text, day }: FileToRead): Promise<ReadDeck> {
	if (isGift(name, text)) {
		const { deck, ...rest } = readGift(text, name, dateOfDay(day), words.deck);
		const compared = deck && (await comparedWith(deck, day, false));
		return { ...rest, weak: [], deck: compared?.deck ?? deck, isDated: false, compared };
	}
	const { deck, problems, weak } = parseOwnDeck(text, inSentence(name));
	const compared = deck && (await comparedWith(deck, day, true));
	// Not where each note stands: the page has no use for it, and a large deck would be copied twice.
	return { deck, problems, weak, leftOut: [], isDated: true, compared };
}

async function comparedWith(
	given: Deck,
	day: number,
	isDated: boolean
): Promise<(Compared & { readonly deck: Deck }) | null> {
	try {
		return await new Connection().use(async (db) => {
			const deck = isDated ? given : await firstDated(db, given);
			return { deck, preview: await previewUpdate(db, deck, day) };
		});
	} catch {
		return null;
	}
}
