// A deck from a file that the learner chose: read on the device, and nothing is kept of it yet.
import type { Deck } from '../../core/note/deck.ts';
import { inSentence } from '../../core/language/plain-text.ts';
import type { Problem } from '../../core/deck/problem.ts';
import type { FileToRead, ReadDeck } from './deck-file.worker.ts';
import workerUrl from './deck-file.worker.ts?worker&url';
import { words as update } from '../../words/update.ts';
import { askWorker } from '../worker/ask-worker.ts';

const words = update.file;

export type ReadDeckFile =
	| ({ readonly kind: 'deck'; readonly deck: Deck } & Pick<
			ReadDeck,
			'weak' | 'leftOut' | 'isDated' | 'compared'
	  >)
	| { readonly kind: 'problems'; readonly problems: readonly Problem[] }
	/** Not a text that could be a deck; why not, in a sentence. */
	| { readonly kind: 'refused'; readonly why: string };

const MOST_BYTES = 40_000_000;

/** A deck's own file, or another program's questions; `day` is the learner's today. */
export async function readDeckFile(file: File, day: number): Promise<ReadDeckFile> {
	const name = inSentence(file.name);
	if (file.size > MOST_BYTES) return refused(words.tooLarge);
	if (file.size === 0) return refused(words.empty(name));
	let bytes: ArrayBuffer;
	try {
		bytes = await file.arrayBuffer();
	} catch (error) {
		return refused(words.notLoaded(name, String(error)));
	}
	const text = textOf(bytes);
	if (text === null) return refused(words.noText(name));
	try {
		const asked = { text, name: file.name, day } satisfies FileToRead;
		const { deck, problems, ...more } = (await askWorker(workerUrl, asked)) as ReadDeck;
		return deck ? { kind: 'deck', deck, ...more } : { kind: 'problems', problems };
	} catch (error) {
		return refused(words.notRead(name, String(error)));
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
