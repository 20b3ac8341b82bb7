// A deck from a file that the learner chose: read on the device by a worker, which holds it until it is
// taken over or let go.
import type { Moment } from '../../core/schedule/answer.ts';
import { inSentence } from '../../core/language/plain-text.ts';
import type { Problem } from '../../core/deck/problem.ts';
import { sayNoDeck } from '../../words/say-no-deck.ts';
import { words as importing } from '../../words/import.ts';
import type { DeckFileRequest, NoDeck, ReadDeck } from './deck-file.worker.ts';
import type { FoundInFile } from './found-in-file.ts';
import workerUrl from './deck-file.worker.ts?worker&url';
import { words as update } from '../../words/update.ts';
import { HeldWorker, type WorkOptions } from '../worker/ask-worker.ts';

const words = update.file;

export type ReadDeckFile =
	| ({ readonly kind: 'deck'; readonly held: HeldDeck } & DeckRead)
	| { readonly kind: 'problems'; readonly problems: readonly Problem[] }
	/** Nothing that could be a deck; why not, in a sentence. */
	| { readonly kind: 'refused'; readonly why: string }
	/** A table whose columns, as they are told, make no card. */
	| {
			readonly kind: 'no-cards';
			readonly why: string;
			readonly held: HeldDeck;
			readonly found: FoundInFile;
	  };

type DeckRead = Omit<ReadDeck, 'deck' | 'problems'> & {
	readonly deck: NonNullable<ReadDeck['deck']>;
};

/** The deck, in the worker that has read it. */
export class HeldDeck {
	readonly #worker = new HeldWorker(workerUrl);

	/** Not to be used again after its bytes have gone to the worker. */
	async read(request: Extract<DeckFileRequest, { kind: 'read' }>): Promise<ReadDeckFile> {
		return this.#readOf(await this.#worker.ask(request, {}, [request.bytes]), request.name);
	}

	/** The table that was read, with other columns. */
	async tell(
		request: Extract<DeckFileRequest, { kind: 'columns' }>,
		name: string
	): Promise<ReadDeckFile> {
		return this.#readOf(await this.#worker.ask(request), name);
	}

	#readOf(answer: unknown, name: string): ReadDeckFile {
		const read = answer as ReadDeck | NoDeck;
		const called = name === '' ? importing.paste.file : inSentence(name);
		if ('refused' in read) return refused(sayNoDeck(read.refused, called));
		const { deck, problems, found, ...more } = read;
		if (deck) return { kind: 'deck', deck, held: this, found, ...more };
		if (!found) return { kind: 'problems', problems };
		const why = sayNoDeck('no-cards', called);
		return found.table ? { kind: 'no-cards', why, held: this, found } : refused(why);
	}

	/** Takes the deck up, or updates what is studied: all of it is on the disk, or nothing is. */
	async take(kind: 'take' | 'update', now: Moment, options: WorkOptions): Promise<void> {
		await this.#worker.ask({ kind, now } satisfies DeckFileRequest, options);
	}

	letGo(): void {
		this.#worker.letGo();
	}
}

const MOST_BYTES = 40_000_000;

/**
 * A deck's own file, or another program's cards; what was pasted has no name. `day` is the learner's today, `builtIn` the
 * decks that come with the app.
 */
export async function readDeckFile(
	file: File,
	day: number,
	builtIn: readonly string[] = []
): Promise<ReadDeckFile> {
	const name = inSentence(file.name);
	if (file.size > MOST_BYTES) return refused(words.tooLarge);
	if (file.size === 0) return refused(words.empty(name));
	let bytes: ArrayBuffer;
	try {
		bytes = await file.arrayBuffer();
	} catch (error) {
		return refused(words.notLoaded(name, String(error)));
	}
	const held = new HeldDeck();
	let read: ReadDeckFile | null = null;
	try {
		read = await held.read({ kind: 'read', name: file.name, bytes, day, builtIn });
	} catch (error) {
		read = refused(words.notRead(name, String(error)));
	}
	if (read.kind !== 'deck' && read.kind !== 'no-cards') held.letGo();
	return read;
}

const refused = (why: string): Extract<ReadDeckFile, { kind: 'refused' }> => ({
	kind: 'refused',
	why
});
