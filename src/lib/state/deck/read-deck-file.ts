// A deck from a file that the learner chose: read on the device, and nothing is kept of it yet.
import type { Deck } from '../../core/note/deck.ts';
import { inSentence } from '../../core/language/plain-text.ts';
import type { Problem } from '../../core/deck/problem.ts';
import type { FileToRead, ReadDeck } from './deck-file.worker.ts';
import workerUrl from './deck-file.worker.ts?worker&url';
import { askWorker } from '../worker/ask-worker.ts';

export type ReadDeckFile =
	| ({ readonly kind: 'deck'; readonly deck: Deck } & Pick<
			ReadDeck,
			'weak' | 'leftOut' | 'compared'
	  >)
	| { readonly kind: 'problems'; readonly problems: readonly Problem[] }
	/** Not a text that could be a deck; why not, in a sentence. */
	| { readonly kind: 'refused'; readonly why: string };

const MOST_BYTES = 40_000_000;

/** A deck's own file, or another program's questions; `day` is the learner's today. */
export async function readDeckFile(file: File, day: number): Promise<ReadDeckFile> {
	const name = inSentence(file.name);
	if (file.size > MOST_BYTES) {
		return refused('This file is larger than 40 MB; a deck is a text of at most 10 MB.');
	}
	if (file.size === 0) return refused(`“${name}” is empty. Choose the deck's own file.`);
	let bytes: ArrayBuffer;
	try {
		bytes = await file.arrayBuffer();
	} catch (error) {
		return refused(
			`The browser could not read “${name}” (${String(error)}). Choose it again; if it lies in a cloud folder, load it to the device first.`
		);
	}
	const text = textOf(bytes);
	if (text === null) {
		return refused(
			`“${name}” is no text in UTF-8, so it is no deck. A deck is a file that ends in .md, Moodle’s questions are one in .gift or .txt; save it as UTF-8.`
		);
	}
	try {
		const asked = { text, name: file.name, day } satisfies FileToRead;
		const { deck, problems, ...more } = (await askWorker(workerUrl, asked)) as ReadDeck;
		return deck ? { kind: 'deck', deck, ...more } : { kind: 'problems', problems };
	} catch (error) {
		return refused(
			`“${name}” could not be read (${String(error)}). If it is very large, close other tabs and try again.`
		);
	}
}

const refused = (why: string): ReadDeckFile => ({ kind: 'refused', why });

function textOf(bytes: ArrayBuffer): string | null {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return text.slice(0, 10_000).includes('\0') ? null : text;
	} catch {
		return null;
	}
}
