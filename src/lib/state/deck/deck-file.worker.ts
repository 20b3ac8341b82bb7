// Reads a deck file beside the page, which stays awake meanwhile however large the file is.
import type { Deck } from '../../core/note/deck.ts';
import type { LooseDate } from '../../core/language/loose-date.ts';
import { parseOwnDeck } from '../../core/deck/text/parse-deck.ts';
import { inSentence } from '../../core/language/plain-text.ts';
import type { Problem } from '../../core/deck/problem.ts';
import { isGift, readGift } from '../../formats/gift/read-gift.ts';
import { answerWith } from '../worker/answer-page.ts';

export interface FileToRead {
	readonly name: string;
	readonly text: string;
	/** The day it is read on: what a file without dates is as of. */
	readonly day: LooseDate;
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
}

answerWith(read);

async function read({ name, text, day }: FileToRead): Promise<ReadDeck> {
	if (isGift(name, text)) return { ...readGift(text, name, day), weak: [], isDated: false };
	const { deck, problems, weak } = parseOwnDeck(text, inSentence(name));
	// Not where each note stands: the page has no use for it, and a large deck would be copied twice.
	return { deck, problems, weak, leftOut: [], isDated: true };
}
